import { readFileSync } from 'node:fs';
import { previewOrigin } from '../support/browser';

test.each(['office.js', 'word-web-16.00.js', 'en-us/office_strings.js'])(
  'the %s that the task pane runs is that of Microsoft’s package, byte for byte',
  async (name) => {
    const served = await fetch(`${previewOrigin()}/office-js/${name}`);
    const packaged = readFileSync(`node_modules/@microsoft/office-js/dist/${name}`);
    expect(Buffer.from(await served.arrayBuffer()).equals(packaged)).toBe(true);
  },
);
