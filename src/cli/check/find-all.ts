// All checks of a local folder. They make no network requests.

import {
  type ExtendedRepository,
  extendedRepository,
} from '../../config/extends/extended-repository.ts';
import type { SourceFile } from '../../config/problem.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { readNestedNames, readYamlFiles, topOf } from '../folder/read-files.ts';
import { readRepository } from '../folder/read-repository.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import { ofTemplates } from '../forms/form-states.ts';
import { configPathOf } from '../workflow/input-of.ts';
import { checkConfigPath, checkOtherFolders } from './check-config-path.ts';
import { checkDrift } from './check-drift.ts';
import { checkForms } from './check-forms.ts';
import { checkGitHubTeams } from './check-github-teams.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkSweepHours } from './check-sweep-hours.ts';
import { checkUnused } from './check-unused.ts';
import { checkWorkflows } from './check-workflows.ts';
import { type CheckFinding, type Checking, finding, sortFindings } from './finding.ts';

export interface Checked {
  /** Files that were read, relative to the root of the repository. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly CheckFinding[];
}

export async function findAll(
  top: string,
  {
    configPath,
    shared,
    host,
    now,
  }: {
    /** null to use the path in the workflow */
    readonly configPath: string | null;
    /** A folder with the repository that `extends` names. */
    readonly shared: { readonly folder: string; readonly cwd: string } | null;
    readonly host: string;
    /** ISO 8601 in UTC */
    readonly now: string;
  },
): Promise<Checked> {
  const workflows = await readWorkflows(top);
  const folder = configPath ?? configPathOf(workflows.steps);
  const [{ files, shared: sharedFiles, unknown, isBuiltIn, outcome }, own, nested] =
    await Promise.all([
      readRepository(top, folder, shared),
      readYamlFiles(top, formsFolder),
      readNestedNames(top, folder),
    ]);
  // Otherwise `baton init` comes first, and the forms with it.
  const isBegun =
    files.length > 0 ||
    workflows.steps.length > 0 ||
    own.some(({ text }) => /\bhandoff\b/.test(text));
  const misplaced = [
    ...checkConfigPath(folder, { isFlag: configPath !== null, files, steps: workflows.steps }),
  ];
  const found = [
    ...misplaced,
    ...(files.length > 0 || misplaced.length > 0
      ? []
      : checkOtherFolders(await readNestedNames(top, '.github'))),
    ...checkNested(folder, nested),
    ...checkWorkflows(workflows.files, [...workflows.steps, ...workflows.reports], host),
    ...checkForms(own),
  ];
  if (outcome.kind === 'invalid') {
    found.push(
      ...outcome.problems.map((problem) => ({ ...problem, rule: 'configuration' as const })),
    );
  } else if (misplaced.length === 0 && isBegun) {
    const { configuration } = outcome;
    const { steps, reports } = workflows;
    const onlyReports = steps.length === 0 && reports.length > 0 && isBuiltIn;
    const { forms, note } = await formsOf(own, {
      shared,
      files,
      templates: configuration.templates,
    });
    found.push(
      ...(unknown === null
        ? [
            ...(onlyReports
              ? []
              : checkDrift({ templates: configuration.templates, isBuiltIn }, forms, note)),
            ...checkUnused(configuration, files, steps),
          ]
        : [notKnown(unknown)]),
      ...checkGitHubTeams(configuration, files, steps),
      ...checkSweepHours(configuration, steps, now),
      ...(await checkHolidays(configuration, files, now)),
    );
  }
  return {
    files: [...files, ...sharedFiles, ...own, ...workflows.files],
    findings: sortFindings(found),
  };
}

const formsElsewhere =
  'Not if your organisation keeps its forms in its `.github` repository: a form here hides those.';

/** Those of the repository. Without any, those that GitHub offers there. */
async function formsOf(
  own: readonly SourceFile[],
  {
    shared,
    files,
    templates,
  }: {
    readonly shared: { readonly folder: string; readonly cwd: string } | null;
    readonly files: readonly SourceFile[];
    readonly templates: Parameters<typeof ofTemplates>[1];
  },
): Promise<{ readonly forms: readonly SourceFile[]; readonly note: string }> {
  return own.length > 0
    ? { forms: own, note: '' }
    : { forms: ofTemplates(await defaultForms(shared, files), templates), note: formsElsewhere };
}

/** Of the organisation's `.github` repository: GitHub offers them where there are no others. */
async function defaultForms(
  shared: { readonly folder: string; readonly cwd: string } | null,
  files: readonly SourceFile[],
): Promise<readonly SourceFile[]> {
  return shared !== null && extendedRepository(files)?.repository.endsWith('/.github')
    ? readYamlFiles(await topOf(shared.folder, shared.cwd), formsFolder)
    : [];
}

function notKnown({ repository, at }: ExtendedRepository): CheckFinding {
  return finding('extends', at, {
    message: `The check does not know the files of ${repository}, so it skips the forms and what those files may explain.`,
    fix: 'Clone it, and pass its folder: `baton check --shared ../handoffs`.',
  });
}

function* checkNested(folder: string, names: readonly string[]): Checking {
  for (const name of names) {
    yield finding(
      'unused',
      { path: `${folder}/${name}`, line: 1, column: 1 },
      {
        message: 'Baton does not read this file, because it is in a subfolder.',
        fix: `Move it up into \`${folder}\`.`,
      },
    );
  }
}
