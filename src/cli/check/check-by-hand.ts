// Checks that a hand-written issue form asks for every field of its template.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import type { SourceFile } from '../../config/problem.ts';
import type { Field, Template } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import {
  locationOf,
  type Mapping,
  type SourceLocation,
  valueAt,
} from '../../config/yaml/yaml-node.ts';
import { showsNothing } from '../../form/answers/shows-nothing.ts';
import { textOf, wordsOf } from '../workflow/find-steps.ts';
import { askedBy, checkQuestions, optionsOf } from './check-questions.ts';
import { type Checking, finding } from './finding.ts';

/** A form may look different, as long as it asks for the fields of its template. */
export function* checkByHand(file: SourceFile, template: Template): Checking {
  const form = mappingOf(file);
  if (form === undefined) {
    return;
  }
  const asked = askedBy(form, template);
  yield* checkQuestions(form, asked, template);
  yield* checkLabel(form, template);
  for (const { place, type, attributes, at } of asked) {
    const field = place === null ? undefined : template.fields[place];
    if (field === undefined) {
      continue;
    }
    if (isChoice(type) && isChoice(field.type) && type !== field.type) {
      yield* refuseKind(type, field, at);
      continue;
    }
    yield* checkOptions(attributes, field);
    yield* checkMultiple(attributes, field);
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

function isChoice(type: string): boolean {
  return type === 'dropdown' || type === 'checkboxes';
}

function* refuseKind(type: string, { id, type: wanted }: Field, at: SourceLocation): Checking {
  yield finding('form-drift', at, {
    message: `The form shows \`${id}\` as \`${type}\`, which the template has as \`${wanted}\`: Baton rejects every answer.`,
    fix: `Write \`type: ${wanted}\` here, or \`type: ${type}\` in the template.`,
  });
}

function* checkOptions(attributes: Mapping, { options = [], type, id }: Field): Checking {
  if (!isChoice(type)) {
    return;
  }
  const offered = optionsOf(attributes);
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

function* checkMultiple(attributes: Mapping, { id, type, multiple }: Field): Checking {
  const several = valueAt(attributes, 'multiple');
  if (type === 'dropdown' && multiple !== true && textOf(several) === 'true') {
    yield finding('form-drift', locationOf(attributes, 'multiple'), {
      message: `The form lets people choose several options of \`${id}\`, and the template only one: Baton rejects several.`,
      fix: `Remove \`multiple\`, or add \`multiple: true\` to the field \`${id}\` in the template.`,
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
