import { expect, test } from 'vitest';
import { dataBranchReadme } from '../../../src/github/data-branch/readme.ts';
import { largeLedger } from '../../ledger/setup/large-ledger.ts';
import { query } from '../../ledger/setup/query.ts';

const readme = dataBranchReadme({ repository: 'acme/ops', branch: 'handoff-data' });

const [sql = ''] = readme.split('```sql\n').slice(1);
const questions = (sql.split('```')[0] ?? '')
  .split(';')
  .map((text) => text.trim())
  .filter((text) => text !== '')
  .map((text) => ({ what: text.slice(3, text.indexOf('\n')), text }));

test.each(questions)('What the README suggests to ask is answered: $what', async ({ text }) => {
  const bytes = await largeLedger(40);
  const dated = text.replace("'now'", "'2026-01-20'");
  expect(await query(bytes, dated)).not.toEqual([]);
});

test('The README explains how to get the file, and that it is not to be edited.', () => {
  expect(questions).toHaveLength(3);
  expect(readme).toContain('git fetch origin handoff-data');
  expect(readme).toContain('do not edit the file by hand');
});
