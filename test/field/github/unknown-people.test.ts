// What cannot be looked up decides nothing: no one is admitted and no one is refused, the run fails for
// that issue with the token it needs, and a later run decides.

import { afterEach, describe, expect, test } from 'vitest';
import { design, designed } from '../../scenarios/stage/sale.ts';
import { failed, openSite, type Setting, type Site } from './setup/site.ts';

let site: Site;
const open = async (setting: Setting) => {
  site = await openSite(setting);
  return site;
};
afterEach(() => site.close());

const byTeam =
  'teams:\n  sales: { members: [sam] }\n  onboarding: { github_team: acme/onboarding }\n';
const byBoth =
  'teams:\n  sales: { members: [sam] }\n  onboarding: { members: [bob], github_team: acme/onboarding }\n';
const byNobody = 'teams:\n  sales: { members: [sam] }\n  onboarding: {}\n';
const teams = { onboarding: ['alice', 'bob'] };

const rejections = () => site.rows("SELECT * FROM events WHERE type = 'rejected'");
const status = async () => (await site.rows('SELECT status FROM handoffs'))[0]?.['status'];

describe('A team known only by github_team that the token cannot read', () => {
  test('is not an empty team: nothing is decided until a token can read it', async () => {
    await open({ config: byTeam, teams });
    const number = site.file();
    await expect(site.handle(number)).rejects.toMatchObject({ code: 'people_unknown' });
    await site.alice.comment(number, '/accept');
    await expect(site.handle(number)).rejects.toThrow(/Members: read/);
    expect(site.github.issue(number).comments.filter(({ author }) => author !== 'alice')).toEqual(
      [],
    );

    const result = await site.handle(number, { token: site.github.appToken });
    expect(failed(result)).toEqual({});
    expect(await status()).toBe('accepted');
    expect(await rejections()).toEqual([]);
  });

  test('fails a sweep for that issue, and the next sweep with a token decides', async () => {
    await open({ config: byTeam, teams });
    const number = site.file();
    expect(failed(await site.run('sweep'))).toEqual({
      [number]: expect.stringContaining('acme/onboarding'),
    });
    // Long after the issue last changed.
    site.clock.advance({ hours: 50 });
    await site.run('sweep');
    site.clock.advance({ hours: 50 });
    const results = await site.run('sweep', { token: site.github.appToken });
    expect(failed(results)).toEqual({});
    expect(await status()).toBe('initiated');
    expect(site.github.issue(number).assignees).toHaveLength(1);
  });
});

describe('A rebuild or verify, once one of two teams cannot be read', () => {
  test.each(['rebuild', 'verify'] as const)(
    '%s continues with the others, keeps what is recorded, and names the issue',
    async (mode) => {
      const both = `${byNobody}  development: { github_team: acme/development }\n  design: {}\n`;
      await open({ config: both, teams: { development: ['alice'] } });
      const app = { token: site.github.appToken };
      const first = site.file();
      site.sam.fileForm(design, designed, { title: 'Cart' });
      const unread = first + 1;
      const last = site.file();
      await site.run('sweep', app);
      await site.alice.label(unread, 'accepted');
      expect(failed(await site.run('sweep', app))).toEqual({});
      const select = 'SELECT * FROM handoffs ORDER BY id';
      const expected = await site.rows(select);
      const [result] = await site.run(mode);
      expect(result).toMatchObject({ handoffs: 3 });
      expect(failed(result ?? [])).toEqual({
        [unread]: expect.stringContaining('acme/development'),
      });
      expect(result).toMatchObject(mode === 'verify' ? { discrepancies: [] } : { kind: 'rebuilt' });
      expect(await site.rows(select)).toEqual(expected);
      expect(expected.map((row) => row['issue_number'])).toEqual([first, unread, last]);
      // What happens then is decided as soon as a token can read the team.
      site.alice.comment(unread, '/return The cart is empty.');
      await site.run('sweep');
      await site.run(mode);
      site.clock.advance({ hours: 50 });
      expect(failed(await site.run('sweep', app))).toEqual({});
      expect(site.github.issue(unread).labels).toContain('returned');
    },
  );

  test('an issue that is not recorded yet is recorded by the next sweep that can', async () => {
    await open({ config: byTeam, teams });
    site.file();
    await site.run('rebuild');
    site.clock.advance({ hours: 50 });
    await site.run('sweep', { token: site.github.appToken });
    expect(await status()).toBe('initiated');
  });
});

test('Listed members act, and a member that only GitHub knows waits for a token', async () => {
  await open({ config: byBoth, teams });
  const number = site.file();
  expect(failed(await site.handle(number))).toEqual({});
  expect(site.github.issue(number).assignees).toEqual(['bob']);
  await site.alice.label(number, 'accepted');
  expect(Object.keys(failed(await site.handle(number)))).toEqual([String(number)]);
  expect(await status()).toBe('initiated');
  expect(await rejections()).toEqual([]);
  expect(site.github.issue(number).comments).toHaveLength(1);
  // Her label stays, and what a known member does counts meanwhile.
  expect(site.github.issue(number).labels).toContain('accepted');
  await site.bob.comment(number, '/assign @bob');
  await site.handle(number);
  expect(await site.rows("SELECT * FROM events WHERE actor = 'bob'")).toHaveLength(1);
  expect(failed(await site.handle(number, { token: site.github.appToken }))).toEqual({});
  expect(await status()).toBe('accepted');
});

test('The sender may cancel while the receiving team cannot be read', async () => {
  await open({ config: byBoth, teams });
  const number = site.file();
  await site.handle(number);
  await site.sam.comment(number, '/cancel');
  expect(failed(await site.handle(number))).toEqual({});
  expect(await status()).toBe('cancelled');
});

describe('A permission that GitHub does not tell', () => {
  test.each([
    [403, {}],
    [404, {}],
    [500, {}],
  ])('neither admits nor refuses: %d', async (code, headers) => {
    await open({ config: byNobody });
    const number = site.file();
    await site.handle(number);
    await site.mallory.label(number, 'accepted');
    site.github.intercept({
      before: ({ path }) =>
        path.endsWith('/permission')
          ? Response.json({ message: 'No' }, { status: code, headers })
          : null,
    });
    expect(failed(await site.handle(number))).toEqual({
      [number]: expect.stringContaining('mallory'),
    });
    expect(await rejections()).toEqual([]);
    expect(await status()).toBe('initiated');
    site.github.intercept(null);
    expect(failed(await site.handle(number))).toEqual({});
    expect(await rejections()).toHaveLength(1);
  });

  test('decides nothing in a rebuild either, which names the issue', async () => {
    await open({ config: byNobody });
    const number = site.file();
    await site.handle(number);
    await site.mallory.label(number, 'accepted');
    site.github.intercept({
      before: ({ path }) =>
        path.endsWith('/permission') ? Response.json({ message: 'No' }, { status: 403 }) : null,
    });
    expect(failed(await site.run('rebuild'))).toEqual({
      [number]: expect.stringContaining('mallory'),
    });
    expect(await rejections()).toEqual([]);
    site.github.intercept(null);
    expect(failed(await site.handle(number))).toEqual({});
    expect(await rejections()).toHaveLength(1);
  });

  test('because of a limit fails the run, and records no refusal', async () => {
    await open({ config: byBoth, teams, maxWait: 1 });
    const number = site.file();
    await site.handle(number);
    await site.alice.label(number, 'accepted');
    site.github.intercept({
      before: ({ path }) =>
        path.includes('/teams/')
          ? Response.json(
              { message: 'Slow' },
              {
                status: 403,
                headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1894000000' },
              },
            )
          : null,
    });
    await expect(site.handle(number, { token: site.github.appToken })).rejects.toMatchObject({
      code: 'github_rate_limited',
    });
    expect(await rejections()).toEqual([]);
    site.github.intercept(null);
    await site.handle(number, { token: site.github.appToken });
    expect(await status()).toBe('accepted');
  });
});
