/** Answers a load: the properties asked for, of the object, of what it links to and of its children. */
import { membersOf, read, scalarNames } from './members';
import { HostObject } from './objects/model';
import type { WordSession } from './session';
import type { Json, QueryInfo } from './wire';

/** The properties asked for, by lower-case camel names; `*` is every scalar. */
interface Selection {
  readonly [name: string]: Selection;
}

/** What shapes an answer beside the load itself. */
export interface QueryStyle {
  /** `_Items` and `Text` for a load, `items` and `text` for a retrieve. */
  readonly camelCase: boolean;
  /** What identifies the object to the client; called for children too. */
  readonly identify: (object: HostObject) => Record<string, Json>;
}

/** The answer to a load of an object. */
export function query(object: HostObject, info: QueryInfo, style: QueryStyle, word: WordSession): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  return project(object, selectionOf(paths.length === 0 ? ['*'] : paths), style, word, info);
}

function project(
  object: HostObject,
  selection: Selection,
  style: QueryStyle,
  word: WordSession,
  page: Pick<QueryInfo, 'Skip' | 'Top'> = {},
): Json {
  const members = membersOf(object);
  const nameOf = (name: string) => (style.camelCase ? name.charAt(0).toLowerCase() + name.slice(1) : name);
  const answer = style.identify(object);
  if (members.items !== undefined) {
    const { Skip: skip = 0, Top: top } = page;
    const items = members.items(object.target, word).slice(skip, top === undefined ? undefined : skip + top);
    answer[style.camelCase ? 'items' : '_Items'] = items.map((item) => project(item, selection, style, word));
    return answer;
  }
  for (const [name, nested] of Object.entries(selection)) {
    const names = name === '*' ? scalarNames(object, word) : [name.charAt(0).toUpperCase() + name.slice(1)];
    for (const each of names) {
      const value = read(object, each, word);
      const wanted = Object.keys(nested).length === 0 ? { '*': {} } : nested;
      answer[nameOf(each)] = value instanceof HostObject ? project(value, wanted, style, word) : value;
    }
  }
  return answer;
}

function selectionOf(paths: readonly string[]): Selection {
  const root: MutableSelection = {};
  for (const path of paths) {
    let at = root;
    for (const name of path.split(/[/.]/)) at = at[name] ??= {};
  }
  return root;
}

interface MutableSelection {
  [name: string]: MutableSelection;
}
