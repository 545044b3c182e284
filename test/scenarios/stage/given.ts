// What a scenario starts with: unless it sets others, a repository whose configuration names two
// teams and leaves the forms to Baton.

import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { SourceFile } from '../../../src/config/problem.ts';
import type { Configuration } from '../../../src/config/types.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import type { Behaviour } from '../../../src/sandbox/github/behaviour.ts';
import type { TokenPermissions } from '../../../src/sandbox/github/model/role.ts';

export interface Given {
  /** The files of `.github/handoffs`; null: there is no such folder. */
  readonly configuration?: Readonly<Record<string, string>> | null;
  /** Labels the repository has; by default all that Baton would create. */
  readonly labels?: readonly string[];
  /** What the workflow passes to the action. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The workflow has no concurrency group: its runs start at once. */
  readonly runsCollide?: true;
  /** What the workflow gives its token. */
  readonly permissions?: Partial<TokenPermissions>;
  readonly otherRepositories?: readonly string[];
  /** UTC ISO 8601. */
  readonly startsAt?: string;
  /** The folder of the Action; by default this repository. */
  readonly action?: string;
  /** How this GitHub answers; by default as `usualBehaviour` has it. */
  readonly behaviour?: Partial<Behaviour>;
  /** Why it is not played in PostgreSQL. */
  readonly onlyOnBranch?: string;
  /** Runs are meant to fail here. */
  readonly runsFail?: true;
}

export const repository = 'acme/handoffs';
export const configurationFolder = '.github/handoffs';

/** sam sends; alice and bob receive; mallory may label but is of no team; erin looks after the repository. */
export const people = [
  { login: 'sam', role: 'read' },
  { login: 'alice', role: 'write' },
  { login: 'bob', role: 'write' },
  { login: 'mallory', role: 'triage' },
  { login: 'erin', role: 'admin' },
] as const;

export const teams = `\
teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob] }
`;

export function configurationFiles({
  configuration = { 'config.yml': teams },
}: Given): readonly SourceFile[] {
  return Object.entries(configuration ?? {}).map(([name, text]) => ({
    path: `${configurationFolder}/${name}`,
    text,
  }));
}

/** null: it has mistakes. */
export function soundConfiguration(given: Given): Configuration | null {
  const files = configurationFiles(given);
  const hasForms = files.some(({ path }) => !path.endsWith('/config.yml'));
  const read = parseConfiguration([...files, ...(hasForms ? [] : readDefaultTemplates().files)]);
  return read.kind === 'valid' ? read.configuration : null;
}

/** What a workflow writes to pass an input of its own on: empty unless someone started it by hand. */
export function passedOn(input: string): string {
  return `\${{ inputs.${input} }}`;
}
