// The examples that file a handoff have every answer that their built-in template requires.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/base/group-by.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { draftIssue } from '../../src/form/filing/draft-issue.ts';
import { parsePayload } from '../../src/form/filing/parse-payload.ts';
import { readDefaultTemplates } from '../../src/runner/default-templates.ts';
import { baton } from '../cli/captured.ts';

const outcome = parseConfiguration(readDefaultTemplates().files);
const templates = outcome.kind === 'valid' ? outcome.configuration.templates : [];

test('the event of a program, on the page on other bots', () => {
  const page = readFileSync(new URL('../../.github/docs/bots.md', import.meta.url), 'utf8');
  const [, payload = ''] = /"client_payload": (\{[\s\S]*?\n {2}\})\n/.exec(page) ?? [];
  const parsed = parsePayload(JSON.parse(payload));
  expect(parsed.kind === 'valid' ? draftIssue(parsed.filing, templates) : parsed).toMatchObject({
    kind: 'valid',
    issue: { title: 'Example Ltd' },
  });
});

test('the command with answers, in `baton file --help`', async () => {
  const { stdout } = await baton(['file', '--help']);
  const example = stdout.slice(stdout.indexOf('--dry-run \\'));
  const given = [...example.matchAll(/-f (\w+)=(?:"([^"]*)"|(\S+))/g)].map(
    ([, id = '', quoted, bare = '']) => ({ id, answer: quoted ?? bare }),
  );
  const fields = Object.fromEntries(
    [...groupBy(given, ({ id }) => id)].map(([id, answers]) => [
      id,
      answers.map(({ answer }) => answer),
    ]),
  );
  const filing = { type: 'sales_to_onboarding', title: null, fields };
  expect(draftIssue(filing, templates)).toMatchObject({ kind: 'valid' });
});
