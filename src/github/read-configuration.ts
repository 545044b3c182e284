// Reads the configuration files of the default branch, and the repository's labels.

import { isYamlFile } from '../config/file-name.ts';
import type { ConfigurationReading } from '../ports/github.ts';
import { ServiceError } from '../ports/service-error.ts';
import { query } from './http/graphql.ts';
import { configurationQuery } from './issues/issue-query.ts';
import { variablesOf } from './issues/read-issues.ts';
import type { RepositoryClient } from './issues/repository-client.ts';
import { configurationAnswer } from './issues/responses.ts';
import { ownComments } from './own-comments.ts';

export async function readConfigurationFiles(
  place: RepositoryClient,
): Promise<ConfigurationReading> {
  const { data } = await query(place.octokit, {
    query: configurationQuery,
    variables: variablesOf(place),
    answer: configurationAnswer,
  });
  const { configuration, labels, handoffs } = data.repository;
  const files = (configuration?.entries ?? []).filter(({ name }) => isYamlFile(name));
  return {
    labels: labels?.nodes.map((label) => label.name) ?? [],
    handoffs: handoffs.nodes.map(({ number, comments, timelineItems }) => ({
      number,
      ownComments: ownComments(comments.nodes, {
        // Only asked of where no ledger is: no account is recorded then.
        accounts: [],
        transferredAt: timelineItems.nodes[0]?.createdAt ?? null,
      }),
    })),
    files:
      configuration === null || files.length === 0
        ? null
        : files.map(({ name, object }) => {
            const path = `${place.configPath}/${name}`;
            return { path, text: textOf(path, object) };
          }),
  };
}

function textOf(
  path: string,
  object: {
    readonly text?: string | null | undefined;
    readonly isTruncated?: boolean | undefined;
  } | null,
): string {
  if (object?.text === null || object?.text === undefined || object.isTruncated === true) {
    throw new ServiceError(
      'github_refused',
      `${path} cannot be read: it is not text, or it is larger than 512 KB. Replace it with a YAML file in UTF-8.`,
    );
  }
  return object.text;
}
