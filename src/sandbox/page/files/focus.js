// Where the focus goes, and that nothing hides it: menus, the panel at the foot, and pages replaced in place.

/** A menu ends at the edge of the window, and the rest of it scrolls. */
function fitMenu(menu) {
  const root = document.documentElement;
  root.style.removeProperty('--menu-room');
  const { top, bottom } = menu.getBoundingClientRect();
  if (top < 8 || bottom > innerHeight - 8) {
    const room = top < 8 ? bottom - 8 : innerHeight - top - 8;
    root.style.setProperty('--menu-room', `${Math.max(120, room)}px`);
  }
}

/** The first control of a menu, or the chosen one. */
function focusMenu(menu) {
  const items = [...menu.querySelectorAll('.menu-item')];
  (items.find((item) => item.hasAttribute('aria-current')) ?? items[0])?.focus();
}

// `toggle` does not bubble.
document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (newState === 'open' && target.matches('.menu')) {
      fitMenu(target);
      focusMenu(target);
    }
  },
  true,
);

const steps = { ArrowDown: 1, ArrowUp: -1 };

document.addEventListener('keydown', (event) => {
  const menu = event.target.closest?.('.menu:popover-open');
  const step = steps[event.key];
  if (!menu || step === undefined) {
    return;
  }
  const items = [...menu.querySelectorAll('.menu-item')];
  const next = items.indexOf(document.activeElement) + step;
  items[(next + items.length) % items.length]?.focus();
  event.preventDefault();
});

// A menu that the focus has left would hide what has it now.
document.addEventListener('focusin', ({ target }) => {
  for (const menu of document.querySelectorAll('.menu:popover-open')) {
    if (!menu.contains(target) && target.getAttribute('popovertarget') !== menu.id) {
      menu.hidePopover();
    }
  }
});

// Choosing one closes the menu, and gives the focus back to its button: it may cover what follows. Of check
// boxes, several may be chosen.
document.addEventListener('submit', ({ submitter }) => {
  const menu = submitter?.closest('.menu:popover-open');
  if (menu && submitter.getAttribute('role') !== 'checkbox') {
    menu.hidePopover();
  }
});

// Scrolling leaves free what the panel and a notice cover.
function followHeights() {
  const root = document.documentElement;
  for (const [name, selector] of [
    ['--dock-height', '.dock'],
    ['--notice-height', '#notice'],
  ]) {
    root.style.setProperty(name, `${document.querySelector(selector).offsetHeight}px`);
  }
  reveal(document.activeElement);
}

/** A browser brings the caret of a text field into view, but knows nothing of what covers it. */
function reveal(element) {
  if (!element?.closest('main') || !element.matches(':focus-visible')) {
    return;
  }
  const { top, bottom } = element.getBoundingClientRect();
  const covered = document.querySelector('.dock').getBoundingClientRect().top;
  if (bottom > covered || top < document.querySelector('#notice').offsetHeight) {
    element.scrollIntoView({ block: 'nearest' });
  }
}

document.addEventListener('focusin', ({ target }) => requestAnimationFrame(() => reveal(target)));

const heights = new ResizeObserver(followHeights);

/** Of check boxes several may be chosen, and what they add moves their menu. */
const places = new ResizeObserver(() => {
  for (const menu of document.querySelectorAll('.menu:popover-open')) {
    fitMenu(menu);
    if (menu.contains(document.activeElement)) {
      document.activeElement.scrollIntoView({ block: 'nearest' });
    }
  }
});

/** Again after each swap, which may replace them. */
function watchHeights() {
  heights.observe(document.querySelector('.dock'));
  heights.observe(document.querySelector('#notice'));
  document.querySelectorAll('main, .issue-side').forEach((element) => void places.observe(element));
}

watchHeights();
document.addEventListener('htmx:after:swap', watchHeights);
document.querySelector('.tab[aria-current]')?.scrollIntoView({ block: 'nearest' });

/** The form whose response is awaited, and the page it was sent from. */
let sent = null;

document.addEventListener('htmx:before:request', ({ detail: { ctx } }) => {
  const form = ctx.sourceElement.closest('form');
  if (form !== null) {
    sent = { path: location.pathname, focusAfter: form.dataset.focusAfter };
  }
});

document.addEventListener('htmx:after:swap', () => {
  if (sent === null) {
    return;
  }
  const { path, focusAfter } = sent;
  sent = null;
  if (location.pathname !== path) {
    openAtTop();
  } else if (focusAfter !== undefined && document.activeElement === document.body) {
    document.querySelector(focusAfter)?.focus();
  }
});

/** As if a link had led to this page. */
function openAtTop() {
  scrollTo(0, 0);
  const place = document.querySelector('main h1[tabindex]') ?? document.querySelector('main');
  place.focus({ preventScroll: true });
}

// A sandbox that was stopped answers nothing, and htmx shows nothing.
document.addEventListener('htmx:error', () => {
  const text = document.createElement('div');
  text.className = 'flash flash-error';
  text.textContent =
    'The sandbox did not answer. If you stopped it, run “npm start” again and reload this page.';
  document.getElementById('notice').replaceChildren(text);
});
