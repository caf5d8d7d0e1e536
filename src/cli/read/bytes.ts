/** The first bytes of a stream, and the stream as if nothing had been read from it. */
export interface Peeked {
  /** At least the bytes asked for, unless the stream is shorter. */
  readonly head: Buffer;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Looks at how a stream begins. */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const rest = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  for (let read = 0; read < size;) {
    const next = await rest.next();
    if (next.done === true) break;
    parts.push(next.value);
    read += next.value.length;
  }
  const head = Buffer.concat(parts);
  return { head, bytes: resume(head, rest) };
}

async function* resume(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** All of a stream; undefined when it is longer than `limit`. */
export async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > limit) return undefined;
  }
  return Buffer.concat(parts);
}
