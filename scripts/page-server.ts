/** Serves pages from memory on 127.0.0.1, for the demo and the tests. Nobody outside this machine can reach it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to be served. */
export interface ServedPage {
  /** Such as `/index.html`, percent-encoded as in an address. */
  readonly path: string;
  /** Bytes go out as they are, and the page itself says how they are encoded. */
  readonly html: string | Buffer;
  /** The content type of what is no page of HTML. */
  readonly type?: string;
}

export interface PageServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the pages at their paths, on a port that is free. `/` is the first of them; everything else is not found. */
export async function servePages(pages: readonly ServedPage[]): Promise<PageServer> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const server = createServer((request, response) => {
    // What is no address, such as `//`, has no path, and is not found like any other.
    const path = URL.parse(request.url ?? '/', 'http://127.0.0.1')?.pathname;
    const page = path === '/' ? pages[0] : byPath.get(path ?? '');
    const html = page?.html;
    const type = page?.type ?? (Buffer.isBuffer(html) ? 'text/html' : 'text/html; charset=utf-8');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': type });
    response.end(html ?? '<!doctype html><title>Not found</title><p>There is no such page here.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
