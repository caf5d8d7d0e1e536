/** What a terminal would obey, what ends a line, and what would turn a line's reading order. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Text of a contract made harmless and put on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '\ufffd').trim();
}

/** A file's name, or a sentence with one, made harmless: exact, with "\n" in the place of a line feed. */
export function spellOut(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const quoted = JSON.stringify(character).slice(1, -1);
    return quoted === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : quoted;
  });
}

/** Breaks text into lines of at most `width` characters where it has spaces, each after `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line += line === '' ? word : ` ${word}`;
  }
  lines.push(indent + line);
  return lines.join('\n') + '\n';
}

/** Text beside a column of its own: what does not fit on the line goes on below its beginning. */
export function hanging(column: string, text: string, width: number): string {
  const indent = ' '.repeat(column.length + 2);
  return text === '' ? `${column}\n` : `${column}${wrap(text, width, indent).slice(column.length)}`;
}

/** "1 finding", "2 findings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
