// Decodes configurations and templates from the ledger's JSON; null for anything else.

import { settings } from './keys/settings.ts';
import { isTemplate } from './keys/template.ts';
import { isRecord } from './kinds/kind.ts';
import type { Configuration, Template } from './types.ts';

/**
 * Part of the cache key of a configuration. Raise it whenever the same files would parse to another
 * value, so that no release uses an older one's cache.
 */
export const configurationFormat = '6';

export function decodeConfiguration(json: unknown): Configuration | null {
  return isConfiguration(json) ? json : null;
}

export function decodeTemplate(json: unknown): Template | null {
  return isTemplate(json) ? json : null;
}

function isConfiguration(json: unknown): json is Configuration {
  if (!isRecord(json)) {
    return false;
  }
  const templates = json['templates'];
  return Array.isArray(templates) && templates.every(isTemplate) && settings.is(json);
}
