import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

const children: ChildProcess[] = [];
let port: number;

beforeAll(async () => {
  port = await start(0);
});

afterAll(() => {
  for (const child of children) child.kill();
});

/** Starts a server in a process of its own, and gives the port it listens on. */
async function start(wished: number): Promise<number> {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { startPreviewServer } from './scripts/preview-server.mjs';
       console.log((await startPreviewServer({ port: ${wished} })).origin);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  const [origin] = (await once(createInterface(child.stdout), 'line')) as [string];
  return Number(new URL(origin).port);
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it is: fetch would resolve its dots first. */
async function get(path: string, options: RequestOptions = {}): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test('Office.js is the unmodified file of its package, found whatever the case of its name', async () => {
  const [asked, lower] = [await get('/office-js/Office.JS'), await get('/office-js/office.js')];
  expect(asked.status).toBe(200);
  expect(asked.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(asked.body).toBe(lower.body);
  expect(asked.body).toContain('OSF');
});

test('the page that Office.js asks for trust answers, and only a page of the same origin may frame it', async () => {
  const { status, headers, body } = await get('/office-js/AgaveErrorUX/index.html?host=word');
  expect(status).toBe(200);
  expect(body).toContain('{"hostUserTrusted":true}');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
});

test.each([
  '/../package.json',
  '/samples/../../package.json',
  '/office-js/../package.json',
  '/office-js/%2e%2e/package.json',
  '/office-js/..%2fpackage.json',
  '/office-js/..%5cpackage.json',
  '/office-js//etc/passwd',
  '//etc/passwd',
  '/%00',
  '/%',
  '/package.json',
  '/office-js/',
])('%s leads to no file', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a request for another host name is refused, so that no page elsewhere can read what is served', async () => {
  expect((await get('/office-js/office.js', { headers: { host: 'elsewhere.example' } })).status).toBe(403);
  expect((await get('/office-js/office.js', { headers: { host: 'localhost.elsewhere.example' } })).status).toBe(403);
});

test('it only reads', async () => {
  expect((await get('/office-js/office.js', { method: 'POST' })).status).toBe(405);
  const head = await get('/office-js/office.js', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.body).toBe('');
});

test('every answer forbids guessing its type, keeping it, and telling its address to others', async () => {
  for (const path of ['/office-js/office.js', '/no-such-file']) {
    expect((await get(path)).headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  }
});

test('where the port is in use another is taken', async () => {
  const other = await start(port);
  expect(other).not.toBe(port);
  expect((await get('/office-js/office.js', { port: other })).status).toBe(200);
});
