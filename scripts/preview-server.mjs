import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { addinFolder, previewFolder } from './folders.mjs';
import { filesFor } from './preview-files.mjs';
import { trustedHostPage, withLocalOfficeJs } from './preview-html.mjs';

const html = 'text/html; charset=utf-8';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': html,
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

const commonHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The page may load its own files and show a document's pictures and fonts, and nobody may frame it. */
const pagePolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The add-in's pages bring their own policy in the page; only a header can say who may frame them. */
const addinPolicy = "frame-ancestors 'self'";

const trustedHostPolicy = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'self'";

/**
 * Serves the preview on this machine alone: the page that stands in for Word at `/`, and the built add-in with the
 * Office.js of the npm package in place of the one on Microsoft's network.
 *
 * @param {{ port: number }} options the port wished for; where it is in use a free one is taken, and 0 asks for any
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>} `origin` has no slash at its end
 */
export async function startPreviewServer({ port }) {
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status = 200, headers = {}, body }) => {
        response.writeHead(status, { ...commonHeaders, 'Content-Length': Buffer.byteLength(body), ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        console.error(error);
        response.writeHead(500, commonHeaders).end();
      },
    );
  });
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return { origin: `http://localhost:${server.address().port}`, close: () => close(server) };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(request) {
  // A page elsewhere whose host name was made to point at this machine must not read what is served here.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return refusal(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  // Not parsed as a URL, which would resolve the dots before filesFor has seen them.
  const pathname = request.url.split('?', 1)[0];
  if (pathname.toLowerCase() === '/office-js/agaveerrorux/index.html') return page(trustedHostPage, trustedHostPolicy);
  for (const file of filesFor(pathname)) {
    const body = await contents(file);
    if (body !== null) return fileAnswer(file, body);
  }
  return refusal(404);
}

async function contents(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return null;
    throw error;
  }
}

function fileAnswer(file, body) {
  const extension = path.extname(file);
  if (extension === '.html' && path.dirname(file) === previewFolder) return page(body, pagePolicy);
  if (extension === '.html' && path.dirname(file) === addinFolder)
    return page(withLocalOfficeJs(body.toString()), addinPolicy);
  return { headers: { 'Content-Type': contentTypes[extension] ?? 'application/octet-stream' }, body };
}

function page(body, policy) {
  return { headers: { 'Content-Type': html, 'Content-Security-Policy': policy }, body };
}

function refusal(status) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${status}\n` };
}
