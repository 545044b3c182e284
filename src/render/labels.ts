// The labels Baton uses, with the colour and description it creates them with.

import { humanize } from '../base/format-words.ts';
import { singleLine } from '../base/sanitize.ts';
import { possibleValues } from '../config/answers/by-answer.ts';
import { reportLabel } from '../config/keys/labels.ts';
import { nextPrefix } from '../config/next/next-prefix.ts';
import { questionLabel } from '../config/question-label.ts';
import type { Configuration, Status } from '../config/types.ts';
import { handoffLabel } from '../form/choose-template.ts';
import { feedbackLabel } from '../form/feedback/feedback-form.ts';

export interface LabelDefinition {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** At most 100 characters: GitHub rejects longer ones. */
  readonly description: string;
  /** Only Baton adds it to issues, and GitHub creates it then. Forms and people need theirs before. */
  readonly comesWithUse?: true;
}

const maxDescriptionLength = 100;

/**
 * Muted colours for teams and templates, so that the status stands out in a list of issues. GitHub
 * picks black or white text by lightness; every colour here is readable with its choice.
 */
const colors = {
  handoff: '5319e7',
  type: 'd4c5f9',
  team: 'c5def5',
  incomplete: 'f9d0c4',
  overdue: 'b60205',
  onHold: 'bfdadc',
  report: 'bfd4f2',
} as const;

const statusLooks = {
  initiated: {
    color: 'fbca04',
    description: 'Handed over; waiting for the receiving team to accept',
  },
  accepted: { color: '1d76db', description: 'Accepted by the receiving team; in progress' },
  returned: { color: 'e99695', description: 'Returned to the sender for an answer' },
  completed: { color: '0e8a16', description: 'Completed by the receiving team' },
  cancelled: { color: 'cfd3d7', description: 'Cancelled; nothing left to do' },
} satisfies Record<Status, Omit<LabelDefinition, 'name'>>;

/** Each name once, ignoring case, as GitHub compares labels. */
export function labelDefinitions({
  templates,
  teams,
  labels,
}: Configuration): readonly LabelDefinition[] {
  const teamIds = [
    ...teams.map(({ id }) => id),
    ...templates.flatMap(({ to }) => possibleValues(to)),
  ];
  const all: readonly LabelDefinition[] = [
    {
      name: handoffLabel,
      color: colors.handoff,
      description: 'A handoff from one team to another',
    },
    ...templates.map(({ type, name }) => ({
      name: `handoff/${type}`,
      color: colors.type,
      description: shortened(`Handoff: ${name}`),
    })),
    ...[...new Set(templates.flatMap(({ next = [] }) => next))].map((type) => ({
      name: `${nextPrefix}${type}`,
      color: colors.type,
      description: shortened(`Opens the next handoff: ${humanize(type)}`),
    })),
    ...teamIds.map((id) => ({
      name: `${labels.team}${id}`,
      color: colors.team,
      description: shortened(`Handed over to ${id}`),
      comesWithUse: true as const,
    })),
    ...templates.flatMap((template) =>
      possibleValues(template.labels)
        .flat()
        .map((name) => ({
          name,
          color: colors.team,
          description: shortened(`Handoff: ${template.name}`),
          comesWithUse: true as const,
        })),
    ),
    {
      name: labels.incomplete,
      color: colors.incomplete,
      description: 'Not handed over yet: the form is incomplete',
    },
    ...(['initiated', 'accepted', 'returned', 'completed', 'cancelled'] as const).map((status) => ({
      name: labels[status],
      ...statusLooks[status],
    })),
    {
      name: labels.overdue,
      color: colors.overdue,
      description: 'Past its deadline to be accepted or completed',
    },
    {
      name: labels.onHold,
      color: colors.onHold,
      description: 'On hold: deadlines are paused',
    },
    {
      name: questionLabel,
      color: statusLooks.returned.color,
      description: 'The receiving team asked the sender a question',
    },
    { name: reportLabel, color: colors.report, description: 'A regular report on handoffs' },
    {
      name: feedbackLabel,
      color: colors.report,
      description: 'A rating of a handoff by the receiving team',
    },
  ];
  return [
    ...new Map(all.toReversed().map((look) => [look.name.toLowerCase(), look])).values(),
  ].reverse();
}

/** GitHub limits how much a token creates in a minute, and `GITHUB_TOKEN` to 1,000 requests in an hour. */
const maxLabelsAtOnce = 50;

/** What a run creates at first: if many are missing, those that only Baton uses come with their first use. */
export function labelsToCreate(missing: readonly LabelDefinition[]): readonly LabelDefinition[] {
  return missing.length <= maxLabelsAtOnce
    ? missing
    : missing.filter(({ comesWithUse }) => comesWithUse !== true);
}

function shortened(text: string): string {
  const line = [...singleLine(text)];
  return line.length <= maxDescriptionLength
    ? line.join('')
    : `${line.slice(0, maxDescriptionLength - 1).join('')}…`;
}
