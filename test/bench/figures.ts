// The figures of one measurement, as saved and as `.github/docs/performance.md` shows them.

import * as v from 'valibot';
import { originOf, rowsOf } from './rows.ts';

const timing = v.object({ wallMs: v.number(), processorMs: v.number() });

/** Runs at once on one ledger. */
const crowd = v.object({
  /** In the ledger before. */
  handoffs: v.optional(v.number()),
  runs: v.number(),
  recorded: v.number(),
  attempts: v.number(),
  conflicts: v.number(),
  seconds: v.number(),
  /** Nineteen of twenty had ended by then. */
  p95Seconds: v.optional(v.number()),
});

const figuresShape = v.object({
  version: v.literal(1),
  /** `2026-11-22`. */
  date: v.pipe(v.string(), v.isoDate()),
  machine: v.object({ processor: v.string(), cores: v.number(), node: v.string() }),
  /** Microseconds for a body, and how many times as fast ours is: in the mean, and where it leads least. */
  reading: v.object({
    ours: v.number(),
    theirs: v.number(),
    ratio: v.number(),
    leastRatio: v.number(),
  }),
  /** Medians of whole processes. */
  runs: v.object({
    nothing: timing,
    oneFetch: timing,
    /** From a plain server that sends the same bytes. */
    plainFetch: v.optional(timing),
    /** `node action/cli/baton.js --help`. */
    help: timing,
    notOurs: timing,
    tick: timing,
    filed: timing,
  }),
  /** By the lines of architecture.md. */
  requests: v.array(v.object({ run: v.string(), most: v.number(), counted: v.number() })),
  /** A filed handoff and a tick, on ledgers that hold so many already. */
  ledgers: v.array(
    v.object({
      handoffs: v.number(),
      ...timing.entries,
      tick: v.optional(timing),
      bytesDown: v.number(),
      bytesUp: v.number(),
      /** What the commit adds until Git packs it. */
      looseBytes: v.optional(v.number()),
      /** The weekly report, archives included. */
      report: v.optional(v.object({ ...timing.entries, requests: v.number() })),
    }),
  ),
  /** A filed handoff in a PostgreSQL database with so many of other repositories, and on a branch of 100. */
  databases: v.optional(
    v.array(
      v.object({
        handoffs: v.number(),
        filed: timing,
        onBranch: timing,
        /** How often it asks the database and waits. */
        roundTrips: v.optional(v.number()),
      }),
    ),
  ),
  /** All figures of so many handoffs, from an open ledger; and some of them in plain SQL. */
  metrics: v.object({ handoffs: v.number(), processorMs: v.number(), plainSqlMs: v.number() }),
  /** Drawing the dashboard again after a change of the filter; absent without a browser. */
  dashboard: v.optional(
    v.object({ handoffs: v.number(), bytes: v.number(), redrawMs: v.number() }),
  ),
  crowd,
  /** The first version beside it: a filed handoff with each, and the same runs at once. */
  first: v.optional(v.object({ filed: timing, filedToday: timing, crowd })),
});
export type Figures = v.InferOutput<typeof figuresShape>;

/** The Markdown table for the docs, with the machine it came from. */
export function figuresTable(json: unknown): string {
  const figures = v.parse(figuresShape, json);
  const rows = rowsOf(figures).map(({ measured, figure, goal }) => {
    const verdict = goal === null ? '' : `${goal.text}: ${goal.isMet ? 'met' : '**missed**'}`;
    return `| ${measured} | ${figure} | ${verdict} |`;
  });
  const origin = `Measured ${originOf(figures)}.`;
  return ['| Measured | Figure | Goal |', '|---|---|---|', ...rows, '', origin].join('\n');
}
