// A server's port that counts how often a client asks and waits: each is a round trip to a database far away.

import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface CountedServer {
  readonly port: number;
  /** Since the last call. */
  take(): { readonly roundTrips: number; readonly sessions: number };
  close(): void;
}

/** @param delay milliseconds, in each direction */
export async function countedServer(serverPort: number, delay = 0): Promise<CountedServer> {
  let counted = { roundTrips: 0, sessions: 0 };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const there = connect(serverPort, '127.0.0.1');
    let isAsking = false;
    counted.sessions += 1;
    client.on('data', (data) => {
      counted.roundTrips += isAsking ? 0 : 1;
      isAsking = true;
      setTimeout(() => there.write(data), delay);
    });
    there.on('data', (data) => {
      isAsking = false;
      setTimeout(() => client.write(data), delay);
    });
    for (const [one, other] of [
      [client, there],
      [there, client],
    ] as const) {
      open.add(one);
      one.on('error', () => {});
      one.on('close', () => {
        open.delete(one);
        setTimeout(() => other.destroy(), delay);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    take() {
      const taken = counted;
      counted = { roundTrips: 0, sessions: 0 };
      return taken;
    },
    close() {
      server.close();
      open.forEach((socket) => void socket.destroy());
    },
  };
}
