// Small companies: the same people send and receive, a shift hands over to the next one of its own team, and a program
// files for all of them. A question then goes to a colleague, who answers it.
//
// Sources: KatjaGlassConsulting/ApprovalBundle#27 and OfficeDev/Microsoft-Teams-Shifts-Power-Automate-Templates#8
// (people on both sides of a request).

import { afterEach, expect, test } from 'vitest';
import { openSite, type Site } from '../../github/setup/site.ts';

let site: Site;
let number: number;

async function open(sales: string, onboarding: string): Promise<void> {
  const config = `teams:\n  sales: { members: [${sales}] }\n  onboarding: { members: [${onboarding}] }\n`;
  site = await openSite({ config });
  number = site.file();
  await site.handle(number);
}
afterEach(() => site.close());

async function says(person: 'sam' | 'alice' | 'bob', comment: string): Promise<void> {
  site.clock.advance({ minutes: 1 });
  await site[person].comment(number, comment);
  await site.handle(number);
}

const shown = () => site.github.issue(number);
const lastComment = () => shown().comments.at(-1)?.body;
const isAsked = () => shown().labels.includes('handoff-question');

test('A colleague whom Baton asks to answer does so, also where everyone sends and receives.', async () => {
  await open('alice, bob', 'alice, bob');
  await says('alice', '/accept');
  await says('alice', '/ask Which portal?');
  expect(lastComment()).toContain('@bob, alice asks:');
  expect(lastComment()).not.toContain('@alice');
  expect(shown().assignees).toEqual(['bob']);
  await says('alice', 'I mean the one for the branches.');
  expect(isAsked()).toBe(true);
  await says('bob', 'The new one.');
  expect(isAsked()).toBe(false);
  expect(await site.rows('SELECT owner FROM handoffs')).toEqual([{ owner: 'alice' }]);
});

test('The same by an edit of the description.', async () => {
  await open('alice, bob', 'alice, bob');
  await says('alice', '/ask By when?');
  site.clock.advance({ minutes: 1 });
  site.bob.editBody(number, (body) => body.replace('by March', 'by April'));
  await site.handle(number);
  expect(isAsked()).toBe(false);
});

test('A sender who also receives asks the others of the sending team, not themselves.', async () => {
  await open('sam, alice', 'sam, alice, bob');
  await says('sam', '/accept');
  await says('sam', '/ask Which portal?');
  expect(lastComment()).toContain('@alice, sam asks:');
  await says('bob', 'I know that one.');
  expect(isAsked()).toBe(true);
  await says('alice', 'The new one.');
  expect(isAsked()).toBe(false);
});

test('People who would ask themselves hear that no one else can answer, and how to pause.', async () => {
  await open('sam', 'sam, bob');
  await says('sam', '/ask Which portal?');
  expect(isAsked()).toBe(false);
  expect(lastComment()).toContain(
    'The question would go to you, and no one else in sales can answer it.\n\nTo pause the deadlines, comment `/hold` and the reason.',
  );
  await says('bob', '/ask Which portal?');
  expect(lastComment()).toContain('@sam, bob asks:');
  await says('sam', 'The new one.');
  expect(isAsked()).toBe(false);
});

test('A sender outside the team is not the only one who can answer, but may.', async () => {
  await open('alice', 'alice, bob');
  await says('alice', '/ask Which portal?');
  expect(isAsked()).toBe(true);
  await says('sam', 'The new one.');
  expect(isAsked()).toBe(false);
});
