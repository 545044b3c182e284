// The repository that the sandbox starts with: teams, and templates that between them show every feature.

import { readFileSync } from 'node:fs';
import { configurationFolder } from '../../../config/default-paths.ts';
import type { SourceFile } from '../../../config/problem.ts';

const settings = `\
teams:
  sales: { members: [alice] }
  onboarding: { members: [bob, carol], lead: carol }
  success: { members: [carol] }
  support: { members: [dave] }
  engineering: { members: [erin] }
  design: { members: [dave] }
  development: { members: [erin] }
  qa: { members: [alice] }
  operations: { members: [bob] }
  people: { members: [carol] }
  it_office: { members: [bob] }
  it_remote: { members: [erin] }
  on_call: { members: [dave, erin], calendar: { timezone: UTC, days: [mon, tue, wed, thu, fri, sat, sun], hours: 00:00-24:00 } }
report: { every: week, on: monday, at: '08:00', timezone: UTC }
`;

/** A sale and a design lead to two teams each. A shift is a week, so that the clock can move without a form for each day. */
const changes: Readonly<Record<string, (text: string) => string>> = {
  sales_to_onboarding: (text) => `${text}\nnext: [onboarding_to_support, onboarding_to_success]\n`,
  design_to_development: (text) =>
    `${text}\nnext: [development_to_qa, development_to_operations]\n`,
  development_to_qa: (text) => text,
  development_to_operations: (text) => text,
  onboarding_to_support: (text) => text,
  onboarding_to_success: (text) => text,
  people_to_it: (text) => text,
  shift_to_shift: (text) => text.replace('every: day', 'every: week\n  on: monday'),
  support_to_engineering: (text) => text,
};

export function exampleSources(): readonly SourceFile[] {
  const templates = Object.entries(changes).map(([type, change]) => ({
    path: `${configurationFolder}/${type}.yml`,
    text: change(
      readFileSync(new URL(`../../../../templates/${type}.yml`, import.meta.url), 'utf8'),
    ),
  }));
  return [{ path: `${configurationFolder}/config.yml`, text: settings }, ...templates];
}
