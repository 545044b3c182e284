// The text under each heading of a form.

import type { Field, Template } from '../../config/types.ts';
import type { HeadingMark } from '../markdown/scan-markdown.ts';
import { isMultiline, type OpenedSections } from './locate-sections.ts';
import { noResponse } from './parse-reply.ts';

/**
 * The text under each field's heading, by position in the template, up to the next heading that opens
 * anything. A form may have questions that are missing in its template: they end an answer of one line, and one
 * that was left empty. In a text area they look like a heading that the sender wrote.
 */
export function cutSections(
  text: string,
  template: Template,
  { fields, checklist, headings }: OpenedSections,
): readonly (string | null)[] {
  const starts = [...fields, checklist]
    .flatMap((heading) => heading?.at ?? [])
    .sort((one, other) => one - other);
  const questions = headings.filter((heading) => isQuestion(heading, text));
  return template.fields.map((field, place) => {
    const heading = fields[place] ?? null;
    if (heading === null) {
      return null;
    }
    const section = text.slice(
      heading.after,
      starts.find((at) => at > heading.at),
    );
    const question = questions.find(({ at }) => at > heading.at);
    const answer = question && section.slice(0, question.at - heading.after);
    return answer !== undefined && endsBeforeQuestion(answer, field) ? answer : section;
  });
}

/** As GitHub writes the label of a question: level 3, between blank lines. */
function isQuestion({ at, after, level }: HeadingMark, text: string): boolean {
  return (
    level === 3 &&
    text.startsWith('### ', at) &&
    text.startsWith('\n\n', at - 2) &&
    text.startsWith('\n', after)
  );
}

function endsBeforeQuestion(answer: string, field: Field): boolean {
  return isOneLine(field) || leftEmpty.test(answer.trim());
}

/** Its form has no text area for the answer. */
export function isOneLine(field: Field): boolean {
  return !isMultiline(field) && field.type !== 'attachments';
}

/** A text area that the form renders as code has its fence all the same. */
const leftEmpty = new RegExp(`^(?:${noResponse}|(\`{3,})\\S*\n\\1)$`);
