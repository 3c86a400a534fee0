import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

export type Site = { port: number; otherPort: number; url(path: string, host?: string): string; close(): Promise<void> };

/**
 * Serves a folder on this machine at two ports, so that a page can frame a part of another origin. In pages the words
 * `{{other-origin}}` stand for the second one. Truths are never served: the answers must not be within reach.
 */
export async function serve(folder: string, wanted = 0): Promise<Site> {
  const main = createServer();
  const other = createServer();
  const ports = [await listen(main, wanted), await listen(other, 0)] as const;
  for (const server of [main, other]) {
    server.on('request', async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
      const file = path === '' || path.endsWith(sep) ? join(path, 'index.html') : path;
      if (file.startsWith('..') || file.endsWith('.truth.json')) return void response.writeHead(404).end('Not here');
      const found = await readFile(join(folder, file)).catch(() => readFile(join(folder, file, 'index.html')).catch(() => undefined));
      if (!found) return void response.writeHead(404).end('Not here');
      const type = TYPES[extname(file)] ?? (extname(file) ? 'application/octet-stream' : TYPES['.html']!);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
      response.end(type.startsWith('text/html') ? found.toString('utf8').replaceAll('{{other-origin}}', `http://${host === 'localhost' ? '127.0.0.1' : 'localhost'}:${ports[1]}`) : found);
    });
  }
  return {
    port: ports[0],
    otherPort: ports[1],
    url: (path, host = 'localhost') => `http://${host}:${ports[0]}/${path.replace(/^\//, '')}`,
    close: async () => void (await Promise.all([main, other].map((server) => new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    })))),
  };
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => server.once('error', fail).listen(port, () => done((server.address() as AddressInfo).port)));
