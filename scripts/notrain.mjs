#!/usr/bin/env node
/** Bundles src/cli and runs it. */
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

await import(pathToFileURL(await bundle('src/cli/index.ts')).href);
