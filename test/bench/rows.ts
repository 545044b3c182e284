// The figures as lines to read, each beside the goal it is held to.

import type { Figures } from './figures.ts';

export interface Row {
  /** In Markdown, as the figure. */
  readonly measured: string;
  readonly figure: string;
  /** null if there is none. */
  readonly goal: { readonly text: string; readonly isMet: boolean } | null;
}

export function rowsOf(figures: Figures): readonly Row[] {
  return [
    readingRow(figures.reading),
    ...runRows(figures.runs),
    ...figures.requests.map(requestsRow),
    ...ledgerRows(figures.ledgers),
    ...(figures.databases ?? []).flatMap(databaseRows),
    metricsRow(figures.metrics),
    ...(figures.dashboard === undefined ? [] : [dashboardRow(figures.dashboard)]),
    crowdRow(figures.crowd),
    ...firstRows(figures.first, figures.crowd),
  ];
}

/** To follow "Measured". */
export function originOf({ date, machine }: Figures): string {
  const { processor, cores, node } = machine;
  return `on ${date} with Node ${node}, on ${cores} cores of ${processor}`;
}

function readingRow({ ours, theirs, ratio, leastRatio }: Figures['reading']): Row {
  return {
    measured: 'Reading a submission, against `@github/issue-parser` on the same bodies',
    figure: `${count(ours)} µs against ${count(theirs)} µs: ${factor(ratio)} as fast on average, at least ${factor(leastRatio)}`,
    goal: { text: 'at least 3 × as fast', isMet: leastRatio >= 3 },
  };
}

type Timing = Figures['runs']['nothing'];

function runRows({
  nothing,
  oneFetch,
  plainFetch,
  help,
  notOurs,
  tick,
  filed,
}: Figures['runs']): readonly Row[] {
  const row = (
    measured: string,
    run: Timing,
    against?: readonly [string, Timing, number?],
  ): Row => {
    if (against === undefined) {
      return { measured, figure: time(run), goal: null };
    }
    const [name, base, most = null] = against;
    const ratio = run.wallMs / base.wallMs;
    return {
      measured,
      figure: `${time(run)}: ${factor(ratio)} ${name}`,
      goal: most === null ? null : { text: `at most ${most} ×`, isMet: ratio <= most },
    };
  };
  return [
    row('`node -e 0`', nothing),
    row('A process that makes one `fetch`', oneFetch, ['`node -e 0`', nothing]),
    ...(plainFetch === undefined
      ? []
      : [row('The same from a plain server', plainFetch, ['`node -e 0`', nothing])]),
    row('`baton --help`', help, ['`node -e 0`', nothing, 3]),
    row('A run on an irrelevant event', notOurs, ['`node -e 0`', nothing, 1.3]),
    row('A run on a tick', tick, ['one `fetch`', oneFetch]),
    plainFetch === undefined
      ? row('A run on a filed handoff', filed, ['one `fetch`', oneFetch, 3])
      : row('A run on a filed handoff', filed, ['one plain `fetch`', plainFetch, 2.2]),
  ];
}

function requestsRow({ run, most, counted }: Figures['requests'][number]): Row {
  return {
    measured: `Requests: ${run}`,
    figure: String(counted),
    goal: { text: `at most ${most}`, isMet: counted <= most },
  };
}

/** Bytes that a run may take from a ledger of any length, and write to it. */
const mostBytes = { down: 3_000_000, up: 4_000_000 };
const mostGrowth = 1.3;

function ledgerRows(ledgers: Figures['ledgers']): readonly Row[] {
  const [shortest, longest] = [ledgers[0], ledgers.at(-1)];
  return ledgers.flatMap((ledger) => {
    const { handoffs, tick, bytesDown, bytesUp } = ledger;
    const row = (what: string, run: Timing, first: Timing | undefined, bytes: string): Row => {
      const ratio = run.processorMs / (first?.processorMs ?? Number.NaN);
      const against =
        ledger === shortest ? '' : `, ${factor(ratio)} that of ${count(shortest?.handoffs ?? 0)}`;
      return {
        measured: `${what} on a ledger of ${count(handoffs)}`,
        figure: `${time(run)}${against}${bytes}`,
        goal:
          ledger === longest
            ? { text: `at most ${mostGrowth} × the CPU time`, isMet: ratio <= mostGrowth }
            : null,
      };
    };
    const bytes = `; ${megabytes(bytesDown)} down, ${megabytes(bytesUp)} up`;
    return [
      row('A filed handoff', ledger, shortest, bytes),
      ...(tick === undefined ? [] : [row('A tick', tick, shortest?.tick, '')]),
      ...(ledger === longest
        ? [bytesRow(ledger), ...looseRows(ledger), ...reportRows(ledger)]
        : []),
    ];
  });
}

/** Each takes the way to a database and back, which may be tens of milliseconds. */
const mostRoundTrips = 40;

function databaseRows({
  handoffs,
  filed,
  onBranch,
  roundTrips,
}: NonNullable<Figures['databases']>[number]): readonly Row[] {
  const ratio = filed.processorMs / onBranch.processorMs;
  const measured = `A filed handoff in a PostgreSQL database of ${count(handoffs)}`;
  const row = {
    measured,
    figure: `${time(filed)}, ${factor(ratio)} that on a branch of 100`,
    goal: { text: 'at most the CPU time on that branch', isMet: ratio <= 1 },
  };
  return roundTrips === undefined
    ? [row]
    : [
        row,
        {
          measured: `${measured}: round trips`,
          figure: String(roundTrips),
          goal: { text: `at most ${mostRoundTrips}`, isMet: roundTrips <= mostRoundTrips },
        },
      ];
}

function bytesRow({ handoffs, bytesDown, bytesUp }: Figures['ledgers'][number]): Row {
  return {
    measured: `The bytes of a filed handoff on a ledger of ${count(handoffs)}`,
    figure: `${megabytes(bytesDown)} down, ${megabytes(bytesUp)} up`,
    goal: {
      text: `at most ${megabytes(mostBytes.down)} down and ${megabytes(mostBytes.up)} up`,
      isMet: bytesDown <= mostBytes.down && bytesUp <= mostBytes.up,
    },
  };
}

/** Until GitHub packs it, each commit has the whole file. */
const mostLooseBytes = 700_000;

function looseRows({ handoffs, looseBytes }: Figures['ledgers'][number]): readonly Row[] {
  return looseBytes === undefined
    ? []
    : [
        {
          measured: `What the commit of an event adds to the branch on a ledger of ${count(handoffs)}`,
          figure: megabytes(looseBytes),
          goal: {
            text: `at most ${megabytes(mostLooseBytes)}`,
            isMet: looseBytes <= mostLooseBytes,
          },
        },
      ];
}

const reportLimits = { requests: 12, processorMs: 3000 };

function reportRows({ handoffs, report }: Figures['ledgers'][number]): readonly Row[] {
  return report === undefined
    ? []
    : [
        {
          measured: `The weekly report on a ledger of ${count(handoffs)}, with its archives`,
          figure: `${report.requests} requests; ${time(report)}`,
          goal: {
            text: `at most ${reportLimits.requests} requests and 3 s CPU`,
            isMet:
              report.requests <= reportLimits.requests &&
              report.processorMs <= reportLimits.processorMs,
          },
        },
      ];
}

function metricsRow({ handoffs, processorMs, plainSqlMs }: Figures['metrics']): Row {
  const ratio = processorMs / plainSqlMs;
  return {
    measured: `All figures of ${count(handoffs)} handoffs, from an open ledger`,
    figure: `${count(processorMs)} ms CPU, ${factor(ratio)} what some of them take in plain SQL`,
    goal: { text: 'at most 2 s', isMet: processorMs <= 2000 },
  };
}

function dashboardRow({ handoffs, bytes, redrawMs }: NonNullable<Figures['dashboard']>): Row {
  return {
    measured: `A click on a filter of the dashboard, with ${count(handoffs)} handoffs`,
    figure: `${count(redrawMs)} ms; the page has ${megabytes(bytes)}`,
    goal: { text: 'below 100 ms', isMet: redrawMs < 100 },
  };
}

/** Group commit. */
const mostWritesPerEvent = 2;

function crowdRow({
  handoffs,
  runs,
  recorded,
  attempts,
  conflicts,
  seconds,
  p95Seconds,
}: Figures['crowd']): Row {
  const on = handoffs === undefined ? 'one ledger' : `a ledger of ${count(handoffs)}`;
  const perEvent = attempts / runs;
  const p95 = p95Seconds === undefined ? '' : `, 95 % of them within ${p95Seconds.toFixed(1)} s`;
  return {
    measured: `${runs} runs at once on ${on}`,
    figure: `${recorded} recorded; ${attempts} writes, ${conflicts} of them conflicts: ${perEvent.toFixed(1)} an event; ${seconds.toFixed(1)} s${p95}`,
    goal: {
      text: `all recorded, with at most ${mostWritesPerEvent} writes an event`,
      isMet: recorded === runs && perEvent <= mostWritesPerEvent,
    },
  };
}

/** Of what the first version takes. */
const mostOfFirst = { processor: 0.65, p95: 1 / 3 };

export function firstRows(first: Figures['first'], today: Figures['crowd']): readonly Row[] {
  if (first === undefined) {
    return [];
  }
  const { filed, filedToday, crowd } = first;
  const cost = filedToday.processorMs / filed.processorMs;
  const [p95, p95Today] = [crowd.p95Seconds ?? Number.NaN, today.p95Seconds ?? Number.NaN];
  const lost = crowd.runs - crowd.recorded;
  return [
    {
      measured: 'A filed handoff, with the first version beside it',
      figure: `${count(filedToday.processorMs)} ms CPU against ${count(filed.processorMs)} ms: ${cost.toFixed(2)} ×`,
      goal: {
        text: `at most ${mostOfFirst.processor} × the CPU time`,
        isMet: cost <= mostOfFirst.processor,
      },
    },
    {
      measured: `The same ${crowd.runs} runs at once, with the first version`,
      figure:
        `95 % of today's within ${p95Today.toFixed(1)} s against ${p95.toFixed(1)} s: ${(p95Today / p95).toFixed(2)} ×; ` +
        `the first version made ${(crowd.attempts / crowd.runs).toFixed(1)} writes an event and lost ${lost}`,
      goal: {
        text: 'below a third',
        isMet: p95Today < mostOfFirst.p95 * p95,
      },
    },
  ];
}

function time({ wallMs, processorMs }: Timing): string {
  return `${count(wallMs)} ms, ${count(processorMs)} ms CPU`;
}

function factor(ratio: number): string {
  return `${ratio.toFixed(1)} ×`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}
