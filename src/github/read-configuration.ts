// Reads the configuration files of the default branch, and the repository's labels.

import type * as v from 'valibot';
import { isYamlFile } from '../config/file-name.ts';
import type { SourceFile } from '../config/problem.ts';
import type { ConfigurationReading, SharedReading } from '../ports/github.ts';
import { ServiceError } from '../ports/service-error.ts';
import { query } from './http/graphql.ts';
import { configurationQuery, sharedConfigurationQuery } from './issues/issue-query.ts';
import { variablesOf } from './issues/read-issues.ts';
import type { RepositoryClient } from './issues/repository-client.ts';
import { configurationAnswer, sharedConfigurationAnswer } from './issues/responses.ts';
import { ownComments } from './own-comments.ts';

export async function readConfigurationFiles(
  place: RepositoryClient,
): Promise<ConfigurationReading> {
  const { data } = await query(place.octokit, {
    query: configurationQuery,
    variables: variablesOf(place),
    answer: configurationAnswer,
  });
  const { configuration, labels, newestLabels, handoffs } = data.repository;
  return {
    // Baton's are newer than those of a repository that had many. Each that is not listed costs a write.
    labels: [labels, newestLabels].flatMap((some) => some?.nodes.map(({ name }) => name) ?? []),
    handoffs: handoffs.nodes.map(({ number, comments, timelineItems }) => ({
      number,
      ownComments: ownComments(comments.nodes, {
        // Only asked of where no ledger is: no account is recorded then.
        accounts: [],
        transferredAt: timelineItems.nodes[0]?.createdAt ?? null,
      }),
    })),
    folder: place.configPath,
    files: filesIn(place.configPath, configuration),
  };
}

/** @param repository `owner/repository`, which another token may see and this one may not */
export async function readSharedFiles(
  { octokit, configPath, owner: ownOwner, repo: ownName }: RepositoryClient,
  repository: string,
): Promise<SharedReading> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await query(octokit, {
    query: sharedConfigurationQuery,
    variables: { owner, name, configuration: `HEAD:${configPath}`, ownOwner, ownName },
    answer: sharedConfigurationAnswer,
    // A cached one takes its place.
    isOptional: true,
  });
  if (data.repository === null) {
    return { kind: 'no_repository' };
  }
  const { isPrivate, configuration } = data.repository;
  const files = filesIn(configPath, configuration);
  // Where GitHub does not show whether this repository is private, it counts as public.
  const isConfidential = isPrivate && data.own?.isPrivate !== true;
  return files === null
    ? { kind: 'no_files' }
    : { kind: 'read', version: configuration?.oid ?? '', isPrivate, isConfidential, files };
}

type Folder = v.InferOutput<typeof sharedConfigurationAnswer>['repository'];

function filesIn(
  folder: string,
  configuration: NonNullable<Folder>['configuration'],
): readonly SourceFile[] | null {
  const files = (configuration?.entries ?? []).filter(({ name }) => isYamlFile(name));
  return files.length === 0
    ? null
    : files.map(({ name, object }) => {
        const path = `${folder}/${name}`;
        return { path, text: textOf(path, object) };
      });
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
