// Refs as files, replaced atomically; packed ones are read as well.

import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readIfThere, writeAtomically } from './objects.ts';

export interface Ref {
  /** In full: `refs/heads/main`. */
  readonly name: string;
  readonly oid: string;
}

export interface RefStore {
  read(name: string): Promise<string | null>;
  list(prefix: string): Promise<readonly Ref[]>;
  write(name: string, oid: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export function createRefStore(directory: string): RefStore {
  return {
    read: async (name) =>
      (await readLoose(directory, name)) ?? (await readPacked(directory)).get(name) ?? null,
    list: async (prefix) => {
      const refs = await readPacked(directory);
      for (const name of await looseNames(directory)) {
        const oid = await readLoose(directory, name);
        if (oid !== null) {
          refs.set(name, oid);
        }
      }
      const found = [...refs]
        .map(([name, oid]) => ({ name, oid }))
        .filter((ref) => ref.name.startsWith(prefix));
      return found.sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    write: async (name, oid) => {
      const path = join(directory, name);
      await mkdir(dirname(path), { recursive: true });
      await writeAtomically(path, `${oid}\n`);
    },
    remove: async (name) => {
      await rm(join(directory, name), { force: true });
      const packed = await readPacked(directory);
      if (!packed.delete(name)) {
        return;
      }
      const lines = [...packed].map(([kept, oid]) => `${oid} ${kept}\n`);
      await writeAtomically(join(directory, 'packed-refs'), lines.join(''));
    },
  };
}

/** Names that git rejects: they could also lead out of the folder. */
export function isRefName(name: string): boolean {
  if (!name.startsWith('refs/') || name.split('/').length < 3) {
    return false;
  }
  if (/\.\.|[\s\p{Cc}~^:?*[\\]|@\{|\/\/|\/$|\.$/u.test(name)) {
    return false;
  }
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

async function readLoose(directory: string, name: string): Promise<string | null> {
  const content = await readIfThere(join(directory, name));
  return content === null ? null : content.toString().trim();
}

async function readPacked(directory: string): Promise<Map<string, string>> {
  const content = await readIfThere(join(directory, 'packed-refs'));
  const lines = content?.toString().split('\n') ?? [];
  const refs = lines.filter((line) => /^[0-9a-f]{40} /.test(line));
  return new Map(refs.map((line) => [line.slice(41), line.slice(0, 40)]));
}

async function looseNames(directory: string): Promise<readonly string[]> {
  const entries = await readdir(join(directory, 'refs'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
