// The keys of `reminders`: when an overdue handoff calls whom.

import { type Duration, durationKind, offsetKind, secondsOf, secondsPerUnit } from '../duration.ts';
import { type EscalationLevel, escalationLevels, formatOffset } from '../escalation.ts';
import { listOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, type ValueOf } from '../kinds/keys.ts';
import { type Kind, refine } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { isEmpty, locationOf, textAt, type YamlNode } from '../yaml/yaml-node.ts';

const atOnce: Duration = { amount: 0, unit: 's' };

const keys = {
  after: derived(
    offsetKind,
    'How long after the limit, in working time. A negative time warns before the limit.',
    {
      fallback: () => atOnce,
      missing: () => ({
        message: 'The reminder does not say when it is sent.',
        fix: 'Add `after: 0` for the moment when the limit passes, or a time such as `after: 4h`.',
      }),
    },
  ),
  who: derived(
    oneOf(escalationLevels),
    'The owner (before acceptance the assignees, or else the team), the whole team, or its lead.',
    {
      fallback: (): EscalationLevel => 'owner',
      missing: () => ({
        message: 'The reminder does not say who is called.',
        fix: 'Add `who: owner`, `who: team` or `who: lead`.',
      }),
    },
  ),
  repeat: optional(
    durationKind,
    'How often the last reminder is sent again, in working time.',
    'once',
  ),
};

export type ReminderStep = ValueOf<typeof keys>;

const steps: Kind<readonly ReminderStep[]> = refine(listOf(group(keys)), rejectSteps);

/** A key without a value is the same as no key; an empty list means no reminders. */
export const reminders: Kind<readonly ReminderStep[]> = {
  ...steps,
  *parse(tree, subject, siblings) {
    return tree.kind !== 'list' && isEmpty(tree)
      ? undefined
      : yield* steps.parse(tree, subject, siblings);
  },
};

function* rejectSteps(
  value: readonly ReminderStep[],
  tree: YamlNode,
): Parsed<readonly ReminderStep[]> {
  const items = tree.kind === 'list' ? tree.items : [];
  const before = new Set<string>();
  // If a step could not be parsed, its problem is enough.
  for (const [index, item] of items.length === value.length ? items.entries() : []) {
    const step = value[index];
    if (step === undefined || item.kind !== 'mapping') {
      continue;
    }
    const written = `${textAt(item, 'after')} ${textAt(item, 'who')}`.toLowerCase();
    if (before.has(written)) {
      yield problemAt(item.at, '`reminders` has the same step twice.', 'Remove one of the two.');
    }
    before.add(written);
    if (step.repeat === undefined) {
      continue;
    }
    if (secondsOf(step.repeat) < secondsPerUnit.h) {
      yield problemAt(
        locationOf(item, 'repeat'),
        `\`repeat\` is \`${formatOffset(step.repeat)}\`, which is shorter than an hour.`,
        'Write `1h` or more.',
      );
    }
    if (step.after.amount < 0) {
      yield problemAt(
        locationOf(item, 'repeat'),
        'A warning before the limit is sent once.',
        'Remove `repeat`, or write it in the last step.',
      );
    } else if (index < value.length - 1) {
      yield problemAt(
        locationOf(item, 'repeat'),
        'Only the last step of `reminders` can repeat.',
        'Move `repeat` to the last step.',
      );
    }
  }
  return value;
}
