// The form that most scenarios file: the built-in one from sales to onboarding, and what sam writes in it.

import type { Template } from '../../../src/config/types.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import { soundConfiguration } from './given.ts';

export const sale = builtIn('sales_to_onboarding');
export const design = builtIn('design_to_development');

/** No goals, and no contacts. */
export const withGaps: Context = {
  client_name: 'Example Ltd',
  contract_value: 'EUR 48,000',
  start_date: '2026-12-01',
  special_requirements: 'Single sign-on before the first login.',
};

export const complete: Context = {
  ...withGaps,
  key_contacts: ['Head of operations', 'IT security'],
  goals: 'All 40 branches order through the portal by March.',
};

/** A complete answer to the other built-in form. */
export const designed: Context = {
  project_name: 'Checkout redesign',
  design_files_url: 'https://design.example.com/files/checkout',
  specifications: 'A grid of 8 px.',
  breakpoints: ['360 px: one column', '1280 px: two columns'],
  interactions: 'The basket opens from the right.',
  assets_exported: '24 icons as SVG.',
};

/** The form as it is written, for a configuration with more keys. */
export const saleForm =
  readDefaultTemplates().files.find(({ path }) => path.endsWith('sales_to_onboarding.yml'))?.text ??
  '';

export const title = 'Example Ltd';

/** The items of its checklist. */
export const [contract = '', kickoff = '', portal = '', welcome = ''] = sale.checklist;

function builtIn(type: string): Template {
  const template = soundConfiguration({})?.templates.find((one) => one.type === type);
  if (template === undefined) {
    throw new Error(`There is no built-in template ${type}`);
  }
  return template;
}

/** The body of an issue with these tasks ticked in one edit. */
export function withTicks(body: string, items: readonly string[]): string {
  return items.reduce((text, item) => text.replace(`- [ ] ${item}`, `- [x] ${item}`), body);
}
