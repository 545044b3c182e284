// What the workflow in the current folder passes to Baton, if the folder is a clone of the repository that a command
// is about.

import { configurationFolder } from '../../config/default-paths.ts';
import { inputDefaults } from '../../runner/input-defaults.ts';
import { topOf } from '../folder/read-files.ts';
import { readWorkflows } from '../folder/read-workflows.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { configPathOf, inputOf, passesInput } from '../workflow/input-of.ts';
import { isCloneOf, type ResolvedRepository } from './resolve-repository.ts';

type Here = Pick<Terminal, 'cwd' | 'environment' | 'stderr' | 'width'>;

/** The ledger branch. An option wins. */
export async function branchFor(
  terminal: Here,
  repository: ResolvedRepository,
  { dataBranch }: { readonly dataBranch?: string },
): Promise<string> {
  if (dataBranch !== undefined) {
    return dataBranch;
  }
  const usual = inputDefaults['data-branch'];
  const branch = inputOf(await stepsHere(terminal, repository), 'data-branch') ?? usual;
  if (branch !== usual) {
    say(terminal, `Ledger branch: ${plain(branch)}, from the workflow in this folder.`);
  }
  return branch;
}

/** The configuration folder. An option wins. */
export async function configPathFor(
  terminal: Here,
  repository: ResolvedRepository,
  { configPath }: { readonly configPath?: string },
): Promise<string> {
  if (configPath !== undefined) {
    return configPath;
  }
  const path = configPathOf(await stepsHere(terminal, repository));
  if (path !== configurationFolder) {
    say(terminal, `Configuration folder: ${plain(path)}, from the workflow in this folder.`);
  }
  return path;
}

/** Whether runs keep the ledger in PostgreSQL, and not on a branch. */
export async function usesDatabase(
  terminal: Here,
  repository: ResolvedRepository,
): Promise<boolean> {
  return passesInput(await stepsHere(terminal, repository), 'database-url');
}

async function stepsHere(
  terminal: Here,
  repository: ResolvedRepository,
): Promise<readonly BatonStep[]> {
  return (await isCloneOf(terminal, repository))
    ? (await readWorkflows(await topOf('.', terminal.cwd))).steps
    : [];
}

/** Not among the results, which a program may read. */
function say(terminal: Here, line: string): void {
  terminal.stderr(wrapLines(terminal, `${line}\n`));
}
