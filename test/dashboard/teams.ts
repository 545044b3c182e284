// Teams with calendars in two zones, as `config.yml` has them.

import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import type { Team } from '../../src/config/types.ts';

const text = `teams:
  sales: { members: [sam], calendar: { timezone: America/New_York } }
  onboarding: { members: [alice], calendar: { timezone: Europe/Berlin, hours: 10:00-15:00 } }
  development: { members: [bob] }
  support: { members: [dora] }
  design: { members: [erin] }
`;

export const teamsWithCalendars: readonly Team[] = parsed();

function parsed(): readonly Team[] {
  const read = parseConfiguration([{ path: '.github/handoffs/config.yml', text }]);
  if (read.kind !== 'valid') {
    throw new Error(read.problems.map(({ message }) => message).join('\n'));
  }
  return read.configuration.teams;
}
