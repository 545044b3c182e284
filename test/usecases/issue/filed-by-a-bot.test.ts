import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { type Desk, openDesk, repository } from '../setup/fake-github.ts';
import { answers, template } from '../setup/histories.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function fileAsBot(context: Context): Promise<void> {
  await desk.github.fetch(`https://api.github.test/repos/${repository}/issues`, {
    method: 'POST',
    headers: { authorization: `token ${desk.github.appToken}` },
    body: JSON.stringify({
      title: 'Acme',
      body: renderFormBody(template, context, { ticked: [] }),
      labels: [`handoff/${template.type}`],
    }),
  });
  await desk.handle(1);
}

async function say(who: 'sam' | 'alice', text: string): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  await desk.people[who].comment(1, text);
  desk.clock.advance({ seconds: 5 });
  await desk.handle(1);
}

const comments = () =>
  desk.github
    .issue(1)
    .comments.map(({ body }) => body)
    .join('\n');

test('A question about a handoff that a bot filed goes to the sending team, which answers it.', async () => {
  await fileAsBot(answers);
  await say('alice', '/accept');
  await say('alice', '/ask Which contract do you mean?');
  expect(desk.github.issue(1).assignees).toEqual(['sam']);
  expect(comments()).toContain('@sam, alice asks:');
  expect(comments()).toContain('**Next:** sam: answer in a comment');
  await say('sam', 'The one of May.');
  expect(desk.github.issue(1).assignees).toEqual(['alice']);
});

test('The sending team hears that what a bot filed was accepted, and no bot is mentioned.', async () => {
  await fileAsBot(answers);
  await say('alice', '/accept');
  expect(comments()).toContain('@sam, alice accepted this handoff for onboarding.');
  expect(comments()).not.toContain('@acme-bot');
});

test('The sending team is asked to complete the form of a bot.', async () => {
  const { goals: _, ...incomplete } = answers;
  await fileAsBot(incomplete);
  expect(comments()).toContain('@sam: edit');
  desk.clock.advance({ hours: 24 * 3 });
  await desk.sweep();
  expect(comments()).toContain('@sam, this form is incomplete since');
  expect(comments()).not.toContain('@acme-bot');
});
