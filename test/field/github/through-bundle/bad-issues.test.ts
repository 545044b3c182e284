// One bad issue, of any kind, never stops the others: rows 2, 3, 9 and their siblings, through the
// bundle.

import { afterEach, describe, expect, test } from 'vitest';
import { teams } from '../../../scenarios/stage/given.ts';
import { complete, design, designed } from '../../../scenarios/stage/sale.ts';
import { openRowStage, type RowStage } from '../setup/row-stage.ts';

let stage: RowStage;
afterEach(() => stage.close());

async function open(...setting: Parameters<typeof openRowStage>): Promise<void> {
  stage = await openRowStage(...setting);
}

/** Shaped like a token of GitHub's, and none. */
const secret = `ghp_${'a1B2'.repeat(9)}`;

/** A response whose text a fault has changed. */
const changed = (response: Response, text: string) =>
  new Response(text, { status: response.status, headers: response.headers });

/** GitHub answers in a shape that no one knows: what a bug in the history of one issue looks like. */
async function garble(response: Response, number: number): Promise<Response | null> {
  const text = await response.clone().text();
  return text.includes(`"number":${number},`)
    ? changed(response, text.replace(`"number":${number},`, `"number":"${number}",`))
    : null;
}

const reports = () =>
  stage.github.issues().filter(({ labels }) => labels.includes('handoff-report'));

const long = 'Not an answer. '.repeat(4000);

/** Its sender writes a secret into an answer. */
function leak(number: number): void {
  stage.runs.hold();
  stage.sam.editBody(number, (body) => body.replace(String(complete['goals']), secret));
  stage.runs.release(() => []);
}

/** Twenty revisions of 60 kB. */
function lengthen(number: number): void {
  stage.runs.hold();
  for (let at = 0; at < 20; at += 1) {
    stage.sam.editBody(number, (body) => `${long}${at}\n\n${body.slice(body.indexOf('### '))}`);
  }
  stage.runs.release(() => []);
}

describe('Of bad issues of every kind, each among good ones', () => {
  /** Each comment beyond the tenth of a run waits three seconds, so two sweeps show ten each. */
  test('the good are shown, the report is posted, the runs name the bad', async () => {
    await open(
      {
        pushProtection: '409',
        costlyAnswer: { bytes: 150_000, as: 'RESOURCE_LIMITS_EXCEEDED' },
      },
      `${teams}  development: { github_team: acme/development }\n  design: { members: [sam] }\n`,
    );
    let garbled = 0;
    await stage.handOver();
    // The report is due.
    stage.clock.advance({ hours: 24 * 7 });
    const [locked = 0, refused = 0, ...first] = stage.fileMany(12);
    const [hidden = 0] = stage.fileMany(1, () =>
      stage.sam.fileForm(design, designed, { title: 'Cart' }),
    );
    await stage.administer('PUT', `/issues/${locked}/lock`);
    stage.github.intercept({
      before: ({ method, path }) =>
        method === 'POST' && path.endsWith(`/issues/${refused}/comments`)
          ? stage.json({ message: 'Resource not accessible by integration' }, 403)
          : null,
      after: async ({ operation }, response) =>
        /^Issues?$/.test(operation ?? '') ? garble(response, garbled) : null,
    });
    const one = await stage.sweep();
    expect(one.conclusion).toBe('failure');
    for (const number of [locked, refused, hidden]) {
      expect(one.said).toMatch(new RegExp(`#${number}\\b`));
    }

    const [leaking = 0, huge = 0, bad = 0, ...second] = stage.fileMany(13);
    garbled = bad;
    leak(leaking);
    lengthen(huge);
    const two = await stage.sweep();
    expect(two.conclusion).toBe('failure');
    for (const number of [locked, refused, hidden, leaking, huge, garbled]) {
      expect(two.said).toMatch(new RegExp(`#${number}\\b`));
    }

    const good = [...first, ...second];
    expect(good).toHaveLength(20);
    expect(good.filter((number) => !stage.shown(number))).toEqual([]);
    expect(await stage.recorded()).toEqual([1, locked, refused, ...first, leaking, ...second]);
    expect(reports()).toHaveLength(1);
    expect(JSON.stringify(await stage.rows('SELECT * FROM handoffs'))).not.toContain(secret);
  });
});

describe('One row at a time', () => {
  test('2: an issue that GitHub gives up on is named, and the others are read', async () => {
    await open({ costlyAnswer: { bytes: 150_000, as: 'RESOURCE_LIMITS_EXCEEDED' } });
    const [first = 0, huge = 0, last = 0] = stage.fileMany(3);
    lengthen(huge);
    const { conclusion, said } = await stage.sweep();
    expect(conclusion).toBe('failure');
    expect(said).toContain(`GitHub gave up on reading issue #${huge}`);
    expect(await stage.recorded()).toEqual([first, last]);
  });

  test.each(['409', '422'] as const)(
    '3: push protection (%s) withholds the answers of one issue, and the others are recorded',
    async (pushProtection) => {
      await open({ pushProtection });
      const [first = 0, leaking = 0, last = 0] = stage.fileMany(3);
      leak(leaking);
      const { conclusion, said } = await stage.sweep();
      expect(conclusion).toBe('failure');
      expect(said).toMatch(new RegExp(`#${leaking}\\b.*secret`, 's'));
      expect(await stage.recorded()).toEqual([first, leaking, last]);
      expect(JSON.stringify(await stage.rows('SELECT * FROM handoffs'))).not.toContain(secret);
      expect(stage.issue(leaking).comments.some(({ body }) => body.includes('@sam'))).toBe(true);
    },
  );

  test('9: one locked issue: the others are shown, and the report is posted', async () => {
    await open();
    await stage.handOver();
    stage.clock.advance({ hours: 24 * 7 });
    const [first = 0, locked = 0, last = 0] = stage.fileMany(3);
    await stage.administer('PUT', `/issues/${locked}/lock`);
    const { conclusion, said } = await stage.sweep();
    expect(conclusion).toBe('failure');
    expect(said).toMatch(new RegExp(`#${locked}\\b.*locked`, 's'));
    expect(await stage.recorded()).toEqual([1, first, locked, last]);
    expect(reports()).toHaveLength(1);
    expect([first, last].filter((number) => !stage.shown(number))).toEqual([]);
  });
});
