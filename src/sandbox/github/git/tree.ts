// Trees: read, written in git's order, searched by path, and changed at a path.

import type { ObjectStore } from './objects.ts';

export type TreeMode = '100644' | '100755' | '040000' | '120000' | '160000';

export interface TreeEntry {
  readonly name: string;
  readonly mode: TreeMode;
  readonly oid: string;
}

export type TreeObject = Omit<TreeEntry, 'name'>;

export async function readTree(
  objects: ObjectStore,
  oid: string,
): Promise<readonly TreeEntry[] | null> {
  const object = await objects.read(oid);
  return object?.type === 'tree' ? parse(Buffer.from(object.bytes)) : null;
}

export function writeTree(objects: ObjectStore, entries: readonly TreeEntry[]): Promise<string> {
  const sorted = [...entries].sort((one, other) => Buffer.compare(sortKey(one), sortKey(other)));
  const parts = sorted.flatMap(({ name, mode, oid }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
    Buffer.from(oid, 'hex'),
  ]);
  return objects.write('tree', Buffer.concat(parts));
}

/** The root itself for an empty path. */
export async function findAt(
  objects: ObjectStore,
  root: string,
  path: string,
): Promise<TreeObject | null> {
  let place: TreeObject = { mode: '040000', oid: root };
  for (const name of partsOf(path)) {
    const entry = (await readTree(objects, place.oid))?.find((one) => one.name === name);
    if (entry === undefined) {
      return null;
    }
    place = entry;
  }
  return place;
}

/** A new root with the path added, or removed together with folders that are then empty. */
export async function withPath(
  objects: ObjectStore,
  root: string | null,
  path: string,
  place: TreeObject | null,
): Promise<string | null> {
  const [name, ...rest] = partsOf(path);
  if (name === undefined) {
    return place?.oid ?? null;
  }
  const entries = root === null ? [] : ((await readTree(objects, root)) ?? []);
  const former = entries.find((entry) => entry.name === name);
  const others = entries.filter((entry) => entry.name !== name);
  const entry = await entryFor(objects, { name, rest, former, place });
  const changed = entry === null ? others : [...others, entry];
  return changed.length === 0 ? null : writeTree(objects, changed);
}

interface EntryChange {
  readonly name: string;
  readonly rest: readonly string[];
  readonly former: TreeEntry | undefined;
  readonly place: TreeObject | null;
}

async function entryFor(objects: ObjectStore, change: EntryChange): Promise<TreeEntry | null> {
  const { name, rest, former, place } = change;
  if (rest.length === 0) {
    return place === null ? null : { name, ...place };
  }
  const folder = former?.mode === '040000' ? former.oid : null;
  const oid = await withPath(objects, folder, rest.join('/'), place);
  return oid === null ? null : { name, mode: '040000', oid };
}

export interface ListedEntry extends TreeEntry {
  readonly path: string;
}

export async function listTree(
  objects: ObjectStore,
  oid: string,
  isRecursive: boolean,
  under = '',
): Promise<readonly ListedEntry[]> {
  const entries = (await readTree(objects, oid)) ?? [];
  const lists = entries.map(async (entry) => {
    const listed = { ...entry, path: `${under}${entry.name}` };
    if (!isRecursive || entry.mode !== '040000') {
      return [listed];
    }
    return [listed, ...(await listTree(objects, entry.oid, true, `${listed.path}/`))];
  });
  return (await Promise.all(lists)).flat();
}

export function treeEntryType(mode: TreeMode): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') {
    return 'tree';
  }
  return mode === '160000' ? 'commit' : 'blob';
}

export function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

export function treeMode(word: string): TreeMode | null {
  const padded = word.padStart(6, '0');
  const modes: readonly TreeMode[] = ['100644', '100755', '040000', '120000', '160000'];
  return modes.find((mode) => mode === padded) ?? null;
}

function parse(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0; start < bytes.length; ) {
    const space = bytes.indexOf(32, start);
    const end = bytes.indexOf(0, space);
    const mode = treeMode(bytes.subarray(start, space).toString());
    if (mode === null) {
      throw new Error('A tree entry of an unknown mode');
    }
    const oid = bytes.subarray(end + 1, end + 21).toString('hex');
    entries.push({ name: bytes.subarray(space + 1, end).toString(), mode, oid });
    start = end + 21;
  }
  return entries;
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name);
}
