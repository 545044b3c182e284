// A line with tens of thousands of one sign in it is read in time, wherever a stranger can write it.

import { describe, expect, test } from 'vitest';
import { fieldTypes } from '../../src/config/keys/field-types.ts';
import { parseComment } from '../../src/form/commands/parse-commands.ts';
import { renderFormBody } from '../../src/form/issue-form/render-form-body.ts';
import { parseSubmission } from '../../src/form/submission/parse-submission.ts';
import { parseLogins } from '../../src/handoff/command-text.ts';
import { carryOver, withTemplateItems } from '../../src/handoff/lifecycle/checklist.ts';
import { soundConfiguration } from '../scenarios/stage/given.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';

const length = 50_000;

/** Some 30 times what the slowest takes. */
const mostMilliseconds = 300;

const signs = [...' \u00a0.,;:!?-_*`~"\'“”()[]{}<>/\\|&#@$+=a1é中😀•…'];

const [everyType = sale] =
  soundConfiguration({
    configuration: {
      'config.yml': 'teams: { sales: { members: [sam] }, onboarding: { members: [bob] } }\n',
      'everything.yml': [
        'name: Everything',
        'from: sales',
        'to: onboarding',
        'fields:',
        ...fieldTypes.map((type) =>
          type === 'dropdown' || type === 'checkboxes'
            ? `  - { id: of_${type}, type: ${type}, options: [One, Two] }`
            : `  - { id: of_${type}, type: ${type} }`,
        ),
        '  - { id: prefilled, value: Write here }',
        '',
      ].join('\n'),
    },
  })?.templates ?? [];

function expectInTime(read: () => unknown): void {
  const before = process.cpuUsage();
  read();
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(mostMilliseconds);
}

describe.each(signs)('A line with 50,000 of %j is read in time', (sign) => {
  const run = sign.repeat(length);
  const lines = [run, `a${run}`, `a${run}b`];

  test('in a comment', () => {
    for (const line of lines) {
      expectInTime(() => parseComment(line));
      expectInTime(() => parseComment(`Hello,\n${line}\n/accept ${line}`));
    }
  });

  test('after /assign', () => {
    for (const line of lines) {
      expectInTime(() => parseLogins(`@bob${line}`, 'sam'));
    }
  });

  test('as an answer of any type, or the heading above it', () => {
    for (const line of lines) {
      for (const { label } of everyType.fields) {
        expectInTime(() => parseSubmission(`### ${label}\n\n${line}\n`, everyType));
      }
      expectInTime(() => parseSubmission(`### Client ${line}\n\nExample Ltd\n`, sale));
    }
  });

  test('as a task', () => {
    for (const line of lines) {
      const body = `${renderFormBody(sale, complete)}\n- [ ] ${line}`;
      const { checklist } = parseSubmission(body, sale);
      expectInTime(() => withTemplateItems(sale, [], checklist ?? []));
    }
  });
});

test('Thousands of tasks are compared in time', () => {
  const entries = (text: (place: number) => string) =>
    Array.from({ length: 10_000 }, (_, place) => ({ text: text(place), done: false }));
  const tick = { by: 'sam', at: '2026-11-16T09:00:00Z' };
  const before = carryOver(
    [],
    entries(() => 'Call'),
    tick,
  );
  const after = entries((place) => `Call ${place}`);
  expectInTime(() => carryOver(before, withTemplateItems(sale, before, after), tick));
});
