// The answers that senders write into their forms in the demo week.

import type { Context } from '../../handoff/submission.ts';

export const completeSale: Context = {
  client_name: 'Example Ltd',
  contract_value: 'EUR 48,000',
  start_date: '2026-02-02',
  key_contacts: ['Head of operations, operations@example.com', 'IT security, security@example.com'],
  special_requirements: 'Single sign-on before the first login.',
  goals: 'All 40 branches order through the portal by the end of March.',
};

/** No goals, a date that does not exist, and a value that is not a number. */
export const hastySale: Context = {
  client_name: 'Sample GmbH',
  contract_value: 'to be agreed',
  start_date: '2026-02-30',
  key_contacts: ['Managing director, director@example.org'],
  special_requirements: 'None',
};

export const finishedDesign: Context = {
  project_name: 'Checkout redesign',
  design_files_url: 'https://design.example.com/files/checkout-redesign',
  specifications: '8 px grid. Empty, loading and error states are on the second page.',
  breakpoints: ['360 px: one column', '1280 px: two columns'],
  interactions: 'The basket opens from the right; Escape closes it.',
  assets_exported: '24 icons as SVG, in the folder "Export".',
};
