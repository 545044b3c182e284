import { describe, expect, it } from 'vitest';
import { missingChecklistSection } from '../../../src/form/submission/missing-checklist-section.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { bodyOf, templateOf } from '../sample-template.ts';

const template = templateOf(['goals', 'notes'], { checklist: ['Contract signed', 'Kickoff held'] });

function checklistOf(...lines: readonly string[]) {
  const { checklist } = parseSubmission(bodyOf(...lines), template);
  return checklist?.map(({ text, done }) => `${done ? 'x' : '-'} ${text}`) ?? null;
}

describe('the checklist', () => {
  it('is the list under its heading, however it is ticked', () => {
    expect(
      checklistOf('### Checklist', '', '- [ ] Contract signed', '- [x] Kickoff held', '- [X] More'),
    ).toEqual(['- Contract signed', 'x Kickoff held', 'x More']);
  });

  it('holds items added by hand, nested or with other marks, and nothing else', () => {
    expect(
      checklistOf(
        ...[
          '## CHECKLIST',
          'first',
          '* [x] a',
          '  + [ ] b  ',
          '\t1. [ ] c',
          '2) [x] [d](https://d.example)',
        ],
        ...['- e', '- [ ]', '- [x] e\u2028f', '- [y] f', '[ ] g', '-[ ] h', '> - [ ] i'],
      ),
    ).toEqual(['x a', '- b', '- c', 'x [d](https://d.example)', 'x e\u2028f']);
  });

  it('ends at the next heading of its level or above, and not at one below', () => {
    expect(
      checklistOf(
        '### Checklist',
        '- [ ] a',
        '#### Later',
        '- [ ] b',
        '### Notes from us',
        '- [ ] c',
      ),
    ).toEqual(['- a', '- b']);
    expect(checklistOf('### Checklist', '- [ ] a', '# End', '- [ ] b')).toEqual(['- a']);
  });

  it('ignores code fences', () => {
    expect(
      checklistOf(
        '### Checklist',
        '- [ ] a',
        '```',
        '- [ ] b',
        '# c',
        '```',
        '- [ ] d',
        '```',
        '- [x] e',
      ),
    ).toEqual(['- a', '- d', 'x e']);
  });

  it('is null where no heading names it', () => {
    expect(checklistOf('### Goals', '', '- [ ] a')).toBeNull();
    expect(checklistOf('### Goals', '```', '### Checklist', '- [ ] a', '```')).toBeNull();
  });

  it('is empty if nothing is under its heading', () => {
    expect(checklistOf('### Goals', 'Grow', '### Checklist', '')).toEqual([]);
  });

  it('is not the one that a sender typed into an answer', () => {
    expect(
      checklistOf(
        '### Goals',
        '### Checklist',
        '- [x] a',
        '### Notes',
        'n',
        '### Checklist',
        '- [ ] b',
      ),
    ).toEqual(['- b']);
  });

  it('is found where someone moved it to, if it holds a task', () => {
    const moved = ['### Checklist', '- [x] a', '### Goals', 'Grow', '### Notes', 'n'];
    expect(checklistOf(...moved)).toEqual(['x a']);
    expect(checklistOf(...moved.toSpliced(1, 1))).toBeNull();
  });
});

describe('the section for a body without a checklist', () => {
  it('is read back as the template’s items, none of them done', () => {
    for (const body of [
      '',
      '### Goals\n\nGrow',
      '### Goals\n\n```\nleft open\n',
      '### Goals\r\n\r\nGrow\r\n',
    ]) {
      const { checklist, context } = parseSubmission(
        body + missingChecklistSection(template),
        template,
      );
      expect(checklist).toEqual([
        { text: 'Contract signed', done: false },
        { text: 'Kickoff held', done: false },
      ]);
      expect(context).toEqual(parseSubmission(body, template).context);
    }
  });

  it('starts with an empty line and ends its own', () => {
    expect(missingChecklistSection(template)).toBe(
      '\n\n### Checklist\n\n- [ ] Contract signed\n- [ ] Kickoff held\n',
    );
  });

  it('is empty where the template has no checklist', () => {
    expect(missingChecklistSection(templateOf(['goals']))).toBe('');
  });
});
