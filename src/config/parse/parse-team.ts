// One team of `config.yml`: who belongs to it, and how it works.

import { capitalize, quoted } from '../../base/format-words.ts';
import { includesLogin, sameLogin } from '../team.ts';
import { assignPolicies, type Team } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { parseGroup, parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { oneOf, parseLine } from '../yaml/parse-value.ts';
import { type Located, type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import { parseCalendar, parseDate } from './parse-calendar.ts';
import { parseChannel, parseEmail } from './parse-contact.ts';
import { parseLogin } from './parse-login.ts';

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

export function* parseTeam(tree: YamlNode, id: string): Parsed<Team | undefined> {
  const mapping = yield* parseMapping(tree, `the team ${quoted(id)}`, teamKeys);
  if (mapping === undefined) return undefined;
  const members = valuesOf(yield* parseKey(mapping, 'members', listOfDistinct(parseLogin)));
  const githubTeam = yield* parseKey(mapping, 'github_team', parseGithubTeam);
  const lead = yield* parseKey(mapping, 'lead', parseLogin);
  const policy = yield* parseKey(mapping, 'assign', oneOf(assignPolicies));
  const away = (yield* parseKey(mapping, 'away', parseAway)) ?? [];
  const calendar = yield* parseKey(mapping, 'calendar', parseCalendar);
  const slack = yield* parseKey(mapping, 'slack', parseChannel);
  const email = yield* parseKey(mapping, 'email', parseEmail);
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

function* parseAway(
  tree: YamlNode,
  subject: string,
): Parsed<readonly Located<Absence>[] | undefined> {
  const group = yield* parseGroup(tree, subject);
  const absences: Located<Absence>[] = [];
  for (const { key, at, value } of group?.entries ?? []) {
    const written: YamlNode = { kind: 'scalar', at, value: key, source: key };
    const login = yield* parseLogin(written, `a key of ${subject}`);
    const until = yield* parseDate(value, `the last day away of ${quoted(key)}`);
    if (login === undefined || until === undefined) continue;
    if (absences.some((other) => sameLogin(other.value.login, login))) {
      yield problemAt(
        at,
        `${capitalize(subject)} names ${quoted(login)} twice.`,
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
): Parsed<void> {
  if (members.length === 0 && assign !== 'nobody') {
    yield problemAt(
      locationOf(mapping, 'assign'),
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

function* parseGithubTeam(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const name = yield* parseLine(tree, subject);
  if (name === undefined || /^[a-z0-9][a-z0-9-]*\/[a-z0-9_-]+$/i.test(name)) return name;
  const bare = name.replace(/^@/, '');
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(name)}, which is not the name of a team on GitHub.`,
    bare !== name && bare.includes('/')
      ? `Leave the \`@\` off: ${quoted(bare)}.`
      : 'Write the organisation, a slash and the team: `acme/onboarding`.',
  );
  return undefined;
}
