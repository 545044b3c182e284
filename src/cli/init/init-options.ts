// What somebody wants of `init`, by flags or in answer to questions.

import { joinCode, quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import { usageError } from '../cli-error.ts';

export interface WantedTeam {
  readonly id: string;
  readonly members: readonly string[];
  /** `org/slug`. */
  readonly githubTeam: string | null;
}

export interface InitOptions {
  /** Handoff types to begin with. */
  readonly types: readonly string[];
  readonly teams: readonly WantedTeam[];
  /** `owner/baton@v1`. */
  readonly uses: string;
}

export const placeholderUses = 'OWNER/baton@v1';

/** Words with commas between them, given once or several times. */
export function parseTypes(
  words: readonly string[],
  offered: readonly string[],
): readonly string[] {
  const types = words.flatMap(listed);
  for (const type of types) {
    if (offered.includes(type)) continue;
    const meant = nearest(type, offered);
    throw usageError(
      `There is no template ${quoted(type)}. ${meant ? `Did you mean \`${meant}\`?` : `There are ${joinCode(offered, 'and')}; write others by hand afterwards.`}`,
    );
  }
  return [...new Set(types)];
}

/** `sales=alice,bob`, `ops=acme/ops`, `sales` alone. */
export function parseTeams(words: readonly string[]): readonly WantedTeam[] {
  const teams = words.map((word) => {
    const at = word.indexOf('=');
    return toWantedTeam(at < 0 ? word : word.slice(0, at), at < 0 ? '' : word.slice(at + 1));
  });
  const twin = teams.find(({ id }, at) => teams.findIndex((other) => other.id === id) !== at);
  if (twin)
    throw usageError(`The team ${quoted(twin.id)} is given twice. Put its members together.`);
  return teams;
}

export function toWantedTeam(id: string, people: string): WantedTeam {
  const names = listed(people).map((name) => name.replace(/^@/, ''));
  const githubTeams = names.filter((name) => name.includes('/'));
  if (githubTeams.length > 1) {
    throw usageError(`The team ${quoted(id)} can have the members of one team of GitHub only.`);
  }
  return {
    id: id.trim(),
    members: names.filter((name) => !name.includes('/')),
    githubTeam: githubTeams[0] ?? null,
  };
}

/** `acme`, `acme/baton` and `acme/baton@v1` all say where the copy of Baton is. */
export function parseUses(word: string): string {
  const [, owner, name = 'baton', reference = 'v1'] =
    /^([\w-]+)(?:\/([\w.-]+))?(?:@([\w./-]+))?$/.exec(word.trim()) ?? [];
  if (owner === undefined) {
    throw usageError(`${quoted(word)} does not name a copy of Baton. Write \`acme/baton@v1\`.`);
  }
  return `${owner}/${name}@${reference}`;
}

function listed(text: string): readonly string[] {
  return text
    .split(/[,\s]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
