// Says once, where everybody sees it, why some tests are left out: Vitest shows no more than how many.

import { chromiumPath, whyNoBrowser } from './chromium.ts';

export function setup(): void {
  if (chromiumPath === null) {
    console.warn(`Tests in a browser are skipped: ${whyNoBrowser}.`);
  }
}
