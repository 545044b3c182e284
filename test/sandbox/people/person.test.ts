import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub, type LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { createPerson } from '../../../src/sandbox/people/person.ts';

const repository = 'acme/ops';
const template: Template = {
  type: 'a_to_b',
  name: 'A → B',
  description: '',
  from: 'a',
  to: 'b',
  fields: [{ id: 'goals', label: 'Goals', type: 'textarea', required: true }],
  checklist: ['Filed'],
};

let directory: string;
let github: LocalGitHub;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'person-'));
  github = await createGitHub({
    clock: createManualClock('2026-01-05T09:00:00Z').now,
    directory,
    repository,
    people: [
      { login: 'alice', role: 'read' },
      { login: 'bob', role: 'write' },
    ],
    labels: ['handoff/a_to_b'],
  });
});
afterEach(() => rmSync(directory, { recursive: true }));

const act = (login: string) => createPerson(github, repository, login);
const file = () => act('alice').fileForm(template, { goals: 'Sell' }, { title: 'A handoff' });

test('a form adds its label for every sender', () => {
  const number = file();
  expect(github.issue(number)).toMatchObject({
    author: 'alice',
    title: 'A handoff',
    body: '### Goals\n\nSell\n\n### Checklist\n\n- [ ] Filed',
    labels: ['handoff/a_to_b'],
  });
});

test('what is edited in the browser has CRLF', () => {
  const number = file();
  act('alice').editAnswer(number, { template, field: 'goals', answer: 'Sell more' });
  act('bob').tick(number, 'Filed');
  expect(github.issue(number).body).toBe(
    '### Goals\r\n\r\nSell more\r\n\r\n### Checklist\r\n\r\n- [x] Filed',
  );
  act('alice').untick(number, 'Filed');
  expect(github.issue(number).body).toContain('- [ ] Filed');
});

test('people label, assign, rename, comment on, close and reopen issues', async () => {
  const number = file();
  const bob = act('bob');
  await bob.label(number, 'wip/now');
  await bob.unlabel(number, 'handoff/a_to_b');
  await bob.assign(number, 'alice');
  await bob.rename(number, 'Another title');
  await bob.comment(number, 'On it.');
  await bob.close(number, 'not_planned');
  expect(github.issue(number)).toMatchObject({
    labels: ['wip/now'],
    assignees: ['alice'],
    title: 'Another title',
    comments: [{ author: 'bob', body: 'On it.' }],
    state: 'closed',
    stateReason: 'not_planned',
  });
  await bob.unassign(number, 'alice');
  await bob.reopen(number);
  expect(github.issue(number)).toMatchObject({ assignees: [], state: 'open' });
});

test('no one does what he may not', async () => {
  const number = file();
  await expect(act('alice').label(number, 'wip')).rejects.toThrow('alice may not');
  expect(github.issue(number).labels).toEqual(['handoff/a_to_b']);
});
