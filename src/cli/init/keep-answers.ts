// A person who stops in the middle of the questions keeps the answers given so far.

import { CliError } from '../cli-error.ts';
import type { InitOptions, WantedTeam } from './init-options.ts';

/** The same error, with the command that continues. */
export function withAnswers(error: unknown, known: Partial<InitOptions>): unknown {
  const flags = [
    ...(known.types ?? []).map((type) => `--template ${type}`),
    ...(known.teams ?? []).map(teamFlag),
  ];
  return error instanceof CliError && flags.length > 0
    ? new CliError(
        error.exitCode,
        `${error.message} To continue with your answers: \`baton init ${flags.join(' ')}\``,
        { cause: error },
      )
    : error;
}

function teamFlag({ id, members, githubTeam }: WantedTeam): string {
  const people = [...members, ...(githubTeam === null ? [] : [githubTeam])];
  return people.length === 0 ? `--team ${id}` : `--team ${id}=${people.join(',')}`;
}
