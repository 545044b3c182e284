// Refs and Git objects in GraphQL.

import { isUtf8 } from 'node:buffer';
import { readCommit } from '../../git/commit.ts';
import { findCommit } from '../../git/find-commit.ts';
import type { GitObject } from '../../git/objects.ts';
import { findAt, readTree, type TreeEntry, treeEntryType } from '../../git/tree.ts';
import { repositoryPage } from '../../rest/responses/repository.ts';
import type { View } from '../view.ts';

/** Longer texts are cut short. */
const maxShownTextBytes = 512_000;

export async function refNode(view: View, fullName: string): Promise<object | null> {
  const oid = await view.repository.git.refs.read(fullName);
  if (oid === null) {
    return null;
  }
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(fullName) ?? [];
  return {
    __typename: 'Ref',
    id: `REF_${Buffer.from(fullName).toString('base64url')}`,
    name,
    prefix,
    target: () => objectNode(view, oid),
    repository: view.repositoryNode,
  };
}

/** `branch`, `branch:path` or an object's id; null if it does not exist. */
export async function objectNode(view: View, expression: string): Promise<object | null> {
  const { git } = view.repository;
  const [, revision = '', path] = /^([^:]*)(?::(.*))?$/s.exec(expression) ?? [];
  const commit = await findCommit(git, revision);
  if (path === undefined) {
    return nodeOf(view, commit?.oid ?? revision);
  }
  const place = commit === null ? null : await findAt(git.objects, commit.tree, path);
  return place === null ? null : nodeOf(view, place.oid);
}

async function nodeOf(view: View, oid: string): Promise<object | null> {
  const object = /^[0-9a-f]{40}$/.test(oid) ? await view.repository.git.objects.read(oid) : null;
  if (object === null) {
    return null;
  }
  const url = `${repositoryPage(view.repository)}/commit/${oid}`;
  return {
    id: `${object.type}_${Buffer.from(oid).toString('base64url')}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: url,
    commitResourcePath: new URL(url).pathname,
    repository: view.repositoryNode,
    ...(await fieldsOf(view, oid, object)),
  };
}

async function fieldsOf(view: View, oid: string, object: GitObject): Promise<object> {
  if (object.type === 'blob') {
    return blobFields(object.bytes);
  }
  const { objects } = view.repository.git;
  if (object.type === 'tree') {
    const entries = (await readTree(objects, oid)) ?? [];
    return { __typename: 'Tree', entries: () => entries.map((entry) => entryNode(view, entry)) };
  }
  const commit = await readCommit(objects, oid);
  return {
    __typename: 'Commit',
    message: commit?.message,
    messageHeadline: commit?.message.split('\n')[0],
    committedDate: commit?.committer.at,
    authoredDate: commit?.author.at,
    tree: () => nodeOf(view, commit?.tree ?? ''),
  };
}

function blobFields(bytes: Uint8Array): object {
  const isBinary = bytes.includes(0) || !isUtf8(bytes);
  const shown = bytes.subarray(0, maxShownTextBytes);
  return {
    __typename: 'Blob',
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > maxShownTextBytes,
    text: isBinary ? null : Buffer.from(shown).toString(),
  };
}

function entryNode(view: View, entry: TreeEntry): object {
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    mode: Number.parseInt(entry.mode, 8),
    type: treeEntryType(entry.mode),
    oid: entry.oid,
    object: () => nodeOf(view, entry.oid),
    repository: view.repositoryNode,
  };
}
