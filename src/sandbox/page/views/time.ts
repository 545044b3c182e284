// Times as the page shows them: always UTC, as in Baton's own texts.

import { html } from 'hono/html';

const short = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

export function at(iso: string) {
  return html`<time datetime="${iso}" title="${iso}">${clockText(Date.parse(iso))}</time>`;
}

export function clockText(milliseconds: number): string {
  return short.format(milliseconds);
}
