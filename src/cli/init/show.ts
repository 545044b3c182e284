// What `init` says: what it will write, what it leaves alone, and what to do next.

import { painted, type Style, type Terminal } from '../terminal.ts';
import { lineDiff } from './line-diff.ts';
import type { FileState, PlannedFile, SoundPlan } from './plan.ts';
import { placeholderUses, type Wishes } from './wishes.ts';

const words = {
  new: { word: 'new', style: 'green' },
  changed: { word: 'changed', style: 'yellow' },
  current: { word: 'current', style: 'dim' },
  kept: { word: 'kept', style: 'yellow' },
} satisfies Record<FileState, { readonly word: string; readonly style: Style }>;

type Paint = Pick<Terminal, 'hasColour'>;

export function showPlan(terminal: Paint, { files, notes }: SoundPlan, isDryRun: boolean): string {
  const told = files.flatMap((file) => {
    const { word, style } = words[file.state];
    const line = `${painted(terminal, style, word.padEnd(7))}  ${file.path}`;
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
    return `         ${painted(terminal, style, line)}`.trimEnd();
  });
}

export function jsonOf(files: readonly PlannedFile[], isDryRun: boolean): string {
  const shown = files.map(({ path, state }) => ({ path, state }));
  return `${JSON.stringify({ written: !isDryRun, files: shown }, null, 2)}\n`;
}

interface Done {
  readonly wishes: Wishes;
  /** How many files were written. */
  readonly due: number;
  readonly kept: boolean;
}

export function nextSteps(terminal: Paint, { wishes, due, kept }: Done): string {
  const about = kept
    ? ['', 'What is kept differs from what would be written; `--force` replaces it.']
    : [];
  if (due === 0) return lines(about.length > 0 ? about : ['', 'Everything is there already.']);
  const first =
    wishes.uses === placeholderUses
      ? 'Write the owner of your copy of Baton in the place of OWNER, then commit and push:'
      : 'Commit and push:';
  return lines([
    ...about,
    '',
    painted(terminal, 'bold', 'Next:'),
    `  1. ${first}`,
    '       git add .github && git commit -m "Hand over with Baton" && git push',
    '  2. Create the labels, and see whether everything is in its place on GitHub:',
    '       baton doctor --fix',
    '  3. File the first handoff: New issue, and choose its form.',
  ]);
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
