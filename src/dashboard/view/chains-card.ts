// How long whole chains of handoffs take, and what they ask for again.

import { minCases } from '../../metrics/rounding.ts';
import type { ChainMetrics } from '../../metrics/types.ts';
import { chainRows } from '../../render/format/chain-rows.ts';
import { spreadChart, spreadText } from '../charts/spread-chart.ts';
import type { Card } from './card.ts';
import { fieldLabel, templateName } from './configured-names.ts';
import type { DashboardView } from './view.ts';

const title = 'Chains end to end';

export function chainsCard(view: DashboardView): Card {
  const { figures, width } = view;
  const name = (type: string) => templateName(view.data, type);
  const { chains } = figures.metrics;
  const typical = chains
    .filter(({ lead_time_hours: { count } }) => count >= minCases)
    .toSorted((one, other) => (other.lead_time_hours.p90 ?? 0) - (one.lead_time_hours.p90 ?? 0));
  return {
    id: 'chains',
    title,
    note: `From the first handoff to the last completion, for chains completed in the period.${typical.length === 0 ? '' : ' The dot is the median; nine of ten took at most the bar.'} A chosen team or route selects whole chains. Nights and weekends count. Asked again: answers that the chain had already.`,
    chart:
      typical.length === 0
        ? null
        : spreadChart(
            { id: 'chains', width, label: `${title}, median to ninth decile` },
            typical.map((chain) => rowOf(chain, name(chain.handoff_type))),
          ),
    empty: 'No chain was completed in this period.',
    table: {
      id: 'chains',
      caption: title,
      columns: [
        { title: 'First form' },
        { title: 'Step' },
        { title: 'Completed', isNumber: true },
        { title: 'Half within', isNumber: true },
        { title: 'Nine of ten within', isNumber: true },
        { title: 'Wait before, half within', isNumber: true },
        { title: 'Asked again', isNumber: true },
        { title: 'Asked again most often' },
      ],
      rows: chainRows(chains).map((row) => [
        name(row.firstType),
        row.stepType === null ? 'whole chain' : name(row.stepType),
        row.cases,
        ...[row.median, row.p90, row.wait, row.askedAgain].map((figure) => figure ?? '–'),
        row.fieldsAskedAgain.map((field) => fieldLabel(view.data, field)).join(', ') || '–',
      ]),
    },
  };
}

function rowOf({ handoff_type, lead_time_hours: spread }: ChainMetrics, name: string) {
  return {
    name,
    spread,
    promise: null,
    href: undefined,
    label: `${name}: ${spreadText(spread)} (${spread.count} completed)`,
    key: `chain-${handoff_type}`,
  };
}
