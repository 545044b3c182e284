// The environment that the runner provides for a step.

import type { RunFiles } from './run-files.ts';
import type { Action } from './workflow/read-action.ts';

/** What is known when the run is requested. */
export interface RunFacts {
  readonly id: number;
  readonly number: number;
  readonly event: string;
  /** The person or bot (with `[bot]`) that caused it. */
  readonly actor: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly workflow: string;
  readonly job: string;
}

/** What is known when the run starts. */
export interface RunPlace {
  /** Last commit of the default branch, the only branch these events run on. */
  readonly sha: string;
  /** The URL of GitHub for this run, without a trailing slash. */
  readonly url: string;
  /** The URL of its API, where that is another. */
  readonly apiUrl?: string;
}

export function runnerEnvironment(given: {
  readonly facts: RunFacts;
  readonly place: RunPlace;
  readonly files: RunFiles;
  readonly path: string;
}): Record<string, string> {
  const { facts, place, files } = given;
  const [owner = ''] = facts.repository.split('/');
  return {
    PATH: given.path,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: facts.actor,
    GITHUB_TRIGGERING_ACTOR: facts.actor,
    GITHUB_API_URL: place.apiUrl ?? place.url,
    GITHUB_GRAPHQL_URL: `${place.apiUrl ?? place.url}/graphql`,
    GITHUB_SERVER_URL: place.url,
    GITHUB_REPOSITORY: facts.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_SHA: place.sha,
    GITHUB_REF: `refs/heads/${facts.defaultBranch}`,
    GITHUB_REF_NAME: facts.defaultBranch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_WORKFLOW: facts.workflow,
    GITHUB_JOB: facts.job,
    GITHUB_ACTION: facts.job,
    GITHUB_RUN_ID: String(facts.id),
    GITHUB_RUN_NUMBER: String(facts.number),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: facts.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.environment,
    GITHUB_PATH: files.path,
    RUNNER_NAME: 'sandbox',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: files.temp,
  };
}

/** `data-branch` is `INPUT_DATA-BRANCH`: spaces become underscores, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The step's value overrides the action's default; letter case makes no difference in names. */
export function inputValues(
  action: Action,
  passed: Readonly<Record<string, string>>,
): { readonly values: Readonly<Record<string, string>>; readonly unexpected: readonly string[] } {
  const known = Object.keys(action.inputs).map((name) => name.toLowerCase());
  const given = Object.fromEntries(
    Object.entries(passed).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const defaults = Object.entries(action.inputs).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    values: { ...Object.fromEntries(defaults), ...given },
    unexpected: Object.keys(given).filter((name) => !known.includes(name)),
  };
}
