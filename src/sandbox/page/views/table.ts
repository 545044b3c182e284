import { html } from 'hono/html';
import type { Html } from './page.ts';

/** A table wider than the page scrolls inside, also with the keyboard. `label` names it. */
export function htmlTable(
  label: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table class="plain-table">
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}
