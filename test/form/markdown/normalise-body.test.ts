import { expect, test } from 'vitest';
import { normaliseForm } from '../../../src/form/markdown/normalise-body.ts';

const one = String.raw`### Client name\n\nExample Ltd\n\n### Goals\n\nNone\n\n### Checklist\n\n- [ ] Signed`;

test('a form in one line gets its line breaks, and loses the tasks that no one could tick', () => {
  expect(normaliseForm(one)).toBe('### Client name\n\nExample Ltd\n\n### Goals\n\nNone\n');
  expect(normaliseForm(`${one}\r\n\r\n### Checklist\r\n\r\n- [ ] Signed`)).toBe(
    '### Client name\n\nExample Ltd\n\n### Goals\n\nNone\n\n\n### Checklist\n\n- [ ] Signed',
  );
});

test('a sentence or an empty line may be above the form', () => {
  const form = String.raw`### Client name\n\nExample Ltd\n\n### Goals\n\nNone`;
  const read = '### Client name\n\nExample Ltd\n\n### Goals\n\nNone';
  expect(normaliseForm(String.raw`From the CRM.\n\n${form}`)).toBe(`From the CRM.\n\n${read}`);
  expect(normaliseForm(String.raw`\n${form}`)).toBe(`\n${read}`);
});

test.each([
  String.raw`### Client name

C:\new\### x, "\n### Goals"

### Goals

None`,
  String.raw`Use \n### as a separator.`,
  String.raw`## One \n heading`,
])('what a person typed stays as typed: %s', (body) => {
  expect(normaliseForm(body)).toBe(body);
});

test('a long line is read in time', () => {
  const long = `### a${String.raw`\n`.repeat(100_000)}### b`;
  const before = process.cpuUsage();
  normaliseForm(long);
  normaliseForm('### '.repeat(60_000));
  normaliseForm(' '.repeat(60_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});
