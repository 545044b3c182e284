import { expect, test } from 'vitest';
import { runRaw } from '../hostile/raw-run.ts';

test('an event that is no JSON ends the run with a sentence', async () => {
  const { exitCode, printed, written } = await runRaw({
    event: 'issues',
    payload: '{"issue":',
    environment: {},
  });
  expect(exitCode).toBe(1);
  expect(printed).toMatch(/^::error::.*SyntaxError.*\n$/);
  expect(written).toContain('changed=false');
});
