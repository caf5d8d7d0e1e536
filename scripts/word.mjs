/**
 * "npm run word": the add-in in the Word of this computer (Windows or Mac), served from this computer until Ctrl+C.
 *
 * Office loads add-ins over https alone, so a certificate for "localhost" is made first. The tool that makes it is
 * Microsoft's; npm fetches it on first use, and it asks before it lets the system trust the certificate.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { addinFolder, root } from './folders.mjs';
import { inside } from './preview-files.mjs';
import { sideloading } from './sideload.mjs';
import { fileAnswer, listen, listener, refusal } from './static-files.mjs';
import { tool } from './tools.mjs';

const port = 3000;
const origin = `https://localhost:${port}`;
const id = /<Id>([^<]*)<\/Id>/.exec(readFileSync(path.join(root, 'manifest.xml'), 'utf8'))[1];

const word = sideloading(id, path.join(addinFolder, 'manifest.xml'));
if (word === null) {
  console.error('This needs Word for Windows or for Mac. "npm start" shows the add-in without Word.');
  process.exit(1);
}

run('npm', ['exec', '--yes', '--package=office-addin-dev-certs@3', '--', 'office-addin-dev-certs', 'install'], {
  shell: process.platform === 'win32',
});
const [node, webpack] = tool('webpack-cli');
const build = [webpack, '--config-name', 'addin', '--env', `origin=${origin}`];
run(node, build);

const certificates = path.join(homedir(), '.office-addin-dev-certs');
const cert = readFileSync(path.join(certificates, 'localhost.crt'));
const key = readFileSync(path.join(certificates, 'localhost.key'));
await listen(createServer({ cert, key }, listener(answer)), port);

const watcher = spawn(node, [...build, '--watch'], { cwd: root, stdio: 'inherit' });
word.add();
console.log(`Serving ${origin}. Start Word anew and look for NoTrain on the Home tab, or under Add-ins.`);
console.log('Press Ctrl+C to end and to take NoTrain out of Word again.');
process.once('SIGINT', () => {
  word.remove();
  watcher.kill();
  process.exit(0);
});

function run(program, commandArguments, options = {}) {
  const { status } = spawnSync(program, commandArguments, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}

async function answer(request) {
  const [file] = inside(addinFolder, request.url.split('?', 1)[0]);
  return (file === undefined ? null : await fileAnswer(file)) ?? refusal(404);
}
