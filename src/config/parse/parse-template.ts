// One handoff type: the file `<type>.yml`.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { maxLabelLength } from '../default-labels.ts';
import { fileName } from '../file-name.ts';
import type { Template } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { oneOf, parseLine, parseText } from '../yaml/parse-value.ts';
import { type Located, type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, type SourceLocation, type YamlNode } from '../yaml/yaml-node.ts';
import { isSnakeCase } from './field-name.ts';
import { rejectMisplacedKeys, settingsKeys, templateKeys } from './file-keys.ts';
import { parseDuration } from './parse-duration.ts';
import { parseFields } from './parse-fields.ts';
import { parseReturnReasons } from './parse-return-reasons.ts';
import { parseTeamId } from './parse-team-id.ts';

/** A template whose teams have not been looked up yet, and where it says what. */
export interface DraftTemplate {
  readonly template: Template;
  readonly nameAt: SourceLocation;
  readonly fromAt: SourceLocation;
  readonly toAt: SourceLocation;
}

const stray = { keys: settingsKeys, subject: 'a template', home: '`config.yml`' };

export function* parseTemplate(tree: YamlNode, path: string): Parsed<DraftTemplate | undefined> {
  const type = yield* parseType(path);
  const own = yield* rejectMisplacedKeys(tree, stray);
  const mapping = yield* parseMapping(own, stray.subject, templateKeys);
  if (mapping === undefined) return undefined;
  const [sender, receiver] = teamsInType(type);
  const from = yield* parseParty(mapping, { ...sending, inType: sender });
  const to = yield* parseParty(mapping, { ...receiving, inType: receiver });
  const acceptWithin = yield* parseKey(mapping, 'accept_within', parseDuration);
  const completeWithin = yield* parseKey(mapping, 'complete_within', parseDuration);
  const readBack = yield* parseKey(mapping, 'read_back', oneOf(['required', 'optional']));
  const returnReasons = yield* parseKey(mapping, 'return_reasons', parseReturnReasons);
  const checklist = yield* parseKey(mapping, 'checklist', listOfDistinct(parseLine));
  const description = yield* parseKey(mapping, 'description', parseText);
  const template: Template = {
    type,
    name: yield* parseName(mapping, type),
    description: description ?? `What ${to.value} needs to take over from ${from.value}.`,
    from: from.value,
    to: to.value,
    ...(acceptWithin === undefined ? {} : { acceptWithin }),
    ...(completeWithin === undefined ? {} : { completeWithin }),
    ...(readBack === 'required' ? { readBack } : {}),
    ...(returnReasons === undefined ? {} : { returnReasons }),
    fields: yield* parseFields(mapping),
    checklist: valuesOf(checklist),
  };
  return { template, nameAt: locationOf(mapping, 'name'), fromAt: from.at, toAt: to.at };
}

function* parseType(path: string): Parsed<string> {
  const at = { path, line: 1, column: 1 };
  const name = fileName(path);
  const type = name.replace(/\.yml$/, '');
  const longest = maxLabelLength - 'handoff/'.length;
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
      `The label \`handoff/${type}\` would have ${'handoff/'.length + type.length} characters, and GitHub allows ${maxLabelLength}.`,
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

function* parseParty(template: Mapping, party: Party): Parsed<Located<string>> {
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
  const written = entry && (yield* parseTeamId(entry.value, `\`${entry.key}\``));
  return { value: written ?? inType ?? '', at: entry?.value.at ?? template.at };
}

/** GitHub does not show a form whose name is shorter. */
const minNameLength = 4;

function* parseName(template: Mapping, type: string): Parsed<string> {
  const name = (yield* parseKey(template, 'name', parseLine)) ?? humanize(type);
  if ([...name].length < minNameLength) {
    yield problemAt(
      locationOf(template, 'name'),
      `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`,
      'Give the handoff a longer `name`.',
    );
  }
  return name;
}
