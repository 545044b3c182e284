import type { LocalGitHub } from '../github/local-github.ts';
import { gitLedger } from './branch-ledger.ts';
import type { SandboxLedger } from './sandbox-ledger.ts';

/** @param databaseUrl of a PostgreSQL database; null: the ledger is on the data branch */
export async function openSandboxLedger(
  github: LocalGitHub,
  databaseUrl: string | null,
): Promise<SandboxLedger> {
  if (databaseUrl === null) {
    return gitLedger(github);
  }
  const { databaseLedger } = await import('./postgres-ledger.ts');
  return databaseLedger(databaseUrl);
}
