// What a person at the keyboard would not see: focus that something covers, and pages wider than the window.

import type { Page } from 'playwright-core';

/** The focused element if none of it is to be seen; null if some of it is (WCAG 2.2, 2.4.11). */
export function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(`(async () => {
    // The page scrolls with the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement;
    if (!element || element === document.body || element.matches('iframe, main, h1')) return null;
    const boxes = [...element.getClientRects()];
    const points = boxes.flatMap(({ left, right, top, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((down) =>
        [left + (right - left) * across, top + (bottom - top) * down])));
    const isSeen = points.some(([x, y]) => {
      const found = document.elementFromPoint(x, y);
      return found !== null && (element.contains(found) || found.contains(element) && found.matches('label, summary'));
    });
    return isSeen ? null : element.outerHTML.slice(0, 120) + ' at ' + JSON.stringify(boxes[0]);
  })()`);
}

/** How many pixels the page is wider than the window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
