import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, chooseTemplate } from '../../src/form/choose-template.ts';
import { mayBeHandoff } from '../../src/form/may-be-handoff.ts';
import { bodyOf, fieldOf, templateOf } from './sample-template.ts';

const sales = templateOf(
  ['client_name', 'goals', 'start_date', fieldOf({ id: 'notes', required: false })],
  {
    type: 'sales_to_onboarding',
    checklist: ['Signed'],
  },
);
const design = templateOf(['project_name', 'goals'], { type: 'design_to_development' });
const optional = templateOf([fieldOf({ id: 'idea', required: false })], { type: 'anyone_to_lab' });
const templates = [sales, design, optional];

function choose(labels: readonly string[], ...lines: readonly string[]): string {
  return inShort(chooseTemplate({ labels, title: '', body: bodyOf(...lines), templates }));
}

function inShort(choice: Choice): string {
  switch (choice.kind) {
    case 'template':
      return `${choice.template.type} by ${choice.by}`;
    case 'ours_but_unknown_type':
      return `${choice.kind} ${choice.label}`;
    default:
      return choice.kind;
  }
}

describe('the template an issue was filed with', () => {
  it('is the one that its label names, regardless of the body', () => {
    expect(
      choose(['bug', 'handoff/design_to_development'], '### Client name', '### Start date'),
    ).toBe('design_to_development by label');
  });

  it('is named by a label without regard to letter case', () => {
    expect(choose(['Handoff/Sales_To_Onboarding'])).toBe('sales_to_onboarding by label');
  });

  it('is, of several that labels name, the one that the headings fit', () => {
    const labels = ['handoff/sales_to_onboarding', 'handoff/design_to_development'];
    expect(choose(labels, '### Project name', 'x')).toBe('design_to_development by label');
    expect(choose(labels.toReversed())).toBe('sales_to_onboarding by label');
  });

  it('is otherwise the one of which half the required headings are there', () => {
    expect(choose([], '### Client name', 'x', '### Start date', 'y')).toBe(
      'sales_to_onboarding by headings',
    );
    expect(choose([], '### Client name', 'x')).toBe('not_ours');
    expect(choose([], '### Client name', 'x', '### Notes', 'y')).toBe('not_ours');
    expect(choose([], '## project name', 'x')).toBe('design_to_development by headings');
    expect(choose([], '### Idea', 'x')).toBe('anyone_to_lab by headings');
  });

  it('is, where no field is required, the one of which half of all headings are there', () => {
    const loose = templateOf(
      ['notes', 'steps', 'link'].map((id) => fieldOf({ id, required: false })),
      { type: 'anyone_to_lab' },
    );
    const bodies = [
      '### Notes\n\nx\n\n### Version\n\n2',
      '### Notes\n\nx\n\n### Link\n\n_No response_',
    ];
    expect(
      bodies.map((body) =>
        inShort(chooseTemplate({ labels: ['bug'], title: '', body, templates: [loose] })),
      ),
    ).toEqual(['not_ours', 'anyone_to_lab by headings']);
  });

  it('is of two that fit the one with more headings, and open where both have as many', () => {
    expect(choose([], '### Project name', '### Goals', '### Start date')).toBe('several_forms');
    expect(choose([], '### Client name', '### Project name', '### Goals', '### Start date')).toBe(
      'sales_to_onboarding by headings',
    );
  });

  describe('of two whose forms are alike, before the repository has their labels', () => {
    const alike = [
      templateOf(['summary'], { type: 'support_to_web', name: 'Support → Web' }),
      templateOf(['summary'], { type: 'support_to_web_shop', name: 'Support → Web shop' }),
    ];
    const titled = (title: string, templates = alike) =>
      inShort(chooseTemplate({ labels: [], title, body: '### Summary\n\nx', templates }));

    it('is the one whose name starts the title, as the form wrote it', () => {
      expect(titled('Support → Web: login fails')).toBe('support_to_web by title');
      expect(titled('support → web shop: login fails')).toBe('support_to_web_shop by title');
    });

    it('is open where the sender has replaced the title', () => {
      expect(titled('Login fails')).toBe('several_forms');
      expect(titled('Re: Support → Web')).toBe('several_forms');
    });

    it('is not decided by a title alone', () => {
      const one = chooseTemplate({
        labels: [],
        title: 'Support → Web: login fails',
        body: 'Login fails.',
        templates: alike,
      });
      expect(one.kind).toBe('not_ours');
    });
  });

  it('is not found by headings in code, out of order, or by the checklist alone', () => {
    expect(choose([], '```', '### Client name', '### Start date', '```')).toBe('not_ours');
    expect(choose([], '### Start date', '### Client name')).toBe('not_ours');
    expect(choose([], '### Checklist', '- [ ] Signed')).toBe('not_ours');
  });

  it('may be found by headings where the label names a type that is not there', () => {
    expect(choose(['handoff/old_name'], '### Project name')).toBe(
      'design_to_development by headings',
    );
    expect(choose(['handoff', 'Handoff/Old_name'], 'x')).toBe(
      'ours_but_unknown_type Handoff/Old_name',
    );
  });

  it('is unknown where only the bare label marks it as a handoff', () => {
    expect(choose(['HANDOFF'], 'x')).toBe('unknown_form');
    expect(choose(['handoff'], '### Project name')).toBe('design_to_development by headings');
    expect(choose(['handoffs', 'no-handoff', 'handoff-report'], 'x')).toBe('not_ours');
  });
});

describe('whether an issue may be a handoff', () => {
  it.each([
    ['a label of ours', ['bug', 'Handoff'], '', true],
    ['a label of a type', ['HANDOFF/x'], '', true],
    ['a heading on the first line', [], '## x', true],
    ['a heading further down', [], 'x\r\n   #### y', true],
    ['a heading after a bare CR', [], 'x\r### y', true],
    ['a heading of a form in one line', [], String.raw`x\n\n### y`, true],
    [
      'nothing of the kind',
      ['handoffs', 'bug'],
      '# x\n##### y\n###z\n    ### code\na ### b',
      false,
    ],
  ] as const)('%s', (_, labels, body, answer) => {
    expect(mayBeHandoff({ labels, body })).toBe(answer);
  });

  it('is never denied where a template would be chosen', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', ' ', '   ', '\t', '    '),
        fc.constantFrom('#', '##', '###', '####', '#####', ''),
        fc.constantFrom('', ' ', '\t', '\u00A0', '  '),
        fc.constantFrom('Project name', 'PROJECT NAME ##', 'Idea', 'Client name', 'x'),
      )
      .map((parts) => parts.join(''));
    const body = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n')), {
        maxLength: 5,
      })
      .map((lines) => lines.flat().join(''));
    const labels = fc.subarray([
      'bug',
      'handoff',
      'Handoff/anyone_to_lab',
      'handoff/x',
      'handoff-report',
    ]);
    fc.assert(
      fc.property(labels, body, (labels, body) => {
        const { kind } = chooseTemplate({ labels, title: '', body, templates });
        return kind === 'not_ours' || mayBeHandoff({ labels, body });
      }),
      { numRuns: 1000 },
    );
  });
});
