import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How to start a Chromium: playwright's launch options that differ from one machine to another. */
export interface ChromiumStart {
  /** Path of the program; absent where playwright is to look for an installed Chrome itself. */
  readonly executablePath?: string;
  /** Name of the installed browser to look for. */
  readonly channel?: 'chrome';
  readonly args: string[];
  readonly env: Record<string, string>;
}

const cacheFolder = path.resolve('node_modules/.cache/notrain');

/**
 * Finds a Chromium for the tests: the one that `NOTRAIN_CHROMIUM` names, else, on Linux, the one that ships inside an
 * npm package (it needs neither root nor a system package), else the Chrome that is installed.
 */
export function chromiumStart(): ChromiumStart {
  const named = process.env['NOTRAIN_CHROMIUM'];
  const env = inheritedEnvironment();
  if (named !== undefined) return { executablePath: named, args: ['--no-sandbox'], env };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args: [], env };
  const folder = unpackedChromium();
  const executablePath = path.join(folder, 'chromium');
  return {
    executablePath,
    // A container's root cannot use Chromium's sandbox; the pages under test are our own.
    args: ['--no-sandbox'],
    env: { ...env, ...missingLibraries(executablePath, folder), ...missingFonts(folder) },
  };
}

/** Unpacks the packaged Chromium once; the rename makes a half-unpacked folder impossible to mistake for a whole one. */
function unpackedChromium(): string {
  const folder = path.join(cacheFolder, 'chromium-147');
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder, { recursive: true });
  const staging = mkdtempSync(path.join(cacheFolder, 'unpacking-'));
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on AWS Lambda.
    env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Libraries that Chromium links and a bare system lacks come from the package; a system that has them keeps its own. */
function missingLibraries(executablePath: string, folder: string): Record<string, string> {
  const starts = spawnSync(executablePath, ['--version']).status === 0;
  return starts ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
}

/** Where the system has no font configuration, one that names the package's own fonts. */
function missingFonts(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(folder, 'fonts/fonts');
  const cache = path.join(folder, 'fonts-cache');
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  return { FONTCONFIG_FILE: file };
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
