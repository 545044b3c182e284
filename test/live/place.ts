// A repository that the live check plays on: a throw-away one on GitHub, or one on the local GitHub.

import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import * as v from 'valibot';

export interface LivePlace {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Whose token it is. */
  readonly login: string;
  /** Of this check alone: names of branches and labels start with it. */
  readonly mark: string;
  /** Starts the bundle on an issue's event, as a runner would. */
  readonly runBundle: (issueNumber: number, action: string) => Promise<BundleOutcome>;
  /** Asks a person to do what no API does. Gives whether it was done. */
  readonly askPerson: (what: string) => Promise<boolean>;
}

export interface BundleOutcome {
  readonly conclusion: string;
  readonly annotations: readonly string[];
}

const graphqlAnswer = v.looseObject({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.optional(
    v.array(
      v.looseObject({
        type: v.optional(v.string()),
        message: v.optional(v.string(), ''),
        extensions: v.optional(v.looseObject({ code: v.optional(v.string()) })),
      }),
    ),
  ),
});
export type GraphqlAnswer = v.InferOutput<typeof graphqlAnswer>;

/** The answer as it came, errors included. */
export async function askGraphql(
  { octokit, owner, repo }: LivePlace,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const { data } = await octokit.request('POST /graphql', {
    query,
    variables: { owner, name: repo, ...variables },
  });
  return v.parse(graphqlAnswer, data);
}

/** Types and codes of the errors; `answered` if there are none. */
export function errorsIn({ errors = [] }: GraphqlAnswer): string {
  const kinds = errors.map(({ type, extensions, message }) => type ?? extensions?.code ?? message);
  return kinds.length === 0 ? 'answered' : [...new Set(kinds)].join(', ');
}

/** The status of a request, with the first words of a refusal. */
export async function statusOfRequest(
  request: Promise<{ readonly status: number }>,
): Promise<string> {
  try {
    return String((await request).status);
  } catch (error) {
    if (error instanceof RequestError) {
      return `${error.status} ${error.message.split(/[\n.:]/)[0] ?? ''}`.trim();
    }
    throw error;
  }
}

/** Files an issue that the clean-up finds by its title. */
export async function fileIssue(
  { octokit, owner, repo, mark }: LivePlace,
  issue: { readonly title: string; readonly body: string; readonly labels?: string[] },
): Promise<{ readonly number: number; readonly id: string }> {
  const { data } = await octokit.issues.create({
    owner,
    repo,
    ...issue,
    title: `${mark} ${issue.title}`,
  });
  return { number: data.number, id: data.node_id };
}
