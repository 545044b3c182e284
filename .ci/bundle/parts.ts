// The parts of the bundle, one file each. A module that the source imports on demand
// (`await import(…)`) is in one of these parts, with all modules that only this part needs. A module
// that several parts need is in the first of them.

export interface Part {
  /** Path in action/, without `.js`. */
  readonly name: string;
  /** Modules imported on demand: path below build/, or package. */
  readonly holds: RegExp;
}

/** Imported by the runner's entry point once an event concerns a handoff. */
export const runPart = 'run';

/** Entry point of the command line. */
export const commandLinePart = 'cli/baton';

/** Errors and values that both of the above use. */
export const basePart = 'base';

export const parts: readonly Part[] = [
  { name: runPart, holds: /^(run|runner\/(?!through-proxy|results\/dry-run).*)\.js$/ },
  { name: commandLinePart, holds: /^cli\.js$/ },
  {
    name: 'sqlite',
    holds: /^ledger\/(?!migration|rebuild|archive\/archive-(?:image|on-branch)|postgres)/,
  },
  { name: 'postgresql', holds: /^ledger\/postgres\/(?!rebuild)/ },
  { name: 'public-holidays', holds: /^config\/calendar\/public-holidays\.js$/ },
  { name: 'configuration', holds: /^(config\/|usecases\/merge-shared\.js)/ },
  {
    name: 'calendar',
    holds:
      /^(handoff\/(deadlines\/business-calendar|recurring\/occurrences)|metrics\/report-period)\.js$/,
  },
  { name: 'notifications', holds: /^(usecases\/notify\/|notify\/(?!email))/ },
  { name: 'email', holds: /^notify\/email\.js$/ },
  { name: 'next-handoffs', holds: /^usecases\/next\/open-next\.js$/ },
  { name: 'feedback', holds: /^usecases\/feedback\// },
  {
    name: 'sweep-verify-rebuild',
    holds:
      /^(github\/(issues\/list-issues|data-branch\/replace)\.js|usecases\/(sweep|rebuild|filing|issue\/(record\/record-around-blocked|guards\/lost-ledger))|ledger\/(rebuild\/|postgres\/rebuild\.js|archive\/archive-(?:image|on-branch)\.js))/,
  },
  { name: 'dry-run', holds: /^(usecases|runner\/results)\/dry-run\.js$/ },
  {
    name: 'report',
    holds: /^(usecases\/(report|dashboard)\/|metrics\/|github\/data-branch\/publish\.js)/,
  },
  { name: 'cli/migrate', holds: /^ledger\/migration\// },
  { name: 'cli/commands', holds: /^cli\// },
  { name: 'proxy', holds: /^runner\/through-proxy\.js$/ },
];

/** These packages stay in their part, although unused exports of other packages import them. */
export const packagesOfPart: readonly { readonly name: string; readonly packages: RegExp }[] = [
  { name: 'proxy', packages: /^undici$/ },
];

/** All JavaScript files of the bundle, without `.js`. */
export const scriptNames: readonly string[] = ['index', basePart, ...parts.map(({ name }) => name)];
