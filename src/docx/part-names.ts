/** Names of parts and of the relationships between them. */

/**
 * Names with the same key are one to the standard: they differ in case, or in whether a character is written as an
 * escape, as names in relationships have it.
 */
export function partKey(name: string): string {
  return withSlashes(decode(name)).toLowerCase();
}

/** The folder of a part with a slash at its end; empty at the top. Some writers of zips part names by backslashes. */
export function folderOf(name: string): string {
  const path = withSlashes(name);
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of another; the empty name stands for the package. */
export function relationshipsName(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** The name that a relationship's target stands for, seen from the part that has the relationship. */
export function resolveTarget(source: string, target: string): string {
  const path = withSlashes(target);
  const folder = path.startsWith('/') ? [] : folderOf(source).split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}

function withSlashes(name: string): string {
  return name.replace(/\\/g, '/');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The whole URI of a relationship's type, where only the last word of one of the standard's is given. */
export function relationshipType(type: string, isStrict: boolean): string {
  if (type.includes('/')) return type;
  const base = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `${base}/${type}`;
}
