import type { SourceFile } from './problem.ts';

export interface Sources {
  readonly files: readonly SourceFile[];
  /** Whether the templates are those that come with Baton. */
  readonly isBuiltIn: boolean;
}

/** The files of a folder; where no template is among them, with those that come with Baton. */
export function withBuiltIn(own: readonly SourceFile[], builtIn: readonly SourceFile[]): Sources {
  const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
  return { files: isBuiltIn ? [...own, ...builtIn] : own, isBuiltIn };
}
