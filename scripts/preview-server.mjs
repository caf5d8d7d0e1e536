import { createServer } from 'node:http';
import path from 'node:path';
import { addinFolder, previewFolder } from './folders.mjs';
import { filesFor } from './preview-files.mjs';
import { trustedHostPage, withLocalOfficeJs } from './preview-html.mjs';
import { fileAnswer, listen, listener, refusal } from './static-files.mjs';

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
  const server = createServer(listener(answer));
  await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return { origin: `http://localhost:${server.address().port}`, close: () => close(server) };
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
    const found = await fileAnswer(file);
    if (found !== null) return secured(file, found);
  }
  return refusal(404);
}

function secured(file, answer) {
  if (path.extname(file) !== '.html') return answer;
  const folder = path.dirname(file);
  if (folder === addinFolder) return page(withLocalOfficeJs(answer.body.toString()), addinPolicy);
  return page(answer.body, folder === previewFolder ? pagePolicy : addinPolicy);
}

function page(body, policy) {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    body,
  };
}
