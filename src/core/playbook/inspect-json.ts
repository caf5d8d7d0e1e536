/** What can be wrong with a JSON text before its values are looked at. */
export interface JsonFault {
  readonly path: string;
  readonly message: string;
}

interface Level {
  readonly keys: Set<string> | null;
  key: string;
  index: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs;

function pathOf(levels: readonly Level[]): string {
  return levels
    .map(({ keys, key, index }) => `/${keys === null ? index : key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * The first thing in a JSON text that a parser would pass over in silence or break on: a name that stands twice in one
 * object, of which only the last would count, or brackets deeper than `deepest`. Null where there is none. Whether it is
 * JSON at all is left to the parser.
 */
export function inspectJson(text: string, deepest: number): JsonFault | null {
  const levels: Level[] = [];
  let isName = false;
  for (const [token] of text.matchAll(TOKEN)) {
    const top = levels.at(-1);
    if (token === '{' || token === '[') {
      if (levels.length >= deepest) return { path: pathOf(levels), message: 'The brackets go too deep.' };
      levels.push({ keys: token === '{' ? new Set() : null, key: '', index: 0 });
      isName = token === '{';
    } else if (token === '}' || token === ']') {
      levels.pop();
      isName = false;
    } else if (token === ',' && top) {
      if (top.keys === null) top.index += 1;
      isName = top.keys !== null;
    } else if (token === ':') {
      isName = false;
    } else if (isName && top?.keys) {
      top.key = nameOf(token);
      if (top.keys.has(top.key)) return { path: pathOf(levels), message: 'This field stands twice.' };
      top.keys.add(top.key);
      isName = false;
    }
  }
  return null;
}

/** A name as the parser reads it: "\u0061" is "a". */
function nameOf(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    return token.slice(1, -1);
  }
}
