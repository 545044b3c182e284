// Labels in their colours: full on a light page, tinted on a dark one.

import { html } from 'hono/html';

export interface Coloured {
  readonly name: string;
  readonly color: string;
}

export function labelChip({ name, color }: Coloured) {
  return html`<span class="IssueLabel label-chip" style="${style(color)}">${name}</span>`;
}

export function labelDot({ color }: Coloured) {
  return html`<span class="label-dot" style="${style(color)}" aria-hidden="true"></span>`;
}

function style(color: string): string {
  return `--label:#${color};--ink:${isLight(color) ? '#1f2328' : '#ffffff'}`;
}

/** By perceived brightness. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red * 0.2126 + green * 0.7152 + blue * 0.0722 > 140;
}
