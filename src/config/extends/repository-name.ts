// The name of a repository, as the key `extends` has it. In a file of its own: every run knows the key, and only
// few read YAML.

import { word } from '../kinds/scalars.ts';

export const repositoryName = word({
  name: 'repository',
  example: 'acme/handoffs',
  pattern: '[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+',
  which: 'is not the name of a repository on GitHub',
  fix: 'Write the owner, a slash and the repository: `acme/handoffs`.',
});
