import { expect, test } from 'vitest';
import { judgeLabels } from '../../../src/cli/doctor/check-ledger.ts';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { labelDefinitions } from '../../../src/render/labels.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';

test('labels of teams that no handoff had yet are no problem', () => {
  const configuration = parseConfiguration(readDefaultTemplates().files);
  const all = configuration.kind === 'valid' ? labelDefinitions(configuration.configuration) : [];
  const labels = all.map(({ name }) => name).filter((name) => !name.startsWith('team/'));
  const token = { mayWriteIssues: true };
  expect(judgeLabels({ configuration, labels, token })).toMatchObject([
    {
      state: 'ok',
      message:
        'All labels that forms and people need exist. Baton creates 4 more when it first uses them.',
    },
  ]);
  expect(judgeLabels({ configuration, labels: labels.slice(1), token })).toMatchObject([
    { state: 'problem', message: expect.stringContaining('5 labels of 18 are missing: handoff,') },
  ]);
});
