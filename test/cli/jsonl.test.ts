import type { Engine } from '../../src/core/model';
import { lines, parse, plainEngine, run, useFolder } from './support';

const folder = useFolder();

describe('a .jsonl', () => {
  it('is answered in order, a bad line named by its number and passed over', async () => {
    const file = folder.file('three.jsonl', '{"id":"a","text":"any purpose"}\n{oops\n{"id":"c","text":""}\n');
    const { code, out, err } = await run(['review', file, '--format', 'jsonl']);
    expect(code).toBe(2);
    expect(lines(out).map((line) => parse(line).id)).toEqual(['a', 'c']);
    expect(err).toBe(`notrain: ${file}: line 2 is not JSON\n`);
  });

  it('is answered line by line, not held', async () => {
    const answered: number[] = [];
    const engine: Engine = {
      ...plainEngine,
      review(source, options) {
        answered.push(source.paragraphs.length);
        return plainEngine.review(source, options);
      },
    };
    const file = folder.file('many.jsonl', '{"id":"a","text":"any purpose"}\n'.repeat(5));
    const { out } = await run(['review', file, '--format', 'jsonl'], { engine, closeAfter: 1 });
    expect(out).not.toBe('');
    expect(answered).toHaveLength(1);
  });

  it('goes on after a contract that the review stumbles over, named by its line', async () => {
    const engine: Engine = {
      ...plainEngine,
      review(source, options) {
        if (source.paragraphs.length === 2) throw new TypeError('stumbled');
        return plainEngine.review(source, options);
      },
    };
    const file = folder.file(
      'stumble.jsonl',
      '{"id":"a","text":"x"}\n{"id":"b","text":"x\\n\\ny"}\n{"id":"c","text":"x"}\n',
    );
    const { code, out, err } = await run(['review', file, '--format', 'jsonl'], { engine });
    expect(code).toBe(2);
    expect(lines(out).map((line) => parse(line).id)).toEqual(['a', 'c']);
    expect(err).toBe(`notrain: ${file}: line 2: cannot be reviewed: stumbled\n`);
  });

  it('is answered among other files in their order', async () => {
    const file = folder.file('between.jsonl', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n');
    const first = folder.file('first.txt', 'x');
    const last = folder.file('last.md', 'x');
    const { out } = await run(['review', first, file, last, '--format', 'jsonl']);
    expect(lines(out).map((line) => parse(line).file ?? parse(line).id)).toEqual([first, 'a', 'b', last]);
  });

  it('may use the same id twice: each line is answered', async () => {
    const file = folder.file('twice.jsonl', '{"id":"a","text":"x"}\n{"id":"a","text":"any purpose"}\n');
    const { out } = await run(['review', file, '--format', 'jsonl']);
    expect(lines(out).map((line) => parse(line).findings.length)).toEqual([0, 1]);
  });
});
