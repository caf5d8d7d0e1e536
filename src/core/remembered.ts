/**
 * Remembers what is read of an object by itself, such as a sentence or a pattern, as long as there is the object. A
 * contract that is reviewed again keeps the paragraphs and sentences that have not changed, so that only the others are
 * read anew. What else is given may help to read, and not change the answer.
 */
export function remembered<K extends object, Rest extends readonly unknown[], T>(
  read: (key: K, ...rest: Rest) => T,
): (key: K, ...rest: Rest) => T {
  const known = new WeakMap<K, { readonly of: T }>();
  return (key, ...rest) => {
    let answer = known.get(key);
    if (!answer) known.set(key, (answer = { of: read(key, ...rest) }));
    return answer.of;
  };
}
