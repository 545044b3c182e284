// Asks for the answers of a form, one field after the other.

import { multiselect, select, text } from '@clack/prompts';
import type { Field, Template } from '../../config/types.ts';
import { isRequired } from '../../form/answers/conditions.ts';
import { draftIssue, takesSeveral } from '../../form/filing/draft-issue.ts';
import { formatFilingProblem } from '../../render/format/format-filing-problem.ts';
import { demandAnswer } from '../output/demand-answer.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import type { GivenFields } from './given-fields.ts';
import { pastedLines, withPastedLines } from './pasted-lines.ts';

export async function askType(
  { prompts }: Terminal,
  templates: readonly Template[],
): Promise<string> {
  return answered(
    await select({
      ...prompts,
      message: 'Which handoff?',
      options: templates.map(({ type, name, description }) => ({
        value: type,
        label: name,
        hint: description,
      })),
    }),
  );
}

export async function askFields(terminal: Terminal, template: Template): Promise<GivenFields> {
  return await withPastedLines(terminal.prompts, async (prompts) => {
    const answers: Record<string, string | readonly string[]> = {};
    for (const field of template.fields) {
      const required = isRequired(field, template.fields, answers);
      answers[field.id] = await askField(prompts, { ...field, required }, template);
    }
    return answers;
  });
}

async function askField(
  prompts: Terminal['prompts'],
  field: Field,
  template: Template,
): Promise<string | readonly string[]> {
  const message = `${field.label}${field.required ? '' : ' (optional)'}${field.description ? `\n${field.description}` : ''}`;
  const options = (field.options ?? []).map((value) => ({ value, label: value }));
  if (options.length > 0 && takesSeveral(field)) {
    return answered(
      await multiselect({ ...prompts, message, options, required: field.required === true }),
    );
  }
  if (options.length > 0) {
    const none = field.required ? [] : [{ value: '', label: 'No answer' }];
    return answered(await select({ ...prompts, message, options: [...none, ...options] }));
  }
  const isList = field.type === 'list';
  const answer = answered(
    await text({
      ...prompts,
      message: isList
        ? `${message}\nSeparate items with a semicolon, or paste one to a line.`
        : message,
      placeholder: field.placeholder ?? '',
      defaultValue: '',
      validate: (value) => mistakeIn(split(value ?? '', isList), field, template),
    }),
  );
  return split(answer, isList);
}

function split(answer: string, isList: boolean): string | readonly string[] {
  const lines = pastedLines(answer);
  return isList ? lines.split(/[;\n]/).map((item) => item.trim()) : lines;
}

/** The same check as for the whole form, of this field alone. */
function mistakeIn(
  answer: string | readonly string[],
  field: Field,
  template: Template,
): string | undefined {
  const alone = { ...template, fields: [field], checklist: [] };
  const given = { type: template.type, title: null, fields: { [field.id]: answer } };
  const drafted = draftIssue(given, [alone]);
  const [problem] = drafted.kind === 'invalid' ? drafted.problems : [];
  return problem === undefined ? undefined : plain(formatFilingProblem(problem));
}

function answered<T>(answer: T): Exclude<T, symbol> {
  return demandAnswer(answer, 'Nothing was posted.');
}
