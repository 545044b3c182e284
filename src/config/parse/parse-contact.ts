// Where teams and people are reached besides GitHub. Addresses of webhooks never stand here: whoever has
// one can post.

import { capitalize, quoted } from '../../base/format-words.ts';
import { sameLogin } from '../team.ts';
import type { Contact } from '../types.ts';
import { parseGroup, parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { parseLine } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { MappingEntry, YamlNode } from '../yaml/yaml-node.ts';
import { parseLogin } from './parse-login.ts';

export type People = Readonly<Record<string, Contact>>;

/** `people`: login to where that person is reached. */
export function* parsePeople(tree: YamlNode, subject: string): Parsed<People | undefined> {
  const group = yield* parseGroup(tree, subject);
  const people = new Map<string, Contact>();
  for (const entry of group?.entries ?? []) {
    const { key, at, value } = entry;
    const login = yield* parseLoginOf(entry, subject);
    const contact = yield* parseContact(value, `the entry ${quoted(key)} of ${subject}`);
    if (login === undefined || contact === undefined) continue;
    if ([...people.keys()].some((other) => sameLogin(other, login))) {
      yield problemAt(
        at,
        `${capitalize(subject)} names ${quoted(login)} twice.`,
        'Leave one of the two out; letter case makes no difference.',
      );
    }
    people.set(login, contact);
  }
  return Object.fromEntries(people);
}

function* parseLoginOf({ key, at }: MappingEntry, subject: string): Parsed<string | undefined> {
  const written: YamlNode = { kind: 'scalar', at, value: key, source: key };
  return yield* parseLogin(written, `a key of ${subject}`);
}

export const contactKeys = ['slack', 'email'] as const;

function* parseContact(tree: YamlNode, subject: string): Parsed<Contact | undefined> {
  const mapping = yield* parseMapping(tree, subject, contactKeys);
  if (mapping === undefined) return undefined;
  const slack = yield* parseKey(mapping, 'slack', parseMember);
  const email = yield* parseKey(mapping, 'email', parseEmail);
  return {
    ...(slack === undefined ? {} : { slack }),
    ...(email === undefined ? {} : { email }),
  };
}

function* parseMember(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const id = yield* parseLine(tree, subject);
  if (id === undefined || /^[UW][A-Z0-9]{2,20}$/.test(id)) return id;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(id)}, which is not the id of a member in Slack.`,
    'Write the id, such as `U024BE7LH`: in Slack, open the profile and choose "Copy member ID".',
  );
  return undefined;
}

export function* parseChannel(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const channel = yield* parseLine(tree, subject);
  if (channel === undefined || !/^https?:/i.test(channel)) return channel;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} holds a web address, which belongs among the secrets.`,
    'Write the channel here, such as `"#onboarding"`, and give the address to the input `slack-webhook-url`.',
  );
  return undefined;
}

export function* parseEmail(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const address = yield* parseLine(tree, subject);
  if (address === undefined || /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address))
    return address;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(address)}, which is not an e-mail address.`,
    'Write one address such as `onboarding@example.com`.',
  );
  return undefined;
}
