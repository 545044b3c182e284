// `config.yml`: teams, labels, report, and how strict to be.

import { quoted } from '../../base/format-words.ts';
import { defaultLabels } from '../default-labels.ts';
import { sameLogin, withoutMembers } from '../team.ts';
import type { LabelNames, ReportSchedule, Team } from '../types.ts';
import { readGroup, readKey, readMapping } from '../yaml/parse-mapping.ts';
import { readFlag } from '../yaml/parse-value.ts';
import { type Located, problemAt, type Reading } from '../yaml/parsed.ts';
import type { Tree } from '../yaml/yaml-node.ts';
import { refuseStrayKeys, settingsKeys, templateKeys } from './file-keys.ts';
import { type People, readPeople } from './parse-contact.ts';
import { readLabels } from './parse-labels.ts';
import { defaultReport, readReport } from './parse-report.ts';
import { readTeam } from './parse-team.ts';
import { refuseBadTeamId } from './parse-team-id.ts';

export interface Settings {
  readonly teams: readonly Located<Team>[];
  readonly people: People;
  readonly labels: LabelNames;
  readonly report: ReportSchedule;
  readonly requireChecklist: boolean;
  readonly autoComplete: boolean;
}

export const defaultSettings: Settings = {
  teams: [],
  people: {},
  labels: defaultLabels,
  report: defaultReport,
  requireChecklist: true,
  autoComplete: false,
};

const stray = {
  keys: templateKeys,
  subject: '`config.yml`',
  home: 'the file of a template, such as `sales_to_onboarding.yml`',
};

export function* readSettings(tree: Tree): Reading<Settings | undefined> {
  const own = yield* refuseStrayKeys(tree, stray);
  const mapping = yield* readMapping(own, stray.subject, settingsKeys);
  if (mapping === undefined) return undefined;
  const requireChecklist = yield* readKey(mapping, 'require_checklist', readFlag);
  const autoComplete = yield* readKey(mapping, 'auto_complete', readFlag);
  return {
    teams: (yield* readKey(mapping, 'teams', readTeams)) ?? defaultSettings.teams,
    people: (yield* readKey(mapping, 'people', readPeople)) ?? defaultSettings.people,
    labels: (yield* readKey(mapping, 'labels', readLabels)) ?? defaultSettings.labels,
    report: (yield* readKey(mapping, 'report', readReport)) ?? defaultSettings.report,
    requireChecklist: requireChecklist ?? defaultSettings.requireChecklist,
    autoComplete: autoComplete ?? defaultSettings.autoComplete,
  };
}

function* readTeams(tree: Tree, subject: string): Reading<readonly Located<Team>[] | undefined> {
  const group = yield* readGroup(tree, subject);
  const teams: Located<Team>[] = [];
  for (const { key, at, value } of group?.entries ?? []) {
    const same = teams.find((other) => sameLogin(other.value.id, key));
    if (same) {
      yield problemAt(
        at,
        `The team ${quoted(key)} is listed twice, first on line ${same.at.line}.`,
        'Make one team of the two; letter case makes no difference.',
      );
    }
    yield* refuseBadTeamId(key, at);
    const team = yield* readTeam(value, key);
    // Unread, it is listed all the same.
    teams.push({ value: team ?? withoutMembers(key), at });
  }
  return teams;
}
