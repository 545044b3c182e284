import { expect, test } from 'vitest';
import { judgeLabels } from '../../../src/cli/doctor/check-ledger.ts';
import { judgeFirstRun } from '../../../src/cli/doctor/check-usage.ts';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { labelDefinitions } from '../../../src/render/labels.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';

const manyTeams = {
  path: '.github/handoffs/config.yml',
  text: `teams:\n${Array.from({ length: 60 }, (_, n) => `  team_${n}: { members: [sam] }\n`).join('')}`,
};

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

test('where many labels of teams are missing, too, the one that people need is named', () => {
  const configuration = parseConfiguration([...readDefaultTemplates().files, manyTeams]);
  const all = configuration.kind === 'valid' ? labelDefinitions(configuration.configuration) : [];
  const labels = all
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('team/') && name !== 'initiated');
  expect(judgeLabels({ configuration, labels, token: { mayWriteIssues: true } })).toMatchObject([
    { message: expect.stringContaining('1 label of 78 is missing: initiated.') },
  ]);
});

test('the first run creates the labels that it really creates', () => {
  const configuration = parseConfiguration([...readDefaultTemplates().files, manyTeams]);
  const found = judgeFirstRun({
    configuration,
    labels: [],
    hasHandoffs: false,
    branchName: 'handoff-data',
    ledger: { kind: 'none' },
    steps: ['baton'],
    branch: { isThere: true },
  });
  expect(found).toMatchObject([
    { message: expect.stringMatching(/^The first run creates 14 labels and records/) },
  ]);
});
