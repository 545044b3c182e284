// Explains once, where everyone sees it, why some tests are left out: Vitest only shows how many.

import { chromiumPath, whyNoBrowser } from './chromium.ts';
import { serverPrograms, whichPostgres } from './postgres-server.ts';

export function setup(): void {
  if (chromiumPath === null) {
    console.warn(`Tests in a browser are skipped: ${whyNoBrowser}.`);
  }
  (serverPrograms === null ? console.warn : console.info)(whichPostgres);
}
