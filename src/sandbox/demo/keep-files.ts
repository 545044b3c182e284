// Writes files for a person to look at afterwards, in a folder that is kept.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueView } from '../github/issue-view.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import type { Run } from '../jobs/run.ts';
import type { SandboxLedger } from '../ledger/sandbox-ledger.ts';

export interface Kept {
  readonly git: string;
  readonly ledger: string;
  readonly runs: string;
  readonly report: string;
  /** Whether the ledger is a copy of the rows in PostgreSQL. */
  readonly isCopy: boolean;
}

export async function keepFiles(
  folder: string,
  week: {
    readonly github: LocalGitHub;
    readonly ledger: SandboxLedger;
    readonly runs: readonly Run[];
    readonly report: IssueView | undefined;
  },
): Promise<Kept> {
  const kept = {
    git: week.github.gitDirectory,
    ledger: join(folder, 'handoffs.db'),
    runs: join(folder, 'runs'),
    report: join(folder, 'report.md'),
    isCopy: week.ledger.databaseUrl !== null,
  };
  writeFileSync(kept.ledger, await week.ledger.file());
  writeFileSync(kept.report, week.report?.body ?? '');
  mkdirSync(kept.runs);
  for (const run of week.runs) {
    writeFileSync(join(kept.runs, fileName(run)), record(run));
  }
  return kept;
}

function fileName({ number, event, action }: Run): string {
  const cause = action === null ? event : `${event}-${action}`;
  return `${String(number).padStart(2, '0')}-${cause}.md`;
}

function record({ log, summary, outputs, requests, conclusion, durationMs }: Run): string {
  return [
    `${conclusion} after ${Math.round(durationMs)} ms`,
    '## Log',
    log,
    '## Requests',
    ...requests.map(
      ({ method, path, query, status, bytesUp, bytesDown }) =>
        `- ${method} ${path}${query}: ${status}, ${bytesUp} bytes up, ${bytesDown} down`,
    ),
    '## Outputs',
    ...Object.entries(outputs).map(([name, value]) => `- ${name}: ${value}`),
    '## Job summary',
    summary,
  ].join('\n');
}
