import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { rebuild } from '../../../src/usecases/rebuild/rebuild.ts';
import { verify } from '../../../src/usecases/rebuild/verify.ts';
import { query } from '../../ledger/setup/query.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';
import { ledgerContents } from '../setup/ledger-contents.ts';
import { ledgerFile, pushLedger } from '../setup/ledger-file.ts';

const sales = 'handoff/sales_to_onboarding';
const design = 'handoff/design_to_development';
const issues = [1];
const whole = renderFormBody(template, answers, { ticked: [] });
const { goals: _, ...some } = answers;
const part = renderFormBody(template, some, { ticked: [] });
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function step(deed: () => unknown): Promise<void> {
  desk.clock.advance({ minutes: 1 });
  await deed();
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
}

/** By sam, labelled by bob. */
const file = (body: string, label: string) =>
  step(async () => {
    desk.people.sam.fileBlank('Acme', body);
    await desk.people.bob.label(1, label);
  });
const swap = (off: string, on: string) =>
  step(async () => {
    await desk.people.bob.unlabel(1, off);
    await desk.people.bob.label(1, on);
  });
const labels = () => desk.github.issue(1).labels.toSorted();
const submissions = async () =>
  (
    await query(
      ledgerFile(desk),
      'SELECT handoff_type, attempt, complete, source FROM submissions ORDER BY attempt',
    )
  ).map((row) => [row['handoff_type'], row['complete'], String(row['source']).split(':')[0]]);
const handoffs = () =>
  query(ledgerFile(desk), 'SELECT handoff_type, initiated_by, initiated_at, status FROM handoffs');

/** Nothing is left to do, and GitHub alone leads to the same, with the ledger and without. */
async function expectSettled(): Promise<void> {
  const live = await ledgerContents(desk, { issues });
  const shown = labels();
  desk.clock.advance({ hours: 2 });
  await desk.sweep();
  expect(labels()).toEqual(shown);
  expect(await ledgerContents(desk, { issues })).toEqual(live);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [], unverified: [] });
  await pushLedger(desk, new Uint8Array());
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues })).toEqual(live);
}

describe('before a handoff is recorded, the label of another form', () => {
  test('has a complete description handed over as that form', async () => {
    await file(whole, design);
    expect(labels()).toEqual([design, 'incomplete']);
    await swap(design, sales);
    expect(labels()).toEqual(['handoff', sales, 'initiated', 'team/onboarding']);
    expect(await submissions()).toEqual([
      ['design_to_development', 0, 'issue'],
      ['sales_to_onboarding', 1, 'relabelled'],
    ]);
    expect(await handoffs()).toEqual([
      {
        handoff_type: 'sales_to_onboarding',
        initiated_by: 'sam',
        initiated_at: '2026-11-16T09:02:05Z',
        status: 'initiated',
      },
    ]);
    await expectSettled();
  });

  test('lists what is missing from an incomplete one, and the edit that completes it is read so', async () => {
    await file(part, design);
    await swap(design, sales);
    expect(labels()).toEqual([sales, 'incomplete']);
    expect(desk.github.issue(1).comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('Missing required fields: Goals'),
    ]);
    await step(() => desk.people.sam.editBody(1, () => whole));
    expect(labels()).toContain('initiated');
    expect(await submissions()).toEqual([
      ['design_to_development', 0, 'issue'],
      ['sales_to_onboarding', 0, 'relabelled'],
      ['sales_to_onboarding', 1, 'edit'],
    ]);
    await expectSettled();
  });

  test('counts as much where it is put beside the wrong one, which goes', async () => {
    await file(part, design);
    await step(() => desk.people.bob.label(1, sales));
    expect(labels()).toEqual([sales, 'incomplete']);
    await expectSettled();
  });

  test('may be taken back again', async () => {
    await file(part, design);
    await swap(design, sales);
    await swap(sales, design);
    expect(labels()).toEqual([design, 'incomplete']);
    expect((await submissions()).map(([type]) => type)).toEqual([
      'design_to_development',
      'sales_to_onboarding',
      'design_to_development',
    ]);
    await expectSettled();
  });

  test('is read the same whenever runs look', async () => {
    const play = async (handle: () => unknown) => {
      const { sam, bob } = desk.people;
      sam.fileBlank('Acme', part);
      await bob.label(1, design);
      for (const deed of [
        () => bob.unlabel(1, design),
        () => bob.label(1, sales),
        () => sam.editBody(1, () => whole),
      ]) {
        desk.clock.advance({ minutes: 1 });
        await handle();
        await deed();
      }
      desk.clock.advance({ minutes: 1 });
      await desk.handle(1);
      return submissions();
    };
    const often = await play(() => desk.handle(1));
    desk.close();
    desk = await openDesk();
    expect(await play(() => {})).toEqual(often);
    await expectSettled();
  });
});

test('once a handoff is recorded, no label makes another of it', async () => {
  await file(whole, sales);
  const live = await ledgerContents(desk, { issues });
  await swap(sales, design);
  expect(labels()).toContain(sales);
  expect(await ledgerContents(desk, { issues })).toEqual(live);
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
});

test('what was read as a form that there is no template of any more stays as it was read', async () => {
  await file(whole, design);
  await swap(design, sales);
  const live = await ledgerContents(desk, { issues });
  await desk.github.commitFiles({
    as: 'erin',
    message: 'Only one form',
    files: {
      '.github/handoffs/sales_to_onboarding.yml':
        desk
          .openPorts()
          .builtIn()
          .files.find(({ path }) => path.endsWith('/sales_to_onboarding.yml'))?.text ?? '',
    },
  });
  expect(await verify(desk.openPorts())).toMatchObject({ discrepancies: [] });
  await rebuild(desk.openPorts());
  expect(await ledgerContents(desk, { issues })).toEqual(live);
});

test('private answers of the current form are in no answer of another', async () => {
  const secret = 'DE89 3704 0044 0532 0130 00';
  const text =
    desk
      .openPorts()
      .builtIn()
      .files.find(({ path }) => path.endsWith('/sales_to_onboarding.yml'))?.text ?? '';
  const iban = '  - { id: iban, label: IBAN, type: text, private: true }\n';
  await desk.github.commitFiles({
    as: 'erin',
    message: 'A private field',
    files: {
      '.github/handoffs/sales_to_onboarding.yml': text.replace(/^fields:\n/m, `fields:\n${iban}`),
      '.github/handoffs/design_to_development.yml':
        'name: Design\nfrom: design\nto: development\nfields:\n  - { id: client_name, label: Client name, type: text, required: true }\n  - { id: link, label: Link, type: url, required: true }\n',
    },
  });
  desk.people.sam.fileBlank('Acme', `### Client name\n\nAcme\n\n### IBAN\n\n${secret}\n`);
  await desk.people.bob.label(1, design);
  desk.clock.advance({ minutes: 1 });
  await swap(design, sales);
  expect((await submissions()).map(([type]) => type)).toEqual(['sales_to_onboarding']);
  expect(JSON.stringify(await ledgerContents(desk, { issues }))).not.toContain(secret);
});

describe('on a recorded handoff, the label of another', () => {
  const told = () =>
    desk.github
      .issue(1)
      .comments.slice(1)
      .map(({ body }) => body);

  test('form is answered once, with what to do', async () => {
    await file(whole, sales);
    await swap(sales, design);
    expect(labels()).toContain(sales);
    expect(told()).toEqual([
      expect.stringContaining('@bob, the label `handoff/design_to_development` does not move this'),
    ]);
    await swap(design, sales);
    await swap(sales, design);
    expect(told()).toHaveLength(1);
    await expectSettled();
    expect(told()).toHaveLength(1);
  });

  test('team is answered with where it stays', async () => {
    await file(whole, sales);
    await swap('team/onboarding', 'team/sales');
    expect(labels()).toContain('team/onboarding');
    expect(told()).toEqual([expect.stringContaining('it stays with onboarding')]);
    await expectSettled();
  });

  test('is not answered once someone has taken it off', async () => {
    await file(whole, sales);
    desk.clock.advance({ minutes: 1 });
    await desk.people.bob.label(1, design);
    await step(() => desk.people.bob.unlabel(1, design));
    expect(told()).toEqual([]);
  });

  test('form is answered after the label of another team was', async () => {
    await file(whole, sales);
    await step(() => desk.people.bob.label(1, 'team/sales'));
    await step(() => desk.people.bob.label(1, design));
    expect(told()).toEqual([
      expect.stringContaining('`team/sales` does not move'),
      expect.stringContaining('`handoff/design_to_development` does not move'),
    ]);
    await expectSettled();
    expect(told()).toHaveLength(2);
  });
});

describe('on a recorded handoff, its own label that someone removes', () => {
  const told = () =>
    desk.github
      .issue(1)
      .comments.slice(1)
      .map(({ body }) => body.split('\n').slice(1).join('\n'));

  test('is back, with the way to end the handoff, once', async () => {
    await file(whole, sales);
    await step(() => desk.people.bob.unlabel(1, sales));
    expect(labels()).toContain(sales);
    expect(told()).toEqual([
      '@bob, the label `handoff/sales_to_onboarding` shows what the sender filed, Sales → Onboarding, so Baton added it again. Without it, this is still a handoff to onboarding.\n\n' +
        'If it is no handoff, close this issue as *not planned*.\n',
    ]);
    await step(() => desk.people.bob.unlabel(1, sales));
    await step(() => desk.people.bob.unlabel(1, 'handoff'));
    expect(labels()).toEqual(expect.arrayContaining([sales, 'handoff']));
    expect(told()).toHaveLength(1);
    await expectSettled();
    expect(told()).toHaveLength(1);
  });

  test('for the team is back, with the way to another team', async () => {
    await file(whole, sales);
    await step(() => desk.people.bob.unlabel(1, 'team/onboarding'));
    expect(labels()).toContain('team/onboarding');
    expect(told()).toEqual([
      '@bob, the label `team/onboarding` shows which team receives this handoff, so Baton added it again: it stays with onboarding.\n\n' +
        'If it belongs to another team, close this issue as *not planned* and file the right form.\n',
    ]);
  });
});
