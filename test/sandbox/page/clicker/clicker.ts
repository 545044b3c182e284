// A person who clicks at random: the same for the same seed, and for a given number of clicks.

import type { Page } from 'playwright-core';
import { hiddenFocus, overflowOf } from '../hidden-focus.ts';

export interface Clicks {
  readonly seed: number;
  readonly count: number;
  /** Where it starts, and starts again when there is nothing to click. */
  readonly home: string;
}

/** What it found, each with the clicks that led there. */
export async function clickAround(page: Page, clicks: Clicks): Promise<readonly string[]> {
  const found: string[] = [];
  const trail: string[] = [];
  const report = (what: string) => void found.push(`${what} after ${trail.slice(-4).join(', ')}`);
  page.on('pageerror', ({ message }) => report(`an error, ${message},`));
  page.on('console', (message) => {
    // What GitHub refuses is a response of the page, and not an error of it.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      report(`an error in the console, ${message.text()},`);
    }
  });
  const next = randomFrom(clicks.seed);
  await page.goto(clicks.home);
  for (let click = 0; click < clicks.count && found.length === 0; click += 1) {
    const action = actions[next(actions.length)] ?? clickSomething;
    trail.push(await action(page, next, clicks, report));
    await page.waitForLoadState();
    for (const fault of await faultsOf(page)) {
      report(fault);
    }
  }
  return found;
}

type Random = (below: number) => number;
type Action = (
  page: Page,
  next: Random,
  clicks: Clicks,
  report: (what: string) => void,
) => Promise<string>;

const press =
  (key: string): Action =>
  async (page) => {
    await page.keyboard.press(key);
    return key;
  };

/** What has the focus may be out of sight after it, as in any page. */
const resize: Action = async (page, next) => {
  await page.evaluate('document.activeElement?.blur()');
  const width = [390, 768, 1280][next(3)] ?? 1280;
  await page.setViewportSize({ width, height: 700 });
  return `${width} px`;
};

const clickSomething: Action = async (page, next, { home }, report) => {
  const control = await mark(page, next(10_000));
  if (control === null) {
    await page.goto(home);
    return home;
  }
  const chosen = page.locator('[data-clicked]');
  try {
    if (control.startsWith('select')) {
      const options = await chosen.locator('option').count();
      await chosen.selectOption({ index: next(Math.max(1, options)) }, { timeout: 4000 });
    } else {
      await chosen.click({ timeout: 4000 });
    }
  } catch {
    // Replaced meanwhile, which is no fault.
    if ((await chosen.count()) > 0) {
      report(`${control} cannot be reached`);
    }
  }
  return control;
};

const actions: readonly Action[] = [
  ...Array.from({ length: 8 }, () => clickSomething),
  press('Tab'),
  press('Tab'),
  press('Shift+Tab'),
  press('Escape'),
  resize,
];

/** Marks one control of those to be seen; null if there is none. A skip link covers others as long as it has the focus. */
function mark(page: Page, random: number): Promise<string | null> {
  return page.evaluate<string | null>(`(() => {
    document.querySelector('[data-clicked]')?.removeAttribute('data-clicked');
    document.querySelector('.skip-link:focus, .skip:focus')?.blur();
    const open = document.querySelector(':popover-open');
    const controls = [...(open ?? document).querySelectorAll(
      'a[href]:not([target], [download], [href^="mailto:"], [href^="http"]), button:not(:disabled), summary, select:not(:disabled), input:not([type=hidden]), textarea')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && control.tabIndex >= 0 && !control.matches('.skip-link, .skip'));
    const chosen = controls[${random} % controls.length];
    chosen?.setAttribute('data-clicked', '');
    return chosen === undefined ? null
      : chosen.localName + ' ' + JSON.stringify((chosen.ariaLabel ?? chosen.innerText ?? chosen.name).trim().slice(0, 40));
  })()`);
}

/** As long as the page is itself replaced, there is nothing to look at. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    const wider = await overflowOf(page);
    if (wider > 0) {
      found.push(`${page.url()} is ${wider} px too wide`);
    }
    const hidden = await hiddenFocus(page);
    if (hidden !== null) {
      found.push(`the focus is hidden: ${hidden}`);
    }
    found.push(...(await page.evaluate<string[]>(menusAndNotices)));
  } catch (error) {
    if (!(error instanceof Error && /navigat|context was destroyed/i.test(error.message))) {
      throw error;
    }
  }
  return found;
}

const menusAndNotices = `[
  ...[...document.querySelectorAll(':popover-open')].flatMap((menu) => {
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    const isInside = left >= 0 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight + 1;
    const button = document.querySelector('[popovertarget=' + menu.id + ']').getBoundingClientRect();
    const isVisible = button.bottom > 0 && button.top < innerHeight;
    return isInside || !isVisible ? [] : ['the menu ' + menu.id + ' leaves the window'];
  }),
  ...[...document.querySelectorAll('#notice')].flatMap(({ textContent }) =>
    /[{}]|undefined|failed:/.test(textContent) ? ['a message not for people: ' + textContent] : []),
]`;

/** https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): Random {
  let state = seed % 2147483647 || 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
