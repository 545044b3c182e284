// A server that closes each connection soon after its response, and a client that is busy meanwhile.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { onTestFinished } from 'vitest';

const soonMs = 20;

/** In a thread of its own: it acts while the client calculates. */
const server = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  createServer((request, response) => {
    response.end('done');
    setTimeout(() => request.socket.end(), ${soonMs});
  }).listen(0, '127.0.0.1', function () {
    parentPort.postMessage(this.address().port);
  });
`;

/** @returns its address */
export async function serveAndHangUp(): Promise<string> {
  const worker = new Worker(server, { eval: true });
  onTestFinished(async () => void (await worker.terminate()));
  const [port]: readonly unknown[] = await once(worker, 'message');
  return `http://127.0.0.1:${v.parse(v.number(), port)}/`;
}

/** Until the server has closed the connection; nothing else happens in this thread. */
export function calculate(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, soonMs * 10);
}
