import { expect, test } from 'vitest';
import { wrapLines } from '../../../src/cli/output/wrap.ts';

test('a Japanese title that fills the line moves what follows to the next one', () => {
  const title = '新しい顧客の引き継ぎ：東京支社の在庫管理';
  expect(wrapLines({ width: 44 }, `${title} (#4, handoff 3)`)).toBe(`${title}\n(#4, handoff 3)`);
});

test('a numbered step continues under its own words', () => {
  expect(wrapLines({ width: 30 }, '  1. Replace OWNER in the workflow, then push:')).toBe(
    '  1. Replace OWNER in the\n     workflow, then push:',
  );
});

test('an item of a list continues after its dash', () => {
  expect(wrapLines({ width: 24 }, '- Acme waits for onboarding since Monday')).toBe(
    '- Acme waits for\n  onboarding since\n  Monday',
  );
});
