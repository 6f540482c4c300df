/**
 * A proxy on 127.0.0.1 through which a browser is made to go for everything. Passes on what is meant for the tests'
 * own pages and refuses all else; writes down whatever it was asked for.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** What the browser asked for besides the tests' own pages: a method and an address each. */
  foreignRequests(): readonly string[];
  close(): Promise<void>;
}

/** Another name of this machine, by which the tests' pages are another site, and one that nobody has been let in to. */
export const otherHost = 'localhost';

/** A port that nobody listens at: the tests' pages on it have another origin, on the site that was let in to. */
export const otherPort = '8081';

/** A proxy that lets through to `origin`, also by its other name and port, and nowhere else. */
export async function startRecordingProxy(origin: string): Promise<RecordingProxy> {
  const foreign: string[] = [];
  const server = createServer((asked, answer) => {
    const { method, url = '', headers } = asked;
    const target = new URL(url, 'http://no-host.invalid');
    const { hostname, port } = new URL(origin);
    if (target.hostname === otherHost) target.hostname = hostname;
    if (target.hostname === hostname && target.port === otherPort) target.port = port;
    if (target.origin !== origin) {
      foreign.push(`${method} ${url}`);
      answer.writeHead(502).end();
      return;
    }
    const passedOn = request(target, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passedOn.on('error', () => answer.destroy());
    asked.pipe(passedOn);
  });
  // Encrypted connections, and those of WebSockets.
  server.on('connect', ({ url }, socket) => {
    foreign.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    foreignRequests: () => [...foreign],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
