// Checks that a hand-written issue form asks for every field of its template.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import type { SourceFile } from '../../config/problem.ts';
import type { Field, Template } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import {
  itemsOf,
  locationOf,
  type Mapping,
  type SourceLocation,
  valueAt,
} from '../../config/yaml/yaml-node.ts';
import { showsNothing } from '../../form/answers/shows-nothing.ts';
import { checklistLabel } from '../../form/submission/locate-sections.ts';
import { textOf, wordsOf } from '../workflow/find-steps.ts';
import { type Checking, finding } from './finding.ts';

/** A form element that asks for an answer. */
interface Asked {
  readonly label: string;
  readonly at: SourceLocation;
  readonly attributes: Mapping;
}

/** A form may look different, as long as it asks for the fields of its template. */
export function* checkByHand(file: SourceFile, template: Template): Checking {
  const form = mappingOf(file);
  if (form === undefined) {
    return;
  }
  const asked = askedBy(form);
  yield* checkMissing(form, asked, template);
  yield* checkLabel(form, template);
  yield* checkOrder(asked, template);
  for (const { label, attributes } of asked) {
    const field = template.fields.find((one) => normalize(one.label) === normalize(label));
    if (field === undefined) {
      continue;
    }
    yield* checkOptions(attributes, field);
    yield* checkPrefilled(attributes, field);
    yield* checkRendered(attributes, field);
  }
}

/** The template whose label the form adds to its issues. */
export function templateLabelled(
  file: SourceFile,
  templates: readonly Template[],
): Template | undefined {
  const form = mappingOf(file);
  const given = form === undefined ? [] : labelsOf(form);
  return templates.find(({ type }) => given.includes(`handoff/${type}`));
}

function mappingOf(file: SourceFile): Mapping | undefined {
  const { value } = collectProblems(parseYaml(file));
  return value?.kind === 'mapping' ? value : undefined;
}

function labelsOf(form: Mapping): readonly string[] {
  return wordsOf(valueAt(form, 'labels')).flatMap((words) => words.split(',').map(normalize));
}

function askedBy(form: Mapping): readonly Asked[] {
  return itemsOf(valueAt(form, 'body')).flatMap((element): readonly Asked[] => {
    const attributes = element.kind === 'mapping' ? valueAt(element, 'attributes') : undefined;
    if (attributes?.kind !== 'mapping') {
      return [];
    }
    const label = textOf(valueAt(attributes, 'label'));
    return label === '' ? [] : [{ label, at: locationOf(attributes, 'label'), attributes }];
  });
}

function* checkMissing(form: Mapping, asked: readonly Asked[], template: Template): Checking {
  const labels = asked.map(({ label }) => normalize(label));
  const missing = template.fields.filter(({ label }) => !labels.includes(normalize(label)));
  if (missing.length === 0) {
    return;
  }
  yield finding('form-drift', (valueAt(form, 'body') ?? form).at, {
    message: `The form does not ask for ${joinCode(
      missing.map(({ label }) => label),
      'or',
    )}, which the template \`${template.type}\` has.`,
    fix: 'Add an element with that label, or run `baton forms --force` to regenerate the form.',
  });
}

function* checkLabel(form: Mapping, { type }: Template): Checking {
  const label = `handoff/${type}`;
  if (labelsOf(form).includes(label)) {
    return;
  }
  yield finding('form-drift', (valueAt(form, 'labels') ?? form).at, {
    message: `The form does not add the label ${quoted(label)}, which identifies its issues.`,
    fix: `Write \`labels: ["${label}"]\`.`,
  });
}

/** Baton finds answers in any order, but people compare the form with the status comment. */
function* checkOrder(asked: readonly Asked[], { type, fields }: Template): Checking {
  const order = [...fields.map(({ label }) => normalize(label)), normalize(checklistLabel)];
  let last: Asked | undefined;
  for (const one of asked) {
    const place = order.indexOf(normalize(one.label));
    if (place < 0) {
      continue;
    }
    if (last !== undefined && place < order.indexOf(normalize(last.label))) {
      yield finding('form-advice', one.at, {
        message: `The form asks for ${quoted(one.label)} after ${quoted(last.label)}; the template \`${type}\` has it earlier.`,
        fix: 'Move the element up, or change the field order in the template.',
      });
      return;
    }
    last = one;
  }
}

function* checkOptions(attributes: Mapping, { options = [], type, id }: Field): Checking {
  if (type !== 'dropdown' && type !== 'checkboxes') {
    return;
  }
  const offered = itemsOf(valueAt(attributes, 'options')).map((tree) => ({
    text: textOf(
      type === 'checkboxes' && tree.kind === 'mapping' ? valueAt(tree, 'label') : tree,
    ).trim(),
    at: tree.at,
  }));
  const unknown = offered.find(({ text }) => !options.some((option) => option.trim() === text));
  if (unknown !== undefined) {
    yield finding('form-drift', unknown.at, {
      message: `The form offers ${quoted(unknown.text)}, which is not an option of \`${id}\`: Baton rejects that answer.`,
      fix: `Add it to the \`options\` of \`${id}\`, or use one of these: ${joinCode(options, 'or')}.`,
    });
  }
  const absent = options.filter((option) => !offered.some(({ text }) => text === option.trim()));
  if (unknown === undefined && absent.length > 0) {
    yield finding('form-advice', locationOf(attributes, 'options'), {
      message: `The form does not offer ${joinCode(absent, 'or')}, which the template allows.`,
      fix: `Add it here, or remove it from the \`options\` of \`${id}\`.`,
    });
  }
}

function* checkPrefilled(attributes: Mapping, { id, type, value }: Field): Checking {
  const written = textOf(valueAt(attributes, 'value'));
  if (written === '' || type === 'dropdown' || type === 'checkboxes' || showsNothing(written)) {
    return;
  }
  if (value !== undefined && written.trim() === value.trim()) {
    return;
  }
  yield finding('form-advice', locationOf(attributes, 'value'), {
    message: 'The form prefills this field. An unchanged value counts as an answer.',
    fix: `Give the field \`${id}\` in the template the same \`value\`, so that an unchanged value counts as empty.`,
  });
}

function* checkRendered(attributes: Mapping, { id, type, render }: Field): Checking {
  const language = textOf(valueAt(attributes, 'render'));
  if (language === '' || render !== undefined || type !== 'textarea') {
    return;
  }
  yield finding('form-advice', locationOf(attributes, 'render'), {
    message:
      'The form renders the answer as code but the template does not, so the code fence becomes part of the answer.',
    fix: `Add \`render: ${language}\` to the field \`${id}\` in the template.`,
  });
}
