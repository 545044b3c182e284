// `config.yml`: teams, labels, report, and how strict to be.

import { quoted } from '../../base/format-words.ts';
import { defaultLabels } from '../default-labels.ts';
import { emptyTeam, sameLogin } from '../team.ts';
import type { LabelNames, ReportSchedule, Team } from '../types.ts';
import { parseGroup, parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { parseFlag } from '../yaml/parse-value.ts';
import { type Located, type Parsed, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { rejectMisplacedKeys, settingsKeys, templateKeys } from './file-keys.ts';
import { type People, parsePeople } from './parse-contact.ts';
import { parseLabels } from './parse-labels.ts';
import { defaultReport, parseReport } from './parse-report.ts';
import { parseTeam } from './parse-team.ts';
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

export function* parseSettings(tree: YamlNode): Parsed<Settings | undefined> {
  const own = yield* rejectMisplacedKeys(tree, stray);
  const mapping = yield* parseMapping(own, stray.subject, settingsKeys);
  if (mapping === undefined) return undefined;
  const requireChecklist = yield* parseKey(mapping, 'require_checklist', parseFlag);
  const autoComplete = yield* parseKey(mapping, 'auto_complete', parseFlag);
  return {
    teams: (yield* parseKey(mapping, 'teams', parseTeams)) ?? defaultSettings.teams,
    people: (yield* parseKey(mapping, 'people', parsePeople)) ?? defaultSettings.people,
    labels: (yield* parseKey(mapping, 'labels', parseLabels)) ?? defaultSettings.labels,
    report: (yield* parseKey(mapping, 'report', parseReport)) ?? defaultSettings.report,
    requireChecklist: requireChecklist ?? defaultSettings.requireChecklist,
    autoComplete: autoComplete ?? defaultSettings.autoComplete,
  };
}

function* parseTeams(
  tree: YamlNode,
  subject: string,
): Parsed<readonly Located<Team>[] | undefined> {
  const group = yield* parseGroup(tree, subject);
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
    const team = yield* parseTeam(value, key);
    // Unread, it is listed all the same.
    teams.push({ value: team ?? emptyTeam(key), at });
  }
  return teams;
}
