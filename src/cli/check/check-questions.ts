// Checks that a hand-written issue form has the questions of its template, and no others.

import { joinCode, quoted } from '../../base/format-words.ts';
import type { Template } from '../../config/types.ts';
import {
  itemsOf,
  locationOf,
  type Mapping,
  type SourceLocation,
  valueAt,
} from '../../config/yaml/yaml-node.ts';
import { isOneLine } from '../../form/submission/cut-sections.ts';
import { checklistLabel, placeOfLabel } from '../../form/submission/locate-sections.ts';
import { textOf } from '../workflow/find-steps.ts';
import { type Checking, finding } from './finding.ts';

/** A form element that asks for an answer. */
export interface Asked {
  readonly label: string;
  readonly at: SourceLocation;
  /** Of the element, for example `dropdown`. */
  readonly type: string;
  readonly attributes: Mapping;
  /** Of its field in the template; behind the last one for the checklist; null: the template has no such field. */
  readonly place: number | null;
}

export function askedBy(form: Mapping, { fields }: Template): readonly Asked[] {
  const labels = [...fields.map(({ label }) => label), checklistLabel];
  return itemsOf(valueAt(form, 'body')).flatMap((element): readonly Asked[] => {
    const attributes = element.kind === 'mapping' ? valueAt(element, 'attributes') : undefined;
    if (element.kind !== 'mapping' || attributes?.kind !== 'mapping') {
      return [];
    }
    const label = textOf(valueAt(attributes, 'label'));
    const type = textOf(valueAt(element, 'type'));
    const place = placeOfLabel(label, labels);
    return label === ''
      ? []
      : [{ label, at: locationOf(attributes, 'label'), type, attributes, place }];
  });
}

/** The options of a choice as people read them. */
export function optionsOf(
  attributes: Mapping,
): readonly { readonly text: string; readonly at: SourceLocation }[] {
  return itemsOf(valueAt(attributes, 'options')).map((tree) => ({
    text: textOf(tree.kind === 'mapping' ? valueAt(tree, 'label') : tree).trim(),
    at: tree.at,
  }));
}

export function* checkQuestions(
  form: Mapping,
  asked: readonly Asked[],
  template: Template,
): Checking {
  yield* checkMissing(form, asked, template);
  yield* checkOrder(asked, template);
  yield* checkOthers(asked, template);
  yield* checkChecklist(form, asked, template);
}

function* checkMissing(form: Mapping, asked: readonly Asked[], template: Template): Checking {
  const places = asked.map(({ place }) => place);
  const missing = template.fields.filter((_, place) => !places.includes(place));
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

/** Baton finds answers in any order, but people compare the form with the status comment. */
function* checkOrder(asked: readonly Asked[], { type }: Template): Checking {
  let last: Asked | undefined;
  for (const one of asked) {
    if (one.place === null) {
      continue;
    }
    if (last !== undefined && one.place < (last.place ?? 0)) {
      yield finding('form-advice', one.at, {
        message: `The form asks for ${quoted(one.label)} after ${quoted(last.label)}; the template \`${type}\` has it earlier.`,
        fix: 'Move the element up, or change the field order in the template.',
      });
      return;
    }
    last = one;
  }
}

/** Questions without a field: a text area above them takes their answer for part of its own. */
function* checkOthers(asked: readonly Asked[], { type, fields }: Template): Checking {
  for (const [index, { label, at, place }] of asked.entries()) {
    if (place !== null) {
      continue;
    }
    const above = asked.slice(0, index).findLast((one) => one.place !== null);
    const field = fields[above?.place ?? -1];
    const isTaken = field !== undefined && !isOneLine(field);
    const effect = isTaken
      ? `Baton reads its answer as part of ${quoted(field.label)}.`
      : 'Baton ignores its answer.';
    yield finding(isTaken ? 'form-drift' : 'form-advice', at, {
      message: `The form asks for ${quoted(label)}, which the template \`${type}\` does not have. ${effect}`,
      fix: 'Add a field with that label to the template, or remove the element.',
    });
  }
}

function* checkChecklist(
  form: Mapping,
  asked: readonly Asked[],
  { type, fields, checklist, optionalItems = [] }: Template,
): Checking {
  if (checklist.length === 0) {
    return;
  }
  const element = asked.find(({ place }) => place === fields.length);
  if (element === undefined) {
    yield finding('form-advice', (valueAt(form, 'body') ?? form).at, {
      message: `The form does not show the checklist of the template \`${type}\`, so Baton adds it to each issue.`,
      fix: `Add \`checkboxes\` with the label ${quoted(checklistLabel)} and the items as options.`,
    });
    return;
  }
  const shown = optionsOf(element.attributes).map(({ text }) => text);
  const absent = checklist.filter(
    (item) => !optionalItems.includes(item) && !shown.includes(item.trim()),
  );
  if (absent.length > 0) {
    yield finding('form-drift', locationOf(element.attributes, 'options'), {
      message: `The checklist of the form does not have ${joinCode(absent, 'or')}. A handoff stays open until someone adds the missing lines to its issue.`,
      fix: `Use the words of the \`checklist\` in the template \`${type}\`.`,
    });
  }
}
