// Warns once in a run that it starts a second ledger on another branch.

import { warning } from '@actions/core';
import type { LedgerElsewhere } from '../../ports/ports.ts';

export function warnOfSecondLedger(): (former: LedgerElsewhere) => void {
  let hasWarned = false;
  return ({ issueNumber, ledger, name }) => {
    if (hasWarned) {
      return;
    }
    hasWarned = true;
    warning(
      `Issue #${issueNumber} is recorded on the data branch ${ledger}, but this run starts a new ledger on ${name}. ` +
        `The new one takes up open handoffs. Handoffs that ended stay on ${ledger}, and reports no longer count them. ` +
        `To continue the former ledger, set the input \`data-branch\` to ${ledger} and delete ${name}. ` +
        'To keep the new one with the ended handoffs too, run this workflow with `mode: rebuild`, and pass ' +
        `\`--data-branch ${name}\` to \`baton\` commands.`,
    );
  };
}
