// The ledger: its tables, and its history.

import { html } from 'hono/html';
import type { ColumnValue, Rows } from '../../demo/ledger-rows.ts';
import type { RecordedChange } from '../../ledger/sandbox-ledger.ts';
import type { Sandbox } from '../server/open-sandbox.ts';
import { icon } from './icons.ts';
import type { Html } from './page.ts';
import { htmlTable } from './table.ts';

export function ledgerPage(
  { base, ledger: { databaseUrl } }: Sandbox,
  ledger: { readonly tables: readonly Rows[]; readonly commits: readonly RecordedChange[] },
): Html {
  const { tables, commits } = ledger;
  if (commits.length === 0) {
    return html`<h1 class="form-heading">Ledger</h1><div class="Box blank color-fg-muted">${icon('database')}<p>The first handoff creates it.</p></div>`;
  }
  return html`<div class="page-top"><h1 class="form-heading">Ledger</h1><a class="btn" href="${base}/ledger/handoffs.db" download>${icon('download')} handoffs.db</a></div>
<p class="color-fg-muted mb-3">${
    databaseUrl === null
      ? html`An SQLite database on the branch <code>handoff-data</code>, with a commit for each change.`
      : html`A PostgreSQL database at <code>${databaseUrl}</code>, with a row of <code>baton.changes</code> for each change. The file to download is a copy of its rows. The pages of runs do not name their changes.`
  }</p>
<section class="part"><h2 class="part-title">History <span class="Counter">${commits.length}</span></h2>
<ol class="history" reversed>${commits.toReversed().map(({ id, message }) => html`<li><span class="text-mono color-fg-muted">${id.slice(0, 7)}</span> <span class="history-text">${message.trimEnd()}</span></li>`)}</ol></section>
${tables.map(
  ({ name, columns, cells }) =>
    html`<section class="part"><h2 class="part-title">${name} <span class="Counter">${cells.length}</span></h2>${htmlTable(
      `Table ${name}`,
      columns,
      cells.map((row) => row.map(shown)),
    )}</section>`,
)}`;
}

/** A cached configuration or a context may be long; the file has it whole. */
const maxCharacters = 160;

function shown(cell: ColumnValue): string {
  if (cell === null) {
    return '–';
  }
  const text = String(cell);
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}
