import { describe, expect, test } from 'vitest';
import { epochSeconds } from '../../../src/base/time/instant.ts';
import type { Configuration } from '../../../src/config/types.ts';
import type { Assignment, EventData, HandoffEvent } from '../../../src/handoff/event.ts';
import { foldOf } from '../setup/arbitrary-history.ts';
import { type LedgerOfRun, ledgers } from '../setup/ledgers.ts';
import { sampleRecord, sampleTemplate } from '../setup/sample-handoff.ts';

describe.each(ledgers)('$name', ({ newLedger }) => {
  test('Open issues are those whose handoff has not ended, in the order of their numbers.', async () => {
    const ledger = (await newLedger())();
    await ledger.record(sampleRecord(9, 2));
    await ledger.record(sampleRecord(7, 8));
    await ledger.record(sampleRecord(3, 4));
    expect(await ledger.read((view) => view.openIssues())).toEqual([3, 9]);
  });

  async function file(
    ledger: LedgerOfRun,
    { issue, day, ...assignment }: { readonly issue: number; readonly day: number } & Assignment,
  ): Promise<void> {
    const { template, events } = sampleRecord(issue, 2);
    const at = `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`;
    const filed = events.map((event): HandoffEvent => {
      const { data } = event;
      return {
        ...event,
        at,
        data: data.type === 'initiated' ? { ...data, assignment } : data,
      };
    });
    await ledger.record({ issueNumber: issue, template, events: filed, state: foldOf(filed) });
  }

  test('The rota names each login once, by its newest turn, however it is written.', async () => {
    const ledger = (await newLedger())();
    await file(ledger, { issue: 1, day: 2, policy: 'round_robin', assignees: ['bob'], away: [] });
    await file(ledger, { issue: 2, day: 1, policy: 'round_robin', assignees: ['carol'], away: [] });
    await file(ledger, {
      issue: 3,
      day: 3,
      policy: 'least_loaded',
      assignees: ['Carol'],
      away: [],
    });
    await file(ledger, {
      issue: 4,
      day: 4,
      policy: 'everyone',
      assignees: ['dave', 'bob'],
      away: [],
    });
    const { recent } = await ledger.read((view) => view.rota('Onboarding'));
    expect(recent).toEqual(['Carol', 'bob']);
    expect((await ledger.read((view) => view.rota('design'))).recent).toEqual([]);
  });

  test('The load of a login is the open handoffs it is assigned to, of whichever team.', async () => {
    const ledger = (await newLedger())();
    await file(ledger, { issue: 1, day: 1, policy: 'round_robin', assignees: ['Bob'], away: [] });
    await file(ledger, {
      issue: 2,
      day: 2,
      policy: 'everyone',
      assignees: ['bob', 'carol'],
      away: [],
    });
    await ledger.record(sampleRecord(4, 8));
    const { open } = await ledger.read((view) => view.rota('design'));
    expect(Object.fromEntries(open)).toEqual({ bob: 2, carol: 1 });
  });

  const configuration: Configuration = {
    templates: [sampleTemplate],
    people: {},
    teams: [{ id: 'onboarding', members: ['bob'], assign: 'round_robin', away: {} }],
    labels: {
      initiated: 'initiated',
      accepted: 'accepted',
      returned: 'returned',
      completed: 'completed',
      cancelled: 'cancelled',
      incomplete: 'incomplete',
      onHold: 'on-hold',
      overdue: 'overdue',
      team: 'team/',
    },
    report: { every: 'week', on: 1, at: '09:00', timezone: 'UTC', skipEmpty: false },
    dashboard: { titles: false, logins: false },
    incomplete: { remind: { amount: 2, unit: 'd' }, close: { amount: 14, unit: 'd' } },
    requireChecklist: true,
    autoComplete: false,
  };

  test('Only the newest configuration is found by its version: one that is taken back is new.', async () => {
    const ledger = (await newLedger())();
    for (const version of ['one', 'two', 'three', 'two', 'four']) {
      await ledger.transact(async (changes) => {
        await changes.cacheConfiguration(
          version,
          { ...configuration, autoComplete: version === 'two' },
          null,
        );
        return { result: null, reason: version };
      });
    }
    const kept = await ledger.read((view) =>
      Promise.all(['one', 'two', 'three', 'four'].map((version) => view.configuration(version))),
    );
    expect(kept.map((one) => one?.autoComplete)).toEqual([undefined, undefined, undefined, false]);
    expect(kept[3]).toStrictEqual(configuration);
    expect(await ledger.read((view) => view.configuration(null))).toStrictEqual(configuration);
  });

  test.each([
    {
      title: 'initiated in it',
      from: '2026-01-01T00:00:00Z',
      to: '2026-02-01T00:00:00Z',
      issues: [1, 2, 3],
    },
    {
      title: 'still open at its end',
      from: '2026-02-01T00:00:00Z',
      to: '2026-03-01T00:00:00Z',
      issues: [2],
    },
    {
      title: 'that ended later',
      from: '2026-01-01T04:00:00Z',
      to: '2026-01-01T11:00:00Z',
      issues: [1, 2, 3],
    },
    {
      title: 'not begun after it',
      from: '2025-12-01T00:00:00Z',
      to: '2026-01-01T03:30:00Z',
      issues: [1],
    },
    {
      title: 'with its bounds in fractions',
      from: '2026-01-01T02:30:00.500Z',
      to: '2026-01-01T03:30:00.500Z',
      issues: [1, 2],
    },
  ])('A window holds the handoffs $title', async ({ from, to, issues }) => {
    const ledger = (await newLedger())();
    await ledger.record(sampleRecord(1, 8));
    await ledger.record(sampleRecord(2, 4));
    await ledger.record(sampleRecord(3, 8));
    const rows = await ledger.read((view) => view.handoffs({ from, to }, new Set()));
    expect(rows.map((row) => row.issueNumber)).toEqual(issues);
  });

  test('A measured handoff has what the numbers need.', async () => {
    const ledger = (await newLedger())();
    await ledger.record(sampleRecord(2, 4));
    const window = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    expect(await ledger.read((view) => view.handoffs(window, new Set()))).toStrictEqual([
      {
        id: 1,
        issueNumber: 2,
        title: '[Handoff] Northwind Traders, contract 2',
        handoffType: 'sales_to_onboarding',
        fromTeam: 'sales',
        toTeam: 'onboarding',
        status: 'accepted',
        initiatedBy: 'alice',
        owner: 'dave',
        assignees: ['dave'],
        initiatedAt: epochSeconds('2026-01-01T03:30:00Z'),
        acceptedAt: epochSeconds('2026-01-01T05:00:00Z'),
        completedAt: null,
        cancelledAt: null,
        since: epochSeconds('2026-01-01T05:00:00Z'),
        reopened: 0,
        acceptWithin: 86_400,
        dueAt: null,
        editedAfterAcceptance: 0,
        acceptedWorked: 5400,
        completedWorked: null,
        lastWaitWorked: 5400,
        formerTime: null,
        waitingSeconds: 5400,
        waitingWorked: 5400,
        inWorkSeconds: 0,
        inWorkWorked: 0,
        withSenderSeconds: 0,
        withSenderWorked: 0,
        askedSeconds: 0,
        askedWorked: 0,
        onHoldSeconds: 0,
        onHoldWorked: 0,
        pausedSeconds: 0,
        clockSince: epochSeconds('2026-01-01T05:00:00Z'),
        askedSince: null,
        onHoldSince: null,
      },
    ]);
  });

  test('A hold that nothing ends is listed with who put it on hold last.', async () => {
    const ledger = (await newLedger())();
    const hold = async (issueNumber: number, ...holds: readonly EventData[]) => {
      const { template, events } = sampleRecord(issueNumber, 4);
      const held = holds.map((data, at): HandoffEvent => {
        const [actor, source] = [['carol', 'dave'][at] ?? null, `held:${issueNumber}:${at}`];
        return { source, at: `2026-01-02T0${at}:00:00Z`, actor, data };
      });
      const all = [...events, ...held];
      await ledger.record({ issueNumber, template, events: all, state: foldOf(all) });
    };
    await hold(1, { type: 'held', until: '2026-02-01T09:00:00Z' }, { type: 'held', reason: 'No.' });
    await hold(2, { type: 'held', until: '2026-02-01T09:00:00Z' });
    await hold(3, { type: 'held', waitsFor: [{ handoffType: 'sales_to_onboarding' }] });
    await hold(4, { type: 'held' }, { type: 'resumed', reason: 'command' });
    const window = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    const { listed } = await ledger.read((view) => view.measured(window));
    expect(listed.map(({ issueNumber, endlessHold }) => [issueNumber, endlessHold])).toEqual([
      [1, { by: 'dave' }],
      [2, undefined],
      [3, undefined],
      [4, undefined],
    ]);
  });

  test('The submissions of a window are those made in it, its end left out.', async () => {
    const ledger = (await newLedger())();
    for (const issue of [1, 2, 3]) {
      await ledger.record(sampleRecord(issue, 2));
    }
    const { submissions } = await ledger.read((view) =>
      view.measured({ from: '2026-01-01T02:00:00Z', to: '2026-01-01T03:00:00Z' }),
    );
    expect(submissions).toStrictEqual([
      {
        issueNumber: 2,
        handoffType: 'sales_to_onboarding',
        fromTeam: 'sales',
        attempt: 1,
        submittedAt: epochSeconds('2026-01-01T02:00:00Z'),
        complete: true,
        missing: [],
        invalid: [],
      },
    ]);
  });

  test('Reports come newest first, and a claim becomes the report it was for.', async () => {
    const ledger = (await newLedger())();
    const week46 = { period: '2026-W46', claimedAt: '2026-11-16T09:00:00Z', issueNumber: 40 };
    const claim = { period: '2026-W47', claimedAt: '2026-11-23T09:00:00Z', issueNumber: null };
    for (const row of [week46, claim, { ...claim, issueNumber: 41 }]) {
      await ledger.transact(async (changes) => {
        await changes.saveReport(row);
        return { result: null, reason: row.period };
      });
    }
    expect(await ledger.read((view) => view.reports())).toEqual([
      { ...claim, issueNumber: 41 },
      week46,
    ]);
  });

  test('The last sweep moves on; the birth of the ledger does not.', async () => {
    const ledger = (await newLedger())();
    const times = () => ledger.read(async (view) => [await view.cursor(), await view.createdAt()]);
    expect(await times()).toEqual([null, null]);
    for (const at of ['2026-11-22T09:00:00Z', '2026-11-22T10:00:00Z']) {
      await ledger.transact(async (changes) => {
        await changes.setCursor(at);
        await changes.setCreatedAt(at);
        return { result: null, reason: 'swept' };
      });
    }
    expect(await times()).toEqual(['2026-11-22T10:00:00Z', '2026-11-22T09:00:00Z']);
  });
});
