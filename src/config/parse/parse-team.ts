// One team of `config.yml`: who belongs to it, and how it works.

import { quoted, sentence } from '../../base/format-words.ts';
import { includesLogin, sameLogin } from '../team.ts';
import { assignPolicies, type Team } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { readGroup, readKey, readMapping } from '../yaml/parse-mapping.ts';
import { oneOf, readLine } from '../yaml/parse-value.ts';
import { type Located, problemAt, type Reading } from '../yaml/parsed.ts';
import { type Mapping, placeOf, type Tree, valueAt } from '../yaml/yaml-node.ts';
import { readCalendar, readDate } from './parse-calendar.ts';
import { readChannel, readEmail } from './parse-contact.ts';
import { readLogin } from './parse-login.ts';

export const teamKeys = [
  'members',
  'github_team',
  'lead',
  'assign',
  'away',
  'calendar',
  'slack',
  'email',
] as const;

export function* readTeam(tree: Tree, id: string): Reading<Team | undefined> {
  const mapping = yield* readMapping(tree, `the team ${quoted(id)}`, teamKeys);
  if (mapping === undefined) return undefined;
  const members = valuesOf(yield* readKey(mapping, 'members', listOfDistinct(readLogin)));
  const githubTeam = yield* readKey(mapping, 'github_team', readGithubTeam);
  const lead = yield* readKey(mapping, 'lead', readLogin);
  const policy = yield* readKey(mapping, 'assign', oneOf(assignPolicies));
  const away = (yield* readKey(mapping, 'away', readAway)) ?? [];
  const calendar = yield* readKey(mapping, 'calendar', readCalendar);
  const slack = yield* readKey(mapping, 'slack', readChannel);
  const email = yield* readKey(mapping, 'email', readEmail);
  const listsMembers = members.length > 0 || githubTeam !== undefined;
  const team: Team = {
    id,
    members,
    ...(githubTeam === undefined ? {} : { githubTeam }),
    ...(lead === undefined ? {} : { lead }),
    assign: policy ?? (listsMembers ? 'round_robin' : 'nobody'),
    away: Object.fromEntries(away.map(({ value }) => [value.login, value.until])),
    ...(calendar === undefined ? {} : { calendar }),
    ...(slack === undefined ? {} : { slack }),
    ...(email === undefined ? {} : { email }),
  };
  // Whom GitHub lists, or a login that cannot be read, may be the one that is missing.
  if (namesEverybody(mapping, members)) yield* refuseStrangers(mapping, team, away);
  return team;
}

interface Absence {
  readonly login: string;
  /** The last day. */
  readonly until: string;
}

function* readAway(tree: Tree, subject: string): Reading<readonly Located<Absence>[] | undefined> {
  const group = yield* readGroup(tree, subject);
  const absences: Located<Absence>[] = [];
  for (const { key, at, value } of group?.entries ?? []) {
    const written: Tree = { kind: 'scalar', at, value: key, source: key };
    const login = yield* readLogin(written, `a key of ${subject}`);
    const until = yield* readDate(value, `the last day away of ${quoted(key)}`);
    if (login === undefined || until === undefined) continue;
    if (absences.some((other) => sameLogin(other.value.login, login))) {
      yield problemAt(
        at,
        `${sentence(subject)} names ${quoted(login)} twice.`,
        'Leave one of the two out; letter case makes no difference.',
      );
    }
    absences.push({ value: { login, until }, at });
  }
  return absences;
}

function namesEverybody(mapping: Mapping, members: readonly string[]): boolean {
  const written = valueAt(mapping, 'members');
  const count = written?.kind === 'list' ? written.items.length : 0;
  return valueAt(mapping, 'github_team') === undefined && count === members.length;
}

function* refuseStrangers(
  mapping: Mapping,
  { members, lead, assign }: Team,
  away: readonly Located<Absence>[],
): Reading<void> {
  if (members.length === 0 && assign !== 'nobody') {
    yield problemAt(
      placeOf(mapping, 'assign'),
      `\`assign\` is \`${assign}\`, but the team has no members to assign.`,
      'Add `members: [login]`, or leave `assign` out.',
    );
  }
  const people = lead === undefined ? members : [...members, lead];
  for (const { value, at } of away) {
    if (includesLogin(people, value.login)) continue;
    yield problemAt(
      at,
      `\`away\` names ${quoted(value.login)}, who is not of the team.`,
      'Write the login as under `members`, or add it there.',
    );
  }
}

function* readGithubTeam(tree: Tree, subject: string): Reading<string | undefined> {
  const name = yield* readLine(tree, subject);
  if (name === undefined || /^[a-z0-9][a-z0-9-]*\/[a-z0-9_-]+$/i.test(name)) return name;
  const bare = name.replace(/^@/, '');
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(name)}, which is not the name of a team on GitHub.`,
    bare !== name && bare.includes('/')
      ? `Leave the \`@\` off: ${quoted(bare)}.`
      : 'Write the organisation, a slash and the team: `acme/onboarding`.',
  );
  return undefined;
}
