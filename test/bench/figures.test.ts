import { expect, test } from 'vitest';
import { type Figures, figuresTable } from './figures.ts';

const figures: Figures = {
  version: 1,
  date: '2026-11-22',
  machine: { processor: 'Example CPU', cores: 2, node: '24.21.0' },
  reading: { ours: 50, theirs: 700, ratio: 14, leastRatio: 5 },
  runs: {
    nothing: { wallMs: 30, processorMs: 28 },
    oneFetch: { wallMs: 100, processorMs: 110 },
    plainFetch: { wallMs: 80, processorMs: 90 },
    help: { wallMs: 60, processorMs: 65 },
    notOurs: { wallMs: 42, processorMs: 34 },
    tick: { wallMs: 240, processorMs: 260 },
    filed: { wallMs: 310, processorMs: 280 },
  },
  requests: [
    { run: 'nothing changed', most: 2, counted: 2 },
    { run: 'a tick in the checklist', most: 4, counted: 5 },
  ],
  ledgers: [
    {
      handoffs: 100,
      wallMs: 250,
      processorMs: 300,
      tick: { wallMs: 200, processorMs: 200 },
      bytesDown: 90_000,
      bytesUp: 120_000,
    },
    {
      handoffs: 100_000,
      wallMs: 300,
      processorMs: 360,
      tick: { wallMs: 300, processorMs: 300 },
      bytesDown: 2_900_000,
      bytesUp: 4_100_000,
      looseBytes: 650_000,
      report: { wallMs: 900, processorMs: 1100, requests: 13 },
    },
  ],
  metrics: { handoffs: 100_000, processorMs: 1200, plainSqlMs: 2400 },
  dashboard: { handoffs: 2000, bytes: 540_000, redrawMs: 61 },
  crowd: {
    handoffs: 1000,
    runs: 50,
    recorded: 49,
    attempts: 260,
    conflicts: 210,
    seconds: 31.25,
    p95Seconds: 30.1,
  },
  first: {
    filed: { wallMs: 600, processorMs: 500 },
    filedToday: { wallMs: 340, processorMs: 350 },
    crowd: {
      handoffs: 1000,
      runs: 50,
      recorded: 48,
      attempts: 500,
      conflicts: 450,
      seconds: 130,
      p95Seconds: 120.5,
    },
  },
};

test('Each figure is next to its goal, and a missed goal is highlighted.', () => {
  expect(figuresTable(figures)).toBe(`\
| Measured | Figure | Goal |
|---|---|---|
| Reading a submission, against \`@github/issue-parser\` on the same bodies | 50 µs against 700 µs: 14.0 × as fast on average, at least 5.0 × | at least 3 × as fast: met |
| \`node -e 0\` | 30 ms, 28 ms CPU |  |
| A process that makes one \`fetch\` | 100 ms, 110 ms CPU: 3.3 × \`node -e 0\` |  |
| The same from a plain server | 80 ms, 90 ms CPU: 2.7 × \`node -e 0\` |  |
| \`baton --help\` | 60 ms, 65 ms CPU: 2.0 × \`node -e 0\` | at most 3 ×: met |
| A run on an irrelevant event | 42 ms, 34 ms CPU: 1.4 × \`node -e 0\` | at most 1.3 ×: **missed** |
| A run on a tick | 240 ms, 260 ms CPU: 2.4 × one \`fetch\` |  |
| A run on a filed handoff | 310 ms, 280 ms CPU: 3.9 × one plain \`fetch\` | at most 2.2 ×: **missed** |
| Requests: nothing changed | 2 | at most 2: met |
| Requests: a tick in the checklist | 5 | at most 4: **missed** |
| A filed handoff on a ledger of 100 | 250 ms, 300 ms CPU; 0.1 MB down, 0.1 MB up |  |
| A tick on a ledger of 100 | 200 ms, 200 ms CPU |  |
| A filed handoff on a ledger of 100,000 | 300 ms, 360 ms CPU, 1.2 × that of 100; 2.9 MB down, 4.1 MB up | at most 1.3 × the CPU time: met |
| A tick on a ledger of 100,000 | 300 ms, 300 ms CPU, 1.5 × that of 100 | at most 1.3 × the CPU time: **missed** |
| The bytes of a filed handoff on a ledger of 100,000 | 2.9 MB down, 4.1 MB up | at most 3.0 MB down and 4.0 MB up: **missed** |
| What the commit of an event adds to the branch on a ledger of 100,000 | 0.7 MB | at most 0.7 MB: met |
| The weekly report on a ledger of 100,000, with its archives | 13 requests; 900 ms, 1,100 ms CPU | at most 12 requests and 3 s CPU: **missed** |
| All figures of 100,000 handoffs, from an open ledger | 1,200 ms CPU, 0.5 × what some of them take in plain SQL | at most 2 s: met |
| A click on a filter of the dashboard, with 2,000 handoffs | 61 ms; the page has 0.5 MB | below 100 ms: met |
| 50 runs at once on a ledger of 1,000 | 49 recorded; 260 writes, 210 of them conflicts: 5.2 an event; 31.3 s, 95 % of them within 30.1 s | all recorded, with at most 2 writes an event: **missed** |
| A filed handoff, with the first version beside it | 350 ms CPU against 500 ms: 0.70 × | at most 0.65 × the CPU time: **missed** |
| The same 50 runs at once, with the first version | 95 % of today's within 30.1 s against 120.5 s: 0.25 ×; the first version made 10.0 writes an event and lost 2 | below a third: met |

Measured on 2026-11-22 with Node 24.21.0, on 2 cores of Example CPU.`);
});

test('Figures of another shape are refused.', () => {
  expect(() => figuresTable({ ...figures, version: 2 })).toThrow('Expected 1');
});
