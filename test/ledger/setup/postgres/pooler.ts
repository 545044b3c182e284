// PgBouncer before the tests' server, in transaction mode: each transaction may get another session.
//
//   BATON_TEST_POSTGRES=pgbouncer npm test -- test/ledger

import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const usesPooler = process.env['BATON_TEST_POSTGRES'] === 'pgbouncer';

export function startPooler(
  folder: string,
  {
    server,
    port,
    user,
  }: {
    readonly server: number;
    readonly port: number;
    readonly user: { readonly uid?: number; readonly gid?: number };
  },
): void {
  const [users, settings] = [join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')];
  writeFileSync(users, '"baton" ""\n');
  writeFileSync(
    settings,
    `[databases]
* = host=127.0.0.1 port=${server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
auth_user = baton
pool_mode = transaction
default_pool_size = 3
max_client_conn = 300
`,
  );
  // The shell ends it with this process, however that ends: then its standard input does.
  const watched = spawn(
    'sh',
    ['-c', 'pgbouncer -q "$1" & pooler=$!; cat >/dev/null; kill -INT $pooler', 'sh', settings],
    { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'], ...user },
  );
  watched.unref();
}
