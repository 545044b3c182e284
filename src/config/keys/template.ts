// The keys of a template, the file `<type>.yml`.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { assignTo } from '../answers/assign-to.ts';
import { byAnswer } from '../answers/by-answer.ts';
import { checkChoices } from '../answers/check-choices.ts';
import { checkConditions } from '../answers/check-conditions.ts';
import { checklist, optionalItemsIn } from '../checklist-item.ts';
import { durationKind } from '../duration.ts';
import { fileName } from '../file-name.ts';
import { listOf, mapOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, orEmpty, type ValueOf } from '../kinds/keys.ts';
import { isRecord, isText, type Kind, unlessUsual } from '../kinds/kind.ts';
import { flag, line, oneOf, text, word } from '../kinds/scalars.ts';
import { checkSubject } from '../next/check-subject.ts';
import { opens } from '../opens/opens.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { entriesOf, locationOf, type Mapping, textAt, type YamlNode } from '../yaml/yaml-node.ts';
import { fieldId, isSnakeCase } from './field-id.ts';
import {
  checkFieldLists,
  fieldList,
  fieldListKeys,
  shortFieldList,
  shortKeys,
} from './field-lists.ts';
import { labelName, maxLabelLength } from './labels.ts';
import { teamId } from './people.ts';
import { returnReasons } from './return-reasons.ts';

/** GitHub does not show a form with a shorter name. */
const minNameLength = 4;

const parties = {
  from: { alias: 'sending_team', side: 'before', example: 'sales' },
  to: { alias: 'receiving_team', side: 'after', example: 'onboarding' },
};

const handoffType = word({
  name: 'handoff type',
  example: 'onboarding_to_support',
  pattern: '[a-z][a-z0-9]*(_[a-z0-9]+)*',
  which: 'cannot be the type of a handoff',
  fix: (written) =>
    `Write its file name without \`.yml\`: \`${inSnakeCase(written.replace(/\.ya?ml$/i, '')) || 'onboarding_to_support'}\`.`,
});

/** One of the two teams, named by its key or by the file name: `sales_to_onboarding.yml`. */
function party<T>(key: 'from' | 'to', kind: Kind<T | string>, description: string) {
  const { alias, side, example } = parties[key];
  return derived(kind, description, {
    // A name that cannot be parsed is a problem of its own, and not the one of the file.
    fallback: (written) =>
      partyAt(written, key) === written.at ? (teamInFileName(written.at.path, key) ?? '') : '',
    fixForMissing: ({ at: { path } }) =>
      teamInFileName(path, key) === undefined
        ? `Add \`${key}: ${example}\`, or name the file as in \`sales_to_onboarding.yml\`.`
        : null,
    shownDefault: `the file name ${side} \`_to_\``,
    aliases: [alias],
  });
}

const keys = {
  name: derived(line, `What people call the handoff, in at least ${minNameLength} characters.`, {
    fallback: (written) => humanize(typeOf(written.at.path)),
    shownDefault: 'the file name in words',
  }),
  description: derived(text, 'Shown where people choose a form.', {
    fallback: (written) =>
      `What ${teamIn(written, 'to') || 'the receiving team'} needs to take over from ${teamIn(written, 'from')}.`,
    shownDefault: 'a sentence that names both teams',
  }),
  from: party('from', teamId, 'The sending team.'),
  to: party('to', byAnswer(teamId), 'The receiving team, or one for each answer.'),
  labels: optional(byAnswer(oneOrMore(labelName)), 'Further labels of the issue.', 'none'),
  assign: optional(
    byAnswer(assignTo),
    'Whom Baton assigns in the receiving team.',
    '`assign` of the receiving team',
  ),
  accept_within: optional(
    byAnswer(durationKind),
    'How soon the receiving team must accept.',
    'no limit',
  ),
  complete_within: optional(
    byAnswer(durationKind),
    'How soon the handoff must be completed.',
    'no limit',
  ),
  read_back: optional(
    unlessUsual(oneOf(['required', 'optional']), 'optional'),
    'Whether `/accept` must be followed by what the receiving team understood.',
    '`optional`',
  ),
  self_accept: optional(
    flag,
    'Whether the sender may accept their own handoff.',
    'as in the receiving team',
  ),
  return_reasons: optional(
    returnReasons,
    'The reasons to choose from after `/return`.',
    'five common reasons',
  ),
  fields: orEmpty(fieldList, 'What a handoff must contain, in the order of the form.'),
  required_fields: optional(
    shortFieldList(true),
    'Short form of `fields`: text areas that must be filled in.',
  ),
  optional_fields: optional(
    shortFieldList(false),
    'Short form of `fields`: text areas that may be left empty.',
  ),
  checklist: orEmpty(checklist, 'What must be done before the handoff is completed.'),
  subject: optional(
    fieldId,
    'The field with the subject of a handoff, such as the client. Baton links earlier handoffs with the same answer.',
    'none',
  ),
  next: optional(
    oneOrMore(handoffType),
    'The handoffs that usually follow. Baton offers them once this one is completed.',
    'none',
  ),
  waits_for: optional(
    oneOrMore(handoffType),
    'Handoffs opened together with this one, after the same handoff. It is on hold until they have ended.',
    'none',
  ),
  opens: optional(
    opens,
    'When Baton opens the form by itself, for a handoff that recurs. Needs the `calendar` of the sending team.',
    'never',
  ),
  carry: optional(
    mapOf(fieldId, fieldId),
    'Answers to take over from the handoff before: the id of its field, then the id of ours. Fields with the same id need no entry.',
    'fields with the same id',
  ),
};

/** The type is the file's name without `.yml`. */
export interface Template extends Omit<ValueOf<typeof keys>, 'requiredFields' | 'optionalFields'> {
  readonly type: string;
  /** Items of the checklist that may stay open; absent: none. */
  readonly optionalItems?: readonly string[];
}

export const template = group(keys, {
  subject: 'a template',
  schema: {
    type: 'object',
    anyOf: fieldListKeys.map((key) => ({
      properties: { [key]: { type: 'array', minItems: 1 } },
      required: [key],
    })),
    not: { anyOf: shortKeys.map((key) => ({ required: ['fields', key] })) },
  },
});

const optionalTexts = listOf(line);

export function isTemplate(json: unknown): json is Template {
  return (
    isRecord(json) &&
    isText(json['type']) &&
    (json['optionalItems'] === undefined || optionalTexts.is(json['optionalItems'])) &&
    template.is(json)
  );
}

/** A template with the YAML keys it was made from. */
export interface DraftTemplate {
  readonly template: Template;
  readonly written: Mapping;
}

export function* parseTemplate(tree: YamlNode): Parsed<DraftTemplate | undefined> {
  yield* checkFileName(tree.at.path);
  const value = yield* template.parse(tree, 'a template');
  if (value === undefined) {
    return undefined;
  }
  const { requiredFields = [], optionalFields = [], ...rest } = value;
  const fields = [...value.fields, ...requiredFields, ...optionalFields];
  const written: Mapping = { kind: 'mapping', at: tree.at, entries: entriesOf(tree) };
  const optionalItems = optionalItemsIn(written);
  const all: Template = {
    type: typeOf(tree.at.path),
    ...rest,
    fields,
    ...(optionalItems.length === 0 ? {} : { optionalItems }),
  };
  yield* checkTemplate(all, written);
  return { template: all, written };
}

/** The location of the team's name in the template. */
export function partyAt(written: Mapping, key: 'from' | 'to') {
  return (
    [key, parties[key].alias]
      .map((name) => locationOf(written, name))
      .find((at) => at !== written.at) ?? written.at
  );
}

function typeOf(path: string): string {
  const name = fileName(path).replace(/\.yml$/, '');
  return isSnakeCase(name) ? name : inSnakeCase(name) || 'sales_to_onboarding';
}

/** `sales_to_onboarding.yml` has the sending team `sales`. */
function teamInFileName(path: string, key: 'from' | 'to'): string | undefined {
  const [, from, to] = /^(.+?)_to_(.+)$/.exec(typeOf(path)) ?? [];
  return key === 'from' ? from : to;
}

function teamIn(written: Mapping, key: 'from' | 'to'): string {
  const named = textAt(written, key) ?? textAt(written, parties[key].alias);
  return named ?? teamInFileName(written.at.path, key) ?? '';
}

function* checkFileName(path: string): Parsed<void> {
  const at = { path, line: 1, column: 1 };
  const name = fileName(path);
  const type = typeOf(path);
  const maxLength = maxLabelLength - 'handoff/'.length;
  if (name !== `${type}.yml`) {
    yield problemAt(
      at,
      `The file name ${quoted(name)}, which names the handoff type, is not in snake_case.`,
      `Rename the file to \`${type}.yml\`.`,
    );
  } else if (type.length > maxLength) {
    yield problemAt(
      at,
      `The label \`handoff/${type}\` would have ${'handoff/'.length + type.length} characters, and GitHub allows ${maxLabelLength}.`,
      `Rename the file: at most ${maxLength} characters and \`.yml\`.`,
    );
  }
}

function* checkTemplate(value: Template, written: Mapping): Parsed<void> {
  const { name, fields, subject, to, labels, assign } = value;
  if ([...name].length < minNameLength) {
    yield problemAt(
      locationOf(written, 'name'),
      `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`,
      'Give the handoff a longer `name`.',
    );
  }
  yield* checkFieldLists(fields, written);
  yield* checkConditions(fields, written);
  yield* checkSubject(subject, fields, written);
  const choices = {
    to,
    receiving_team: to,
    labels,
    assign,
    accept_within: value.acceptWithin,
    complete_within: value.completeWithin,
  };
  yield* checkChoices(choices, fields, written);
}
