// What people read who find the data branch.

export function dataBranchReadme({
  repository,
  branch,
}: {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
}): string {
  return `# Handoffs of ${repository}

This branch holds \`handoffs.db\`, the record of every handoff in this repository: who sent it, who
accepted it and when, its checklist, and each step in between. Baton, a GitHub Action, keeps it from
what happens on the issues. Each commit is one such step, and its message says which.

Beside it stand the figures of the newest report, as \`metrics.json\` and \`metrics.csv\`, for other tools:
one row for each figure, with what it is of, how many cases, and what it was in the window before.

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

An event leaves out of \`data_json\` what the row of its handoff says already.

Please do not edit the file by hand, merge this branch, or protect it: Baton has to write it. To undo
a mistake, put back an earlier commit.
`;
}
