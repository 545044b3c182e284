// Commits: their text form, and the walk along their parents.

import { wholeSecond } from '../clock.ts';
import type { ObjectStore } from './objects.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** UTC ISO 8601, whole seconds. */
  readonly at: string;
}

export interface CommitDraft {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

export interface Commit extends CommitDraft {
  readonly oid: string;
}

export async function readCommit(objects: ObjectStore, oid: string): Promise<Commit | null> {
  const object = await objects.read(oid);
  return object?.type === 'commit' ? parse(oid, Buffer.from(object.bytes).toString()) : null;
}

export async function writeCommit(objects: ObjectStore, draft: CommitDraft): Promise<Commit> {
  const lines = [
    `tree ${draft.tree}`,
    ...draft.parents.map((parent) => `parent ${parent}`),
    `author ${signed(draft.author)}`,
    `committer ${signed(draft.committer)}`,
    '',
    draft.message,
  ];
  const oid = await objects.write('commit', Buffer.from(lines.join('\n')));
  return { ...draft, oid };
}

/** Newest first, along all parents. */
export async function* walk(objects: ObjectStore, from: string): AsyncGenerator<Commit> {
  const waiting = [from];
  const seen = new Set(waiting);
  for (let oid = waiting.shift(); oid !== undefined; oid = waiting.shift()) {
    const commit = await readCommit(objects, oid);
    if (commit === null) {
      continue;
    }
    yield commit;
    for (const parent of commit.parents) {
      if (seen.has(parent)) {
        continue;
      }
      seen.add(parent);
      waiting.push(parent);
    }
  }
}

export async function isAncestor(
  objects: ObjectStore,
  ancestor: string,
  of: string,
): Promise<boolean> {
  for await (const commit of walk(objects, of)) {
    if (commit.oid === ancestor) {
      return true;
    }
  }
  return false;
}

function signed(signature: Signature): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim() || 'unknown';
  return `${clean(signature.name)} <${clean(signature.email)}> ${Date.parse(signature.at) / 1000} +0000`;
}

function parse(oid: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const values = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1));
  return {
    oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, at: wholeSecond(Number(seconds) * 1000) };
}
