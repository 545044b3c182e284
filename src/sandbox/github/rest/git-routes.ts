// The Git database: blobs, trees and commits. Refs are beside.

import { Hono } from 'hono';
import * as v from 'valibot';
import { notFound, unprocessable } from '../api-error.ts';
import { fromBase64, toWrappedBase64 } from '../git/base64.ts';
import { readCommit, writeCommit } from '../git/commit.ts';
import type { ObjectStore } from '../git/objects.ts';
import { listTree, readTree, treeEntryType, treeMode, withPath } from '../git/tree.ts';
import { rawContentType, requestedFormat } from '../http/media-type.ts';
import { bytesAnswer, jsonResponse } from '../http/response.ts';
import {
  authorizeRead,
  type Call,
  mutate,
  parseRequestBody,
  type Route,
  textParam,
} from '../http/route-helpers.ts';
import { demandNoSecret } from '../services/contents/push-protection.ts';
import { signaturesFor } from '../services/contents/sign.ts';
import { requirePermission } from '../services/permissions.ts';
import type { RequestContext } from '../services/request-context.ts';
import { showGitCommit, showTree } from './responses/git.ts';
import { repositoryUrl } from './responses/repository.ts';

const blobSchema = v.object({ content: v.string(), encoding: v.optional(v.string(), 'utf-8') });
const treeEntrySchema = v.object({
  path: v.string(),
  mode: v.string(),
  type: v.optional(v.string()),
  sha: v.optional(v.nullable(v.string())),
  content: v.optional(v.string()),
});
const treeSchema = v.object({ base_tree: v.optional(v.string()), tree: v.array(treeEntrySchema) });
const identitySchema = v.object({
  name: v.string(),
  email: v.string(),
  date: v.optional(v.string()),
});
const commitSchema = v.object({
  message: v.string(),
  tree: v.string(),
  parents: v.optional(v.array(v.string()), []),
  author: v.optional(identitySchema),
  committer: v.optional(identitySchema),
});

export function gitRoutes(): Hono<Route> {
  const routes = new Hono<Route>();
  routes
    .get('/git/blobs/:sha', readBlob)
    .post('/git/blobs', (c) => mutate(c, (scene) => postBlob(c, scene)));
  routes
    .get('/git/trees/:sha{.+}', readTreeRoute)
    .post('/git/trees', (c) => mutate(c, (scene) => postTree(c, scene)));
  routes
    .get('/git/commits/:sha', readCommitRoute)
    .post('/git/commits', (c) => mutate(c, (scene) => postCommit(c, scene)));
  return routes;
}

function demandToWrite(scene: RequestContext): void {
  requirePermission(
    scene,
    { area: 'contents', role: 'write' },
    'Resource not accessible by personal access token',
  );
}

async function postBlob(c: Call, scene: RequestContext): Promise<Response> {
  demandToWrite(scene);
  const { content, encoding } = parseRequestBody(c, blobSchema);
  const bytes = encoding === 'base64' ? fromBase64(content) : Buffer.from(content);
  if (bytes === null) {
    throw unprocessable('content is not valid Base64');
  }
  demandNoSecret(scene, bytes);
  const sha = await scene.repository.git.objects.write('blob', bytes);
  return jsonResponse(201, {
    sha,
    url: `${repositoryUrl(scene.hub, scene.repository)}/git/blobs/${sha}`,
  });
}

async function readBlob(c: Call): Promise<Response> {
  const { hub, repository } = authorizeRead(c, 'contents');
  const sha = textParam(c, 'sha');
  const blob = await repository.git.objects.read(sha);
  if (blob?.type !== 'blob') {
    throw notFound();
  }
  if (requestedFormat(c) === 'raw') {
    return bytesAnswer(blob.bytes, rawContentType);
  }
  return jsonResponse(200, {
    sha,
    node_id: `B_${Buffer.from(sha).toString('base64url')}`,
    size: blob.bytes.length,
    url: `${repositoryUrl(hub, repository)}/git/blobs/${sha}`,
    content: toWrappedBase64(blob.bytes),
    encoding: 'base64',
  });
}

async function postTree(c: Call, scene: RequestContext): Promise<Response> {
  demandToWrite(scene);
  const { base_tree: base, tree } = parseRequestBody(c, treeSchema);
  const { objects } = scene.repository.git;
  if (tree.length === 0) {
    throw unprocessable('Invalid tree info');
  }
  if (base !== undefined && (await readTree(objects, base)) === null) {
    throw unprocessable('base_tree is not a valid tree oid');
  }
  let root: string | null = base ?? null;
  for (const entry of tree) {
    root = await withPath(objects, root, entry.path, await placeOf(objects, entry));
  }
  if (root === null) {
    throw unprocessable('Invalid tree info');
  }
  return jsonResponse(201, await listed(scene, root, false));
}

async function placeOf(objects: ObjectStore, entry: v.InferOutput<typeof treeEntrySchema>) {
  if (entry.sha === null) {
    return null;
  }
  const mode = treeMode(entry.mode);
  if (mode === null) {
    throw unprocessable('tree.mode is not valid');
  }
  if (entry.sha === undefined) {
    return { mode, oid: await objects.write('blob', Buffer.from(entry.content ?? '')) };
  }
  const header = await objects.readHeader(entry.sha);
  if (header?.type !== treeEntryType(mode)) {
    throw unprocessable(`tree.sha ${entry.sha} is not a valid ${treeEntryType(mode)}`);
  }
  return { mode, oid: entry.sha };
}

async function readTreeRoute(c: Call): Promise<Response> {
  const { hub, repository } = authorizeRead(c, 'contents');
  const { objects, refs } = repository.git;
  const asked = textParam(c, 'sha');
  const oid = (await refs.read(`refs/heads/${asked}`)) ?? asked;
  const root = (await readCommit(objects, oid))?.tree ?? oid;
  if ((await readTree(objects, root)) === null) {
    throw notFound();
  }
  return jsonResponse(
    200,
    await listed({ hub, repository }, root, c.req.query('recursive') !== undefined),
  );
}

async function listed(
  at: Pick<RequestContext, 'hub' | 'repository'>,
  oid: string,
  isRecursive: boolean,
) {
  const { objects } = at.repository.git;
  const entries = await listTree(objects, oid, isRecursive);
  const blobs = entries.filter((entry) => treeEntryType(entry.mode) === 'blob');
  const sizes = await Promise.all(
    blobs.map(
      async (entry) => [entry.oid, (await objects.readHeader(entry.oid))?.size ?? 0] as const,
    ),
  );
  return showTree(at.hub, at.repository, { oid, entries, sizes: new Map(sizes) });
}

async function postCommit(c: Call, scene: RequestContext): Promise<Response> {
  demandToWrite(scene);
  const { objects } = scene.repository.git;
  const { tree, parents, message, ...named } = parseRequestBody(c, commitSchema);
  if ((await objects.readHeader(tree))?.type !== 'tree') {
    throw unprocessable('Tree SHA does not exist');
  }
  for (const parent of parents) {
    if ((await readCommit(objects, parent)) === null) {
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
  }
  const commit = await writeCommit(objects, {
    tree,
    parents,
    message,
    ...signaturesFor(scene, named),
  });
  return jsonResponse(201, showGitCommit(scene.hub, scene.repository, commit));
}

async function readCommitRoute(c: Call): Promise<Response> {
  const { hub, repository } = authorizeRead(c, 'contents');
  const commit = await readCommit(repository.git.objects, textParam(c, 'sha'));
  if (commit === null) {
    throw notFound();
  }
  return jsonResponse(200, showGitCommit(hub, repository, commit));
}
