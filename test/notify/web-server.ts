// A web server on this machine, which keeps what is posted to it.

import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface WebServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** In the order they came. */
  readonly posts: readonly ReceivedPost[];
  /** What it answers from now on; null: nothing at all. */
  answer(status: number | null, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export interface ReceivedPost {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** What it was answered; null: nothing. */
  readonly status: number | null;
}

export async function openWebServer(): Promise<WebServer> {
  const posts: ReceivedPost[] = [];
  let status: number | null = 200;
  let given: Readonly<Record<string, string>> = {};
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk));
    }
    posts.push({
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      status,
    });
    if (status !== null) {
      response.writeHead(status, { location: '/elsewhere', ...given }).end(`about ${request.url}`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    posts,
    answer: (next, headers = {}) => {
      status = next;
      given = headers;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
