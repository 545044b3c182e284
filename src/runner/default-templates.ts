// The built-in templates, from the files next to the bundle.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BuiltIn } from '../ports/ports.ts';

// Listed one by one, so that the bundler finds the files.
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
