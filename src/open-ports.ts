// Opens the ports of a run: GitHub, the ledger and the notifier.

import { setTimeout } from 'node:timers/promises';
import { info, warning } from '@actions/core';
import { openGitHub } from './github/github.ts';
import { createClient } from './github/http/octokit.ts';
import { recordedAccounts } from './ledger/recorded-accounts.ts';
import { openBranchLedger, openLedgerInDatabase } from './open-run-ledger.ts';
import type { Ports } from './ports/ports.ts';
import { readDefaultTemplates } from './runner/default-templates.ts';
import type { Inputs } from './runner/inputs.ts';
import { logProgress } from './runner/log-progress.ts';
import { proxyFetch } from './runner/proxy.ts';
import { redact } from './runner/redact.ts';
import { warnOfSecondLedger } from './runner/warnings/warn-of-second-ledger.ts';
import { warnOfShared, warnOfWithheld } from './runner/warnings/warn-of-shared.ts';
import { warnUnreadTeams } from './runner/warnings/warn-unread-teams.ts';
import type { DryRun } from './usecases/dry-run.ts';
import type { NotifierSettings } from './usecases/notify/notifier-settings.ts';

/** @param dryRun collects the planned writes; null to write */
export async function openPorts(
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  dryRun: DryRun | null,
): Promise<Ports> {
  const { token, configPath, maxWait, notifier: settings } = inputs;
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = repository.split('/');
  const baseUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const octokit = createClient({
    ...{ token, baseUrl },
    fetch: await proxyFetch(baseUrl, environment),
    maxWait: maxWait,
    onWait: (seconds, why) => warning(`GitHub: ${why}; waiting ${seconds} s.`),
  });
  const wait = (milliseconds: number) => setTimeout(milliseconds);
  const ownAccounts = () => recordedAccounts(ledger);
  const opened = openGitHub({
    ...{ octokit, owner, repo, configPath, wait, ownAccounts },
    onProgress: (read, total) => info(`Read ${read} of ${total} issues.`),
  });
  const place = { repository, wait, dryRun };
  const { ledger, publish, organisation } =
    inputs.databaseUrl === null
      ? openBranchLedger(inputs.dataBranch, { ...place, octokit })
      : await openLedgerInDatabase(inputs.databaseUrl, {
          ...{ ...place, environment },
          repositoryId: opened.repositoryId,
          isOfOrganisation: inputs.isOfOrganisation,
        });
  const github = { ...opened, ...warnUnreadTeams(opened) };
  return {
    github: dryRun?.github(github) ?? github,
    ledger,
    builtIn: readDefaultTemplates,
    publish,
    ...(organisation === undefined ? {} : { organisation }),
    ...(settings === null ? {} : await notifierOf(settings, { environment, dryRun })),
    progress: logProgress(),
    warnOfShared,
    warnOfWithheld,
    warnOfSecondLedger: warnOfSecondLedger(),
    wait,
  };
}

/** Loads the channels only if one is configured. */
async function notifierOf(
  settings: NotifierSettings,
  {
    environment,
    dryRun,
  }: { readonly environment: NodeJS.ProcessEnv; readonly dryRun: DryRun | null },
): Promise<Pick<Ports, 'notifier'>> {
  const { openNotifier } = await import('./notify/open-notifier.ts');
  const name = environment['GITHUB_REPOSITORY'] ?? '';
  const notifier = openNotifier({
    settings,
    repository: {
      name,
      url: `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${name}`,
    },
    fetch: async (url, request) => ((await proxyFetch(url, environment)) ?? fetch)(url, request),
    timeLimit: 10_000,
    note: (line) => info(redact(line, environment)),
    warn: (line) => warning(redact(line, environment)),
  });
  return { notifier: dryRun?.notifier(notifier) ?? notifier };
}
