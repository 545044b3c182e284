// Options that take a path.

import { InvalidArgumentError } from 'commander';
import { configurationFolder } from '../config/default-paths.ts';

/** Where `-` cannot be standard input or output, no file or folder gets that name. */
export function pathOption(written: string): string {
  if (written === '-') {
    throw new InvalidArgumentError('Write a path: this cannot be standard input or output.');
  }
  return written;
}

/** Of a command about any repository. */
export const configPathHelp = `configuration folder (default: from the workflow in this folder, or ${configurationFolder})`;

/** Without what would need quotes in the workflow. */
const usable = /^[\p{L}\p{N}_.][\p{L}\p{M}\p{N} _./()+=-]*$/u;

/** The configuration folder, relative to the root of the repository. Runs accept no other. */
export function configPathOption(written: string): string {
  const path = written.replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, '');
  if (path === '.' || path.split('/').includes('..') || !usable.test(path)) {
    throw new InvalidArgumentError(
      `Write a folder in this repository, for example ${configurationFolder}.`,
    );
  }
  return path;
}
