import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { descendants, named, parseXml } from '../support/xml-tree';
import type { XmlElement } from '../support/xml-tree';
import { runModule } from '../support/run-module';
import { schemaErrors } from './schema';

const placeholderOrigin = 'https://notrain.example';
const manifest = parseXml(readFileSync('manifest.xml', 'utf8'));
const attribute = (name: string): string[] =>
  descendants(manifest).flatMap((element) => element.attributes[name] ?? []);
const addresses = attribute('DefaultValue').filter((value) => /^[a-z]+:/.test(value));
const resources = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].flatMap((list) =>
  named(manifest, list).flatMap(({ children }) => children),
);

function only(name: string): XmlElement {
  const [element, ...others] = named(manifest, name);
  if (element === undefined || others.length > 0) throw new Error(`There must be one ${name}`);
  return element;
}

test('it has the elements that the schema requires, in the order that the schema gives', () => {
  expect(schemaErrors(manifest)).toEqual([]);
});

test('it is a task pane for Word that needs no more than WordApi 1.4', () => {
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(named(manifest, 'Host').map((host) => host.attributes['Name'] ?? host.attributes['xsi:type'])).toEqual([
    'Document',
    'Document',
  ]);
  expect(only('Set').attributes).toEqual({ Name: 'WordApi', MinVersion: '1.4' });
  expect(only('Permissions').text).toBe('ReadWriteDocument');
});

test('its version is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(only('Version').text).toBe(`${version}.0`);
});

test('its id is a GUID', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});

test('every address is https and of the one placeholder origin', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => new URL(address).origin !== placeholderOrigin)).toEqual([]);
});

test('every resid names a resource, every resource is used, and no id stands twice', () => {
  const ids = resources.map((resource) => resource.attributes['id'] ?? '');
  const used = attribute('resid');
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('no control or group has the id of another, and each is valid', () => {
  const ids = ['Group', 'Control'].flatMap((name) =>
    named(manifest, name).map(({ attributes }) => attributes['id'] ?? ''),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[A-Za-z][\w.]{0,124}$/.test(id))).toEqual([]);
});

test.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('no text of %s is longer than the %d characters that Office shows', (list, limit) => {
  const texts = only(list).children.map((text) => text.attributes['DefaultValue'] ?? '');
  expect(texts.filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
});

test('the texts of the store page are within its limits', () => {
  const description = manifest.children.find(({ name }) => name === 'Description');
  expect(only('DisplayName').attributes['DefaultValue']?.length).toBeLessThanOrEqual(30);
  expect(description?.attributes['DefaultValue']?.length).toBeLessThanOrEqual(250);
});

test('every icon is a file with as many pixels as the manifest says', async () => {
  const images = named(manifest, 'bt:Image').filter(({ attributes }) => attributes['id'] !== undefined);
  const sizeOf = new Map(
    named(manifest, 'bt:Image').map(({ attributes }) => [attributes['resid'], Number(attributes['size'])]),
  );
  expect(images.length).toBe(8);
  for (const { attributes } of images) {
    const { width, height, format } = await sharp(fileOf(attributes['DefaultValue'])).metadata();
    expect({ width, height, format }).toEqual({
      width: sizeOf.get(attributes['id']),
      height: sizeOf.get(attributes['id']),
      format: 'png',
    });
  }
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s has %d pixels', async (name, size) => {
  const { width, height } = await sharp(fileOf(only(name).attributes['DefaultValue'])).metadata();
  expect([width, height]).toEqual([size, size]);
});

test('every group and control offers the three sizes that Office requires', () => {
  for (const icon of named(manifest, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size']);
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  }
});

test('every function that a control calls is one that the commands register', () => {
  const source = readFileSync('src/commands/index.ts', 'utf8');
  const names = named(manifest, 'FunctionName').map(({ text }) => text);
  expect(names).toEqual(['insertAddendum']);
  for (const name of names) expect(source).toContain(`'${name}'`);
});

test("Microsoft's own library reads it", () => {
  const read: unknown = JSON.parse(
    runModule(`
      import { OfficeAddinManifest } from 'office-addin-manifest';
      console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));
    `),
  );
  expect(read).toMatchObject({ displayName: 'NoTrain', hosts: ['Document'], permissions: 'ReadWriteDocument' });
});

function fileOf(address: string | undefined): string {
  return new URL(address ?? '').pathname.slice(1);
}
