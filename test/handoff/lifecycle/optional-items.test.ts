// Items of the checklist that may stay open.

import { expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { checklistSection } from '../../../src/render/comments/sections/checklist-section.ts';
import { by, complete, onboarding, tell, template, told } from '../story.ts';

const optional = { ...template, optionalItems: ['Kickoff planned'] };
const list = (...done: readonly string[]) =>
  template.checklist.map((text) => ({ text, done: done.includes(text) }));
const files = (...done: readonly string[]) => by('sam').files(complete, list(...done));
const edits = (...done: readonly string[]) => by('alice').files(complete, list(...done));

function play(steps: Parameters<typeof tell>[0], autoComplete = false) {
  const { newEvents, state } = tell(steps, { template: optional, autoComplete });
  return { events: told(newEvents).slice(2), checklist: state.handoff?.checklist ?? [] };
}

test('an optional item does not hold up completion', () => {
  const steps = [files('Contract filed'), by('alice').labels('accepted')];
  expect(play([...steps, by('alice').labels('completed')]).events).toEqual([
    'accepted by alice',
    'completed by alice',
  ]);
});

test('another item does, and is the only one named', () => {
  const { newEvents } = tell(
    [files(), by('alice').labels('accepted'), by('alice').labels('completed')],
    { template: optional },
  );
  expect(newEvents.at(-1)?.data).toMatchObject({
    reason: 'checklist_open',
    openItems: ['Contract filed'],
  });
});

test('the last tick that is needed completes, if the configuration allows it', () => {
  const steps = [files(), by('alice').labels('accepted'), edits('Contract filed')];
  expect(play(steps, true).events.at(-1)).toBe('completed by alice');
});

test('it stays optional when its line is gone, or its box ticked and unticked', () => {
  const gone = by('alice').files(complete, list().slice(0, 1));
  const { checklist } = play([files(), edits('Kickoff planned'), edits(), gone]);
  expect(checklist.map(({ text, optional: isOptional = false }) => [text, isOptional])).toEqual([
    ['Contract filed', false],
    ['Kickoff planned', true],
  ]);
});

test('the status comment and the form say so', () => {
  const { checklist } = play([files('Contract filed')]);
  expect(checklistSection({ checklist, since: '2026-11-16T09:00:00Z' }, onboarding)).toContain(
    '○ Kickoff planned (optional)',
  );
  expect(renderIssueForm(optional)).toContain('Optional: “Kickoff planned”.');
});

test('a template names it in a group of keys', () => {
  const text = `required_fields: [goals]
checklist:
  - Contract filed
  - { text: Kickoff planned, required: false }
  - { text: Portal opened, required: true }
`;
  const outcome = parseConfiguration([{ path: 'sales_to_onboarding.yml', text }]);
  expect(outcome.kind === 'valid' && outcome.configuration.templates).toMatchObject([
    {
      checklist: ['Contract filed', 'Kickoff planned', 'Portal opened'],
      optionalItems: ['Kickoff planned'],
    },
  ]);
});
