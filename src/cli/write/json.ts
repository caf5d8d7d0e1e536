import type { Answer, Sequence } from '../answer';
import type { Output } from '../io';
import type { Writer } from './writer';

/** One object, or an array of them; a finding a line, so that answers can be compared. */
export function jsonWriter(output: Output, several: boolean): Writer {
  let first = true;
  return {
    async write(answer) {
      if (several) await output.write(first ? '[\n' : ',\n');
      first = false;
      for await (const text of jsonOf(answer, '\n')) await output.write(text);
      if (!several) await output.write('\n');
    },
    async end() {
      if (several) await output.write(first ? '[]\n' : '\n]\n');
    },
  };
}

/** One object a line. */
export function jsonlWriter(output: Output): Writer {
  return {
    async write(answer) {
      for await (const text of jsonOf(answer, '')) await output.write(text);
      await output.write('\n');
    },
    end: () => Promise.resolve(),
  };
}

/** The answer's JSON in parts: all of it together may be longer than a string can be. */
async function* jsonOf(answer: Answer, lineBreak: string): AsyncGenerator<string> {
  const { subject, empty, score, band, language, parties, governingLaw } = answer;
  const notChecked = empty === null ? answer.notChecked : [empty, ...answer.notChecked];
  const head = JSON.stringify({ ...subject, score, band, language, parties, governingLaw });
  yield `${head.slice(0, -1)},${lineBreak}`;
  yield* jsonList('findings', answer.findings, lineBreak);
  yield `,${lineBreak}`;
  yield* jsonList('redlines', answer.redlines, lineBreak);
  yield `,${lineBreak}`;
  yield* jsonList('leftOut', answer.leftOut, lineBreak);
  yield `,${lineBreak}"notChecked":${JSON.stringify(notChecked)}}`;
}

async function* jsonList(name: string, items: Sequence<unknown>, lineBreak: string): AsyncGenerator<string> {
  yield `"${name}":[`;
  let separator = lineBreak;
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = `,${lineBreak}`;
  }
  yield ']';
}
