// A database URL as libpq reads it: postgresql://user:password@host:port/database?sslmode=verify-full
// https://www.postgresql.org/docs/current/libpq-connect.html

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionOptions } from 'node:tls';

export interface ConnectionSettings {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly ssl: false | ConnectionOptions;
}

export type ReadSettings =
  | { readonly kind: 'valid'; readonly settings: ConnectionSettings }
  /** Completes a sentence about the URL, and repeats no part of it that may be the password. */
  | { readonly kind: 'invalid'; readonly problem: string };

const modes = ['disable', 'require', 'verify-ca', 'verify-full'] as const;
type SslMode = (typeof modes)[number];

const parameters = ['sslmode', 'sslrootcert', 'host'];

/** What URLs of hosted databases often have, too. */
const others = [
  'application_name',
  'channel_binding',
  'connect_timeout',
  'options',
  'pgbouncer',
  'sslcert',
  'sslkey',
  'target_session_attrs',
];

/** @param environment PGSSLMODE, PGSSLROOTCERT and PGPASSWORD count where the URL does not set them */
export function readConnectionSettings(text: string, environment: NodeJS.ProcessEnv): ReadSettings {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || !isEncoded(url)) {
    return invalid(
      'must be `postgresql://user:password@host:port/database`, with special characters percent-encoded',
    );
  }
  const unknown = [...url.searchParams.keys()].find((name) => !parameters.includes(name));
  if (unknown !== undefined) {
    // Any other text may be part of a password with an unencoded question mark.
    const named = others.includes(unknown)
      ? `the parameter \`${unknown}\``
      : 'an unknown parameter';
    return invalid(
      `has ${named}. Remove it; Baton knows ${parameters.map((name) => `\`${name}\``).join(', ')}`,
    );
  }
  // A folder with a socket has no place in the authority of a URL.
  const host = url.searchParams.get('host') ?? bare(decodeURIComponent(url.hostname));
  if (host === '' || host.includes(',')) {
    return invalid('must name one host');
  }
  const written = url.searchParams.get('sslmode') ?? environment['PGSSLMODE'];
  const mode = written === undefined || written === '' ? modeFor(host) : modeNamed(written);
  if (mode === null) {
    return invalid(
      `has an \`sslmode\` that is unknown or may send the password in plain text; use ${modes.map((name) => `\`${name}\``).join(', ')}`,
    );
  }
  const rootPath = url.searchParams.get('sslrootcert') ?? environment['PGSSLROOTCERT'];
  const roots = readRoots(rootPath, environment);
  if (roots === null) {
    return invalid(`names the file ${rootPath} as \`sslrootcert\`, which cannot be read`);
  }
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password) || environment['PGPASSWORD'] || '';
  const database = decodeURIComponent(url.pathname.slice(1));
  return {
    kind: 'valid',
    settings: {
      host,
      port: url.port === '' ? 5432 : Number(url.port),
      ...(user === '' ? {} : { user }),
      ...(password === '' ? {} : { password }),
      ...(database === '' ? {} : { database }),
      ssl: tlsOptions(mode, roots),
    },
  };
}

/** A URL has an IPv6 address in brackets, and no one else has. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function isEncoded({ username, password, hostname, pathname, hash }: URL): boolean {
  // After a slash or `#` in the password, the rest of the URL is no longer what it was meant to be.
  if (hash !== '' || pathname.includes('@')) {
    return false;
  }
  try {
    decodeURIComponent(`${username}${password}${hostname}${pathname}`);
    return true;
  } catch {
    return false;
  }
}

function invalid(problem: string): ReadSettings {
  return { kind: 'invalid', problem };
}

function modeNamed(name: string): SslMode | null {
  return modes.find((mode) => mode === name) ?? null;
}

/** What does not leave the machine needs no TLS. */
function modeFor(host: string): SslMode {
  return isOnThisMachine(host) ? 'disable' : 'verify-full';
}

export function isOnThisMachine(host: string): boolean {
  return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host);
}

/** As libpq: with root certificates of one's own, `require` verifies like `verify-ca`. */
function tlsOptions(mode: SslMode, { ca }: Roots): ConnectionSettings['ssl'] {
  const trusted = ca === undefined ? {} : { ca };
  switch (mode) {
    case 'disable':
      return false;
    case 'require':
      return ca === undefined
        ? { rejectUnauthorized: false }
        : { ...trusted, checkServerIdentity: () => undefined };
    case 'verify-ca':
      return { ...trusted, checkServerIdentity: () => undefined };
    case 'verify-full':
      return trusted;
  }
}

interface Roots {
  /** Absent: those of Node, and of NODE_EXTRA_CA_CERTS. */
  readonly ca?: string;
}

/** null: the named file cannot be read. */
function readRoots(path: string | undefined, { HOME: home = '' }: NodeJS.ProcessEnv): Roots | null {
  if (path === 'system') {
    return {};
  }
  const usual = join(home, '.postgresql', 'root.crt');
  const chosen = path === undefined || path === '' ? (existsSync(usual) ? usual : null) : path;
  if (chosen === null) {
    return {};
  }
  try {
    return { ca: readFileSync(chosen, 'utf8') };
  } catch {
    return null;
  }
}
