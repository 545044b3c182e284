// Tasks of the checklist whose lines people reword, convert or delete, in one edit after the other.

import { describe, expect, test } from 'vitest';
import { withTemplateItems } from '../../../src/handoff/lifecycle/checklist.ts';
import type { ChecklistItem } from '../../../src/handoff/state.ts';
import type { ChecklistEntry } from '../../../src/handoff/submission.ts';

const template = {
  checklist: ['Contract filed', 'Kickoff planned', 'Portal created', 'Client informed'],
  optionalItems: [],
};

/** Each task whose line is gone after these edits, with the line in its place. */
function replacements(...edits: readonly (readonly string[])[]) {
  const fresh = template.checklist.map((text): ChecklistEntry => ({ text, done: false }));
  return edits
    .reduce(
      (before, lines) =>
        withTemplateItems(
          template,
          before.map((item): ChecklistItem => ({ ...item, doneBy: null, doneAt: null })),
          lines.map((line) => ({ text: line.slice(4), done: line.startsWith('[x]') })),
        ),
      fresh as readonly ChecklistEntry[],
    )
    .flatMap(({ text, replacedBy, done }) =>
      replacedBy === undefined ? [] : [`${text} → ${replacedBy ?? 'gone'}${done ? ', done' : ''}`],
    );
}

const contract = '[ ] Contract filed';
const portal = '[ ] Portal created';
const informed = '[ ] Client informed';
const reworded = '[x] Kickoff on Friday';

describe('a reworded line', () => {
  test('is still named as that after a later tick elsewhere', () => {
    expect(
      replacements(
        [contract, reworded, portal, informed],
        ['[x] Contract filed', reworded, portal, informed],
      ),
    ).toEqual(['Kickoff planned → Kickoff on Friday']);
  });

  test('stays with its task when the next line is reworded later', () => {
    expect(
      replacements(
        [contract, reworded, portal, informed],
        [contract, reworded, '[x] Portal done 12.11.', informed],
      ),
    ).toEqual(['Kickoff planned → Kickoff on Friday', 'Portal created → Portal done 12.11.']);
  });

  test('stays with its task when the next line is converted to an issue later', () => {
    expect(
      replacements(
        [contract, reworded, portal, informed],
        [contract, reworded, '[x] #12', informed],
      ),
    ).toEqual(['Kickoff planned → Kickoff on Friday', 'Portal created → #12, done']);
  });

  test('is not named for two tasks', () => {
    expect(replacements([contract, '[x] Kickoff and portal', informed])).toEqual([
      'Kickoff planned → Kickoff and portal',
      'Portal created → gone',
    ]);
  });

  test('belongs to the task that it still contains, where the line above was deleted', () => {
    expect(replacements([contract, '[x] Portal created, see wiki', informed])).toEqual([
      'Kickoff planned → gone',
      'Portal created → Portal created, see wiki',
    ]);
  });
});

test('a converted line stays with its task when the line above is deleted later', () => {
  expect(
    replacements(
      [contract, '[ ] Kickoff planned', '[ ] #12', informed],
      [contract, '[x] #12', informed],
    ),
  ).toEqual(['Kickoff planned → gone', 'Portal created → #12, done']);
});
