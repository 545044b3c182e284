// Teams that keep office hours, and the form from sales to onboarding with limits that these teams can
// keep: a day to accept, and three to complete.

import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import type { Given } from './given.ts';

const teams = `\
teams:
  sales: { members: [sam] }
  onboarding:
    members: [alice, bob]
    lead: erin
`;
const calendar = `\
    calendar:
      timezone: Europe/Berlin
      hours: 09:00-17:00
      holidays: [2026-11-18]
`;

const form = readDefaultTemplates().files.find(({ path }) =>
  path.endsWith('/sales_to_onboarding.yml'),
);

/** Monday, ten o'clock in Berlin. */
export const office: Given = given(calendar);

/** With other keys of the receiving team; without a calendar of their own, that of Berlin without holidays. */
export function officeWith(keys: string): Given {
  const usual = '    calendar: { timezone: Europe/Berlin }';
  return given(`${keys.includes('calendar:') ? '' : usual}${keys}`);
}

function given(keys: string): Given {
  return {
    configuration: {
      'config.yml': teams + keys,
      'sales_to_onboarding.yml': (form?.text ?? '')
        .replace(/^accept_within: .*$/m, 'accept_within: 1d')
        .replace(/^complete_within: .*$/m, 'complete_within: 3d'),
    },
  };
}
