/** A longer line is not held: no contract has one, and it would have to be in memory whole. */
const LONGEST_LINE = 256 << 20;

/** The lines of a stream without their line feeds; null for one that is too long. An empty last line is none. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = () => {
    const line = size > LONGEST_LINE ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let at = 0;
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, at)) {
      parts.push(chunk.subarray(at, feed));
      size += feed - at;
      at = feed + 1;
      yield take();
    }
    size += chunk.length - at;
    if (size > LONGEST_LINE) parts = [];
    else parts.push(chunk.subarray(at));
  }
  if (size > 0) yield take();
}
