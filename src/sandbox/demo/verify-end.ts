// Expected results at the end of the week: the ledger's rows, and metrics calculated by hand.

import type { IssueView } from '../github/issue-view.ts';
import type { Rows } from './ledger-rows.ts';
import { differ } from './verify-step.ts';

const sale = 'sales_to_onboarding';

/** Number, issue, type, status, initiated at, accepted by and at, completed at. */
const handoffs = [
  [
    1,
    1,
    sale,
    'completed',
    '2026-01-05T09:00:00Z',
    'bob',
    '2026-01-06T10:00:00Z',
    '2026-01-08T16:00:00Z',
  ],
  [2, 2, sale, 'accepted', '2026-01-05T14:00:00Z', 'carol', '2026-01-07T11:00:00Z', null],
  [3, 4, 'design_to_development', 'initiated', '2026-01-09T16:30:00Z', null, null, null],
];

/** Accepted after 25 and 45 hours; one of three completed. */
const figures = {
  total_handoffs: 3,
  completed: 1,
  completion_rate: 33,
  avg_acceptance_hours: 35,
};

export function differencesAtEnd(
  rows: readonly Rows[],
  report: IssueView | undefined,
): readonly string[] {
  return [
    ...differ('Handoffs in the ledger', handoffs, cellsOf(rows, 'handoffs')),
    ...differ('Metrics of the report', figures, figuresOf(report?.body ?? '')),
  ];
}

function cellsOf(rows: readonly Rows[], name: string): unknown {
  return rows.find((one) => one.name === name)?.cells;
}

/** From the JSON at the end of a report. */
function figuresOf(body: string): unknown {
  const json = /<!-- handoff-metrics (\{.*\}) -->/s.exec(body)?.[1];
  if (json === undefined) {
    return null;
  }
  const metrics: Readonly<Record<string, unknown>> = JSON.parse(json);
  return Object.fromEntries(Object.keys(figures).map((name) => [name, metrics[name]]));
}
