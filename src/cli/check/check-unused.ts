// Finds valid settings that have no effect.

import { quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import { type OrByAnswer, possibleValues } from '../../config/answers/by-answer.ts';
import { type Duration, secondsOf } from '../../config/duration.ts';
import type { SourceFile } from '../../config/problem.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Template } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import {
  entriesOf,
  locationOf,
  type Mapping,
  type MappingEntry,
  valueAt,
} from '../../config/yaml/yaml-node.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { passesInput } from '../workflow/input-of.ts';
import { type Checking, finding } from './finding.ts';

/** @param files the files of a valid configuration */
export function* checkUnused(
  configuration: Configuration,
  files: readonly SourceFile[],
  steps: readonly BatonStep[],
): Checking {
  for (const file of files) {
    const { value: tree } = collectProblems(parseYaml(file));
    if (tree?.kind !== 'mapping') {
      continue;
    }
    if (file.path.endsWith('/config.yml')) {
      yield* checkTeams(configuration, entriesOf(valueAt(tree, 'teams')));
      yield* checkStrictness(configuration, tree);
      yield* checkChannels(tree, steps);
      yield* checkPeople(configuration, entriesOf(valueAt(tree, 'people')));
    }
    const template = configuration.templates.find(({ type }) => file.path.endsWith(`/${type}.yml`));
    if (template !== undefined) {
      yield* checkLimits(template, tree);
    }
  }
}

function* checkTeams({ templates }: Configuration, listed: readonly MappingEntry[]): Checking {
  for (const { key: id, at, value } of listed) {
    const receives = templates.some(({ to }) =>
      possibleValues(to).some((one) => sameLogin(one, id)),
    );
    if (!receives && !templates.some((template) => sameLogin(template.from, id))) {
      yield finding('unused', at, {
        message: `No template uses the team ${quoted(id)}.`,
        fix: 'Use it in the `from` or `to` of a template, or remove it.',
      });
      continue;
    }
    if (value.kind !== 'mapping') {
      continue;
    }
    for (const setting of value.entries.filter(({ key }) => key === 'assign' || key === 'away')) {
      if (!receives) {
        yield finding('unused', setting.at, {
          message: `\`${setting.key}\` has no effect: the team ${quoted(id)} only sends, and Baton assigns only receiving teams.`,
          fix: 'Remove it.',
        });
      }
    }
  }
}

/** Only what is almost a member: a sender may be in no team. */
function* checkPeople({ teams }: Configuration, listed: readonly MappingEntry[]): Checking {
  const members = teams.flatMap(({ lead, members }) => [
    ...members,
    ...(lead === undefined ? [] : [lead]),
  ]);
  const isIn = (login: string, logins: readonly string[]) =>
    logins.some((one) => sameLogin(one, login));
  const named = listed.map(({ key }) => key);
  const unreached = members.filter((login) => !isIn(login, named));
  for (const { key: login, at } of listed.filter(({ key }) => !isIn(key, members))) {
    const meant = nearest(login, unreached);
    if (meant !== undefined) {
      yield finding('unused', at, {
        message: `No team has the member ${quoted(login)}, so these addresses may never be used.`,
        fix: `Did you mean ${quoted(meant)}?`,
      });
    }
  }
}

const channelInputs = { slack: 'slack-webhook-url', email: 'smtp-url' } as const;

/** The first address for a channel that the workflow does not turn on. */
function* checkChannels(settings: Mapping, steps: readonly BatonStep[]): Checking {
  const addressed = ['teams', 'people'].flatMap((key) =>
    entriesOf(valueAt(settings, key)).flatMap(({ value }) => entriesOf(value)),
  );
  for (const channel of ['slack', 'email'] as const) {
    const first = addressed.find(({ key }) => key === channel);
    const input = channelInputs[channel];
    if (first !== undefined && steps.length > 0 && !passesInput(steps, input)) {
      yield finding('unused', first.at, {
        message: `\`${channel}\` has no effect, because the workflow does not pass \`${input}\` to Baton.`,
        fix: `Add \`${input}\` under \`with:\` of the step, or remove the setting.`,
      });
    }
  }
}

function* checkStrictness({ templates }: Configuration, settings: Mapping): Checking {
  if (templates.some(({ checklist }) => checklist.length > 0)) {
    return;
  }
  for (const { key, at } of settings.entries) {
    if (key !== 'auto_complete' && key !== 'require_checklist') {
      continue;
    }
    yield finding('unused', at, {
      message: `\`${key}\` has no effect, because no template has a checklist.`,
      fix: 'Add a `checklist` to a template, or remove the setting.',
    });
  }
}

function* checkLimits({ acceptWithin, completeWithin }: Template, tree: Mapping): Checking {
  const pairs = limitPairs(acceptWithin, completeWithin);
  if (pairs.length === 0 || pairs.some(([accept, complete]) => accept < complete)) {
    return;
  }
  yield finding('unused', locationOf(tree, 'accept_within'), {
    message:
      '`accept_within` has no effect, because `complete_within` is not longer and starts at the same time.',
    fix: 'Make `complete_within` longer than `accept_within`.',
  });
}

/** Each length of one with each of the other, in seconds: answers may decide both. */
function limitPairs(
  accept: OrByAnswer<Duration> | undefined,
  complete: OrByAnswer<Duration> | undefined,
): readonly (readonly [number, number])[] {
  return possibleValues(accept).flatMap((one) =>
    possibleValues(complete).map((other) => [secondsOf(one), secondsOf(other)] as const),
  );
}
