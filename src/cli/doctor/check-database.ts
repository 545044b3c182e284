// Checks the PostgreSQL database with the ledger.

import { joinList, pluralize } from '../../base/join-list.ts';
import type { DatabaseFacts, LedgerInDatabase } from '../../ledger/postgres/examine-database.ts';
import { sizeOf } from './facts/branch-history.ts';
import type { DatabaseState } from './facts/collect-database.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

const oldestServer = 15;

/** How often a run asks and waits: a test of the bundle counts it. */
const answersOfRun = 40;

/** Milliseconds. */
const slowRoundTrip = 50;

export function judgeDatabase({
  database,
  place,
}: Pick<DoctorFacts, 'database' | 'place'>): readonly DoctorFinding[] {
  switch (database?.kind) {
    case undefined:
      return [];
    case 'unnamed':
      return [
        warning(
          'database',
          'The workflow keeps the ledger in a PostgreSQL database, which was not checked.',
          'Set DATABASE_URL in this terminal to the value of the secret, and run `baton doctor` again.',
        ),
      ];
    case 'failed':
      // The message contains the fix.
      return [{ id: 'database', state: 'problem', message: database.said, fix: null }];
    case 'examined':
      return judgeExamined(database, place);
  }
}

function judgeExamined(
  { facts, isPlain }: Extract<DatabaseState, { readonly kind: 'examined' }>,
  place: string,
): readonly DoctorFinding[] {
  const found = [
    ...judgeServer(facts, isPlain),
    ...(facts.ledger === null ? [noLedger] : judgeRole(facts, facts.ledger, place)),
  ];
  return [...found, ...(found.length === 0 ? [ok('database', describe(facts))] : [])];
}

const noLedger = warning(
  'database',
  'The database has no ledger yet. The first run with `database-url` creates its tables.',
  'Give the role of that run `CREATE` on the database, or run once with a role that has it.',
);

function judgeServer(facts: DatabaseFacts, isPlain: boolean): readonly DoctorFinding[] {
  const version = Math.floor(facts.serverVersion / 10_000);
  const findings: DoctorFinding[] = [];
  if (version < oldestServer) {
    findings.push(
      problem(
        'database',
        `The server has PostgreSQL ${version}, and Baton needs ${oldestServer} or newer.`,
        'Upgrade the server.',
      ),
    );
  }
  if (facts.isStandby) {
    findings.push(
      problem(
        'database',
        'The server is a standby, which nothing can be recorded on.',
        'Use the address of the primary in the database URL.',
      ),
    );
  }
  if (isPlain) {
    findings.push(
      warning(
        'database',
        'The connection has no TLS, so others on the network can read the password and the handoffs.',
        'Remove `sslmode=disable` from the database URL, and turn TLS on at the server.',
      ),
    );
  }
  if (facts.roundTrip > slowRoundTrip) {
    const seconds = Math.round((facts.roundTrip * answersOfRun) / 1000);
    findings.push(
      warning(
        'database',
        `An answer takes ${Math.round(facts.roundTrip)} ms from here, and a run waits for about ${answersOfRun} in turn, ${seconds} s in all. Runs of one repository also wait for each other.`,
        'Put the database or the runners nearer to each other, if it takes as long from a runner.',
      ),
    );
  }
  return findings;
}

function judgeRole(
  { role }: DatabaseFacts,
  { rights, repositories, schemaVersion, newestSchema }: LedgerInDatabase,
  place: string,
): readonly DoctorFinding[] {
  if (rights === 'none') {
    return [
      problem(
        'database',
        `The role ${role} may not read the tables of the ledger.`,
        `As the role that owns them, run \`SELECT baton.grant_repository('${role}', repository_id)\`.`,
      ),
    ];
  }
  const isRegistered = repositories.some((one) => one.toLowerCase() === place.toLowerCase());
  return [
    ...(schemaVersion > newestSchema
      ? [
          problem(
            'database',
            `The ledger has schema version ${schemaVersion}, and this release knows ${newestSchema} at most.`,
            'Use the release of Baton that the workflow has, or a newer one.',
          ),
        ]
      : []),
    ...(isRegistered ? [] : [unregistered(place, repositories)]),
    ...(rights === 'owner' && repositories.length > 1
      ? [ownerOfAll(role, repositories.length)]
      : []),
  ];
}

function unregistered(place: string, repositories: readonly string[]): DoctorFinding {
  const others = repositories.length === 0 ? 'none' : joinList(repositories, { most: 12 });
  return warning(
    'database',
    `The database shows no handoffs of ${place}. It shows those of: ${others}.`,
    'Wait for the first handoff. If there were some, check the database and the rights of the role.',
  );
}

function ownerOfAll(role: string, count: number): DoctorFinding {
  return warning(
    'database',
    `The role ${role} owns the tables, so it can change the handoffs of all ${count} repositories.`,
    'Give each repository a role of its own with `baton.grant_repository`, and its URL to the secret.',
  );
}

function describe({ serverVersion, role, roundTrip, isPooled, ledger }: DatabaseFacts): string {
  const version = Math.floor(serverVersion / 10_000);
  const way = isPooled ? ' through a pooler' : '';
  const kept =
    ledger === null
      ? ''
      : ` The ledger of ${pluralize(ledger.repositories.length, 'repository', 'repositories')} has schema version ${ledger.schemaVersion}${pending(ledger)} and ${sizeOf(ledger.bytes)}.`;
  return `PostgreSQL ${version} answers the role ${role} in ${Math.round(roundTrip)} ms${way}.${kept}`;
}

function pending({ schemaVersion, newestSchema }: LedgerInDatabase): string {
  return schemaVersion < newestSchema ? ` (the next run updates it to ${newestSchema})` : '';
}
