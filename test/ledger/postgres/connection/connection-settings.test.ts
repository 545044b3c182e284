import { expect, test } from 'vitest';
import { readConnectionSettings } from '../../../../src/ledger/postgres/connection/connection-settings.ts';

const local = { HOME: '/nowhere' };
const settingsOf = (url: string, environment: NodeJS.ProcessEnv = local) => {
  const read = readConnectionSettings(url, environment);
  return read.kind === 'valid' ? read.settings : read.problem;
};

test('A database URL has user, password, host, port and database, percent-encoded.', () => {
  expect(settingsOf('postgresql://ba%40ton:p%3Aw@db.example.com:6432/hand%2Foffs')).toEqual({
    host: 'db.example.com',
    port: 6432,
    user: 'ba@ton',
    password: 'p:w',
    database: 'hand/offs',
    ssl: {},
  });
});

test.each([
  ['postgres://baton@[2001:db8::1]:5433/x', { host: '2001:db8::1', port: 5433, ssl: {} }],
  ['postgres://baton@[::1]/x', { host: '::1', port: 5432, ssl: false }],
])('The address of an IPv6 server is in brackets only in the URL: %s', (url, settings) => {
  expect(settingsOf(url)).toMatchObject(settings);
});

test.each([
  ['without a mode, over a network', 'postgres://db.example.com/x', {}],
  ['verify-full', 'postgres://db.example.com/x?sslmode=verify-full', {}],
  ['disable', 'postgres://db.example.com/x?sslmode=disable', false],
  ['require', 'postgres://db.example.com/x?sslmode=require', { rejectUnauthorized: false }],
  ['this machine', 'postgres://127.0.0.1/x', false],
  ['a socket', 'postgres:///x?host=/var/run/postgresql', false],
])('TLS, %s', (_title, url, ssl) => {
  expect(settingsOf(url)).toMatchObject({ ssl });
});

test('The mode of the environment counts where the URL names no mode.', () => {
  const environment = { ...local, PGSSLMODE: 'disable' };
  expect(settingsOf('postgres://db.example.com/x', environment)).toMatchObject({ ssl: false });
  expect(settingsOf('postgres://db.example.com/x?sslmode=verify-full', environment)).toMatchObject({
    ssl: {},
  });
});

test('The password of the environment counts where the URL has no password.', () => {
  const environment = { ...local, PGPASSWORD: 'from elsewhere' };
  expect(settingsOf('postgres://baton@db.example.com/x', environment)).toMatchObject({
    password: 'from elsewhere',
  });
});

test.each([
  ['no URL', 'db.example.com', 'must be `postgresql:'],
  ['another protocol', 'mysql://u:secret@h/x', 'must be `postgresql:'],
  ['no host', 'postgresql:///x', 'must name one host'],
  ['several hosts', 'postgresql:///x?host=a,b', 'must name one host'],
  ['a mode that may not encrypt', 'postgres://u:secret@h/x?sslmode=prefer', 'plain text'],
  ['an unknown parameter', 'postgres://u:secret@h/x?options=-c', '`options`'],
  ['an unencoded question mark', 'postgres://u:12?secret&more@h/x', 'an unknown parameter'],
  ['an unencoded percent sign', 'postgres://u:100%secret@h/x', 'percent-encoded'],
  ['an unencoded slash', 'postgres://u:12/secret@h/x', 'percent-encoded'],
  ['an unencoded number sign', 'postgres://u:12#secret@h/x', 'percent-encoded'],
  [
    'a missing certificate',
    'postgres://u:secret@h/x?sslrootcert=/nowhere/root.crt',
    'cannot be read',
  ],
])('A URL with %s is refused without repeating it.', (_title, url, problem) => {
  expect(settingsOf(url)).toContain(problem);
  expect(settingsOf(url)).not.toContain('secret');
});
