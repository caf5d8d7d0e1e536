/** The extra fields of a zip entry: each a kind, a length, and that many bytes. */

/** The field with the numbers that are too large for their usual place. */
export const ZIP64 = 0x0001;

interface Field {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** The content of the first field of a kind; undefined where there is none. */
export function extraField(extra: Uint8Array, kind: number): Uint8Array | undefined {
  const found = fields(extra).find((field) => field.kind === kind);
  return found && extra.subarray(found.start + 4, found.end);
}

/** The fields that may be written again: sizes are written anew, and bytes that are no fields are left out. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept = fields(extra).filter(({ kind }) => kind !== ZIP64);
  return Uint8Array.from(kept.flatMap(({ start, end }) => [...extra.subarray(start, end)]));
}

function fields(extra: Uint8Array): Field[] {
  const found: Field[] = [];
  const number = (at: number): number => (extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8);
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + number(at + 2);
    if (end > extra.length) break;
    found.push({ kind: number(at), start: at, end });
    at = end;
  }
  return found;
}
