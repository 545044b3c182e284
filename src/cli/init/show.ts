// The output of `init`: what it writes, what it keeps, and the next steps.

import { joinCode } from '../../base/format-words.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { colorize, type Style, type Terminal } from '../output/terminal.ts';
import { placeholderUses } from './init-options.ts';
import { lineDiff } from './line-diff.ts';
import type { FileState, PlannedFile, ValidPlan } from './plan.ts';

const words = {
  new: { word: 'new', style: 'green' },
  changed: { word: 'changed', style: 'yellow' },
  current: { word: 'current', style: 'dim' },
  kept: { word: 'kept', style: 'yellow' },
} satisfies Record<FileState, { readonly word: string; readonly style: Style }>;

type Paint = Pick<Terminal, 'hasColour'>;

export function showPlan(terminal: Paint, { files, notes }: ValidPlan, isDryRun: boolean): string {
  const lines = files.flatMap((file) => {
    const { word, style } = words[file.state];
    const line = `${colorize(terminal, style, word.padEnd(7))}  ${file.path}`;
    return file.state === 'changed' || file.state === 'kept'
      ? [line, ...differences(terminal, file)]
      : [line];
  });
  const ending = isDryRun ? ['', 'Dry run: nothing was written.'] : [];
  return `${[...lines, ...(notes.length > 0 ? ['', ...notes] : []), ...ending].join('\n')}\n`;
}

function differences(terminal: Paint, { present, text }: PlannedFile): readonly string[] {
  return lineDiff((present ?? '').replaceAll('\r\n', '\n'), text).map((line) => {
    const style = line.startsWith('-') ? 'red' : line.startsWith('+') ? 'green' : 'dim';
    return `         ${colorize(terminal, style, line)}`.trimEnd();
  });
}

/** @param due number of files written */
export function jsonOf({ files, notes }: ValidPlan, due: number): string {
  const shown = files.map(({ path, state }) => ({ path, state }));
  return `${JSON.stringify({ written: due > 0, files: shown, notes }, null, 2)}\n`;
}

interface Done {
  readonly files: readonly PlannedFile[];
  /** The Baton repository that the workflow uses. */
  readonly uses: string;
  /** Number of files written. */
  readonly due: number;
}

export function nextSteps(terminal: Paint, { files, uses, due }: Done): string {
  const kept = files.some(({ state }) => state === 'kept');
  const about = kept
    ? ['', 'Kept files differ from what Baton would write. Use `--force` to replace them.']
    : [];
  const open = placesOfOwner(files, uses);
  const owner = `Replace OWNER with the owner of your Baton repository in ${joinCode(open, 'and')}`;
  if (due === 0) {
    const rest = open.length > 0 ? ['', `${owner}.`] : [];
    return lines([...about, ...(kept ? rest : ['', 'Everything is up to date.', ...rest])]);
  }
  const first = open.length > 0 ? `${owner}, then commit and push:` : 'Commit and push:';
  return lines([
    ...about,
    '',
    colorize(terminal, 'bold', 'Next:'),
    `  1. ${first}`,
    '       git add .github && git commit -m "Hand over with Baton" && git push',
    '  2. Create the labels and check the setup on GitHub:',
    '       baton doctor --fix',
    '  3. Open the first handoff: choose New issue, then its form.',
  ]);
}

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
