// What `init` says: what it will write, what it leaves alone, and what to do next.

import { joinCode } from '../../base/format-words.ts';
import { workflowPath } from '../../config/default-paths.ts';
import { colorize, type Style, type Terminal } from '../terminal.ts';
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
  const told = files.flatMap((file) => {
    const { word, style } = words[file.state];
    const line = `${colorize(terminal, style, word.padEnd(7))}  ${file.path}`;
    return file.state === 'changed' || file.state === 'kept'
      ? [line, ...differences(terminal, file)]
      : [line];
  });
  const ending = isDryRun ? ['', 'Nothing was written: this was a dry run.'] : [];
  return `${[...told, ...(notes.length > 0 ? ['', ...notes] : []), ...ending].join('\n')}\n`;
}

function differences(terminal: Paint, { present, text }: PlannedFile): readonly string[] {
  return lineDiff((present ?? '').replaceAll('\r\n', '\n'), text).map((line) => {
    const style = line.startsWith('-') ? 'red' : line.startsWith('+') ? 'green' : 'dim';
    return `         ${colorize(terminal, style, line)}`.trimEnd();
  });
}

/** @param due how many files were written */
export function jsonOf({ files, notes }: ValidPlan, due: number): string {
  const shown = files.map(({ path, state }) => ({ path, state }));
  return `${JSON.stringify({ written: due > 0, files: shown, notes }, null, 2)}\n`;
}

interface Done {
  readonly files: readonly PlannedFile[];
  /** What the workflow runs. */
  readonly uses: string;
  /** How many files were written. */
  readonly due: number;
}

export function nextSteps(terminal: Paint, { files, uses, due }: Done): string {
  const kept = files.some(({ state }) => state === 'kept');
  const about = kept
    ? ['', 'What is kept differs from what would be written; `--force` replaces it.']
    : [];
  const open = placesOfOwner(files, uses);
  const owner = `Write the owner of your copy of Baton in the place of OWNER in ${joinCode(open, 'and')}`;
  if (due === 0) {
    const rest = open.length > 0 ? ['', `${owner}.`] : [];
    return lines([...about, ...(kept ? rest : ['', 'Everything is there already.', ...rest])]);
  }
  const first = open.length > 0 ? `${owner}, then commit and push:` : 'Commit and push:';
  return lines([
    ...about,
    '',
    colorize(terminal, 'bold', 'Next:'),
    `  1. ${first}`,
    '       git add .github && git commit -m "Hand over with Baton" && git push',
    '  2. Create the labels, and see whether everything is in its place on GitHub:',
    '       baton doctor --fix',
    '  3. File the first handoff: New issue, and choose its form.',
  ]);
}

/** The files in which the placeholder stands, as they lie on the disk now. */
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
