// The options of `init`, from flags and answers.

import { joinCode, quoted } from '../../base/format-words.ts';
import { didYouMean, nearest } from '../../base/suggest.ts';
import { githubTeamPattern } from '../../config/keys/people.ts';
import { isLogin } from '../../config/teams/login.ts';
import { includesLogin } from '../../config/teams/team.ts';
import { usageError } from '../cli-error.ts';
import { currentMajor } from '../version.ts';
import { namesBaton } from '../workflow/find-steps.ts';

export interface WantedTeam {
  readonly id: string;
  readonly members: readonly string[];
  /** `org/slug`. */
  readonly githubTeam: string | null;
}

export interface InitOptions {
  /** Handoff types to start with. */
  readonly types: readonly string[];
  readonly teams: readonly WantedTeam[];
  /** `owner/baton@v1`. */
  readonly uses: string;
}

export const placeholderUses = `OWNER/baton@${currentMajor}`;

/** Words separated by commas; the flag is repeatable. */
export function parseTypes(
  words: readonly string[],
  offered: readonly string[],
): readonly string[] {
  const types = words.flatMap(listed);
  for (const type of types) {
    if (offered.includes(type)) {
      continue;
    }
    const otherwise = `Choose from ${joinCode(offered, 'and')}. You can add others by hand later.`;
    throw usageError(
      `There is no template ${quoted(type)}. ${didYouMean(type, offered, otherwise)}`,
    );
  }
  return [...new Set(types)];
}

/**
 * Parses `sales=alice,bob`, `ops=acme/ops` and `sales`.
 * @param known teams of the chosen templates and of the configuration
 */
export function parseTeams(
  words: readonly string[],
  known: readonly string[],
): readonly WantedTeam[] {
  const teams = words.map((word) => {
    const at = word.indexOf('=');
    return toWantedTeam(at < 0 ? word : word.slice(0, at), at < 0 ? '' : word.slice(at + 1));
  });
  const twin = teams.find(({ id }, at) => teams.findIndex((other) => other.id === id) !== at);
  if (twin) {
    throw usageError(`The team ${quoted(twin.id)} appears twice. List all its members once.`);
  }
  for (const { id } of teams) {
    const meant = includesLogin(known, id) ? undefined : nearest(id, known);
    if (meant) {
      throw usageError(`No template names the team ${quoted(id)}. Did you mean \`${meant}\`?`);
    }
  }
  return teams;
}

export function toWantedTeam(id: string, people: string): WantedTeam {
  const names = listed(people).map((name) => name.replace(/^@/, ''));
  names.forEach(assertPerson);
  const githubTeams = names.filter((name) => name.includes('/'));
  if (githubTeams.length > 1) {
    throw usageError(`The team ${quoted(id)} can have only one GitHub team.`);
  }
  return {
    id: id.trim(),
    members: names.filter((name) => !name.includes('/')),
    githubTeam: githubTeams[0] ?? null,
  };
}

const githubTeamName = new RegExp(`^${githubTeamPattern}$`);

/** Words of answers such as `sales team` and `all of us`. */
const noLogins = 'team teams the of our all everyone everybody anyone none people group us'.split(
  ' ',
);

function assertPerson(name: string): void {
  if (['and', 'or', '&'].includes(name.toLowerCase())) {
    throw usageError(
      `${quoted(name)} is not a login. Separate logins with commas: \`alice, bob\`.`,
    );
  }
  if (noLogins.includes(name.toLowerCase())) {
    throw usageError(
      `${quoted(name)} is not a login. Write logins with commas between them, a GitHub team such as \`acme/onboarding\`, or nothing: then everyone with write access belongs to the team.`,
    );
  }
  if (/.@./.test(name)) {
    throw usageError(`${quoted(name)} is an e-mail address. Write the login on GitHub.`);
  }
  if (name.includes('/') && !githubTeamName.test(name)) {
    throw usageError(
      `${quoted(name)} is not the name of a team on GitHub. Write the organisation, a slash and the team: \`acme/onboarding\`.`,
    );
  }
  if (!name.includes('/') && !isLogin(name)) {
    throw usageError(
      `${quoted(name)} cannot be a login on GitHub. Write it as in the address of the profile.`,
    );
  }
}

/** Accepts `acme`, `acme/baton`, `acme/actions/baton@v1` and the address of the repository. */
export function parseUses(word: string): string {
  const [, owner, name = 'baton', reference = currentMajor] =
    /^(?:https?:\/\/[\w.:-]+\/)?([\w-]+)(?:\/([\w./-]+?)(?:\.git)?\/?)?(?:@([\w./-]+))?$/.exec(
      word.trim(),
    ) ?? [];
  if (owner === undefined) {
    throw usageError(`${quoted(word)} is not a Baton repository. Write \`acme/baton@v1\`.`);
  }
  const uses = `${owner}/${name}@${reference}`;
  if (!namesBaton(uses, false)) {
    throw usageError(
      `${quoted(word)} has another name. Baton's commands find its step by the name \`baton\`, so name its repository or its folder so: \`acme/baton@v1\` or \`acme/actions/baton@v1\`.`,
    );
  }
  return uses;
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
