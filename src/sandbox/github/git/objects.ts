// Git objects as loose files, written like git does; packed ones (after a `git gc` or a push) are read
// too. Files are small, and waiting for each costs more than reading it: they are read at once.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, deflate, deflateSync, inflate, inflateSync } from 'node:zlib';
import git from 'isomorphic-git';

type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

export interface GitObjectHeader {
  readonly type: ObjectType;
  /** In bytes. */
  readonly size: number;
}

export interface ObjectStore {
  read(oid: string): Promise<GitObject | null>;
  /** Without reading all of it. */
  readHeader(oid: string): Promise<GitObjectHeader | null>;
  write(type: ObjectType, bytes: Uint8Array): Promise<string>;
}

/** From this size on compressing leaves the main thread. */
const asyncThresholdBytes = 64 * 1024;
const maxCachedBytes = 64 * 1024 * 1024;
const fastestCompression = { level: 1 };
const deflateAside = promisify<Uint8Array, { level: number }, Buffer>(deflate);
/** In the default's pieces of 16 kB, an archive takes seconds. */
const inflatedAtOnce = { chunkSize: 1024 * 1024 };
const inflateAside = promisify<Uint8Array, { chunkSize: number }, Buffer>(inflate);
/** Deflated, more than a header takes with the tables before it. */
const headerBytes = 1024;

export function createObjectStore(directory: string): ObjectStore {
  const cache = createCache();
  const read = async (oid: string) => {
    const known = cache.get(oid);
    if (known !== undefined) {
      return known;
    }
    const object = (await readLoose(directory, oid)) ?? (await readPacked(directory, oid));
    if (object !== null) {
      cache.keep(oid, object);
    }
    return object;
  };
  return {
    read,
    readHeader: async (oid) => {
      const loose = cache.get(oid) === undefined ? readLooseHeader(directory, oid) : null;
      const object = loose === null ? await read(oid) : null;
      return object === null ? loose : { type: object.type, size: object.bytes.length };
    },
    write: async (type, bytes) => {
      const header = Buffer.from(`${type} ${bytes.length}\0`);
      const oid = createHash('sha1').update(header).update(bytes).digest('hex');
      if (cache.get(oid) === undefined) {
        await writeLoose(directory, oid, Buffer.concat([header, bytes]));
      }
      cache.keep(oid, { type, bytes });
      return oid;
    },
  };
}

async function writeLoose(directory: string, oid: string, wrapped: Buffer): Promise<void> {
  const folder = join(directory, 'objects', oid.slice(0, 2));
  const path = join(folder, oid.slice(2));
  if (fs.existsSync(path)) {
    return;
  }
  const isLarge = wrapped.length >= asyncThresholdBytes;
  const bytes = isLarge
    ? await deflateAside(wrapped, fastestCompression)
    : deflateSync(wrapped, fastestCompression);
  fs.mkdirSync(folder, { recursive: true });
  writeAtomically(path, bytes);
}

let written = 0;

/** A reader sees the old file or the new one, never a part. */
export function writeAtomically(path: string, bytes: Uint8Array | string): void {
  written += 1;
  const draft = `${path}.${process.pid}-${written}.lock`;
  fs.writeFileSync(draft, bytes);
  fs.renameSync(draft, path);
}

async function readLoose(directory: string, oid: string): Promise<GitObject | null> {
  const deflated = readIfThere(loosePath(directory, oid));
  if (deflated === null) {
    return null;
  }
  const wrapped =
    deflated.length < asyncThresholdBytes
      ? inflateSync(deflated)
      : await inflateAside(deflated, inflatedAtOnce);
  return { type: headerOf(wrapped).type, bytes: wrapped.subarray(wrapped.indexOf(0) + 1) };
}

function readLooseHeader(directory: string, oid: string): GitObjectHeader | null {
  const deflated = readIfThere(loosePath(directory, oid));
  return deflated === null
    ? null
    : headerOf(
        inflateSync(deflated.subarray(0, headerBytes), { finishFlush: constants.Z_SYNC_FLUSH }),
      );
}

function loosePath(directory: string, oid: string): string {
  return join(directory, 'objects', oid.slice(0, 2), oid.slice(2));
}

/** `blob 1234`, up to a zero byte. */
function headerOf(wrapped: Buffer): GitObjectHeader {
  const [type, size] = wrapped.subarray(0, wrapped.indexOf(0)).toString().split(' ');
  return { type: objectType(type), size: Number(size) };
}

async function readPacked(directory: string, oid: string): Promise<GitObject | null> {
  try {
    const found = await git.readObject({ fs, gitdir: directory, oid, format: 'content' });
    if (!(found.object instanceof Uint8Array)) {
      return null;
    }
    return { type: objectType(found.type), bytes: found.object };
  } catch (error) {
    if (error instanceof git.Errors.NotFoundError) {
      return null;
    }
    throw error;
  }
}

function objectType(word: string | undefined): ObjectType {
  if (word === 'blob' || word === 'tree' || word === 'commit' || word === 'tag') {
    return word;
  }
  throw new Error(`A Git object of an unknown type: ${word}`);
}

export function readIfThere(path: string): Buffer | null {
  // Often it is not: an error with a stack costs more.
  if (!fs.existsSync(path)) {
    return null;
  }
  try {
    return fs.readFileSync(path);
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

/** ENOTDIR: a ref `a/b` is requested, but `a` is a ref. EISDIR: the reverse. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) {
    return false;
  }
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR';
}

/** Objects never change, so each is read once; the oldest leave the cache first. */
function createCache() {
  const objects = new Map<string, GitObject>();
  let bytes = 0;
  return {
    get: (oid: string) => objects.get(oid),
    keep: (oid: string, object: GitObject): void => {
      if (objects.has(oid)) {
        return;
      }
      objects.set(oid, object);
      bytes += object.bytes.length;
      for (const [oldest, { bytes: content }] of objects) {
        if (bytes <= maxCachedBytes) {
          return;
        }
        objects.delete(oldest);
        bytes -= content.length;
      }
    },
  };
}
