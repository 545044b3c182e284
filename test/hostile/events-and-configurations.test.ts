// What the runner and the repository hand over: events of any shape, configurations of any text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { eventOf } from '../../src/runner/event.ts';
import { isIrrelevant } from '../../src/runner/is-irrelevant.ts';
import { logLines } from '../../src/runner/results/log-lines.ts';
import { parseCommand } from '../../src/sandbox/jobs/workflow-commands.ts';
import { sampleOf } from '../faults/figures.ts';
import { corpus } from './corpus.ts';
import { tally } from './tally.ts';

const triedPayload = tally('payloads');
const triedConfiguration = tally('configurations');

describe('The payload of an event', () => {
  const read = (payload: unknown) => {
    triedPayload();
    for (const name of ['issues', 'issue_comment', 'workflow_dispatch', 'schedule', 'push', '']) {
      const object = typeof payload === 'object' && payload !== null ? { ...payload } : {};
      const event = eventOf(name, object);
      isIrrelevant(event);
      if (event.kind === 'issue') {
        expect(typeof event.issueNumber).toBe('number');
      }
    }
  };
  test.each(corpus('payloads'))('may be anything: %s', (_, text) => read(JSON.parse(text)));

  test('may be any JSON', () => {
    const issue = fc.record(
      {
        number: fc.jsonValue(),
        labels: fc.jsonValue(),
        body: fc.jsonValue(),
        pull_request: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const payload = fc.oneof(
      fc.jsonValue(),
      fc.record(
        { issue, label: fc.jsonValue(), changes: fc.jsonValue(), inputs: fc.jsonValue() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(fc.property(payload, read), { numRuns: sampleOf(500) });
  });
});

describe('A configuration', () => {
  const path = '.github/handoffs/config.yml';
  const read = (text: string, file = path) => {
    triedConfiguration();
    const before = process.cpuUsage();
    const reading = parseConfiguration([{ path: file, text }]);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    if (reading.kind === 'invalid') {
      expect(reading.problems.length).toBeGreaterThan(0);
      const lines = logLines({ kind: 'misconfigured', problems: reading.problems });
      for (const line of lines) {
        expect(parseCommand(line, null)).toBeNull();
        expect(line).not.toMatch(/\n/);
      }
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    return reading;
  };

  test.each(corpus('configurations'))('is read, or refused with what to do: %s', (_, text) => {
    read(text);
    read(text, '.github/handoffs/sales_to_onboarding.yml');
  });

  test('of any text is read, or refused with what to do', () => {
    const word = fc.constantFrom(
      ...[
        'teams',
        'members',
        'labels',
        'fields',
        'pattern',
        'checklist',
        'accept_within',
        'type',
        'options',
      ],
      ...[
        '- ',
        ': ',
        '\n',
        '\n  ',
        '{',
        '}',
        '[',
        ']',
        '&a',
        '*a',
        '!!set',
        '"',
        "'",
        '|',
        '>',
        '? ',
        '%YAML 1.1',
        '<<',
      ],
      ...[
        '__proto__',
        '1e999',
        '.nan',
        '2026-13-45',
        '9d',
        '(a+)+',
        '::error::x',
        '\u0000',
        '\uFEFF',
        '#',
      ],
    );
    const text = fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom(path, '.github/handoffs/a_to_b.yml'), (words, file) => {
        read(words.join(''), file);
      }),
      { numRuns: sampleOf(600) },
    );
  });
});
