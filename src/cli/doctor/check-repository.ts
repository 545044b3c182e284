// Checks the repository, the token, the configuration and the forms.

import { joinList } from '../../base/join-list.ts';
import { configurationFolder } from '../../config/default-paths.ts';
import { fileName } from '../../config/file-name.ts';
import type { SourceFile } from '../../config/problem.ts';
import type { Template } from '../../config/types.ts';
import { formsFolder } from '../../form/issue-form/render-forms.ts';
import { withheldAddresses } from '../../render/withheld-addresses.ts';
import { checkDrift } from '../check/check-drift.ts';
import { endingCountries, endingFix, endingMessage } from '../check/check-holidays.ts';
import { rules } from '../check/finding.ts';
import { ofTemplates } from '../forms/form-states.ts';
import { passesToken } from '../workflow/passes-token.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

export function judgeRepository({ place, repository }: DoctorFacts): readonly DoctorFinding[] {
  const { isPrivate, hasIssues, isArchived } = repository;
  const findings: DoctorFinding[] = [];
  if (isArchived) {
    findings.push(
      problem(
        'repository',
        `${place} is archived and therefore read-only.`,
        'Unarchive it in its settings.',
      ),
    );
  }
  if (!hasIssues) {
    findings.push(
      problem(
        'repository',
        `Issues are disabled in ${place}.`,
        'Enable them in its settings, under Features.',
      ),
    );
  }
  return findings.length > 0
    ? findings
    : [ok('repository', `${place}, ${isPrivate ? 'private' : 'public'}, with issues.`)];
}

export function judgeToken({ token }: DoctorFacts): readonly DoctorFinding[] {
  const lacking = [
    ...(token.mayWriteIssues ? [] : ['issues']),
    ...(token.mayWriteContents ? [] : ['contents']),
  ];
  return [
    lacking.length === 0
      ? ok('token', `The token from ${token.from} can write issues and contents.`)
      : warning(
          'token',
          `The token from ${token.from} cannot write ${joinList(lacking)}. The workflow has its own token; this one matters only for \`--fix\`.`,
          'To use `--fix`, use a token with these permissions.',
        ),
  ];
}

export function judgeConfiguration(facts: DoctorFacts): readonly DoctorFinding[] {
  const { configuration: outcome, configPath, hasConfiguration } = facts;
  if (!hasConfiguration && configPath !== configurationFolder) {
    return [
      problem(
        'configuration',
        `The workflow reads its configuration from ${configPath}, which has no YAML files on the default branch.`,
        'Correct the input `config-path`, or move the files there.',
      ),
    ];
  }
  if (outcome.kind === 'invalid') {
    return outcome.problems.map(({ path, line, message, fix }) =>
      problem('configuration', `${path}, line ${line}: ${message}`, fix),
    );
  }
  const { templates, teams } = outcome.configuration;
  const types = joinList(templates.map(({ type }) => type));
  return [
    teams.length === 0
      ? warning(
          'configuration',
          `${configPath}/config.yml lists no teams. Baton assigns no one, and anyone with write access can accept. Templates: ${types}.`,
          'List teams and members there, or run `baton init`.',
        )
      : ok('configuration', `Teams: ${joinList(teams.map(({ id }) => id))}. Templates: ${types}.`),
    ...judgeShared(facts),
    ...judgeWithheld(facts),
    ...judgeHolidays(endingCountries(outcome.configuration, facts.repository.now)),
  ];
}

function judgeShared({ privateShared, steps }: DoctorFacts): readonly DoctorFinding[] {
  return privateShared === null || passesToken(steps)
    ? []
    : [
        problem(
          'configuration',
          `The configuration extends ${privateShared}, which is private, so the job's own token cannot read it.`,
          'Pass the token of a GitHub App that may read its contents to the input `token`.',
        ),
      ];
}

function judgeWithheld({ withheld }: DoctorFacts): readonly DoctorFinding[] {
  if (withheld === null) {
    return [];
  }
  const { message, fix } = withheldAddresses(withheld);
  return [warning('configuration', message, fix)];
}

function judgeHolidays(ending: readonly string[]): readonly DoctorFinding[] {
  return ending.length === 0
    ? []
    : [warning('configuration', endingMessage(joinList(ending)), endingFix)];
}

export function judgeForms(facts: DoctorFacts): readonly DoctorFinding[] {
  const { configuration: outcome, isBuiltIn, forms, defaultForms, place } = facts;
  if (outcome.kind === 'invalid') {
    return [];
  }
  const { templates } = outcome.configuration;
  const used = defaultForms.isUsed ? ofTemplates(defaultForms.files, templates) : forms;
  const found = [...checkDrift({ templates, isBuiltIn }, used)].map(
    ({ rule, path, line, message, fix }) =>
      (rules[rule].level === 'error' ? problem : warning)(
        'forms',
        `${path}, line ${line}: ${message}`,
        fix,
      ),
  );
  const home = `${place.split('/')[0]}/.github`;
  const where = defaultForms.isUsed ? `in ${home}` : 'on the default branch';
  return [
    ...(found.length > 0 ? found : [ok('forms', goodForms(templates, used, where))]),
    ...judgeDefaults(facts, home),
  ];
}

function goodForms(
  templates: readonly Template[],
  used: readonly SourceFile[],
  where: string,
): string {
  const without = templates
    .map(({ type }) => type)
    .filter((type) => !used.some(({ path }) => path === `${formsFolder}/${type}.yml`));
  return without.length === 0
    ? `Every template has its form ${where}.`
    : `Each form ${where} matches its template. Without a form: ${joinList(without)}.`;
}

function judgeDefaults(
  { forms, defaultForms }: DoctorFacts,
  home: string,
): readonly DoctorFinding[] {
  const present = forms.map(({ path }) => path);
  const hidden = defaultForms.files.filter(({ path }) => !present.includes(path));
  return defaultForms.isUsed || hidden.length === 0
    ? []
    : [
        warning(
          'forms',
          `GitHub does not offer ${joinList(hidden.map(({ path }) => fileName(path)))} of ${home} here, because this repository has issue templates of its own.`,
          `Copy what you need to ${formsFolder}.`,
        ),
      ];
}
