// The Contents API.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound, unprocessable } from '../api-error.ts';
import { fromBase64 } from '../git/base64.ts';
import { findCommit } from '../git/find-commit.ts';
import { defaultBranchName } from '../git/git-store.ts';
import { findAt, partsOf, readTree, type TreeObject, treeEntryType } from '../git/tree.ts';
import { rawContentType, requestedFormat } from '../http/media-type.ts';
import { bytesAnswer, jsonResponse } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  mutate,
  parseRequestBody,
  type Route,
} from '../http/route-helpers.ts';
import { deleteFile, type FileWritten, putFile } from '../services/contents/write-file.ts';
import type { RequestContext } from '../services/request-context.ts';
import { showContent, showEntry, type Where } from './responses/contents.ts';
import { showGitCommit } from './responses/git.ts';

const identitySchema = v.object({
  name: v.string(),
  email: v.string(),
  date: v.optional(v.string()),
});
const fileChangeEntries = {
  message: v.string(),
  sha: v.optional(v.string()),
  branch: v.optional(v.string()),
  author: v.optional(identitySchema),
  committer: v.optional(identitySchema),
};
const fileWriteSchema = v.object({ ...fileChangeEntries, content: v.string() });
const fileDeletionSchema = v.object({ ...fileChangeEntries, sha: v.string() });
const contentsPath = '/contents/:path{.+}';

export function contentRoutes(): Hono<Route> {
  return new Hono<Route>()
    .get('/contents', readContents)
    .get(contentsPath, readContents)
    .put(contentsPath, (c) =>
      mutate(c, async (scene) => {
        const { content, ...change } = parseRequestBody(c, fileWriteSchema);
        const bytes = fromBase64(content);
        if (bytes === null) {
          throw unprocessable('content is not valid Base64');
        }
        const path = pathOf(c);
        const written = await putFile(scene, { ...change, path }, bytes);
        return jsonResponse(
          written.isNew ? 201 : 200,
          showWritten(scene, path, written, bytes.length),
        );
      }),
    )
    .delete(contentsPath, (c) =>
      mutate(c, async (scene) => {
        const path = pathOf(c);
        return jsonResponse(
          200,
          showWritten(
            scene,
            path,
            await deleteFile(scene, { ...parseRequestBody(c, fileDeletionSchema), path }),
            0,
          ),
        );
      }),
    );
}

async function readContents(c: Call): Promise<Response> {
  const { hub, repository } = authorizeRead(c, 'contents');
  const ref = c.req.query('ref') || defaultBranchName;
  const commit = await findCommit(repository.git, ref);
  if (commit === null) {
    throw notFound(`No commit found for the ref ${ref}`);
  }
  const path = pathOf(c);
  const place = await findAt(repository.git.objects, commit.tree, path);
  if (place === null) {
    throw notFound();
  }
  const where = { hub, repository, path, ref };
  return treeEntryType(place.mode) === 'tree'
    ? showFolder(c, where, place)
    : showFile(c, where, place);
}

async function showFile(c: Call, where: Where, place: TreeObject): Promise<Response> {
  const blob = await where.repository.git.objects.read(place.oid);
  if (blob === null) {
    throw notFound();
  }
  if (requestedFormat(c) === 'raw') {
    return bytesAnswer(blob.bytes, rawContentType);
  }
  return jsonResponse(200, {
    ...showEntry(where, place, blob.bytes.length),
    ...showContent(blob.bytes),
  });
}

async function showFolder(c: Call, where: Where, place: TreeObject): Promise<Response> {
  const { objects } = where.repository.git;
  const entries = (await readTree(objects, place.oid)) ?? [];
  const shown = entries.map(async (entry) => {
    const isBlob = treeEntryType(entry.mode) === 'blob';
    const blob = isBlob ? await objects.readHeader(entry.oid) : null;
    const path = where.path === '' ? entry.name : `${where.path}/${entry.name}`;
    return showEntry({ ...where, path }, entry, blob?.size ?? 0);
  });
  const list = await Promise.all(shown);
  return jsonResponse(
    200,
    requestedFormat(c) === 'object' ? { ...showEntry(where, place, 0), entries: list } : list,
  );
}

function showWritten(scene: RequestContext, path: string, written: FileWritten, size: number) {
  const { hub, repository } = scene;
  const where = { hub, repository, path, ref: defaultBranchName };
  const place = written.blob === null ? null : { mode: '100644' as const, oid: written.blob };
  return {
    content: place === null ? null : showEntry(where, place, size),
    commit: showGitCommit(hub, repository, written.commit),
  };
}

function pathOf(c: Call): string {
  const parts = partsOf(c.req.param('path') ?? '');
  if (parts.some((part) => part === '.' || part === '..' || part === '.git')) {
    throw unprocessable('path contains a malformed path component');
  }
  return parts.join('/');
}
