// What the ledger's file knows of its archives.

import {
  integerKey,
  nullableInteger,
  nullableText,
  requiredInteger,
  requiredText,
  table,
} from './declare-table.ts';

/** Files next to this one: archive/0001.db, with the same tables. */
export const archives = table(
  {
    number: integerKey(),
    version: requiredText({ note: 'Git finds the file by it: git cat-file blob <version>.' }),
    bytes: requiredInteger(),
    newest_at: requiredText({ note: 'The time of its newest event.' }),
    first_issue: requiredInteger({
      note: 'Of the issues whose rows are there and not here. Older archives may have former rows.',
    }),
    last_issue: requiredInteger(),
    issues_json: requiredText({
      note: 'Their numbers, each as the difference from the one before.',
    }),
    handoffs_json: requiredText({
      note: 'The numbers of their handoffs in runs: how many, and the first; null: no handoff.',
    }),
    previous_json: requiredText({
      note: 'Those with a handoff before: how many issues further, and how much lower its number is.',
    }),
  },
  {
    sqlite: `
CREATE VIEW archived_issues AS
  SELECT sum(value) OVER (PARTITION BY number ORDER BY key) AS issue_number, number AS archive
  FROM archives, json_each(issues_json);
`,
  },
);

/** What later handoffs need of archived ones. */
export const archivedHandoffs = table({
  issue_number: integerKey(),
  archive: requiredInteger({ references: 'archives.number' }),
  handoff_id: nullableInteger(),
  to_team: nullableText({
    note: "Of a team's newest assignments, which count for whose turn it is; null: of an older one.",
  }),
  assignment_json: nullableText(),
  subject: nullableText({
    note: 'Of the newest with a subject, with what a later handoff shows of them; null: of others.',
  }),
  earlier_json: nullableText(),
});
