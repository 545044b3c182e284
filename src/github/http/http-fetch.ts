// The part of `fetch` that octokit needs, over node:http(s). Node's own `fetch` loads undici, which
// takes about 60 ms of CPU, more than the rest of a short run.

import type { IncomingHttpHeaders, IncomingMessage, request as startRequest } from 'node:http';

export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Default is `follow`, as in `fetch`. */
  readonly redirect?: 'follow' | 'manual';
  readonly signal?: AbortSignal;
}

/** A subset of what `fetch` returns. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: Iterable<[string, string]> & {
    get(name: string): string | null | undefined;
  };
  /** null only for compatibility with `fetch`. */
  readonly body: AsyncIterable<Uint8Array> | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type Fetch = (url: string, request: HttpRequest) => Promise<HttpResponse>;

// An ES import would read all exports of these modules, and one of them loads undici.
const builtIn = process.getBuiltinModule;

/**
 * Does not follow redirects.
 *
 * @throws TypeError with the cause if there is no response; the signal's reason if it aborted
 */
export async function httpFetch(url: string, request: HttpRequest): Promise<HttpResponse> {
  const node = builtIn(url.startsWith('http:') ? 'node:http' : 'node:https');
  if (Object.keys(node.globalAgent.freeSockets).length > 0) {
    await noticeClosedConnections();
  }
  return toResponse(await send(node.request, url, request), url);
}

/**
 * A server closes an idle connection. A long calculation keeps Node from noticing, so the next request
 * would go there and be lost. Writes are not sent twice, so they would fail.
 */
async function noticeClosedConnections(): Promise<void> {
  for (let turn = 0; turn < turnsToClose; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Of the event loop: to read the end of a connection, to end this side, and to forget it. */
const turnsToClose = 3;

function send(
  start: typeof startRequest,
  url: string,
  { method = 'GET', headers, body, signal }: HttpRequest,
): Promise<IncomingMessage> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const request = start(url, {
      method,
      headers: { ...headers, ...lengthOf(body), 'accept-encoding': 'gzip' },
      ...(signal === undefined ? {} : { signal }),
    });
    request.once('response', resolve);
    request.on('error', (error) => reject(signal?.aborted ? signal.reason : failed(error)));
    request.end(body);
  });
}

/** Node frames the body of a DELETE only if its length is set. */
function lengthOf(body: HttpRequest['body']): Readonly<Record<string, number>> {
  return body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
}

function failed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

function toResponse(message: IncomingMessage, url: string): HttpResponse {
  const { statusCode: status = 0 } = message;
  const body = readBody(message);
  // A caller that does not read the body must not see an unhandled rejection.
  body.catch(() => {});
  return {
    status,
    statusText: message.statusMessage ?? '',
    ok: status >= 200 && status < 300,
    url,
    headers: new Map(entriesOf(message.headers)),
    body: inOnePiece(body),
    text: async () => (await body).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(await body).buffer,
  };
}

async function* inOnePiece(body: Promise<Uint8Array>): AsyncIterable<Uint8Array> {
  yield await body;
}

/** @throws TypeError if the connection breaks before the end */
async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of message) {
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return message.headers['content-encoding'] === 'gzip' && bytes.length > 0
      ? await decompress(bytes)
      : bytes;
  } catch (error) {
    throw failed(error);
  }
}

function decompress(bytes: Buffer): Promise<Buffer> {
  const { gunzip } = builtIn('node:zlib');
  return new Promise((resolve, reject) => {
    gunzip(bytes, (error, result) => (error === null ? resolve(result) : reject(error)));
  });
}

function entriesOf(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]);
}
