import type { SourceFile } from './problem.ts';

export interface Sources {
  readonly files: readonly SourceFile[];
  /** Whether the templates are the built-in ones. */
  readonly isBuiltIn: boolean;
}

/** The files of a folder; if it has no template, with the built-in ones added. */
export function withBuiltIn(own: readonly SourceFile[], builtIn: readonly SourceFile[]): Sources {
  const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
  return { files: isBuiltIn ? [...own, ...builtIn] : own, isBuiltIn };
}
