// The keys of `config.yml`.

import { calendar } from '../calendar/calendar.ts';
import { repositoryName } from '../extends/repository-name.ts';
import { mapOf, parseEntries } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, orEmpty, type ValueOf, withDefault } from '../kinds/keys.ts';
import { emptyValue, isRecord, isText, type Kind } from '../kinds/kind.ts';
import { flag } from '../kinds/scalars.ts';
import { incomplete } from './incomplete.ts';
import { labels } from './labels.ts';
import { contact, login, teamId } from './people.ts';
import { reminders } from './reminders.ts';
import { dashboard, report } from './report.ts';
import { team, teamKeys } from './team.ts';

/** The id is the team's key in the file. */
export interface Team extends ValueOf<typeof teamKeys> {
  readonly id: string;
}

/** In the order of the file. */
const teams: Kind<readonly Team[]> = {
  ...mapOf(teamId, team),
  *parse(tree, subject) {
    const listed = yield* parseEntries({ key: teamId, value: team }, tree, subject);
    // Keeps a team with mistakes, so that templates don't seem to name an unknown one.
    return listed.map(([id = '', value = emptyValue(team)]) => ({ id, ...value }));
  },
  is: (json): json is readonly Team[] =>
    Array.isArray(json) && json.every((one) => isRecord(one) && isText(one['id']) && team.is(one)),
};

export const settings = group(
  {
    extends: optional(
      repositoryName,
      'A repository whose configuration this one shares. What your own files say wins.',
      'none',
    ),
    teams: orEmpty(teams, 'The teams and who belongs to them.'),
    people: orEmpty(mapOf(login, contact), 'How Baton reaches people outside GitHub.'),
    labels: orEmpty(labels, 'Other names for the labels that Baton adds.'),
    report: orEmpty(report, 'When Baton posts the report.'),
    dashboard: orEmpty(dashboard, 'What the dashboard names.'),
    incomplete: orEmpty(incomplete, 'When Baton reminds of an incomplete form, and closes it.'),
    reminders: optional(
      reminders,
      'When an overdue handoff calls whom. `[]` means no reminders.',
      'the owner at the limit, the team after `1d`, the lead after `2d`',
    ),
    require_checklist: withDefault(
      flag,
      true,
      'Whether every item of the checklist must be ticked before a handoff is completed.',
    ),
    self_accept: optional(
      flag,
      'Whether the sender may accept their own handoff. A team and a template may say otherwise.',
      '`true`',
    ),
    auto_complete: withDefault(
      flag,
      false,
      'Whether ticking the last item completes an accepted handoff.',
    ),
  },
  { subject: '`config.yml`', homeOf: inTeam },
);

/** Most people who set a time zone think of the hours of a team, not of the report. */
function inTeam(key: string): string | undefined {
  if (Object.hasOwn(calendar.keys, key)) {
    return 'the `calendar` of a team';
  }
  return Object.hasOwn(teamKeys, key) ? 'a team under `teams`' : undefined;
}
