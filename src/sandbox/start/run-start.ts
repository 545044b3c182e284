// Parses the options: opens the page in an interactive terminal, otherwise plays the week.

import { Command, InvalidArgumentError } from 'commander';
import { ignoreEpipe } from '../../base/ignore-epipe.ts';
import { UsageError } from '../page/usage-error.ts';

interface StartOptions {
  readonly play?: boolean;
  readonly port?: number;
  readonly keep?: string;
  readonly postgres?: boolean;
  readonly open: boolean;
}

export async function runStart(process: NodeJS.Process): Promise<void> {
  ignoreEpipe(process.stdout);
  const program = new Command('npm start --')
    .description('Tries out Baton on a GitHub simulated on this machine.')
    .argument('[folder]', 'a repository or folder of templates to try in the browser')
    .option('--play', 'play a week of handoffs in the terminal')
    .option('--port <number>', 'port of the page; if it is taken, the next free one', portOf)
    .option('--keep <folder>', 'save the state in a folder and restore it from there')
    .option('--postgres', 'keep the ledger on a PostgreSQL server, which starts and stops with it')
    .option('--no-open', 'do not open the browser')
    .helpOption('-h, --help', 'show help')
    .action((folder: string | undefined, options: StartOptions) => start(process, folder, options));
  try {
    await program.parseAsync(process.argv);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function start(
  process: NodeJS.Process,
  folder: string | undefined,
  { postgres = false, ...options }: StartOptions,
): Promise<void> {
  if (!postgres) {
    return startWith(null, process, folder, options);
  }
  if (options.keep !== undefined) {
    throw new UsageError('`--keep` does not keep a ledger in PostgreSQL. Use one of the two.');
  }
  const { startDatabase } = await import('../postgres/start-database.ts');
  const { url, stop } = await startDatabase(process.env);
  try {
    await startWith(url, process, folder, options);
  } finally {
    await stop();
  }
}

async function startWith(
  databaseUrl: string | null,
  process: NodeJS.Process,
  folder: string | undefined,
  { play, open, ...where }: Omit<StartOptions, 'postgres'>,
): Promise<void> {
  const asksForPage = folder !== undefined || Object.keys(where).length > 0;
  if (play === true && asksForPage) {
    throw new UsageError(
      '`--play` plays a week of its own. It takes no folder, no `--keep` and no `--port`.',
    );
  }
  if (play === true || !(process.stdout.isTTY || asksForPage)) {
    const { playInTerminal } = await import('./play-in-terminal.ts');
    process.exitCode = await playInTerminal(process, databaseUrl);
    return;
  }
  const { serveSandbox } = await import('./serve-sandbox.ts');
  const isWatched = process.stdout.isTTY && !process.env['CI'];
  await serveSandbox(process, {
    ...where,
    ...(folder === undefined ? {} : { folder }),
    ...(databaseUrl === null ? {} : { databaseUrl }),
    open: open && isWatched,
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) {
    return port;
  }
  throw new InvalidArgumentError('Give a whole number up to 65535.');
}
