// The repository, the token, and what is written down in files: configuration and forms.

import { joinList } from '../../base/join-list.ts';
import { checkDrift } from '../check/check-drift.ts';
import type { DoctorFacts } from './collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

export function judgeRepository({ place, repository }: DoctorFacts): readonly DoctorFinding[] {
  const { isPrivate, hasIssues, isArchived } = repository;
  const findings: DoctorFinding[] = [];
  if (isArchived) {
    findings.push(
      problem(
        'repository',
        `${place} is archived: nothing in it can change.`,
        'Take it out of the archive in its settings.',
      ),
    );
  }
  if (!hasIssues) {
    findings.push(
      problem(
        'repository',
        `Issues are switched off in ${place}.`,
        'Switch them on in its settings, under Features.',
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
      ? ok('token', `The token from ${token.from} may write issues and contents.`)
      : warning(
          'token',
          `The token from ${token.from} may not write ${joinList(lacking)}. The workflow has a token of its own; this one only matters to \`--fix\`.`,
          'To have things mended from here, use a token that may.',
        ),
  ];
}

export function judgeConfiguration(seen: DoctorFacts): readonly DoctorFinding[] {
  const { configuration: outcome, configPath } = seen;
  if (outcome.kind === 'invalid') {
    return outcome.problems.map(({ path, line, message, fix: remedy }) =>
      problem('configuration', `${path}, line ${line}: ${message}`, remedy),
    );
  }
  const { templates, teams } = outcome.configuration;
  const types = joinList(templates.map(({ type }) => type));
  return [
    teams.length === 0
      ? warning(
          'configuration',
          `${configPath}/config.yml lists no team, so that nobody is assigned, and whoever may write to the repository may accept. Templates: ${types}.`,
          'List the teams and their members there, or run `baton init`.',
        )
      : ok('configuration', `Teams: ${joinList(teams.map(({ id }) => id))}. Templates: ${types}.`),
  ];
}

export function judgeForms({
  configuration: outcome,
  forms,
}: DoctorFacts): readonly DoctorFinding[] {
  if (outcome.kind === 'invalid') {
    return [];
  }
  const found = [...checkDrift(outcome.configuration.templates, forms)].map(
    ({ path, line, message, fix: remedy }) =>
      problem('forms', `${path}, line ${line}: ${message}`, remedy),
  );
  return found.length > 0
    ? found
    : [ok('forms', 'Every template has its form on the default branch.')];
}
