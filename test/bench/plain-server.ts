// A server in a process of its own that always sends the same: what one request costs at least.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const program = fileURLToPath(import.meta.url);
const address = v.object({ port: v.number() });

export async function startPlainServer(
  body: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const child = fork(program, [body]);
  const [message]: readonly unknown[] = await once(child, 'message');
  const { port } = v.parse(address, message);
  return { url: `http://127.0.0.1:${port}`, close: () => child.disconnect() };
}

if (argv[1] === program) {
  const [, , body = ''] = argv;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
  process.once('disconnect', () => {
    server.close();
    server.closeAllConnections();
  });
}
