// How much was tried, as saved and as `.github/docs/performance.md` shows it. What the tests count is kept by
// `npm run soak -- --save`, which runs them with KEEP_FIGURES set.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const figure = v.object({ count: v.number(), losses: v.number() });
type Figure = v.InferOutput<typeof figure>;

/** By the name of what counted them. */
const figuresShape = v.record(v.string(), figure);

const place = new URL('figures.json', import.meta.url);

/** Whether all is to be tried, however long it takes, and its figures kept. */
export function isCampaign(): boolean {
  return process.env['KEEP_FIGURES'] !== undefined;
}

/** Of so many random cases, how many to play: `npm test` plays the first half, the campaign all. */
export function sampleOf(cases: number): number {
  return isCampaign() ? cases : Math.ceil(cases / 2);
}

/** Keeps a figure, if it is asked for. */
export function note(name: string, counted: Figure): void {
  if (!isCampaign()) {
    return;
  }
  const kept = existsSync(place)
    ? v.parse(figuresShape, JSON.parse(readFileSync(place, 'utf8')))
    : {};
  const figures = Object.entries({ ...kept, [name]: counted }).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  writeFileSync(place, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
}

/** What counted, what it did, and how to do it again. */
const rows: readonly (readonly [readonly string[], string, string])[] = [
  [
    ['refusals', 'losses', 'members'],
    'Faults on the wire, each at one request of a run',
    'npm run soak -- --save',
  ],
  [['kills'], 'Runs killed at a request', 'npm run soak -- --save'],
  [['crowd'], 'Runs at once, from 8 processes, on one ledger', 'npm run soak -- --save'],
  [
    ['organisation'],
    'Runs at once over 20 repositories, on one PostgreSQL server',
    'npm run soak -- --save',
  ],
  [['histories'], 'Random histories among random faults and kills', 'npm run soak'],
  [
    ['cuts'],
    'Connections to a PostgreSQL server, each cut before or after one statement',
    'npm run soak -- --save',
  ],
  [
    ['bothLedgers'],
    'Random histories, each row compared between a branch and PostgreSQL',
    'npm run soak -- --save',
  ],
  [
    ['texts', 'payloads', 'configurations', 'ledgers'],
    'Hostile texts, events, configurations and ledgers; a loss is a crash, a hang or an injection',
    'npm run soak -- --save',
  ],
];

/** The Markdown table for the docs. It leaves out a kind without saved figures. */
export function reliabilityTable(json: unknown): string {
  const figures = v.parse(figuresShape, json);
  const lines = rows.flatMap(([names, what, command]) => {
    const found = names.flatMap((name) => figures[name] ?? []);
    const sum = (of: keyof Figure) => found.reduce((whole, one) => whole + one[of], 0);
    const cells = [what, sum('count').toLocaleString('en'), sum('losses'), `\`${command}\``];
    return found.length === 0 ? [] : [`| ${cells.join(' | ')} |`];
  });
  return ['| Tested | How often | Lost | Repeat with |', '|---|---:|---:|---|', ...lines].join(
    '\n',
  );
}
