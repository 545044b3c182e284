// Objects of a bare repository, read without Git: a test worker of a gigabyte starts a process slowly.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

export interface LooseCommit {
  readonly subject: string;
  readonly tree: string;
  readonly parent: string | null;
}

export function headOf(directory: string, branch: string): string {
  return readFileSync(join(directory, 'refs/heads', branch), 'utf8').trim();
}

export function looseCommit(directory: string, oid: string): LooseCommit {
  const text = looseBytes(directory, oid).toString();
  const end = text.indexOf('\n\n');
  const header = (name: string) =>
    new RegExp(`^${name} ([0-9a-f]{40})$`, 'm').exec(text.slice(0, end))?.[1] ?? null;
  return {
    subject: text.slice(end + 2).split('\n', 1)[0] ?? '',
    tree: header('tree') ?? '',
    parent: header('parent'),
  };
}

/** Ids by name, in Git's order. */
export function looseTree(directory: string, oid: string): ReadonlyMap<string, string> {
  const bytes = looseBytes(directory, oid);
  const entries = new Map<string, string>();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const name = bytes.subarray(bytes.indexOf(32, start) + 1, end).toString();
    entries.set(name, bytes.subarray(end + 1, end + 21).toString('hex'));
    start = end + 21;
  }
  return entries;
}

export function looseBytes(directory: string, oid: string): Buffer {
  const path = join(directory, 'objects', oid.slice(0, 2), oid.slice(2));
  const object = inflateSync(readFileSync(path));
  return object.subarray(object.indexOf(0) + 1);
}
