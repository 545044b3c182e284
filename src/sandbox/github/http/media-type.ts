// The requested format: `application/vnd.github.raw+json`, with or without version and suffix.

import type { Call } from './route-helpers.ts';

export type ContentFormat = 'json' | 'raw' | 'object';

export function requestedFormat(c: Call): ContentFormat {
  const accept = c.req.header('accept') ?? '';
  const [, form] = /application\/vnd\.github\.(?:v3\.)?(raw|object)\b/.exec(accept) ?? [];
  return form === 'raw' || form === 'object' ? form : 'json';
}

/** GitHub labels all bytes as UTF-8 text, which misleads clients that believe it. */
export const rawContentType = 'application/vnd.github.raw+json; charset=utf-8';
