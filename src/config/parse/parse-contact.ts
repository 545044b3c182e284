// Where teams and people are reached besides GitHub. Addresses of webhooks never stand here: whoever has
// one can post.

import { quoted, sentence } from '../../base/format-words.ts';
import { sameLogin } from '../team.ts';
import type { Contact } from '../types.ts';
import { readGroup, readKey, readMapping } from '../yaml/parse-mapping.ts';
import { readLine } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import type { Entry, Tree } from '../yaml/yaml-node.ts';
import { readLogin } from './parse-login.ts';

export type People = Readonly<Record<string, Contact>>;

/** `people`: login to where that person is reached. */
export function* readPeople(tree: Tree, subject: string): Reading<People | undefined> {
  const group = yield* readGroup(tree, subject);
  const people = new Map<string, Contact>();
  for (const entry of group?.entries ?? []) {
    const { key, at, value } = entry;
    const login = yield* readLoginOf(entry, subject);
    const contact = yield* readContact(value, `the entry ${quoted(key)} of ${subject}`);
    if (login === undefined || contact === undefined) continue;
    if ([...people.keys()].some((other) => sameLogin(other, login))) {
      yield problemAt(
        at,
        `${sentence(subject)} names ${quoted(login)} twice.`,
        'Leave one of the two out; letter case makes no difference.',
      );
    }
    people.set(login, contact);
  }
  return Object.fromEntries(people);
}

function* readLoginOf({ key, at }: Entry, subject: string): Reading<string | undefined> {
  const written: Tree = { kind: 'scalar', at, value: key, source: key };
  return yield* readLogin(written, `a key of ${subject}`);
}

export const contactKeys = ['slack', 'email'] as const;

function* readContact(tree: Tree, subject: string): Reading<Contact | undefined> {
  const mapping = yield* readMapping(tree, subject, contactKeys);
  if (mapping === undefined) return undefined;
  const slack = yield* readKey(mapping, 'slack', readMember);
  const email = yield* readKey(mapping, 'email', readEmail);
  return {
    ...(slack === undefined ? {} : { slack }),
    ...(email === undefined ? {} : { email }),
  };
}

function* readMember(tree: Tree, subject: string): Reading<string | undefined> {
  const id = yield* readLine(tree, subject);
  if (id === undefined || /^[UW][A-Z0-9]{2,20}$/.test(id)) return id;
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(id)}, which is not the id of a member in Slack.`,
    'Write the id, such as `U024BE7LH`: in Slack, open the profile and choose "Copy member ID".',
  );
  return undefined;
}

export function* readChannel(tree: Tree, subject: string): Reading<string | undefined> {
  const channel = yield* readLine(tree, subject);
  if (channel === undefined || !/^https?:/i.test(channel)) return channel;
  yield problemAt(
    tree.at,
    `${sentence(subject)} holds a web address, which belongs among the secrets.`,
    'Write the channel here, such as `"#onboarding"`, and give the address to the input `slack-webhook-url`.',
  );
  return undefined;
}

export function* readEmail(tree: Tree, subject: string): Reading<string | undefined> {
  const address = yield* readLine(tree, subject);
  if (address === undefined || /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address))
    return address;
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(address)}, which is not an e-mail address.`,
    'Write one address such as `onboarding@example.com`.',
  );
  return undefined;
}
