// Fifty forms of different kinds, modelled on public ones: each fixture names its source.

import { expect, test } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { templateOf } from '../../form/sample-template.ts';
import { access } from './forms/access.ts';
import type { FormCase } from './forms/form-case.ts';
import { handoffs } from './forms/handoffs.ts';
import { operations } from './forms/operations.ts';
import { reports } from './forms/reports.ts';
import { requests } from './forms/requests.ts';

const cases = [...handoffs, ...access, ...operations, ...requests, ...reports];

test('there are fifty, each of another type', () => {
  expect(new Set(cases.map(({ type }) => type)).size).toBe(50);
});

test.each(cases)('$type reads as a person would read it', (one: FormCase) => {
  const fields = one.fields.map((field) => ({ required: true, ...field }));
  const { context, errors, checklist } = parseSubmission(
    one.body,
    templateOf(fields, { checklist: one.checklist ?? [] }),
  );
  expect(context).toEqual(one.context);
  expect(errors.map(({ field }) => field)).toEqual(one.wrong ?? []);
  const ticked = checklist?.filter(({ done }) => done).map(({ text }) => text);
  expect(ticked ?? []).toEqual(one.ticked ?? []);
});
