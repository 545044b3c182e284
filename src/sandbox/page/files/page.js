// All that the page does by itself: draws charts, writes a command or an upload into a text, and drops news that come too late. The rest is plain forms, and htmx.

const library = '/assets/mermaid/mermaid.esm.min.mjs';

async function drawCharts() {
  const charts = document.querySelectorAll('.chart:not([data-drawn])');
  if (charts.length === 0) {
    return;
  }
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const { default: mermaid } = await import(library);
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: isDark ? 'dark' : 'default',
  });
  for (const chart of charts) {
    if (chart.dataset.drawn !== undefined) {
      continue;
    }
    chart.dataset.drawn = 'soon';
    try {
      const { svg } = await mermaid.render(`${chart.id}-drawing`, chart.textContent);
      chart.innerHTML = svg;
      chart.dataset.drawn = 'yes';
    } catch {
      // Left as text, as GitHub leaves what it cannot draw.
      chart.dataset.drawn = 'no';
    }
  }
}

// The dashboard is as high as what it shows, and is read again when the ledger has changed. Its filters
// are in its own address, so they stay.
function followDashboard() {
  const frame = document.querySelector('iframe.dashboard');
  if (frame === null) {
    return;
  }
  if (frame.dataset.drawn === undefined) {
    frame.addEventListener('load', () => followHeight(frame));
    followHeight(frame);
  } else if (frame.dataset.drawn !== frame.dataset.version) {
    frame.contentWindow.location.reload();
  }
  frame.dataset.drawn = frame.dataset.version;
}

function followHeight({ contentDocument }) {
  const { body } = contentDocument ?? {};
  if (body) {
    contentDocument.addEventListener('focusin', ({ target }) => revealInFrame(target));
    new ResizeObserver(() => {
      const height = `${body.scrollHeight + 1}px`;
      document.documentElement.style.setProperty('--dashboard-height', height);
    }).observe(body);
  }
}

/** The frame knows nothing of the panel that covers its end. */
function revealInFrame(target) {
  requestAnimationFrame(() => {
    const frame = document.querySelector('iframe.dashboard');
    const bottom = frame.getBoundingClientRect().top + target.getBoundingClientRect().bottom;
    const hidden = bottom + 8 - document.querySelector('.dock').getBoundingClientRect().top;
    if (hidden > 0 && target.matches(':focus-visible')) {
      scrollBy(0, hidden);
    }
  });
}

drawCharts();
followDashboard();
document.addEventListener('htmx:after:swap', followDashboard);
document.addEventListener('htmx:after:swap', drawCharts);

// A chosen command continues a line of its own. Its example is selected: typing replaces it.
document.addEventListener('click', (event) => {
  const chosen = event.target.closest?.('[data-usage]');
  if (chosen === null || chosen === undefined) {
    return;
  }
  const box = document.getElementById(chosen.dataset.into);
  const { usage } = chosen.dataset;
  const before = box.value.trimEnd();
  const begins = before === '' ? 0 : before.length + 1;
  const [name] = usage.split(' ');
  box.value = before === '' ? usage : `${before}\n${usage}`;
  box.focus();
  box.setSelectionRange(Math.min(begins + name.length + 1, box.value.length), box.value.length);
});

// A dropped or pasted file becomes the text that GitHub writes of an upload. The file stays where it is.
function attach(event, { files: given, types }) {
  const box = event.target.closest?.('textarea');
  // What a spreadsheet copies is a picture of itself, too.
  const files = types.includes('text/plain') ? [] : [...given];
  if (!box || files.length === 0) {
    return;
  }
  event.preventDefault();
  const before = box.value.slice(0, box.selectionStart);
  const begin = before === '' || before.endsWith('\n') ? '' : '\n';
  const text = `${begin}${files.map(uploadText).join('\n')}\n`;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
}

function uploadText({ name, type }) {
  const shown = name.replace(/[[\]]/g, '');
  return type.startsWith('image/')
    ? `![${shown}](https://github.com/user-attachments/assets/${crypto.randomUUID()})`
    : `[${shown}](https://github.com/user-attachments/files/${Date.now()}/${encodeURIComponent(shown)})`;
}

document.addEventListener('drop', (event) => attach(event, event.dataTransfer));
document.addEventListener('paste', (event) => attach(event, event.clipboardData));

// News of a page that a form has meanwhile led away from must not bring it back.
document.addEventListener('htmx:before:swap', (event) => {
  const { sourceElement, request } = event.detail.ctx;
  if (sourceElement.id !== 'page' || request.action === location.pathname + location.search) {
    return;
  }
  event.preventDefault();
  htmx.trigger('#live', 'changed');
});
