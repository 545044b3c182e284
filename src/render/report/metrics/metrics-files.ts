// The metrics as files for other tools.

import type { Metrics } from '../../../metrics/types.ts';
import { metricsCsv } from './metrics-csv.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files next to the ledger: the metrics as JSON and as CSV. */
export function metricsFiles(metrics: Metrics): readonly TextFile[] {
  return [
    { path: 'metrics.json', text: `${JSON.stringify(metrics, null, 2)}\n` },
    { path: 'metrics.csv', text: metricsCsv(metrics) },
  ];
}
