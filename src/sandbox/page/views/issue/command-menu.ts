// The commands that a comment can contain. Choosing one writes it into the comment (`files/page.js`).

import { html } from 'hono/html';
import { type CommandText, commandTexts } from '../../../../render/format/format-command.ts';
import { icon } from '../icons.ts';
import type { Html } from '../page.ts';

/** @param textarea the id of the element that it writes into */
export function commandMenu(textarea: string): Html {
  return html`<div class="command-menu"><button type="button" class="btn menu-button" popovertarget="commands">${icon('terminal')}<span>Commands</span>${icon('triangle-down')}</button>
<div popover id="commands" class="menu menu-above" role="group" aria-label="Commands">
${commandTexts.map((command) => item(command, textarea))}
</div></div>`;
}

function item({ usage, does, who }: CommandText, textarea: string): Html {
  return html`<button type="button" class="menu-item" data-usage="${usage}" data-into="${textarea}" popovertarget="commands" popovertargetaction="hide"><span><code>${usage}</code><br><span class="color-fg-muted text-small">${does.replaceAll('`', '')} <em>${who}</em></span></span></button>`;
}
