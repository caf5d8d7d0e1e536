import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const LIMIT_MS = 60_000;
const TO_END_MS = 10_000;

/** Pictures that a document names elsewhere are not fetched, and no lock is laid beside it. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting('Security/Scripting', 'BlockUntrustedRefererLinks', true)}
${setting('Misc', 'UseLocking', false)}
</oor:items>
`;

function setting(group, name, value) {
  const item = `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
  return `<item oor:path="/org.openoffice.Office.Common/${group}">${item}</item>`;
}

/** A LibreOffice of its own, started when it is first needed, and again after it has ended or hung. One job at a time. */
export class Office {
  #found;
  #folder;
  #starts = 0;
  #running = null;

  /**
   * @param {{ soffice: string, python: string }} found
   * @param {string} folder an empty one of its own, for settings; the caller removes it after `close`
   */
  constructor(found, folder) {
    this.#found = found;
    this.#folder = folder;
  }

  /**
   * Writes the document with all tracked changes accepted or rejected.
   *
   * @param {string} file
   * @param {'accept' | 'reject'} how
   * @param {string} odt where the OpenDocument text goes
   * @returns {Promise<number>} how many tracked changes LibreOffice has left in it
   * @throws {Error} one sentence, where LibreOffice cannot
   */
  async settle(file, how, odt) {
    if (this.#running === null || this.#running.hasEnded) this.#running = this.#start();
    const { left, error } = await this.#running.ask({ file, settle: how, odt });
    if (error !== undefined) throw new Error(error);
    return left;
  }

  /** Ends LibreOffice, gently where it lets itself be. */
  async close() {
    await this.#running?.end();
  }

  #start() {
    const profile = path.join(this.#folder, `profile-${++this.#starts}`);
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), SETTINGS);
    return new Running(this.#found, profile);
  }
}

/** The script that drives LibreOffice, and LibreOffice below it: a group of processes, which ends as one. */
class Running {
  hasEnded = false;
  #script;
  #ended;
  #answer = null;
  #why = 'LibreOffice ended while it had the document open';

  constructor({ soffice, python }, profile) {
    const settle = path.join(import.meta.dirname, 'settle.py');
    this.#script = spawn(python, [settle, soffice, profile], { detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
    // What cannot be written any more is told by the end of the process.
    this.#script.stdin.on('error', () => undefined);
    createInterface({ input: this.#script.stdout }).on('line', (line) => this.#answer?.(JSON.parse(line)));
    const kill = () => this.#kill();
    process.once('exit', kill);
    this.#ended = new Promise((resolve) => this.#script.once('exit', resolve).once('error', resolve)).then(() => {
      process.removeListener('exit', kill);
      this.#kill();
      this.hasEnded = true;
      this.#answer?.({ error: this.#why });
    });
  }

  async ask(job) {
    const limit = setTimeout(() => {
      this.#why = `LibreOffice gave no answer in ${LIMIT_MS / 1000} s`;
      this.#kill();
    }, LIMIT_MS);
    const answer = new Promise((resolve) => {
      this.#answer = resolve;
    });
    this.#script.stdin.write(`${JSON.stringify(job)}\n`);
    const given = await answer;
    clearTimeout(limit);
    return given;
  }

  async end() {
    const limit = setTimeout(() => this.#kill(), TO_END_MS);
    this.#script.stdin.end();
    await this.#ended;
    clearTimeout(limit);
  }

  #kill() {
    if (this.#script.pid === undefined) return;
    try {
      process.kill(-this.#script.pid, 'SIGKILL');
    } catch {
      // All of the group has ended.
    }
  }
}
