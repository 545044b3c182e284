// Avatars without images: a letter on a colour.

import { html } from 'hono/html';

/** Dark enough for white letters. */
const colours = ['#0969da', '#1a7f37', '#8250df', '#bc4c00', '#a40e26', '#bf3989', '#1b7c83'];

export function avatar(login: string, size: number) {
  const isBot = login.endsWith('[bot]');
  const sum = [...login].reduce((total, letter) => total * 3 + letter.charCodeAt(0), 0);
  const colour = isBot ? '#59636e' : (colours[sum % colours.length] ?? '');
  const letter = isBot ? '⚙' : (login[0] ?? '?').toUpperCase();
  const round = isBot ? '6px' : '50%';
  return html`<span class="face" aria-hidden="true" style="--face:${colour};--size:${size}px;--round:${round}">${letter}</span>`;
}
