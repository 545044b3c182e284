// The keys of a team.

import { normalize, quoted } from '../../base/format-words.ts';
import { calendar } from '../calendar/calendar.ts';
import { listOf, mapOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, orEmpty, type ValueOf } from '../kinds/keys.ts';
import { flag, oneOf } from '../kinds/scalars.ts';
import { assignPolicies } from '../teams/assign-policy.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import {
  entriesOf,
  holdsItems,
  itemsOf,
  locationOf,
  type Mapping,
  valueAt,
} from '../yaml/yaml-node.ts';
import { absence } from './absence.ts';
import { email, githubTeam, login, slackChannel } from './people.ts';
import { reminders } from './reminders.ts';

export const teamKeys = {
  members: orEmpty(
    listOf(login, { isDistinct: true }),
    'Logins on GitHub. A team without members is open to everyone with write access.',
  ),
  github_team: optional(
    githubTeam,
    'A team on GitHub whose members belong to this team, if the token may read them.',
  ),
  lead: optional(login, 'Replaces members when all are away, and gets the last reminder.'),
  assign: derived(oneOf(assignPolicies), 'Whom Baton assigns to a new handoff.', {
    fallback: (written) => (listsMembers(written) ? 'round_robin' : 'nobody'),
    shownDefault: '`round_robin`, or `nobody` for a team without members',
  }),
  away: orEmpty(mapOf(login, absence), 'Who is away: the last day away, or a group of keys.'),
  calendar: optional(calendar, 'When the team works.', 'around the clock'),
  self_accept: optional(
    flag,
    'Whether the sender may accept a handoff that this team receives.',
    'as in `config.yml`',
  ),
  reminders: optional(
    reminders,
    'When an overdue handoff calls whom, in this team.',
    '`reminders` of `config.yml`',
  ),
  slack: optional(slackChannel, 'The line of the input `slack-webhook-url` for this team.'),
  email: optional(email, 'The address for mail to this team.'),
};

export const team = group(teamKeys, { check: rejectStrangers });

function listsMembers(written: Mapping): boolean {
  const members = valueAt(written, 'members');
  return (members && holdsItems(members)) || valueAt(written, 'github_team') !== undefined;
}

function* rejectStrangers(
  { members, lead, assign, away }: ValueOf<typeof teamKeys>,
  written: Mapping,
): Parsed<void> {
  const count = itemsOf(valueAt(written, 'members')).length;
  // A member known only to GitHub, or a login that cannot be parsed, may be the missing one.
  if (valueAt(written, 'github_team') !== undefined || count !== members.length) {
    return;
  }
  if (members.length === 0 && assign !== 'nobody') {
    yield problemAt(
      locationOf(written, 'assign'),
      `\`assign\` is \`${assign}\`, but the team has no members to assign.`,
      'Add `members: [login]`, or remove `assign`.',
    );
  }
  const people = [...members, ...(lead === undefined ? [] : [lead])].map(normalize);
  for (const { key, at, value } of entriesOf(valueAt(written, 'away'))) {
    const absent = away[key];
    if (absent === undefined) {
      continue;
    }
    if (!people.includes(normalize(key))) {
      yield problemAt(
        at,
        `\`away\` names ${quoted(key)}, who is not in the team.`,
        'Write the login as under `members`, or add it there.',
      );
    }
    const { substitute } = absent;
    if (substitute === undefined || value.kind !== 'mapping') {
      continue;
    }
    const isSame = normalize(substitute) === normalize(key);
    if (isSame || !people.includes(normalize(substitute))) {
      yield problemAt(
        locationOf(value, 'substitute'),
        isSame
          ? `${quoted(key)} cannot be their own substitute.`
          : `The substitute ${quoted(substitute)} is not in the team.`,
        'Write the login of another member or of the lead.',
      );
    }
  }
}
