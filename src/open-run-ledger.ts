// Opens the ledger of a run: on the data branch, or in a PostgreSQL database.

import { openDataBranch } from './github/data-branch/data-branch.ts';
import { dataBranchReadme } from './github/data-branch/readme.ts';
import type { createClient } from './github/http/octokit.ts';
import { type LedgerOptions, openLedger } from './ledger/open-ledger.ts';
import type { PostgresLedger } from './ledger/postgres/open-postgres-ledger.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Ports } from './ports/ports.ts';
import type { Inputs } from './runner/inputs.ts';
import type { DryRun } from './usecases/dry-run.ts';

interface Place {
  readonly octokit: ReturnType<typeof createClient>;
  /** `owner/name`. */
  readonly repository: string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** null to write */
  readonly dryRun: DryRun | null;
}

type LedgerPorts = Pick<Ports, 'ledger' | 'publish' | 'organisation'>;

export function openBranchLedger(
  branch: string,
  { octokit, repository, wait, dryRun }: Place,
): LedgerPorts {
  const [owner = '', repo = ''] = repository.split('/');
  const stored = openDataBranch({
    octokit,
    owner,
    repo,
    branch,
    path: 'handoffs.db',
    readme: dataBranchReadme({ repository, branch }),
  });
  const branchOfRun = dryRun?.branch(stored) ?? stored;
  return {
    ledger: openLedger({ branch: branchOfRun, repository, wait, random: Math.random }),
    publish: (files, reason) => branchOfRun.publish(files, reason),
  };
}

/** Loads PostgreSQL's client only if it is needed. */
export async function openLedgerInDatabase(
  url: NonNullable<Inputs['databaseUrl']>,
  {
    repository,
    repositoryId,
    wait,
    dryRun,
    environment,
    isOfOrganisation,
  }: Omit<Place, 'octokit'> & {
    readonly repositoryId: () => Promise<number>;
    readonly environment: NodeJS.ProcessEnv;
    /** The role may only read. */
    readonly isOfOrganisation: boolean;
  },
): Promise<LedgerPorts> {
  const { openLedgerAt } = await import('./ledger/postgres/open-database.ts');
  const given = Number(environment['GITHUB_REPOSITORY_ID']);
  const options = { wait, random: Math.random };
  const { ledger, organisation } = openLedgerAt(
    { url, named: 'The input `database-url`', environment },
    {
      ...options,
      repository: async () => ({
        // A runner of before 2023 does not give it.
        id: given > 0 ? given : await repositoryId(),
        name: repository,
      }),
      isReadOnly: dryRun !== null || isOfOrganisation,
    },
  );
  return {
    ledger: dryRun === null ? ledger : await dryLedger(ledger, dryRun, { ...options, repository }),
    // Other tools read the tables themselves: nothing is left on a branch.
    publish: async () => {},
    organisation,
  };
}

async function dryLedger(
  ledger: PostgresLedger,
  { branch }: DryRun,
  options: Pick<LedgerOptions, 'repository' | 'wait' | 'random'>,
): Promise<Ledger> {
  const { openDryLedger } = await import('./ledger/postgres/open-dry-ledger.ts');
  return openDryLedger(ledger, branch, options);
}
