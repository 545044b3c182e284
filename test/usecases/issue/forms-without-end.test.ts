// Incomplete forms that no one can complete any more: they are no longer listed and reported.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { sale, withGaps } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { deleteIssue } from '../setup/ledger-file.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  desk.people.sam.fileForm(sale, withGaps, { title: 'Example Ltd' });
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
});
afterEach(() => desk.close());

const openForms = () => desk.openPorts().ledger.read((view) => view.openForms());
const isVerified = async () => {
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
};

describe('A form whose issue is deleted', () => {
  test('is over in the run of the event', async () => {
    await deleteIssue(desk, 1);
    await desk.handle(1);
    expect(await openForms()).toEqual([]);
    await isVerified();
  });

  test('is over in the sweep that would remind of it, if the event is lost', async () => {
    await deleteIssue(desk, 1);
    desk.clock.advance({ hours: 72 });
    await desk.sweep();
    expect(await openForms()).toEqual([]);
    await isVerified();
  });
});

test('A form whose type goes to another team now is not taken for a difference', async () => {
  await desk.github.commitFiles({
    as: 'erin',
    message: 'Another team',
    files: {
      '.github/handoffs/sales_to_onboarding.yml':
        'from: sales\nto: development\nrequired_fields: [client_name, goals]\n',
    },
  });
  await isVerified();
});

describe('A form whose type is removed', () => {
  beforeEach(async () => {
    await desk.github.commitFiles({
      as: 'erin',
      message: 'Another form',
      files: {
        '.github/handoffs/design_to_development.yml':
          'from: design\nto: development\nrequired_fields: [specifications, breakpoints]\n',
      },
    });
    await desk.handle(1);
  });

  test('is not taken for a difference', isVerified);

  test('names the label that has no form', () => {
    expect(desk.github.issue(1).comments[0]?.body).toContain(
      'There is no form for the label `handoff/sales_to_onboarding`',
    );
  });

  test('is over once its issue is closed, and open again once it is reopened', async () => {
    expect(await openForms()).toHaveLength(1);
    await desk.people.sam.close(1, 'not_planned');
    await desk.handle(1);
    expect(await openForms()).toEqual([]);
    await isVerified();
    desk.clock.advance({ minutes: 5 });
    await desk.people.sam.reopen(1);
    await desk.handle(1);
    expect(await openForms()).toHaveLength(1);
    await isVerified();
  });
});
