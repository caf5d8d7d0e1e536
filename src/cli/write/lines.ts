/** What a terminal would obey or what would turn the reading order of a line. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text of a contract, or a file's name, made harmless and put on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '\ufffd').trim();
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

/** "1 finding", "2 findings". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
