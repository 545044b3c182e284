import { expect } from 'vitest';
import { parseCommands } from '../../../src/form/commands/parse-commands.ts';
import { corpus } from '../../hostile/corpus.ts';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const bodies = corpus('bodies').map(([, text]) => text);
const titles = corpus('titles').map(([, text]) => text);
const labels = corpus('labels').map(([, text]) => text);
const comments = corpus('comments').map(([, text]) => text);

export const given: Given = { labels };

/** All of it in one sweep, so that all of it is in one log. */
export const play: Play = async ({
  github,
  runs,
  clock,
  when,
  sam,
  mallory,
  issue,
  rows,
  audit,
}) => {
  await when(async () => {
    runs.hold();
    for (const [at, body] of bodies.entries()) {
      const title = titles[at % titles.length]?.trim() || 'x';
      github.browser.createIssueAsForm({ as: sam.login, title, body });
      await mallory.label(at + 1, labels[at % labels.length] ?? '');
      await mallory.comment(at + 1, comments[at % comments.length] ?? '');
    }
    runs.release(() => []);
  });
  clock.advance({ hours: 2 });
  const [sweep] = await when(() => runs.schedule());
  expect(sweep?.exitCode).toBe(0);
  expect(sweep?.annotations).toEqual([]);
  expect(Object.keys(sweep?.outputs ?? {}).toSorted()).toEqual(['changed']);
  for (const line of sweep?.log.trim().split('\n') ?? []) {
    expect(line).toMatch(/^(?:Sweep: |Issue #\d+: |issue \d+: |handoff \d+: )[ -~…’“”–→ü·@]*$/u);
  }
  expect(
    await rows('SELECT count(*) AS issues FROM (SELECT DISTINCT issue_number FROM events)'),
  ).toEqual([{ issues: bodies.length }]);
  expect(
    await rows("SELECT count(*) AS taken FROM events WHERE type IN ('accepted', 'completed')"),
  ).toEqual([{ taken: 0 }]);
  for (const [at] of bodies.entries()) {
    const ours = issue(at + 1).comments.filter(({ author }) => author.endsWith('[bot]'));
    const commands = parseCommands(comments[at % comments.length] ?? '');
    expect(ours).toHaveLength(commands.length === 0 ? 1 : 2);
  }
  expect(await audit()).toHaveLength(1);
};
