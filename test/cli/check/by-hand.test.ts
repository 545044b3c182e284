// `baton check` on issue forms that people wrote or changed by hand.

import { describe, expect, test } from 'vitest';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

const template = `name: Design → Build
from: design
to: build
fields:
  - { id: client, label: Client, type: text }
  - { id: goals, label: Goals, type: textarea }
  - { id: size, label: Size, type: dropdown, options: [Small, Large] }
checklist: [Reviewed, Files sent, { text: Blog post, required: false }]
`;

const head = 'name: Design → Build\ndescription: x\nlabels: [handoff/design_to_build]\nbody:\n';
const client = '  - { type: input, attributes: { label: Client } }\n';
const goals = '  - { type: textarea, attributes: { label: Goals } }\n';
const size = '  - { type: dropdown, attributes: { label: Size, options: [Small, Large] } }\n';
const checklist =
  '  - { type: checkboxes, attributes: { label: Checklist, options: [{ label: Reviewed }, { label: Files sent }] } }\n';
const budget = '  - { type: input, attributes: { label: Budget code } }\n';

/** The findings about the form. */
async function check(...body: readonly string[]): Promise<readonly string[]> {
  const cwd = folderWith({
    '.github/workflows/handoffs.yml': workflowText('acme/baton@v1'),
    '.github/handoffs/config.yml': 'teams: { design: {}, build: { members: [alice] } }\n',
    '.github/handoffs/design_to_build.yml': template,
    '.github/ISSUE_TEMPLATE/design_to_build.yml': `${head}${body.join('')}`,
  });
  await baton(['forms'], { cwd });
  const { stdout } = await baton(['check', '--json'], { cwd });
  return JSON.parse(stdout).findings.map(
    ({ level, line, message, fix }: Readonly<Record<string, string>>) =>
      `${level} ${line} ${message} ${fix}`,
  );
}

test('a form of one’s own with the questions of its template is fine', async () => {
  expect(await check(client, goals, size, checklist)).toEqual([]);
});

test('a label that Baton recognises all the same is no missing question', async () => {
  const marked = client.replace('Client', '"🏢 Client (required)"');
  expect(await check(marked, goals.replace('Goals', '"Goals:"'), size, checklist)).toEqual([]);
});

describe('a question that only the form has', () => {
  const fix = 'Add a field with that label to the template, or remove the element.';
  const asks =
    'The form asks for `Budget code`, which the template `design_to_build` does not have.';

  test.each([
    ['at the top', 5, [budget, client, goals, size, checklist]],
    ['below an answer of one line', 6, [client, budget, goals, size, checklist]],
    ['below the checklist', 9, [client, goals, size, checklist, budget]],
  ])('%s is ignored', async (_, line, body) => {
    expect(await check(...body)).toEqual([
      `warning ${line} ${asks} Baton ignores its answer. ${fix}`,
    ]);
  });

  test('below a text area would become part of its answer', async () => {
    expect(await check(client, goals, budget, size, checklist)).toEqual([
      `error 7 ${asks} Baton reads its answer as part of \`Goals\`. ${fix}`,
    ]);
  });
});

test('a checklist with other words would keep each handoff open', async () => {
  expect(await check(client, goals, size, checklist.replace('Reviewed', 'Review done'))).toEqual([
    'error 8 The checklist of the form does not have `Reviewed`. A handoff stays open until someone adds the missing lines to its issue. Use the words of the `checklist` in the template `design_to_build`.',
  ]);
});

test('a form without the checklist is named', async () => {
  expect(await check(client, goals, size)).toEqual([
    'warning 5 The form does not show the checklist of the template `design_to_build`, so Baton adds it to each issue. Add `checkboxes` with the label `Checklist` and the items as options.',
  ]);
});

test('a choice of another kind, whose answers Baton rejects, is named', async () => {
  const several = size.replace('label:', 'multiple: true, label:');
  expect(await check(client, goals, several, checklist)).toEqual([
    'error 7 The form lets people choose several options of `size`, and the template only one: Baton rejects several. Remove `multiple`, or add `multiple: true` to the field `size` in the template.',
  ]);
  const boxes =
    '  - { type: checkboxes, attributes: { label: Size, options: [{ label: Small }, { label: Large }] } }\n';
  expect(await check(client, goals, boxes, checklist)).toEqual([
    'error 7 The form shows `size` as `checkboxes`, which the template has as `dropdown`: Baton rejects every answer. Write `type: dropdown` here, or `type: checkboxes` in the template.',
  ]);
});
