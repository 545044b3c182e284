// Refs as files, replaced atomically; packed ones are read as well.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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
    read: async (name) => readLoose(directory, name) ?? readPacked(directory).get(name) ?? null,
    list: async (prefix) => {
      const refs = readPacked(directory);
      for (const name of looseNames(directory)) {
        const oid = readLoose(directory, name);
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
      mkdirSync(dirname(path), { recursive: true });
      writeAtomically(path, `${oid}\n`);
    },
    remove: async (name) => {
      rmSync(join(directory, name), { force: true });
      const packed = readPacked(directory);
      if (!packed.delete(name)) {
        return;
      }
      const lines = [...packed].map(([kept, oid]) => `${oid} ${kept}\n`);
      writeAtomically(join(directory, 'packed-refs'), lines.join(''));
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

function readLoose(directory: string, name: string): string | null {
  const content = readIfThere(join(directory, name));
  return content === null ? null : content.toString().trim();
}

function readPacked(directory: string): Map<string, string> {
  const content = readIfThere(join(directory, 'packed-refs'));
  const lines = content?.toString().split('\n') ?? [];
  const refs = lines.filter((line) => /^[0-9a-f]{40} /.test(line));
  return new Map(refs.map((line) => [line.slice(41), line.slice(0, 40)]));
}

function looseNames(directory: string): readonly string[] {
  const entries = readdirSync(join(directory, 'refs'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}
