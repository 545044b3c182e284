// The first version of Baton, as Git's history has it: its bundle runs beside today's, with a ledger that its own code
// wrote.

import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { actionFolder, repository } from './stage.ts';

/** The last commit before the ledger and the bundle were made to cost less. */
const commit = '975d4998c7f93b118fe6ea8127dfa51aa22cd426';

export interface FirstVersion {
  /** The folder with its `action.yml`. */
  readonly action: string;
  /** A ledger with so many handoffs, of half the size of realistic ones: that favours it. */
  ledger(handoffs: number): Promise<Uint8Array>;
  readonly close: () => void;
}

/** null: its commit is not in a shallow clone. */
export function checkOutFirstVersion(): FirstVersion | null {
  const git = (...words: readonly string[]) =>
    spawnSync('git', words, { cwd: actionFolder, maxBuffer: 2 ** 28 });
  const archive = git(
    'archive',
    commit,
    'action',
    'action.yml',
    'package.json',
    'src',
    'test/ledger',
  );
  if (archive.status !== 0) {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'baton-first-'));
  spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  symlinkSync(join(actionFolder, 'node_modules'), join(folder, 'node_modules'));
  return {
    action: folder,
    ledger: (handoffs) => writeLedger(folder, handoffs),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Today's code does not know its tables. */
async function writeLedger(folder: string, handoffs: number): Promise<Uint8Array> {
  const path = join(folder, 'first.db');
  const script = `
    import { writeFileSync } from 'node:fs';
    import { largeLedger } from './test/ledger/large-ledger.ts';
    writeFileSync(${JSON.stringify(path)}, await largeLedger(${handoffs}, '${repository}'));`;
  const words = ['--input-type=module', '--eval', script];
  await promisify(execFile)(process.execPath, words, { cwd: folder });
  return await readFile(path);
}
