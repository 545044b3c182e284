// Collects what the dashboard shows from the ledger.

import { earlier, epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { possibleValues } from '../../config/answers/by-answer.ts';
import type { Configuration, Template } from '../../config/types.ts';
import type { DashboardData } from '../../dashboard/data/dashboard-data.ts';
import { recordClocks } from '../../dashboard/data/recorded-clocks.ts';
import { incompleteFormsAt, isOpen } from '../../metrics/figures/open-handoffs.ts';
import { handoffsAt } from '../../metrics/handoff-at.ts';
import type { MeasuredRows } from '../../metrics/measured.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { clocksOf } from '../report/measure-ledger.ts';
import { whoHasIt } from './who-has-it.ts';

const second = 1000;

/** In days; the page computes each of them. */
const usualPeriods = [7, 30, 90];

export interface DashboardRequest {
  /** UTC ISO 8601. */
  readonly asOf: string;
  /** The period that is shown first. */
  readonly days: number;
  readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
  /** null if unknown. */
  readonly repository: { readonly name: string; readonly url: string } | null;
  readonly withTitles: boolean;
  readonly withLogins: boolean;
}

export async function collectDashboard(
  ledger: Pick<Ledger, 'read'>,
  request: DashboardRequest,
): Promise<DashboardData> {
  const { asOf, days, configuration, repository } = request;
  const { startOfRows } = await import('../../metrics/measure.ts');
  const periods = [...new Set([...usualPeriods, days])].sort((one, other) => one - other);
  const from = Math.min(...periods.map((length) => startOfRows(asOf, { days: length })));
  // Includes events at that exact second.
  const window = { from: isoFromEpoch(from), to: earlier(asOf, -second) };
  const { listed, ...rows } = await ledger.read((view) => view.measured(window));
  return {
    repository: repository?.name ?? null,
    issuesUrl: repository === null ? null : `${repository.url}/issues/`,
    asOf,
    periods,
    days,
    rows,
    names: namesOf({ listed, forms: rows.forms }, request),
    clocks: recordClocks(rows.handoffs, asOf, await clocksOf(configuration.teams)),
    ...templateFacts(configuration.templates),
  };
}

function namesOf(
  { listed, forms }: Pick<MeasuredRows, 'listed' | 'forms'>,
  { asOf, configuration, withTitles, withLogins }: DashboardRequest,
): DashboardData['names'] {
  if (!withTitles && !withLogins) {
    return {};
  }
  const at = Math.floor(epochSeconds(asOf));
  const open = handoffsAt(listed, at).filter(isOpen);
  const ids = new Set(open.map(({ handoff }) => handoff.id));
  const named = [
    ...listed
      .filter(({ id }) => ids.has(id))
      .map((one) => ({ ...one, person: whoHasIt(one, configuration) })),
    ...incompleteFormsAt(forms, at).map((form) => ({ ...form, person: form.sender })),
  ];
  return Object.fromEntries(
    named.map(({ issueNumber, title, person }) => [
      issueNumber,
      { title: withTitles ? title : null, owner: withLogins ? person : null },
    ]),
  );
}

function templateFacts(
  templates: readonly Template[],
): Pick<DashboardData, 'receivers' | 'templateNames' | 'fieldNames'> {
  return {
    receivers: Object.fromEntries(
      templates.map(({ type, to }) => [type, possibleValues(to).map((id) => id.toLowerCase())]),
    ),
    templateNames: Object.fromEntries(templates.map(({ type, name }) => [type, name])),
    fieldNames: Object.fromEntries(
      templates.map(({ type, fields }) => [
        type,
        Object.fromEntries(fields.map(({ id, label }) => [id, label])),
      ]),
    ),
  };
}
