import { readFile } from 'node:fs/promises';
import path from 'node:path';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

/** Headers of every answer, whatever it is. */
export const commonHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * @param {string} file an absolute path
 * @returns {Promise<Answer | null>} null where there is no such file
 */
export async function fileAnswer(file) {
  try {
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { 'Content-Type': type }, body: await readFile(file) };
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return null;
    throw error;
  }
}

/**
 * @param {number} status of a request that is not served
 * @returns {Answer}
 */
export function refusal(status) {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: `${status}\n` };
}

/**
 * A request listener for node:http and node:https.
 *
 * @param {(request: import('node:http').IncomingMessage) => Promise<Answer>} answer whose errors are logged and told as 500
 */
export function listener(answer) {
  return (request, response) => {
    answer(request)
      .catch((error) => {
        console.error(error);
        return refusal(500);
      })
      .then(({ status, headers, body }) => {
        response.writeHead(status, { ...commonHeaders, 'Content-Length': Buffer.byteLength(body), ...headers });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  };
}

/**
 * Listens on this machine alone.
 *
 * @param {import('node:net').Server} server
 * @param {number} port 0 asks for any free one
 * @returns {Promise<void>} rejects where the port is in use
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
