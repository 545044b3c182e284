// What a PostgreSQL server or the way to it refuses, in sentences with the reason and the fix.
// https://www.postgresql.org/docs/current/errcodes-appendix.html

import { ServiceError, type ServiceErrorCode } from '../../../ports/service-error.ts';

export interface PostgresFailure {
  readonly error: ServiceError;
  readonly retry: Retry;
}

/** A moment later, the same may succeed. `seldom`: but each try is long. */
type Retry = 'never' | 'soon' | 'seldom';

type Failure = readonly [code: ServiceErrorCode, retry: Retry, sentence: string];

const dropped: Failure = [
  'ledger_unavailable',
  'soon',
  'The connection to the PostgreSQL server broke. Re-run this run, or let the next sweep catch up.',
];
const unreachable: Failure = [
  'ledger_unavailable',
  'soon',
  'The PostgreSQL server did not answer. Check host and port in the database URL, that the server is running, ' +
    'and that its firewall lets this runner in.',
];
const noRoute: Failure = [
  'ledger_unavailable',
  'soon',
  'This runner has no route to the PostgreSQL server. Check the host in the database URL, and that it has an IPv4 ' +
    'address: the hosted runners of GitHub have no IPv6. A pooler of the same database may have one.',
];
const [unavailable, , noAnswer] = unreachable;
/** No refusal came: a firewall drops packets, or the machine is off. */
const silent: Failure = [unavailable, 'seldom', noAnswer];
const stuck: Failure = [
  'ledger_unavailable',
  'seldom',
  'The PostgreSQL server stopped answering. Check that it is running and not overloaded, and re-run this run.',
];
const untrusted: Failure = [
  'ledger_unavailable',
  'never',
  'The certificate of the PostgreSQL server is not trusted. Name the file with its root certificate as `sslrootcert` ' +
    'in the database URL, or check that the host name is the one in the certificate.',
];
const readOnly: Failure = [
  'ledger_not_writable',
  'soon',
  'The PostgreSQL server is read-only: a standby, or a primary during a failover. ' +
    'Use the address of the primary, and re-run this run.',
];
const full: Failure = [
  'ledger_not_writable',
  'never',
  'The PostgreSQL server has no room left. Free or add disk space, and re-run this run.',
];
const locked: Failure = [
  'ledger_busy',
  'soon',
  'Other runs kept writing to the ledger of this repository. Re-run this run, or let the next sweep catch up.',
];
const refusedLogin: Failure = [
  'ledger_unavailable',
  'never',
  'The PostgreSQL server refused the user name or the password. Check both in the database URL.',
];
const forbidden: Failure = [
  'ledger_not_writable',
  'never',
  'The PostgreSQL role may not create, read or change the tables of the ledger for this repository. Let the role that ' +
    'owns the tables connect once with this release, then run `SELECT baton.grant_repository(role, repository_id)`.',
];
const keptOut: Failure = [
  'ledger_unavailable',
  'never',
  'The PostgreSQL server has no rule that lets this user in from this runner. Add one to `pg_hba.conf` or to the ' +
    'allowed addresses of the hosted database, or remove `sslmode=disable` from the database URL.',
];
const staleLogin: Failure = [
  'ledger_unavailable',
  'never',
  'The PostgreSQL server refused the user name or the password of the pooler before it. Renew the password in the ' +
    'settings of the pooler, such as its `auth_file`.',
];
const noDatabase: Failure = [
  'ledger_missing',
  'never',
  'The PostgreSQL server has no database of that name. Create it, or correct the name in the database URL.',
];
const pooled: Failure = [
  'ledger_unavailable',
  'soon',
  'The pooler before the PostgreSQL server has no connection for this run. Check that the server behind it is running, ' +
    'and raise the limits of the pooler, such as `max_client_conn` and `default_pool_size`.',
];
const crowded: Failure = [
  'ledger_unavailable',
  'soon',
  'The PostgreSQL server has too many connections. Raise `max_connections` or the connection limit of the role, or put ' +
    'a pooler such as PgBouncer before it.',
];
const notReady: Failure = [
  'ledger_unavailable',
  'soon',
  'The PostgreSQL server is starting up or shutting down. Re-run this run in a moment.',
];
const statementMode: Failure = [
  'ledger_unavailable',
  'never',
  'The pooler before the PostgreSQL server gives each statement another session, and Baton needs one for a whole ' +
    'transaction. Set its mode to transactions, such as `pool_mode = transaction`.',
];
const changed: Failure = [
  'ledger_damaged',
  'never',
  'A table, view or function of the ledger is missing or changed in the PostgreSQL database. Restore it from a backup.',
];
const noTls: Failure = [
  'ledger_unavailable',
  'never',
  'The PostgreSQL server does not offer TLS. Turn it on there, or add `sslmode=disable` to the database URL ' +
    'if no one else can read the network between.',
];
const brokenTls: Failure = [
  'ledger_unavailable',
  'never',
  'The TLS connection to the PostgreSQL server failed. Check its certificate, its TLS version and the port in the ' +
    'database URL.',
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
  '3D000': noDatabase,
  '3F000': changed,
  '40001': locked,
  '40P01': locked,
  '42501': forbidden,
  '42703': changed,
  '42883': changed,
  '42P01': changed,
  '53100': full,
  '53200': [
    'ledger_unavailable',
    'soon',
    'The PostgreSQL server has no memory left. Re-run this run once it has.',
  ],
  '53300': crowded,
  '55P03': locked,
  '57014': [
    'ledger_unavailable',
    'soon',
    'The PostgreSQL server stopped a statement that took too long. Re-run this run when the server is less busy.',
  ],
  '57P01': dropped,
  '57P02': dropped,
  '57P03': notReady,
  ECONNREFUSED: unreachable,
  ECONNRESET: dropped,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: noRoute,
  ENOENT: unreachable,
  ENOTFOUND: [
    'ledger_unavailable',
    'never',
    'The host name of the PostgreSQL server is not known. Check it in the database URL.',
  ],
  EAI_AGAIN: unreachable,
  EPIPE: dropped,
  EPROTO: brokenTls,
  ETIMEDOUT: stuck,
  CERT_HAS_EXPIRED: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};

/** Classes of SQLSTATE that are about the server, not about a statement. */
const ofServer = /^(08|53|54|55|57|58|F0|XX)[0-9A-Z]{3}$/;

/** null: it is no failure of the server, but a bug. */
export function failureOf(error: unknown): PostgresFailure | null {
  const known = byMessage(error) ?? byCode[codeOf(error)] ?? byClass(codeOf(error));
  if (known === undefined) {
    return null;
  }
  const [code, retry, sentence] = known;
  return { error: new ServiceError(code, sentence, { cause: error }), retry };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Of changes that are rolled back and waited for no turn: a run that had its turn inserted the same row. */
export function collisionOf(error: unknown): PostgresFailure | null {
  const [code, retry, sentence] = locked;
  return codeOf(error) === '23505'
    ? { error: new ServiceError(code, sentence, { cause: error }), retry }
    : null;
}

function byClass(code: string): Failure | undefined {
  if (/^ERR_(SSL|TLS)_/.test(code)) {
    return brokenTls;
  }
  return ofServer.test(code)
    ? [
        'ledger_unavailable',
        'soon',
        `The PostgreSQL server answered with the error ${code}. Look it up in its log, and re-run this run.`,
      ]
    : undefined;
}

/** Errors of the package `pg` have no code, and the server uses one for several reasons. */
const messages: readonly (readonly [RegExp, Failure])[] = [
  [/pg_hba\.conf/, keptOut],
  [/no such database|database \S+ does not exist/, noDatabase],
  // Before the plain `Connection terminated`.
  [/connection timeout|timeout expired|timeout exceeded when trying to connect/, silent],
  [/does not support SSL/, noTls],
  [/error establishing an SSL connection/, brokenTls],
  [/statement pooling mode/, statementMode],
  [/server login failed: wrong password type/, staleLogin],
  [
    /^SASL: |client password must be|password must be a string|(SASL|password|trust)"? authentication failed|no such user|not permitted to log in|Tenant or user not found/i,
    refusedLogin,
  ],
  [/permission denied for database/, forbidden],
  [/too many (connections for|clients already)|remaining connection slots/, crowded],
  [/the database system is/, notReady],
  [
    /max_(client|db|user)\w*_conn|query_wait_timeout|server login has been failing|server_login_retry/,
    pooled,
  ],
  [/Connection terminated|connection error and is not queryable/, dropped],
];

/** A pooler has one code for all it refuses, and repeats what the server behind it last refused. */
const vagueCodes = ['', '28000', '08P01', 'XX000'];

function byMessage(error: unknown): Failure | undefined {
  const isVague = vagueCodes.includes(codeOf(error));
  const message = isVague && error instanceof Error ? error.message : '';
  return messages.find(([pattern]) => pattern.test(message))?.[1];
}
