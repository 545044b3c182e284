// The page of the dashboard without data. `npm run build` makes it from src/browser.

import { readFileSync } from 'node:fs';

export function readDashboardPage(): string {
  return readFileSync(new URL('../../../action/dashboard.html', import.meta.url), 'utf8');
}
