import { html } from 'hono/html';
import type { Html } from '../page.ts';

const faces: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  hooray: '🎉',
  confused: '😕',
  heart: '❤️',
  rocket: '🚀',
  eyes: '👀',
};

export function reactions(counts: object | undefined): Html {
  const given = Object.entries(counts ?? {}).filter(
    ([name, count]) => name in faces && typeof count === 'number' && count > 0,
  );
  if (given.length === 0) {
    return html``;
  }
  return html`<div class="reactions">${given.map(
    ([name, count]) =>
      html`<span class="reaction" role="img" aria-label="${count} times ${name}">${faces[name]} ${count}</span>`,
  )}</div>`;
}
