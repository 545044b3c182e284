// One handoff type: the file `<type>.yml`.

import { inSnakeCase, inWords, quoted } from '../../base/format-words.ts';
import { longestLabel } from '../default-labels.ts';
import { fileName } from '../file-name.ts';
import type { Template } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { readKey, readMapping } from '../yaml/parse-mapping.ts';
import { oneOf, readLine, readText } from '../yaml/parse-value.ts';
import { type Located, problemAt, type Reading } from '../yaml/parsed.ts';
import { type Mapping, type Place, placeOf, type Tree } from '../yaml/yaml-node.ts';
import { isSnakeCase } from './field-name.ts';
import { refuseStrayKeys, settingsKeys, templateKeys } from './file-keys.ts';
import { readDuration } from './parse-duration.ts';
import { readFields } from './parse-fields.ts';
import { readReturnReasons } from './parse-return-reasons.ts';
import { readTeamId } from './parse-team-id.ts';

/** A template whose teams have not been looked up yet, and where it says what. */
export interface DraftTemplate {
  readonly template: Template;
  readonly nameAt: Place;
  readonly fromAt: Place;
  readonly toAt: Place;
}

const stray = { keys: settingsKeys, subject: 'a template', home: '`config.yml`' };

export function* readTemplate(tree: Tree, path: string): Reading<DraftTemplate | undefined> {
  const type = yield* readType(path);
  const own = yield* refuseStrayKeys(tree, stray);
  const mapping = yield* readMapping(own, stray.subject, templateKeys);
  if (mapping === undefined) return undefined;
  const [sender, receiver] = teamsInType(type);
  const from = yield* readParty(mapping, { ...sending, inType: sender });
  const to = yield* readParty(mapping, { ...receiving, inType: receiver });
  const acceptWithin = yield* readKey(mapping, 'accept_within', readDuration);
  const completeWithin = yield* readKey(mapping, 'complete_within', readDuration);
  const readBack = yield* readKey(mapping, 'read_back', oneOf(['required', 'optional']));
  const returnReasons = yield* readKey(mapping, 'return_reasons', readReturnReasons);
  const checklist = yield* readKey(mapping, 'checklist', listOfDistinct(readLine));
  const description = yield* readKey(mapping, 'description', readText);
  const template: Template = {
    type,
    name: yield* readName(mapping, type),
    description: description ?? `What ${to.value} needs to take over from ${from.value}.`,
    from: from.value,
    to: to.value,
    ...(acceptWithin === undefined ? {} : { acceptWithin }),
    ...(completeWithin === undefined ? {} : { completeWithin }),
    ...(readBack === 'required' ? { readBack } : {}),
    ...(returnReasons === undefined ? {} : { returnReasons }),
    fields: yield* readFields(mapping),
    checklist: valuesOf(checklist),
  };
  return { template, nameAt: placeOf(mapping, 'name'), fromAt: from.at, toAt: to.at };
}

function* readType(path: string): Reading<string> {
  const at = { path, line: 1, column: 1 };
  const name = fileName(path);
  const type = name.replace(/\.yml$/, '');
  const longest = longestLabel - 'handoff/'.length;
  if (!isSnakeCase(type)) {
    const better = inSnakeCase(type) || 'sales_to_onboarding';
    yield problemAt(
      at,
      `The file name ${quoted(name)}, which names the handoff type, is not in snake_case.`,
      `Rename the file to \`${better}.yml\`.`,
    );
    return better;
  }
  if (type.length > longest) {
    yield problemAt(
      at,
      `The label \`handoff/${type}\` would have ${'handoff/'.length + type.length} characters, and GitHub allows ${longestLabel}.`,
      `Rename the file: at most ${longest} characters and \`.yml\`.`,
    );
  }
  return type;
}

/** `sales_to_onboarding` → `sales`, `onboarding`. */
function teamsInType(type: string): readonly [string | undefined, string | undefined] {
  const [, sender, receiver] = /^(.+?)_to_(.+)$/.exec(type) ?? [];
  return [sender, receiver];
}

const sending = { keys: ['from', 'sending_team'], verb: 'sends', example: 'sales' };
const receiving = { keys: ['to', 'receiving_team'], verb: 'receives', example: 'onboarding' };

interface Party {
  /** Either may be used, but not both. */
  readonly keys: readonly string[];
  readonly verb: string;
  readonly example: string;
  readonly inType: string | undefined;
}

function* readParty(template: Mapping, party: Party): Reading<Located<string>> {
  const { keys, verb, example, inType } = party;
  const [entry, second] = template.entries.filter(({ key }) => keys.includes(key));
  if (entry && second) {
    yield problemAt(
      second.at,
      `\`${entry.key}\` and \`${second.key}\` both say which team ${verb} the handoff.`,
      'Leave one of the two out.',
    );
  }
  if (!entry && inType === undefined) {
    yield problemAt(
      template.at,
      `The template does not say which team ${verb} the handoff.`,
      `Add \`${keys[0]}: ${example}\`, or name the file as in \`sales_to_onboarding.yml\`.`,
    );
  }
  const written = entry && (yield* readTeamId(entry.value, `\`${entry.key}\``));
  return { value: written ?? inType ?? '', at: entry?.value.at ?? template.at };
}

/** GitHub does not show a form whose name is shorter. */
const shortestName = 4;

function* readName(template: Mapping, type: string): Reading<string> {
  const name = (yield* readKey(template, 'name', readLine)) ?? inWords(type);
  if ([...name].length < shortestName) {
    yield problemAt(
      placeOf(template, 'name'),
      `The name ${quoted(name)} is too short: GitHub shows forms with names of ${shortestName} characters or more.`,
      'Give the handoff a longer `name`.',
    );
  }
  return name;
}
