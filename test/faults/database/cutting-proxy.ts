// A proxy on this machine between the ledger and a PostgreSQL server, which cuts the connection at one statement.

import { createServer, connect as openSocket, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Cut {
  /** Which statement of all, from 1. */
  readonly at: number;
  /** Whether the server got it. Its answer is lost in either case. */
  readonly when: 'before' | 'after';
}

export interface CuttingProxy {
  readonly port: number;
  /** Counts statements from 1 again. */
  cutAt(cut: Cut): void;
  statements(): number;
}

/** Of a message with a statement: a plain one, or the first of a prepared one. */
const statementTypes: ReadonlySet<number> = new Set([0x51, 0x50]);

export async function cuttingProxy(serverPort: number): Promise<CuttingProxy> {
  let cut: Cut = { at: Number.POSITIVE_INFINITY, when: 'before' };
  let statements = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = openSocket(serverPort, '127.0.0.1');
    let isLosing = false;
    const lose = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', lose).on('close', () => {
        open.delete(socket);
        lose();
      });
    }
    client.on('data', (sent) => {
      if (statementTypes.has(sent[0] ?? 0)) {
        statements += 1;
        const isHit = statements === cut.at;
        if (isHit && cut.when === 'before') {
          lose();
          return;
        }
        isLosing ||= isHit;
      }
      upstream.write(sent);
    });
    upstream.on('data', (answer) => {
      if (isLosing) {
        lose();
      } else {
        client.write(answer);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) {
      socket.destroy();
    }
    server.close();
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cutAt(next) {
      cut = next;
      statements = 0;
    },
    statements: () => statements,
  };
}
