/** "npm start": the add-in in a browser, beside a page that stands in for Word. */
import { spawn, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIsStale } from './freshness.mjs';
import { root } from './folders.mjs';
import { startPreviewServer } from './preview-server.mjs';
import { tool } from './tools.mjs';

const USAGE = `usage: npm start -- [--port NUMBER] [--watch] [--no-open]
  --port NUMBER  the port wished for (3000); another where it is taken
  --watch        build again whenever a source changes; reload the page to see it
  --no-open      do not open a browser`;

const values = options();
if (values.help) {
  console.log(USAGE);
  process.exit();
}

const [node, webpack] = tool('webpack-cli');
const buildOptions = { cwd: root, stdio: 'inherit' };

if (values.watch) {
  spawn(node, [webpack, '--watch', '--mode', 'development'], buildOptions);
} else if (buildIsStale()) {
  console.log('Building …');
  const { status } = spawnSync(node, [webpack], buildOptions);
  if (status !== 0) process.exit(1);
}

const { origin, close } = await startPreviewServer({ port: Number(values.port) });
console.log(`NoTrain beside a stand-in for Word: ${origin}/\nPress Ctrl+C to end.`);
if (process.stdout.isTTY && !values['no-open'] && !process.env.CI) await openBrowser(`${origin}/`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3000' },
        watch: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port < 65536) return values;
    console.error(`"${values.port}" is no port: give a number below 65536.`);
  } catch (error) {
    console.error(error.message);
  }
  console.error(USAGE);
  process.exit(2);
}

/** Without a browser the printed address is all there is, and that is no failure. */
async function openBrowser(address) {
  const { default: open } = await import('open');
  const browser = await open(address).catch(() => null);
  browser?.on('error', () => {});
}
