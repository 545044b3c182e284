// Lines of a checklist that people reword, convert to issues, move, nest or repeat.
//
// Sources: rapidsai/deployment#429 (a converted line is a link), super-productivity#5154 (a reworded line),
// cloudaper/epics-action (GitHub ticks a task that references an issue when that issue is closed).

import { describe, expect, test } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { withTemplateItems } from '../../../src/handoff/lifecycle/checklist.ts';
import type { ChecklistItem } from '../../../src/handoff/state.ts';
import { openItemLine } from '../../../src/render/comments/open-item.ts';
import { templateOf } from '../../form/sample-template.ts';

const template = templateOf(['goals'], {
  checklist: ['Contract filed', 'Kickoff planned', 'Client informed'],
});

const before = template.checklist.map(
  (text): ChecklistItem => ({ text, done: false, doneBy: null, doneAt: null }),
);

/** The checklist once the description has these lines below its heading. */
function after(lines: string, of: Template = template) {
  const { checklist } = parseSubmission(`### Goals\n\nGrow\n\n### Checklist\n\n${lines}`, of);
  return withTemplateItems(of, before, checklist ?? []);
}

/** What a person hears about each open item. */
function told(lines: string): readonly string[] {
  const items = after(lines).map((entry) => ({ ...entry, doneBy: null, doneAt: null }));
  return [
    ...new Set(items.filter(({ done }) => !done).map(({ text }) => openItemLine(text, items))),
  ];
}

test('a line that is there is only named', () => {
  expect(told('- [x] Contract filed\n- [ ] Kickoff planned\n- [x] Client informed')).toEqual([
    '- Kickoff planned',
  ]);
});

describe('a reworded line', () => {
  test('is named with what it reads now', () => {
    expect(told('- [x] Contract filed\n- [x] Kickoff is planned\n- [x] Client informed')).toEqual([
      '- Kickoff planned: its line now reads “Kickoff is planned”. Write it as it was, ticked: `- [x] Kickoff planned`.',
    ]);
  });

  test('is the same line where only case, emphasis or punctuation differ', () => {
    expect(
      told('- [x] **contract filed**\n- [x] Kickoff planned.\n- [x] Client  informed'),
    ).toEqual([]);
  });
});

describe('a line that became an issue', () => {
  test.each(['#12', 'example/shop#12', 'https://github.com/example/shop/issues/12'])(
    'is named with it: %s',
    (link) => {
      const [line] = told(`- [x] Contract filed\n- [ ] ${link}\n- [x] Client informed`);
      expect(line).toMatch(
        /^- Kickoff planned: its line became .*12\. Close that issue as completed, or tick its line\.$/,
      );
    },
  );

  test('is done once GitHub ticks the link', () => {
    expect(told('- [x] Contract filed\n- [x] #12\n- [x] Client informed')).toEqual([]);
  });

  test('is not in the list twice', () => {
    const lines = after('- [x] Contract filed\n- [ ] #12\n- [x] Client informed');
    expect(lines.map(({ text }) => text)).toEqual([
      'Contract filed',
      'Client informed',
      'Kickoff planned',
    ]);
  });
});

test.each([
  '- [X] Kickoff planned',
  '+ [x] Kickoff planned',
  '2) [x] Kickoff planned',
  '- [x] Kickoff planned #12',
  '- [x] Kickoff planned (example/shop#12)',
  '- [x] Kickoff planned ✅',
  '- [x] Kickoff planned <!-- by Ana -->',
  '- [x] `Kickoff planned`',
  '- [x] ~~Kickoff planned~~',
  '- [x]\u00A0Kickoff\u00A0planned',
])('%j is the line, done', (line) => {
  expect(told(`- [x] Contract filed\n${line}\n- [x] Client informed`)).toEqual([]);
});

test.each([
  '- [x]Kickoff planned',
  '- [✓] Kickoff planned',
  '- ✅ Kickoff planned',
  '- ~~Kickoff planned~~',
  '> - [x] Kickoff planned',
  '[x] Kickoff planned',
])('%j is no task: the line to add is named', (line) => {
  const [hint] = told(`- [x] Contract filed\n${line}\n- [x] Client informed`);
  expect(hint).toContain('add `- [x] Kickoff planned` below the heading');
});

test('what only mentions an issue did not become one', () => {
  const [hint] = told('- [x] Contract filed\n- [x] See #12\n- [x] Client informed');
  expect(hint).toContain('its line now reads “See');
});

test('a line that is gone is named with the line to add', () => {
  expect(told('- [x] Contract filed\n- [x] Client informed')).toEqual([
    '- Kickoff planned: its line is gone from the description. Once it is done, add `- [x] Kickoff planned` below the heading `### Checklist`.',
  ]);
});

test('a line that is there twice is named as that', () => {
  expect(
    told(
      '- [x] Contract filed\n- [x] Kickoff planned\n- [ ] Kickoff planned\n- [x] Client informed',
    ),
  ).toEqual([
    '- Kickoff planned: this line is in the list 2 times. Tick each of them, or delete those too many.',
  ]);
});

test('nested lines count, in any order', () => {
  expect(told('- [x] Client informed\n  - [x] Kickoff planned\n    - [x] Contract filed')).toEqual(
    [],
  );
});

test('a line that was moved into another section counts', () => {
  const body =
    '### Goals\n\nGrow\n\n- [x] Kickoff planned\n\n### Checklist\n\n- [x] Contract filed\n- [x] Client informed';
  const { checklist } = parseSubmission(body, template);
  expect(checklist?.every(({ done }) => done)).toBe(true);
  expect(checklist).toHaveLength(3);
});
