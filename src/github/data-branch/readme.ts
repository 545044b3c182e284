// The README of the data branch.

export function dataBranchReadme({
  repository,
  branch,
}: {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}): string {
  return `# Handoffs of ${repository}

This branch contains \`handoffs.db\`, the record of every handoff in this repository: who sent it, who
accepted it and when, its checklist, and each step in between. Baton, a GitHub Action, records
what happens on the issues. Each commit is one step, described by its message.

Once the file is large, handoffs that ended long ago move to \`archive/0001.db\` and so on, with the same
tables. \`baton export --sqlite all.db\` writes all of them into one database.

\`receipts.jsonl\` lists notifications that were sent or tried since the ledger was last written.

Next to it are the metrics of the newest report, as \`metrics.json\` and \`metrics.csv\`, for other tools:
one row per metric, with its group, the number of cases and the previous value.

The ledger is an SQLite 3 database, for any tool that reads one:

\`\`\`sh
git fetch origin ${branch} && git show FETCH_HEAD:handoffs.db > handoffs.db
sqlite3 handoffs.db 'SELECT * FROM open_handoffs'
\`\`\`

\`\`\`sql
-- Handoffs of the last thirty days, by route
SELECT from_team, to_team, count(*) AS handoffs, count(completed_at) AS completed
FROM handoffs WHERE initiated_at >= date('now', '-30 days') GROUP BY 1, 2;

-- One field of the context
SELECT issue_number, json_extract(context_json, '$.client_name') AS client FROM handoffs;

-- Everything that happened to issue 34
SELECT at, actor, type, data_json FROM events WHERE issue_number = 34 ORDER BY id;
\`\`\`

\`data_json\` leaves out values that are already in the handoff's row.

Please do not edit the file by hand, merge this branch, or protect it: Baton has to write it. To undo
a mistake, restore an earlier commit.
`;
}
