// GitHub shows the form of any template that people write.

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../src/config/yaml/parse-yaml.ts';
import { collectProblems } from '../../../src/config/yaml/parsed.ts';
import { feedbackTemplate } from '../../../src/form/feedback/feedback-form.ts';
import { checkForm } from '../../../src/form/issue-form/check-form.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { renderForms } from '../../../src/form/issue-form/render-forms.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { configuration } from '../../config/arbitraries.ts';
import { issueForm } from './issue-form-rules.ts';

/** Our findings about a form. */
function problemsOf(path: string, text: string): readonly string[] {
  const read = collectProblems(parseYaml({ path, text }));
  const checked = read.value === undefined ? [] : collectProblems(checkForm(read.value)).problems;
  return [...read.problems, ...checked].map(({ message }) => message);
}

test('every form of every valid configuration keeps the rules of GitHub, and our check confirms it', () => {
  fc.assert(
    fc.property(configuration, ({ templates }) => {
      for (const [path, text] of renderForms(templates)) {
        // As GitHub reads it.
        const form = parse(text, { version: '1.1' });
        expect(v.safeParse(issueForm, form).issues).toBeUndefined();
        expect(problemsOf(path, text)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('what is missing of any templates is read back from the feedback form', () => {
  fc.assert(
    fc.property(configuration, fc.infiniteStream(fc.boolean()), ({ templates }, chosen) => {
      const template = feedbackTemplate(templates);
      const options = template.fields.find(({ id }) => id === 'missing')?.options ?? [];
      const missing = options.filter(() => chosen.next().value);
      const answers = {
        handoff: '#12',
        rating: template.fields[1]?.options?.[2] ?? '',
        ...(missing.length === 0 ? {} : { missing }),
      };
      const { context, errors } = parseSubmission(renderFormBody(template, answers), template);
      expect(errors).toEqual([]);
      expect(context['missing'] ?? []).toEqual(missing);
    }),
    { numRuns: 60 },
  );
});
