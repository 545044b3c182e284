// What GitHub demands of an issue form before it shows it, for forms that are written by hand too.
// The rules are those that GitHub documents as its form schema and its common validation errors.

import { normalize, quoted } from '../../base/format-words.ts';
import { listOf } from '../../config/yaml/parse-list.ts';
import { parseKey, parseMapping } from '../../config/yaml/parse-mapping.ts';
import { parseFlag, parseLine, parseText, parseWord } from '../../config/yaml/parse-value.ts';
import { type Parsed, problemAt } from '../../config/yaml/parsed.ts';
import {
  type Mapping,
  placeOf,
  type SourceLocation,
  valueAt,
  type YamlNode,
} from '../../config/yaml/yaml-node.ts';
import { checkElement, type FormElement } from './check-form-element.ts';

const keys = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];

export interface NamedForm {
  readonly name: string;
  readonly at: SourceLocation;
}

/** @returns what it is called, since no two forms may be called the same */
export function* checkForm(tree: YamlNode): Parsed<NamedForm | undefined> {
  const form = yield* parseMapping(tree, 'an issue form', keys);
  if (form === undefined) return undefined;
  const name = yield* parseName(form);
  yield* refuseAbsent(form, 'description');
  yield* parseKey(form, 'description', parseText);
  yield* parseKey(form, 'title', parseText);
  for (const key of ['labels', 'assignees', 'projects']) yield* parseKey(form, key, formatMissing);
  yield* parseKey(form, 'type', parseWord);
  yield* checkBody(form);
  return name === undefined ? undefined : { name, at: placeOf(form, 'name') };
}

function* refuseAbsent(form: Mapping, key: string): Parsed<void> {
  if (valueAt(form, key) !== undefined) return;
  yield problemAt(form.at, `The form has no \`${key}\`.`, `Add \`${key}\`: GitHub demands it.`);
}

const minNameLength = 4;

function* parseName(form: Mapping): Parsed<string | undefined> {
  yield* refuseAbsent(form, 'name');
  const name = yield* parseKey(form, 'name', parseLine);
  if (name !== undefined && [...name].length < minNameLength) {
    yield problemAt(
      placeOf(form, 'name'),
      `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`,
      'Give the form a longer `name`.',
    );
  }
  return name;
}

/** A list, or words with commas between them. */
function* formatMissing(tree: YamlNode, subject: string): Parsed<unknown> {
  return tree.kind === 'list'
    ? yield* listOf(parseLine)(tree, subject)
    : yield* parseLine(tree, subject);
}

function* checkBody(form: Mapping): Parsed<void> {
  const body = valueAt(form, 'body');
  if (body === undefined) {
    yield* refuseAbsent(form, 'body');
    return;
  }
  const elements = (yield* listOf(checkElement)(body, '`body`')) ?? [];
  const isComplete = body.kind === 'list' && body.items.length === elements.length;
  if (isComplete && elements.every(({ value }) => value.type === 'markdown')) {
    yield problemAt(
      body.at,
      'The form asks for nothing.',
      'Add an element that is not of type `markdown` to `body`.',
    );
  }
  yield* refuseTwins(elements.map(({ value }) => value));
}

function* refuseTwins(elements: readonly FormElement[]): Parsed<void> {
  for (const [index, { id, label }] of elements.entries()) {
    const before = elements.slice(0, index);
    if (id && before.some((other) => other.id?.value === id.value)) {
      yield problemAt(
        id.at,
        `The id ${quoted(id.value)} is given to two elements.`,
        'Give each element an `id` of its own.',
      );
    }
    const twin =
      label &&
      before.find(
        (other) => other.label && normalize(other.label.value) === normalize(label.value),
      );
    if (label && twin) {
      yield problemAt(
        label.at,
        `The label ${quoted(label.value)} is given to two elements; in the issue nothing tells them apart.`,
        'Give each element a `label` of its own.',
      );
    }
  }
}

/** What leads people from the list of forms to elsewhere: `config.yml` beside the forms. */
export function* checkChooser(tree: YamlNode): Parsed<void> {
  const chooser = yield* parseMapping(tree, '`config.yml`', [
    'blank_issues_enabled',
    'contact_links',
  ]);
  if (chooser === undefined) return;
  yield* parseKey(chooser, 'blank_issues_enabled', parseFlag);
  yield* parseKey(chooser, 'contact_links', listOf(checkLink));
}

function* checkLink(tree: YamlNode): Parsed<undefined> {
  const parts = ['name', 'url', 'about'];
  const link = yield* parseMapping(tree, 'a link', parts);
  for (const key of link === undefined ? [] : parts) {
    if (link !== undefined && valueAt(link, key) === undefined) {
      yield problemAt(link.at, `The link has no \`${key}\`.`, `Add \`${key}\`: GitHub demands it.`);
    }
    if (link !== undefined) yield* parseKey(link, key, parseLine);
  }
  return undefined;
}
