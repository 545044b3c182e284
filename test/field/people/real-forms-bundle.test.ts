// The fifty forms once more, filed on GitHub and read by the bundle in sweeps.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openStage, type Stage } from '../../scenarios/stage/stage.ts';
import { access } from './forms/access.ts';
import type { FormCase } from './forms/form-case.ts';
import { handoffs } from './forms/handoffs.ts';
import { operations } from './forms/operations.ts';
import { reports } from './forms/reports.ts';
import { requests } from './forms/requests.ts';

const cases = [...handoffs, ...access, ...operations, ...requests, ...reports];

const config =
  'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [alice], assign: nobody }\n';

function templateFile({ type, fields, checklist = [] }: FormCase): readonly [string, string] {
  const template = { name: `Form ${type}`, from: 'sales', to: 'onboarding', fields, checklist };
  return [`${type}.yml`, stringify(template)];
}

/** A run writes comments on so many issues before it waits between them, as GitHub asks. */
const aSweep = 8;

let stage: Stage;

/** The forms are filed while no run starts; then a sweep records them. */
async function fileForms(forms: readonly FormCase[]): Promise<void> {
  stage.runs.hold();
  for (const { type, body } of forms) {
    stage.github.browser.createIssueAsForm({
      as: 'sam',
      title: type,
      body,
      labels: [`handoff/${type}`],
    });
  }
  stage.runs.release(() => []);
  await stage.runs.schedule();
}

beforeAll(async () => {
  stage = await openStage({
    configuration: { 'config.yml': config, ...Object.fromEntries(cases.map(templateFile)) },
  });
  for (let first = 0; first < cases.length; first += aSweep) {
    await stage.when(() => fileForms(cases.slice(first, first + aSweep)));
  }
});

afterAll(() => stage.close());

test.each(cases.map((one, at) => ({ ...one, number: at + 1 })))(
  '$type is recorded as a person would read it',
  async ({ number, context, wrong = [] }) => {
    const where = `WHERE issue_number = ${number}`;
    const [row] = await stage.rows(`SELECT missing_json, invalid_json FROM submissions ${where}`);
    const handoffRows = await stage.rows(`SELECT context_json FROM handoffs ${where}`);
    const recorded = handoffRows.map((one) => JSON.parse(String(one['context_json'])));
    expect(recorded).toEqual(wrong.length === 0 ? [context] : []);
    const found = [row?.['missing_json'], row?.['invalid_json']].flatMap((json) =>
      JSON.parse(String(json)),
    );
    expect(found.toSorted()).toEqual([...wrong].toSorted());
  },
);
