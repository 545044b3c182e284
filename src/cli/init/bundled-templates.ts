// All templates that `init` offers. A repository without a configuration uses only the two built-in
// ones.

import type { SourceFile } from '../../config/problem.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import offered from './offered-templates.json' with { type: 'json' };

/** The two built-in templates come first. */
export function readBundledTemplates(): readonly SourceFile[] {
  const added = Object.entries(offered).map(([type, lines]) => ({
    path: `templates/${type}.yml`,
    text: lines.join('\n'),
  }));
  return [...readDefaultTemplates().files, ...added];
}
