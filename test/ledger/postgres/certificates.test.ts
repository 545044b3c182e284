// TLS with a server that has a certificate of an authority of its own.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/ledger/postgres/open-database.ts';
import { startedCluster } from '../setup/postgres/cluster.ts';
import { ledgerIn, newDatabase, type TestDatabase } from '../setup/postgres/new-database.ts';
import { usesPooler } from '../setup/postgres/pooler.ts';
import { hasSessions } from '../setup/postgres/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-tls-'));

const openssl = (...words: readonly string[]) =>
  execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });

/** Signed by an authority of that name, for this machine by its address only. */
function makeCertificates(): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  for (const name of ['authority', 'stranger']) {
    openssl(
      'req',
      '-x509',
      ...key,
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.crt`,
    );
  }
  openssl('req', ...key, '-subj', '/CN=database', '-keyout', 'server.key', '-out', 'server.csr');
  writeFileSync(join(folder, 'names'), 'subjectAltName=IP:127.0.0.1');
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'authority.crt',
    '-CAkey',
    'authority.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'names',
    '-out',
    'server.crt',
  );
}

// The pooler of the tests has no certificate.
describe.skipIf(!hasSessions || usesPooler)('Over TLS', () => {
  let database: TestDatabase;
  let port: number;

  const set = async (...settings: readonly string[]) => {
    for (const setting of [...settings, 'SELECT pg_reload_conf()']) {
      await database.query(setting);
    }
    await pause(300);
  };

  beforeAll(async () => {
    database = await newDatabase();
    ({ port } = await startedCluster());
    makeCertificates();
    const [shown] = await database.query('SHOW data_directory');
    const data =
      shown !== undefined && 'data_directory' in shown ? String(shown.data_directory) : '';
    const { uid, gid } = statSync(data);
    for (const name of ['server.crt', 'server.key']) {
      copyFileSync(join(folder, name), join(data, name));
      chmodSync(join(data, name), 0o600);
      chownSync(join(data, name), uid, gid);
    }
    await set('ALTER SYSTEM SET ssl = on');
  });

  afterAll(async () => {
    await set('ALTER SYSTEM RESET ssl');
    rmSync(folder, { recursive: true });
  });

  const asking = async (host: string, parameters: Readonly<Record<string, string>>) => {
    const query = new URLSearchParams(parameters).toString();
    const server = openDatabase({
      url: `postgresql://baton@${host}:${port}/${database.name}?${query}`,
      named: 'The URL',
      environment: { HOME: '/nowhere' },
    });
    const ledger = ledgerIn({ server });
    try {
      const issues = await ledger.read((view) => view.issues());
      const session = await server.connect();
      const { rows } = await session.query(
        'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
      );
      session.release(false);
      return { issues, encrypted: rows };
    } finally {
      await server.close();
    }
  };
  const own = join(folder, 'authority.crt');
  const fine = { issues: [], encrypted: [{ ssl: true }] };

  test('a certificate of an authority that is named as root is trusted.', async () => {
    const full = { sslmode: 'verify-full', sslrootcert: own };
    expect(await asking('127.0.0.1', full)).toEqual(fine);
  });

  test('one of an unknown authority is not, with any host.', async () => {
    const refused = expect(asking('127.0.0.1', { sslmode: 'verify-full' })).rejects;
    await refused.toThrow(
      'is not trusted. Name the file with its root certificate as `sslrootcert`',
    );
    const stranger = join(folder, 'stranger.crt');
    await expect(
      asking('127.0.0.1', { sslmode: 'verify-full', sslrootcert: stranger }),
    ).rejects.toThrow('is not trusted');
  });

  test('one for another host is only trusted without the host being checked.', async () => {
    await expect(asking('localhost', { sslmode: 'verify-full', sslrootcert: own })).rejects.toThrow(
      'check that the host name is the one in the certificate',
    );
    expect(await asking('localhost', { sslmode: 'verify-ca', sslrootcert: own })).toEqual(fine);
  });

  test('`require` encrypts without trust.', async () => {
    expect(await asking('localhost', { sslmode: 'require' })).toEqual(fine);
  });
});
