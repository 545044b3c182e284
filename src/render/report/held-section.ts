// The handoffs on hold that no day ends: someone has to resume them.

import { formatCount } from '../../base/join-list.ts';
import type { OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import { formatPerson } from '../format/format-person.ts';
import { duration } from '../format/time.ts';
import { markdown } from './notation.ts';
import type { Reported } from './reported.ts';

const maxHeld = 5;

export function heldSection({ held }: Pick<Reported, 'held'>): readonly string[] {
  const left = held.length - maxHeld;
  const lines = [
    ...held.slice(0, maxHeld).map(line),
    ...(left > 0 ? [`- … and ${formatCount(left)} more: run \`baton list\`.`] : []),
  ];
  return held.length === 0
    ? []
    : [`**On hold without a day:** comment \`/resume\` to continue.\n${lines.join('\n')}`];
}

function line({ handoff, pause }: OpenHandoff): string {
  const by = handoff.endlessHold?.by ?? null;
  return `- ${markdown.issue(handoff)}: ${markdown.name(handoff.toTeam)}, for ${duration(pause?.age ?? 0)}, by ${formatPerson(by)}`;
}
