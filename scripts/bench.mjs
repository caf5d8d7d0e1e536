/** "npm run bench": bundles the benchmark and runs it. */
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

await import(pathToFileURL(await bundle('bench/index.ts')).href);
