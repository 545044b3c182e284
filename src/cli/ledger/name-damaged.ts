// One damaged row leaves out its handoff only, and is named.

import { joinList } from '../../base/join-list.ts';
import { ofDamage } from '../../render/report/sentences.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';
import { wrapLines } from '../output/wrap.ts';

export function nameDamaged(terminal: Terminal, issues: ReadonlySet<number>): void {
  if (issues.size > 0) {
    const named = joinList(
      [...issues].map((issue) => `#${issue}`),
      { most: 5 },
    );
    const line = `Left out, because ${ofDamage.why}: ${named}. ${ofDamage.remedy}`;
    terminal.stderr(wrapLines(terminal, `${line}\n`));
  }
}

/** @throws CliError if the handoff that was asked for is one of them */
export function refuseDamaged(issues: ReadonlySet<number>, issueNumber: number): void {
  if (issues.has(issueNumber)) {
    throw new CliError(
      exitCodes.service,
      `The ledger’s rows of issue #${issueNumber} are invalid. ${ofDamage.remedy}`,
    );
  }
}
