// Open issues of the last week that read like one of Baton's forms: the first sweep records them as handoffs.

import type { ConfigurationOutcome } from '../../../config/parse-configuration.ts';
import { chooseTemplate } from '../../../form/choose-template.ts';
import type { OpenIssue } from '../../github/inspect-repository.ts';
import type { LedgerFacts } from './collect-ledger.ts';

/** @returns their numbers, the newest first; empty once the ledger has handoffs */
export async function collectEarlier(
  readIssues: () => Promise<readonly OpenIssue[]>,
  outcome: ConfigurationOutcome,
  ledger: LedgerFacts,
): Promise<readonly number[]> {
  const isNew = ledger.kind === 'none' || (ledger.kind === 'valid' && ledger.handoffs === 0);
  if (!isNew || outcome.kind === 'invalid') {
    return [];
  }
  const { templates } = outcome.configuration;
  const issues = await readIssues();
  return issues.flatMap(({ number, ...issue }) => {
    const choice = chooseTemplate({ ...issue, templates });
    return choice.kind === 'template' && choice.by !== 'label' ? [number] : [];
  });
}
