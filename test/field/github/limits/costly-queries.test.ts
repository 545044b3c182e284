// Queries that GitHub gives up on, and repositories with far more issues than handoffs.

import { afterEach, expect, test } from 'vitest';
import type { Behaviour } from '../../../../src/sandbox/github/behaviour.ts';
import { failed, openSite, type Setting, type Site } from '../setup/site.ts';

let site: Site;
const open = async (setting: Setting = {}) => {
  site = await openSite(setting);
};
afterEach(() => site.close());

/** 60 kB each, with the line ends of a browser: the same two over and over take no memory. */
const long = ['Nothing here is a handoff. ', 'This is not one either. '].map(
  (line) => `## What happened\r\n\r\n${line.repeat(Math.ceil(60_000 / line.length))}`,
);

function edit(number: number, times: number, bodies: readonly string[]): void {
  for (let at = 0; at < times; at += 1) {
    site.sam.editBody(number, () => bodies[at % bodies.length] ?? '');
  }
}

const graphql = () => site.github.requests.filter(({ path }) => path === '/graphql');
const numbers = async () =>
  (await site.rows('SELECT issue_number FROM handoffs ORDER BY 1')).map((row) =>
    Number(row['issue_number']),
  );

/** A handoff with a hundred revisions of 60 kB. */
function fileLong(): number {
  const number = site.file();
  const body = site.github.issue(number).body ?? '';
  edit(
    number,
    99,
    long.map((text) => `${text.slice('## What happened'.length)}\r\n\r\n${body}`),
  );
  return number;
}

test('A sweep over 200 changed issues of 100 revisions with 60 kB each stays within the limits', async () => {
  await open();
  const ours: number[] = [];
  for (let number = 1; number <= 200; number += 1) {
    if (number % 50 === 0) {
      ours.push(fileLong());
    } else {
      site.sam.fileBlank(`Number ${number}`, long[0] ?? '');
      edit(number, 99, long);
    }
  }
  site.github.forgetRequests();
  const results = await site.run('sweep');
  expect(failed(results)).toEqual({});
  expect(await numbers()).toEqual(ours);
  expect(Math.max(...graphql().map(({ bytesDown }) => bytesDown))).toBeLessThan(10_000_000);
  // A page that shows that there are more, the open issues in four, the configuration, four issues together, two, and then each alone. Last whom the configuration names.
  const operations = graphql().map(({ operation }) => operation);
  expect(operations).toEqual([
    ...Array.from({ length: 5 }, () => 'ChangedIssues'),
    'Configuration',
    'Issues',
    'Issues',
    ...Array.from({ length: 4 }, () => 'Issue'),
    'Accounts',
  ]);
});

test.each<Behaviour['costlyAnswer']['as']>(['RESOURCE_LIMITS_EXCEEDED', '502'])(
  'An issue that GitHub never answers about is named, and the others are recorded: %s',
  async (as) => {
    await open({ behaviour: { costlyAnswer: { bytes: 200_000, as } }, maxWait: 1 });
    const [first, second] = [site.file(), site.file()];
    const bad = fileLong();
    const last = site.file();
    const results = await site.run('sweep');
    expect(failed(results)).toEqual({
      [bad]: expect.stringContaining(`GitHub gave up on reading issue #${bad}`),
    });
    expect(await numbers()).toEqual([first, second, last]);
    expect(site.github.issue(last).labels).toContain('initiated');
  },
);

test('An issue that costs too much in one request is read in several', async () => {
  await open({ behaviour: { costlyAnswer: { bytes: 2_000_000, as: 'RESOURCE_LIMITS_EXCEEDED' } } });
  const number = fileLong();
  expect(failed(await site.handle(number))).toEqual({});
  expect(await numbers()).toEqual([number]);
});

test('A list that costs too much in one page is read in shorter ones', async () => {
  await open({ behaviour: { costlyAnswer: { bytes: 500_000, as: '502' } } });
  for (let number = 1; number <= 30; number += 1) {
    site.sam.fileBlank('Long', long[0] ?? '');
  }
  const number = site.file();
  expect(failed(await site.run('sweep'))).toEqual({});
  expect(await numbers()).toEqual([number]);
});

test('A rebuild reads handoffs only, however many other issues the repository has', async () => {
  await open();
  const handoffs = Array.from({ length: 60 }, () => site.file());
  await site.run('sweep');
  for (let at = 0; at < 5000; at += 1) {
    site.sam.fileBlank(`Ordinary ${at}`, '## Steps\n\nIt does not work.');
  }
  const expected = await site.rows('SELECT * FROM handoffs ORDER BY id');
  for (const lost of [false, true]) {
    if (lost) {
      await site.administer('DELETE', '/git/refs/heads/handoff-data');
    }
    site.github.forgetRequests();
    const [rebuilt] = await site.run('rebuild');
    expect(rebuilt).toMatchObject({ kind: 'rebuilt', handoffs: handoffs.length, failures: [] });
    const operations = graphql().map(({ operation }) => operation);
    expect(operations).toEqual([
      'LabelledIssues',
      'Configuration',
      ...(lost ? ['Accounts'] : []),
      'LabelledIssues',
      'LabelledIssues',
      'LabelledIssues',
      'Issues',
      'Issues',
      'Issues',
    ]);
    expect(await site.rows('SELECT * FROM handoffs ORDER BY id')).toEqual(expected);
    expect((await site.run('verify'))[0]).toMatchObject({ kind: 'verified', discrepancies: [] });
  }
});

test('A rebuild keeps what is recorded of an issue that GitHub does not answer about', async () => {
  await open({ behaviour: { costlyAnswer: { bytes: 200_000, as: 'RESOURCE_LIMITS_EXCEEDED' } } });
  const [first, bad] = [site.file(), site.file()];
  await site.run('sweep');
  edit(bad, 60, long);
  const expected = await site.rows('SELECT * FROM handoffs ORDER BY id');
  const results = await site.run('rebuild');
  expect(Object.keys(failed(results))).toEqual([String(bad)]);
  expect(await numbers()).toEqual([first, bad]);
  expect(await site.rows('SELECT * FROM handoffs ORDER BY id')).toEqual(expected);
});
