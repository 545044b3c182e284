// What a run finds of the repository's own: its labels, and the files of its configuration.

import { expect, onTestFinished, test } from 'vitest';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { type Desk, openDesk } from './setup/fake-github.ts';

/** A form is filed, and nothing has run yet. */
async function filed(): Promise<Desk> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  return desk;
}

function refuseLabels({ github }: Desk, code: string): void {
  github.intercept({
    before: ({ method, path }) =>
      method === 'POST' && path === '/repos/acme/ops/labels'
        ? Response.json(
            { message: 'Validation Failed', errors: [{ resource: 'Label', code, field: 'name' }] },
            { status: 422 },
          )
        : null,
  });
}

test('a label that someone has just created is there', async () => {
  const desk = await filed();
  refuseLabels(desk, 'already_exists');
  await desk.handle(1);
  expect(desk.github.issue(1).labels).toContain('initiated');
});

test('a label that GitHub refuses for another reason is not taken for one that is there', async () => {
  const desk = await filed();
  refuseLabels(desk, 'invalid');
  await expect(desk.handle(1)).rejects.toThrow(/could not create the label .*responded 422/);
});

test('a template whose name ends in capitals is refused with the reason, and not passed over', async () => {
  const desk = await filed();
  await desk.github.commitFiles({
    as: 'erin',
    message: 'A template',
    files: { '.github/handoffs/sales_to_support.YML': 'required_fields: [client]\n' },
  });
  const { files } = await desk.openPorts().github.readConfiguration();
  expect(files?.map(({ path }) => path)).toContain('.github/handoffs/sales_to_support.YML');
  await desk.handle(1);
  expect(desk.github.issue(1).labels).not.toContain('initiated');
});
