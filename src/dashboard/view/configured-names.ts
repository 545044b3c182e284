// What the configuration calls fields and templates.

import { humanize } from '../../base/format-words.ts';
import type { DashboardData } from '../data/dashboard-data.ts';
import { lookup } from '../data/lookup.ts';
import { shownText } from './view.ts';

/** The label of a field in the form that has it, otherwise its id in words. */
export function fieldLabel({ fieldNames }: DashboardData, field: string): string {
  const labels = Object.values(fieldNames).map((names) => lookup(names, field));
  return shownText(labels.find((label) => label !== undefined) ?? humanize(field));
}

export function templateName({ templateNames }: DashboardData, type: string): string {
  return shownText(lookup(templateNames, type) ?? type);
}
