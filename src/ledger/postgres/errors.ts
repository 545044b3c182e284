// What a PostgreSQL server or the way to it refuses, in sentences with the reason and the fix.
// https://www.postgresql.org/docs/current/errcodes-appendix.html

import { ServiceError, type ServiceErrorCode } from '../../ports/service-error.ts';

export interface PostgresFailure {
  readonly error: ServiceError;
  /** A moment later, the same may succeed. */
  readonly isPassing: boolean;
}

type Failure = readonly [code: ServiceErrorCode, isPassing: boolean, sentence: string];

const dropped: Failure = [
  'ledger_unavailable',
  true,
  'The connection to the PostgreSQL server broke. Re-run this run, or let the next sweep catch up.',
];
const unreachable: Failure = [
  'ledger_unavailable',
  true,
  'The PostgreSQL server did not answer. Check host and port in the database URL, that the server is running, ' +
    'and that its firewall lets this runner in.',
];
const untrusted: Failure = [
  'ledger_unavailable',
  false,
  'The certificate of the PostgreSQL server is not trusted. Name the file with its root certificate as `sslrootcert` ' +
    'in the database URL, or check that the host name is the one in the certificate.',
];
const readOnly: Failure = [
  'ledger_not_writable',
  true,
  'The PostgreSQL server is read-only: a standby, or a primary during a failover. ' +
    'Use the address of the primary, and re-run this run.',
];
const full: Failure = [
  'ledger_not_writable',
  false,
  'The PostgreSQL server has no room left. Free or add disk space, and re-run this run.',
];
const locked: Failure = [
  'ledger_busy',
  true,
  'Other runs kept writing to the ledger of this repository. Re-run this run, or let the next sweep catch up.',
];
const refusedLogin: Failure = [
  'ledger_unavailable',
  false,
  'The PostgreSQL server refused the user name or the password. Check both in the database URL.',
];
const forbidden: Failure = [
  'ledger_not_writable',
  false,
  'The PostgreSQL role may not read or change the tables of the ledger. Let the role that created them connect ' +
    'once with this release, or grant this role its rights on the schemas `baton` and `baton_repository`.',
];

/** By SQLSTATE, or the code of Node. */
const byCode: Readonly<Record<string, Failure>> = {
  '08000': dropped,
  '08001': unreachable,
  '08003': dropped,
  '08004': unreachable,
  '08006': dropped,
  '25006': readOnly,
  '25P03': dropped,
  '28000': refusedLogin,
  '28P01': refusedLogin,
  '3D000': [
    'ledger_missing',
    false,
    'The PostgreSQL server has no database of that name. Create it, or correct the name in the database URL.',
  ],
  '40001': locked,
  '40P01': locked,
  '42501': forbidden,
  '53100': full,
  '53200': [
    'ledger_unavailable',
    true,
    'The PostgreSQL server has no memory left. Re-run this run once it has.',
  ],
  '53300': [
    'ledger_unavailable',
    true,
    'The PostgreSQL server has too many connections. Raise `max_connections`, or put a pooler such as PgBouncer before it.',
  ],
  '55P03': locked,
  '57014': [
    'ledger_unavailable',
    true,
    'The PostgreSQL server stopped a statement that took too long. Re-run this run when the server is less busy.',
  ],
  '57P01': dropped,
  '57P02': dropped,
  '57P03': [
    'ledger_unavailable',
    true,
    'The PostgreSQL server is starting up or shutting down. Re-run this run in a moment.',
  ],
  ECONNREFUSED: unreachable,
  ECONNRESET: dropped,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: [
    'ledger_unavailable',
    false,
    'The host name of the PostgreSQL server is not known. Check it in the database URL.',
  ],
  EAI_AGAIN: unreachable,
  EPIPE: dropped,
  ETIMEDOUT: unreachable,
  CERT_HAS_EXPIRED: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

/** null: it is no failure of the server, but a bug. */
export function failureOf(error: unknown): PostgresFailure | null {
  const known = byCode[codeOf(error)] ?? byMessage(error);
  if (known === undefined) {
    return null;
  }
  const [code, isPassing, sentence] = known;
  return { error: new ServiceError(code, sentence, { cause: error }), isPassing };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The package `pg` gives these no code. */
function byMessage(error: unknown): Failure | undefined {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('does not support SSL')) {
    return [
      'ledger_unavailable',
      false,
      'The PostgreSQL server does not offer TLS. Turn it on there, or add `sslmode=disable` to the database URL ' +
        'if no one else can read the network between.',
    ];
  }
  if (/Connection terminated|connection error and is not queryable/.test(message)) {
    return dropped;
  }
  return /timeout expired|timeout exceeded when trying to connect/.test(message)
    ? unreachable
    : undefined;
}

export function serverTooOld(version: number): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The PostgreSQL server has version ${Math.floor(version / 10_000)}, but Baton needs 15 or newer. ` +
      'Baton changed nothing. Upgrade the server.',
  );
}

export function noLedger(): ServiceError {
  return new ServiceError(
    'ledger_missing',
    'The PostgreSQL database has no ledger yet. The first run of the Action with `database-url` creates its tables.',
  );
}

export function olderSchema(found: number, needed: number): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The ledger has schema version ${found}, but this release of Baton reads version ${needed}. ` +
      'Let a run of the Action with this release update it, or use the release that the Action has.',
  );
}

/** @param role of the connection */
export function narrowRole(role: string): ServiceError {
  return new ServiceError(
    'ledger_unavailable',
    `The PostgreSQL role \`${role}\` reads its own repository only, and this needs one that reads all. As the role that ` +
      "created the tables, run `SELECT baton.grant_reports('reports')` for a role `reports`, and use that role in the " +
      'database URL.',
  );
}
