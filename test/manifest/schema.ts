import type { XmlElement } from '../support/xml-tree';

/** The children that Microsoft's schema allows an element, in its order; a name with `!` must be there. */
const sequences: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides',
  'OfficeApp/Hosts': 'Host!',
  Requirements: 'Sets Methods',
  Sets: 'Set!',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources!',
  'VersionOverrides/Hosts': 'Host!',
  'VersionOverrides/Hosts/Host': 'DesktopFormFactor!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  ExtensionPoint: 'OfficeTab OfficeMenu',
  OfficeTab: 'Group!',
  Group: 'Label! Icon! Control!',
  OfficeMenu: 'Control!',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'bt:Image!',
  Action: 'TaskpaneId SourceLocation FunctionName',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image!',
  'bt:Urls': 'bt:Url!',
  'bt:ShortStrings': 'bt:String!',
  'bt:LongStrings': 'bt:String!',
};

/** What the schema finds wrong with an element and all below it: one line each, none where it is in order. */
export function schemaErrors(element: XmlElement, path = element.name): string[] {
  const below = element.children.flatMap((child) => schemaErrors(child, `${path}/${child.name}`));
  const sequence = sequenceFor(path);
  const names = element.children.map((child) => child.name);
  if (sequence === undefined) return names.length === 0 ? below : [`${path} may have no children`, ...below];
  const order = sequence.split(' ').map((name) => name.replace('!', ''));
  const required = sequence.split(' ').flatMap((name) => (name.endsWith('!') ? [name.slice(0, -1)] : []));
  const positions = names.map((name) => order.indexOf(name)).filter((position) => position >= 0);
  return [
    ...names.filter((name) => !order.includes(name)).map((name) => `${path} may not contain ${name}`),
    ...required.filter((name) => !names.includes(name)).map((name) => `${path} lacks ${name}`),
    ...(positions.some((position, index) => position < (positions[index - 1] ?? 0)) ? [`${path} is out of order`] : []),
    ...below,
  ];
}

/** The entry with the longest path that the element's path ends with. */
function sequenceFor(path: string): string | undefined {
  const [longest] = Object.keys(sequences)
    .filter((key) => path === key || path.endsWith(`/${key}`))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : sequences[longest];
}
