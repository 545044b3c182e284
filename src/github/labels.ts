// The labels of the repository.

import { RequestError } from '@octokit/request-error';
import * as v from 'valibot';
import type { RepositoryLabel } from '../ports/github.ts';
import type { LabelDefinition } from '../render/labels.ts';
import { query } from './http/graphql.ts';
import { withErrorContext } from './http/map-errors.ts';
import { labelQuery } from './issues/issue-query.ts';
import type { RepositoryClient } from './issues/repository-client.ts';
import { labelAnswer } from './issues/responses.ts';

export async function readLabel(
  { octokit, owner, repo }: RepositoryClient,
  label: string,
): Promise<RepositoryLabel | null> {
  const { data } = await query(octokit, {
    query: labelQuery,
    variables: { owner, name: repo, label },
    answer: labelAnswer,
  });
  return data.repository.label;
}

export async function createLabels(
  { octokit, owner, repo }: RepositoryClient,
  labels: readonly LabelDefinition[],
): Promise<void> {
  for (const { name, color, description } of labels) {
    await withErrorContext(`create the label ${name}`, async () => {
      try {
        await octokit.issues.createLabel({ owner, repo, name, color, description });
      } catch (error) {
        // Another run created it since the labels were listed, or it is in neither list of a hundred.
        if (!isThereAlready(error)) {
          throw error;
        }
      }
    });
  }
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const refusal = v.object({ errors: v.array(v.object({ code: v.optional(v.string()) })) });

function isThereAlready(error: unknown): boolean {
  const parsed = v.safeParse(refusal, error instanceof RequestError ? error.response?.data : null);
  return parsed.success && parsed.output.errors.some(({ code }) => code === 'already_exists');
}

/** The look of a label that GitHub created because an issue got it. */
const newLabelColor = 'ededed';

/** @param labels of an issue, as GitHub shows them */
export function undescribedLabels(
  labels: readonly {
    readonly name: string;
    readonly color: string;
    readonly description: string | null;
  }[],
): readonly string[] {
  return labels.flatMap(({ name, color, description }) =>
    color === newLabelColor && (description ?? '') === '' ? [name.toLowerCase()] : [],
  );
}

export async function describeLabels(
  { octokit, owner, repo }: RepositoryClient,
  labels: readonly LabelDefinition[],
): Promise<void> {
  for (const { name, color, description } of labels) {
    await withErrorContext(`describe the label ${name}`, () =>
      octokit.issues.updateLabel({ owner, repo, name, color, description }),
    );
  }
}
