// Configurations and templates as the ledger records them: JSON → types, or null for anything else.

import { settings } from './keys/settings.ts';
import { isTemplate } from './keys/template.ts';
import { isRecord } from './kinds/kind.ts';
import type { Configuration, Template } from './types.ts';

/**
 * Part of the key under which a configuration is cached. Raise it whenever the same files would give
 * another value, so that no release uses what an older one has cached.
 */
export const configurationFormat = '3';

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
