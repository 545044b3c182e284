// The templates that come with Baton, from the files beside the bundle.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BuiltIn } from '../ports/world.ts';

// Written out one by one: this is how the bundler finds the files and brings them along.
const files = {
  'sales_to_onboarding.yml': new URL('../../templates/sales_to_onboarding.yml', import.meta.url),
  'design_to_development.yml': new URL(
    '../../templates/design_to_development.yml',
    import.meta.url,
  ),
};

export function readDefaultTemplates(): BuiltIn {
  const read = Object.entries(files).map(([name, url]) => ({
    path: `templates/${name}`,
    text: readFileSync(url, 'utf8'),
    builtIn: true,
  }));
  const hash = createHash('sha256');
  for (const { text } of read) {
    hash.update(text);
  }
  return { version: `built-in-${hash.digest('hex').slice(0, 12)}`, files: read };
}
