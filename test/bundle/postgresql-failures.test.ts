// What a run prints where the database of the ledger cannot be used.

import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasSessions } from '../ledger/setup/postgres/server.ts';
import { type DatabaseScene, openDatabaseScene, password } from './database-scene.ts';

describe.skipIf(!hasSessions)('A run reports, without the password,', () => {
  let scene: DatabaseScene;
  beforeAll(async () => {
    scene = await openDatabaseScene();
    // The tables, and roles of other rights.
    await scene.file();
    for (const statement of [
      `CREATE ROLE with_password LOGIN PASSWORD 'right-password'`,
      'CREATE ROLE kept_out LOGIN',
      'CREATE ROLE without_rights LOGIN',
      'CREATE ROLE of_another LOGIN',
      `SELECT baton.grant_repository('of_another', 1)`,
    ]) {
      await scene.query(statement);
    }
  });
  afterAll(async () => {
    await scene?.query('DROP OWNED BY of_another');
    await scene?.query('DROP ROLE with_password, kept_out, without_rights, of_another');
    await scene?.close();
  });

  /** The error annotation of a run with this URL, which fails. */
  async function failureWith(
    url: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const { exitCode, printed, written } = await scene.file({ 'INPUT_DATABASE-URL': url, ...more });
    const [, sentence = ''] = /^::error::(.*)$/m.exec(printed) ?? [];
    expect(exitCode, printed).toBe(1);
    expect(written).toContain('Baton could not finish');
    expect(written).toContain(sentence.split('`')[0]);
    expect(printed).not.toMatch(/^ +at /m);
    expect(printed + written).not.toContain(password);
    return sentence;
  }

  test.each([
    ['a host name alone', `db.example.com ${password}`],
    ['an unencoded percent sign', `postgresql://u:100%${password}@127.0.0.1/x`],
    ['an unencoded question mark', `postgresql://u:12?${password}@127.0.0.1/x`],
    ['another database', `mysql://u:${password}@127.0.0.1/x`],
  ])('an invalid URL: %s', async (_title, url) => {
    expect(await failureWith(url)).toMatch(/^The input `database-url` (must be|has) /);
  });

  test.each([
    ['a wrong password', { user: 'with_password' }, 'refused the user name or the password'],
    ['an unknown user', { user: 'nobody_here' }, 'refused the user name or the password'],
    [
      'a user who is let in from elsewhere only',
      { user: 'kept_out' },
      'no rule that lets this user in',
    ],
    ['an unknown database', { database: 'nowhere' }, 'has no database of that name'],
    ['a server without TLS', { parameters: '?sslmode=require' }, 'does not offer TLS'],
    ['a role without rights', { user: 'without_rights' }, 'may not create, read or change'],
    ['a role of another repository', { user: 'of_another' }, 'for this repository'],
  ])('%s', async (_title, parts, sentence) => {
    expect(await failureWith(scene.urlWith(parts))).toContain(sentence);
  });

  test('a missing password', async () => {
    const url = scene.urlWith({ user: 'with_password' }).replace(`:${password}`, '');
    expect(await failureWith(url)).toContain('refused the user name or the password');
  });

  test('a server that speaks another protocol', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 1;
    const sentence = await failureWith(scene.urlWith({ port, parameters: '?sslmode=require' }));
    server.close();
    expect(sentence).toMatch(/TLS/);
  });

  test('a newer schema, and changes nothing', async () => {
    const [before] = await scene.query('SELECT version FROM baton.schema_version');
    await scene.query('UPDATE baton.schema_version SET version = 999');
    const sentence = await failureWith(scene.url);
    const { version } = Object.assign({ version: 0 }, before);
    await scene.query(`UPDATE baton.schema_version SET version = ${version}`);
    expect(sentence).toContain(
      'The ledger has schema version 999, but this release of Baton supports',
    );
  });

  test('an older schema that its role may not update', async () => {
    await scene.query('UPDATE baton.schema_version SET version = version - 1');
    const sentence = await failureWith(scene.urlWith({ user: 'of_another' }));
    await scene.query('UPDATE baton.schema_version SET version = version + 1');
    expect(sentence).toContain('Let the role that owns the tables connect once with this release');
  });

  test('nothing where the runner gives no repository id: GitHub has it', async () => {
    const { exitCode, printed } = await scene.file({ GITHUB_REPOSITORY_ID: '' });
    expect(exitCode, printed).toBe(0);
  });
});
