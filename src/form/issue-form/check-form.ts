// GitHub's requirements for an issue form, also one written by hand: the documented form schema and
// common validation errors.

import { quoted } from '../../base/format-words.ts';
import type { ConfigurationProblem } from '../../config/problem.ts';
import { listParser } from '../../config/yaml/parse-list.ts';
import { parseKey, parseMapping } from '../../config/yaml/parse-mapping.ts';
import { parseFlag, parseLine, parseText, parseWord } from '../../config/yaml/parse-value.ts';
import { type Located, type Parsed, problemAt } from '../../config/yaml/parsed.ts';
import {
  locationOf,
  type Mapping,
  type SourceLocation,
  valueAt,
  type YamlNode,
} from '../../config/yaml/yaml-node.ts';
import { checkElement, type FormElement } from './check-form-element.ts';
import { quotedText } from './quoted-text.ts';

const keys = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body'];

export interface NamedForm {
  readonly name: string;
  readonly at: SourceLocation;
}

/** @returns its name, since no two forms may have the same one */
export function* checkForm(tree: YamlNode): Parsed<NamedForm | undefined> {
  const form = yield* parseMapping(tree, 'an issue form', keys);
  if (form === undefined) {
    return undefined;
  }
  const name = yield* parseName(form);
  yield* refuseAbsent(form, 'description');
  yield* parseKey(form, 'description', quotedText(parseText));
  yield* parseKey(form, 'title', quotedText(parseText));
  for (const key of ['labels', 'assignees', 'projects']) {
    yield* parseKey(form, key, readWords);
  }
  yield* parseKey(form, 'type', parseWord);
  yield* checkBody(form);
  return name === undefined ? undefined : { name, at: locationOf(form, 'name') };
}

function* refuseAbsent(form: Mapping, key: string): Parsed<void> {
  if (valueAt(form, key) !== undefined) {
    return;
  }
  yield problemAt(form.at, `The form has no \`${key}\`.`, `Add \`${key}\`: GitHub requires it.`);
}

const minNameLength = 4;

function* parseName(form: Mapping): Parsed<string | undefined> {
  yield* refuseAbsent(form, 'name');
  const name = yield* parseKey(form, 'name', quotedText(parseLine));
  if (name !== undefined && [...name].length < minNameLength) {
    yield problemAt(
      locationOf(form, 'name'),
      `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`,
      'Give the form a longer `name`.',
    );
  }
  return name;
}

/** A list, or words with commas between them. */
function* readWords(tree: YamlNode, subject: string): Parsed<unknown> {
  return tree.kind === 'list'
    ? yield* listParser(quotedText(parseLine))(tree, subject)
    : yield* quotedText(parseLine)(tree, subject);
}

function* checkBody(form: Mapping): Parsed<void> {
  const body = valueAt(form, 'body');
  if (body === undefined) {
    yield* refuseAbsent(form, 'body');
    return;
  }
  const elements = (yield* listParser(checkElement)(body, '`body`')) ?? [];
  const isComplete = body.kind === 'list' && body.items.length === elements.length;
  if (isComplete && elements.every(({ value }) => value.type === 'markdown')) {
    yield problemAt(
      body.at,
      'The form has no field to fill in.',
      'Add an element that is not of type `markdown` to `body`.',
    );
  }
  yield* refuseTwins(elements.map(({ value }) => value));
}

/**
 * GitHub distinguishes elements by id, or else by their label as Rails parameterizes it. So two may
 * have the same label if their ids differ.
 */
function* refuseTwins(elements: readonly FormElement[]): Parsed<void> {
  const known = new Map<string, Located<string>>();
  for (const { id, label } of elements) {
    const named = id ?? label;
    const reference = id?.value ?? (label && referenceOf(label.value));
    if (named === undefined || reference === undefined || reference === '') {
      continue;
    }
    const twin = known.get(reference);
    if (twin !== undefined) {
      yield id === undefined ? similarLabels(named, twin) : sameIds(id);
    }
    known.set(reference, named);
  }
  yield* refuseBoxesLikeLabels(elements);
}

function sameIds({ value, at }: Located<string>): ConfigurationProblem {
  return problemAt(
    at,
    `The id ${quoted(value)} is given to two elements.`,
    'Give each element an `id` of its own.',
  );
}

function similarLabels(label: Located<string>, twin: Located<string>): ConfigurationProblem {
  return problemAt(
    label.at,
    `GitHub treats the label ${quoted(label.value)} as the same as ${quoted(twin.value)} on line ${twin.at.line}.`,
    'Give one of the elements an `id`, or another label.',
  );
}

/** A box has no id, so an element without an id must not have the same words. */
function* refuseBoxesLikeLabels(elements: readonly FormElement[]): Parsed<void> {
  const labels = elements.flatMap(({ id, label }) =>
    id === undefined && label ? [referenceOf(label.value)] : [],
  );
  for (const { value, at } of elements.flatMap(({ boxes }) => boxes)) {
    const reference = referenceOf(value);
    if (reference === '' || !labels.includes(reference)) {
      continue;
    }
    yield problemAt(
      at,
      `The box ${quoted(value)} has the same words as the label of an element.`,
      'Give that element an `id`, or change the words of the box.',
    );
  }
}

/**
 * The result of Rails' `parameterize`; empty for labels in other scripts, for which GitHub's behaviour
 * is not documented.
 */
function referenceOf(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '');
  if (/[^ -~\s]/.test(plain)) {
    return '';
  }
  return plain
    .replace(/[^a-z0-9_-]+/gi, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** Links from the list of forms to other pages: `config.yml` beside the forms. */
export function* checkChooser(tree: YamlNode): Parsed<void> {
  const chooser = yield* parseMapping(tree, '`config.yml`', [
    'blank_issues_enabled',
    'contact_links',
  ]);
  if (chooser === undefined) {
    return;
  }
  yield* parseKey(chooser, 'blank_issues_enabled', parseFlag);
  yield* parseKey(chooser, 'contact_links', listParser(checkLink));
}

function* checkLink(tree: YamlNode): Parsed<undefined> {
  const parts = ['name', 'url', 'about'];
  const link = yield* parseMapping(tree, 'a link', parts);
  for (const key of link === undefined ? [] : parts) {
    if (link !== undefined && valueAt(link, key) === undefined) {
      yield problemAt(
        link.at,
        `The link has no \`${key}\`.`,
        `Add \`${key}\`: GitHub requires it.`,
      );
    }
    if (link !== undefined) {
      yield* parseKey(link, key, parseLine);
    }
  }
  return undefined;
}
