// Reading a submission, against `@github/issue-parser` on the same bodies.

import { parseIssue } from '@github/issue-parser';
import type { Template } from '../../../src/config/types.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { readFixture, templateOfForm } from '../../form/issue-parser-fixtures.ts';
import { fieldOf, templateOf } from '../../form/sample-template.ts';

export interface ReadingBench {
  /** Microseconds for a body, the mean over all bodies. */
  readonly ours: number;
  /** The same for their parser, given the form as YAML, as it asks for it. */
  readonly theirs: number;
  /** How many times as fast ours is. */
  readonly ratio: number;
  /** The same for the body on which ours has the least lead. */
  readonly leastRatio: number;
}

interface Case {
  readonly body: string;
  readonly template: Template;
  /** The form, as theirs wants it. */
  readonly form: string;
}

const rounds = 15;
const passes = 20;

/** The two take turns, so that a busy machine slows them alike; the best round of each counts. */
export async function benchReading(): Promise<ReadingBench> {
  const times = makeCases().map(timeCase);
  const ours = mean(times.map((time) => time.ours));
  const theirs = mean(times.map((time) => time.theirs));
  const ratios = times.map((time) => time.theirs / time.ours);
  return { ours, theirs, ratio: theirs / ours, leastRatio: Math.min(...ratios) };
}

function timeCase({ body, template, form }: Case) {
  const best = { ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round += 1) {
    best.ours = Math.min(
      best.ours,
      microseconds(() => parseSubmission(body, template)),
    );
    best.theirs = Math.min(
      best.theirs,
      microseconds(() => parseIssue(body, form)),
    );
  }
  return best;
}

function microseconds(read: () => unknown): number {
  const before = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    read();
  }
  return ((performance.now() - before) * 1000) / passes;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A body of everyday size, their own example, one that was edited by hand, and a long one. */
function makeCases(): readonly Case[] {
  const form = readFixture('example', 'template.yml');
  const theirs = templateOfForm(form);
  const handoff = templateOf(
    [
      fieldOf({ id: 'client_name', type: 'text' }),
      fieldOf({ id: 'contract_value', type: 'money' }),
      fieldOf({ id: 'start_date', type: 'date' }),
      fieldOf({ id: 'key_contacts', type: 'list' }),
      fieldOf({ id: 'special_requirements', required: false }),
      fieldOf({ id: 'goals' }),
    ],
    { checklist: ['Contract signed and filed', 'Kickoff meeting scheduled', 'Welcome email sent'] },
  );
  const answers = {
    client_name: 'Acme',
    contract_value: '€48,000',
    start_date: '2026-12-01',
    key_contacts: ['Alice, CTO', 'Bob, purchasing'],
    goals: 'Live before the end of the quarter.\n\n- Two regions\n- Single sign-on',
  };
  const paragraph =
    'What was agreed, and with whom, in one line of prose.\n\n#### A heading\n\n- a point\n\n';
  const write = (goals: string) => renderFormBody(handoff, { ...answers, goals });
  const handoffForm = renderIssueForm(handoff);
  return [
    { body: readFixture('example', 'issue.md'), template: theirs, form },
    { body: readFixture('extra', 'issue.md'), template: theirs, form },
    { body: write(answers.goals), template: handoff, form: handoffForm },
    { body: write(answers.goals).replaceAll('\n', '\r\n'), template: handoff, form: handoffForm },
    { body: write(paragraph.repeat(20)), template: handoff, form: handoffForm },
    { body: write(paragraph.repeat(600)), template: handoff, form: handoffForm },
  ];
}
