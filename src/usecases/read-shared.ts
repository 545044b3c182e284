// Reads the configuration that another repository shares.

import type { ExtendedRepository } from '../config/extends/extended-repository.ts';
import type { ConfigurationProblem } from '../config/problem.ts';
import type { GitHub, SharedReading } from '../ports/github.ts';
import type { SharedConfiguration } from '../ports/ledger.ts';
import { ServiceError } from '../ports/service-error.ts';

export type SharedRead =
  | { readonly kind: 'read'; readonly shared: SharedConfiguration }
  | {
      readonly kind: 'unreadable';
      readonly problem: ConfigurationProblem;
      /** GitHub may answer another time; null: a person has to change something. */
      readonly error: ServiceError | null;
    };

export async function readShared(
  { readSharedConfiguration }: Pick<GitHub, 'readSharedConfiguration'>,
  { repository, at }: ExtendedRepository,
): Promise<SharedRead> {
  try {
    const reading = await readSharedConfiguration(repository);
    if (reading.kind !== 'read') {
      return unreadable(at, advice[reading.kind](repository));
    }
    const { isConfidential } = reading;
    const files = reading.files.map(({ path, text }) => ({
      path: `${repository}/${path}`,
      text,
      isShared: true,
      ...(isConfidential ? { isConfidential } : {}),
    }));
    // It changes with the visibility of the repositories, too.
    const version = `${reading.version}${isConfidential ? '/confidential' : ''}`;
    return { kind: 'read', shared: { repository, at, version, files } };
  } catch (error) {
    if (!(error instanceof ServiceError)) {
      throw error;
    }
    return error.code === 'github_forbidden'
      ? unreadable(at, advice.no_repository(repository))
      : unreadable(at, noAnswer(repository, error), error);
  }
}

type Advice = Pick<ConfigurationProblem, 'message' | 'fix'>;

const advice: Readonly<
  Record<Exclude<SharedReading['kind'], 'read'>, (repository: string) => Advice>
> = {
  no_repository: (repository) => ({
    message: `The token cannot read ${repository}, which this configuration extends, or there is no such repository.`,
    fix: 'Check the name. If the repository is private, pass the token of a GitHub App that may read its contents to the input `token`.',
  }),
  no_files: (repository) => ({
    message: `${repository}, which this configuration extends, has no configuration on its default branch.`,
    fix: 'Add `config.yml` there, in the same folder as here, or remove `extends`.',
  }),
};

function noAnswer(repository: string, { message }: ServiceError): Advice {
  return {
    message: `Baton could not read the configuration of ${repository}, which this one extends.`,
    fix: message,
  };
}

function unreadable(
  at: ExtendedRepository['at'],
  { message, fix }: Advice,
  error: ServiceError | null = null,
): SharedRead {
  return { kind: 'unreadable', problem: { ...at, message, fix }, error };
}
