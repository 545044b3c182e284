// The output of `init`: what it writes, what it keeps, and the next steps.

import { joinCode } from '../../base/format-words.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { commitCommand } from '../folder/commit-command.ts';
import type { InitJson } from '../json/json-types.ts';
import { changeLines } from '../output/change-lines.ts';
import { colorize, type Terminal } from '../output/terminal.ts';
import { jsonText } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { placeholderUses } from './init-options.ts';
import type { PlannedFile, ValidPlan } from './plan.ts';

type Paint = Pick<Terminal, 'hasColour' | 'width'>;

export function showPlan(terminal: Paint, { files, notes }: ValidPlan, isDryRun: boolean): string {
  const changes = files.flatMap((file) => changeLines(terminal, file)).map((line) => `${line}\n`);
  const sentences = notes.map((note) => wrapLines(terminal, `${note}\n`));
  const ending = isDryRun ? '\nDry run: nothing was written.\n' : '';
  return [...changes, ...(notes.length > 0 ? ['\n', ...sentences] : []), ending].join('');
}

/** @param due number of files written */
export function jsonOf({ files, notes }: ValidPlan, due: number): string {
  const shown = files.map(({ path, state }) => ({ path, state }));
  const output: InitJson = { written: due > 0, files: shown, notes };
  return jsonText(output);
}

interface Done {
  readonly files: readonly PlannedFile[];
  /** The Baton repository that the workflow uses. */
  readonly uses: string;
  /** Number of files written. */
  readonly due: number;
  /** The root of the repository. */
  readonly top: string;
  readonly isInGit: boolean;
}

export function nextSteps(
  terminal: Paint & Pick<Terminal, 'cwd'>,
  { files, uses, due, top, isInGit }: Done,
): string {
  const kept = files.some(({ state }) => state === 'kept');
  const about = kept
    ? ['', 'Kept files differ from what Baton would write. Use `--force` to replace them.']
    : [];
  const open = placesOfOwner(files, uses);
  const owner = `Replace OWNER with the owner of your Baton repository in ${joinCode(open, 'and')}`;
  if (due === 0) {
    const rest = open.length > 0 ? ['', `${owner}.`] : [];
    return wrapLines(
      terminal,
      lines([...about, ...(kept ? rest : ['', 'Everything is up to date.', ...rest])]),
    );
  }
  const written = files.filter(({ state }) => state !== 'kept').map(({ path }) => path);
  const first = open.length > 0 ? `${owner}, then commit and push:` : 'Commit and push:';
  return lines([
    ...[...about, ...(isInGit ? [] : ['', withoutGit])].map((line) => wrapLines(terminal, line)),
    '',
    colorize(terminal, 'bold', 'Next:'),
    wrapLines(terminal, `  1. ${first}`),
    `       ${commitCommand(written, 'Hand over with Baton', { cwd: terminal.cwd, top })}`,
    '  2. Create the labels and check the setup on GitHub:',
    '       baton doctor --fix',
    '  3. Open the first handoff: choose New issue, then its form.',
  ]);
}

const withoutGit =
  'This folder is not in a Git repository. Run `baton init` in a clone of your repository, or copy the files there.';

/** The files that contain the placeholder, as they are on disk now. */
function placesOfOwner(files: readonly PlannedFile[], uses: string): readonly string[] {
  const open = files.filter(({ state, present, text }) =>
    (state === 'kept' ? (present ?? '') : text).includes('OWNER/baton'),
  );
  return [
    ...new Set([
      ...(uses === placeholderUses ? [workflowPath] : []),
      ...open.map(({ path }) => path),
    ]),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
