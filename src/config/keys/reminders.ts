// The keys of `reminders`: when an overdue handoff calls whom.

import { durationKind, offsetKind, secondsOf, secondsPerUnit } from '../duration.ts';
import { escalationLevels, formatOffset } from '../escalation.ts';
import { listOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, required, type ValueOf } from '../kinds/keys.ts';
import { type Kind, refine } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { rejectRepeated } from '../yaml/reject-repeated.ts';
import { isEmpty, itemsOf, locationOf, withNodes, type YamlNode } from '../yaml/yaml-node.ts';

const keys = {
  after: required(
    offsetKind,
    'How long after the limit, in working time. A negative time warns before the limit.',
    'Add `after: 0` for the moment when the limit passes, or a time such as `after: 4h`.',
  ),
  who: required(
    oneOf(escalationLevels),
    'The owner (before acceptance the assignees, or else the team), the whole team, or its lead.',
    'Add `who: owner`, `who: team` or `who: lead`.',
  ),
  repeat: optional(
    durationKind,
    'How often the last reminder is sent again, in working time.',
    'once',
  ),
};

export type ReminderStep = ValueOf<typeof keys>;

const steps = refine(listOf(group(keys)), checkSteps);

/** A key without a value is the same as no key; an empty list means no reminders. */
export const reminders: Kind<readonly ReminderStep[]> = {
  ...steps,
  *parse(tree, subject) {
    return isEmpty(tree) ? undefined : yield* steps.parse(tree, subject);
  },
};

function* checkSteps(values: readonly ReminderStep[], tree: YamlNode): Parsed<void> {
  const located = withNodes(values, itemsOf(tree));
  yield* rejectRepeated(
    located.map(({ value: { after, who }, node }) => ({
      name: `${formatOffset(after)} ${who}`,
      at: node.at,
    })),
    '`reminders`',
  );
  for (const { value, node } of located) {
    const at = node.kind === 'mapping' ? locationOf(node, 'repeat') : node.at;
    const { after, repeat } = value;
    if (repeat === undefined) {
      continue;
    }
    if (secondsOf(repeat) < secondsPerUnit.h) {
      yield problemAt(
        at,
        `\`repeat\` is \`${formatOffset(repeat)}\`, which is shorter than an hour.`,
        'Write `1h` or more.',
      );
    }
    if (after.amount < 0) {
      yield problemAt(
        at,
        'A warning before the limit is sent once.',
        'Remove `repeat`, or write it in the last step.',
      );
    } else if (value !== values.at(-1)) {
      yield problemAt(
        at,
        'Only the last step of `reminders` can repeat.',
        'Move `repeat` to the last step.',
      );
    }
  }
}
