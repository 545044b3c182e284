// Writes the dashboard of a ledger.

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toIsoSeconds } from '../../base/time/instant.ts';
import { fillPage } from '../../dashboard/data/fill-page.ts';
import { organisationPage } from '../../dashboard/organisation/organisation-page.ts';
import { readDashboardPage } from '../../runner/results/dashboard-page.ts';
import { collectDashboard } from '../../usecases/dashboard/collect-data.ts';
import { collectOrganisationDashboard } from '../../usecases/dashboard/organisation-dashboard.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { errorCode } from '../folder/read-files.ts';
import { resolveHost, resolveRepository } from '../github/resolve-repository.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import { usualDays } from './metrics.ts';
import { withOrganisation } from './open/all-repositories.ts';
import { withFigures } from './open/figures.ts';
import type { LedgerCommandOptions } from './open/open-ledger.ts';

export interface DashboardOptions extends LedgerCommandOptions {
  readonly out: string;
  readonly days?: number;
  /** UTC ISO 8601. */
  readonly asOf?: string;
  readonly titles?: true;
  readonly logins?: true;
}

/** @param readPage reads the page without data */
export async function saveDashboard(
  terminal: Terminal,
  options: DashboardOptions,
  readPage: () => string = readDashboardPage,
): Promise<void> {
  const path = options.out === '-' ? null : resolve(terminal.cwd, options.out);
  if (path !== null) {
    await refuseOtherFile(path, options.out);
  }
  const asOf = options.asOf ?? toIsoSeconds(terminal.now());
  const page = options.allRepositories
    ? await pageOfAll(terminal, { ...options, asOf }, readPage)
    : await pageOfOne(terminal, { ...options, asOf }, readPage);
  if (path === null) {
    await terminal.page(page);
    return;
  }
  await write(path, page, options.out);
  terminal.stdout(`Wrote ${plain(options.out)}. Open it in a browser.\n`);
}

async function pageOfOne(
  terminal: Terminal,
  options: DashboardOptions & { readonly asOf: string },
  readPage: () => string,
): Promise<string> {
  const data = await withFigures(terminal, options, async (ledger) => {
    const { configuration } = ledger;
    return collectDashboard(ledger, {
      asOf: options.asOf,
      days: options.days ?? configuration?.report.days ?? usualDays,
      configuration: configuration ?? { templates: [], teams: [] },
      repository: await repositoryOf(terminal, options, ledger.nameInFile),
      withTitles: options.titles ?? configuration?.dashboard.titles ?? false,
      withLogins: options.logins ?? configuration?.dashboard.logins ?? false,
    });
  });
  return fillPage(readPage(), data);
}

/** By the usual window and without names, as each repository has settings of its own. */
async function pageOfAll(
  terminal: Terminal,
  options: DashboardOptions & { readonly asOf: string },
  readPage: () => string,
): Promise<string> {
  const host = await resolveHost(terminal, options.host);
  const data = await withOrganisation(terminal, options, {
    ask: (organisation) =>
      collectOrganisationDashboard(organisation, {
        host,
        asOf: options.asOf,
        days: options.days ?? usualDays,
        withTitles: options.titles ?? false,
        withLogins: options.logins ?? false,
      }),
  });
  return organisationPage(readPage(), data);
}

/** @param name of a file's newest row */
async function repositoryOf(
  terminal: Terminal,
  options: DashboardOptions,
  name: string | null,
): Promise<{ readonly name: string; readonly url: string } | null> {
  if (options.file === undefined) {
    const { owner, repo, host } = await resolveRepository(terminal, options);
    return { name: `${owner}/${repo}`, url: `https://${host}/${owner}/${repo}` };
  }
  // The name becomes part of an address.
  return name !== null && /^[\w-]+\/[\w.-]+$/.test(name)
    ? { name, url: `https://${await resolveHost(terminal, options.host)}/${name}` }
    : null;
}

/** Replaces nothing but a dashboard. */
async function refuseOtherFile(path: string, named: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'EISDIR') {
      throw usageError(`${named} is a folder. Name a file, for example ${named}/dashboard.html.`);
    }
    return;
  }
  if (!text.startsWith('<!doctype html>') || !text.includes('<title>Handoffs</title>')) {
    throw usageError(`${named} exists and is no dashboard. Choose another file with \`--out\`.`);
  }
}

async function write(path: string, page: string, named: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (cause) {
    const why = errorCode(cause) ?? 'unknown reason';
    throw new CliError(exitCodes.service, `Cannot write ${named} (${why}).`, { cause });
  }
}
