/** "npm test": every check there is, each with its name and time, whether or not an earlier one failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './folders.mjs';
import { tool } from './tools.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'notrain-tests-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const jest = (project, report) => [...tool('jest'), '--selectProjects', project, '--json', '--outputFile', report];

const steps = [
  ['types', [...tool('typescript', 'tsc'), '-p', '.']],
  ['types of the core, without a DOM', [...tool('typescript', 'tsc'), '-p', 'src/core']],
  ['lint', [...tool('eslint'), '.', '--max-warnings', '0']],
  ['formatting', [...tool('prettier'), '--check', '.']],
  ['generated pages', [process.execPath, 'scripts/docs.mjs', '--check']],
  ['import rules', [...tool('dependency-cruiser', 'depcruise'), 'src']],
  ['unused files, exports and packages', [...tool('knip')]],
  ['unit tests', jest('unit', unitReport)],
  ['build', [...tool('webpack-cli')]],
  ['bundle sizes', [...tool('size-limit')]],
  ['browser tests', [...jest('browser', browserReport), '--runInBand']],
  ['LibreOffice reads the redlined samples as we do', [process.execPath, 'scripts/libreoffice.mjs']],
];

/** The exit code of a step that this machine lacks something for; it says what. */
const SKIPPED = 77;

// The document validator runs on .NET, which stops where the system has no ICU, unless it is told to do without.
const env = { ...process.env, FORCE_COLOR: '0', DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

const failures = steps.filter(([name, command]) => !passes(name, command)).map(([name]) => name);
const counts = [unitReport, browserReport].map(countTests);
rmSync(reports, { recursive: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (failures.length > 0) console.log(`Failed: ${failures.join('; ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** A step that passes says so in a line, one that is skipped says why; one that fails shows all that it wrote. */
function passes(name, [program, ...commandArguments]) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, commandArguments, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const isSkipped = status === SKIPPED;
  const mark = isSkipped ? 'skip  ' : status === 0 ? 'ok    ' : 'FAILED';
  console.log(`${mark} ${seconds.padStart(6)} s  ${name}${isSkipped ? `: ${stdout.trim()}` : ''}`);
  if (isSkipped) return true;
  // With --json jest writes its report to standard output as well.
  if (status !== 0) console.log(commandArguments.includes('--json') ? stderr : stdout + stderr);
  return status === 0;
}

/** A file of tests that could not run at all counts as one that failed. */
function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
