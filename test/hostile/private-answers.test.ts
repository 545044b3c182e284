// Searches for private answers in every result of a handoff except its description.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Run } from '../../src/sandbox/jobs/run.ts';
import { baton } from '../cli/captured.ts';
import { type MailServer, openMailServer } from '../notify/mail-server.ts';
import { openWebServer, type WebServer } from '../notify/web-server.ts';
import { ledgerBytes } from '../scenarios/stage/branch-ledger.ts';
import { repository, soundConfiguration } from '../scenarios/stage/given.ts';
import { openStage, type Stage } from '../scenarios/stage/stage.ts';
import { textsOf } from '../scenarios/stage/transcript.ts';
import { runRaw } from './raw-run.ts';

const configuration = {
  'config.yml': `teams:
  sales: { members: [sam], slack: '#sales', email: sales@example.com }
  onboarding: { members: [alice, bob], slack: '#onboarding', email: onboarding@example.com }
`,
  'sales_to_onboarding.yml': `name: Sales → Onboarding
to: onboarding
fields:
  - id: client_name
  - { id: iban, label: IBAN, type: text, pattern: 'DE\\d{20}', private: true }
  - { id: salary, type: money, private: true }
  - { id: born, type: date, private: true }
  - id: goals
  - { id: absences, type: list, required: false, private: true }
checklist: [Contract filed]
`,
};
const [template] = soundConfiguration({ configuration })?.templates ?? [];
if (template === undefined) {
  throw new Error('the template is not sound');
}
const open = { client_name: 'Example Ltd', goals: 'All 40 branches.' };

/** As they are typed, and as they are read. */
const planted = {
  rejected: 'FR7630006000011234567890189',
  first: 'DE89370400440532013000',
  second: 'DE02120300000000202051',
  misplaced: 'DE02500105170137075030',
  dried: 'DE02100500000024290661',
  salary: 'EUR 918,273,645',
  ambiguous: '03/04/1985',
  meant: '1985-04-03',
  born: '1985-03-17',
  amount: '918273645',
  absence: 'Hospital, three weeks',
};

let stage: Stage;
let runs: readonly Run[];
/** What Baton sent to GitHub, the contents of files decoded. */
const sent: string[] = [];
let printed: string;
let cwd: string;
let web: WebServer;
let mail: MailServer;

beforeAll(async () => {
  web = await openWebServer();
  mail = await openMailServer({ disabledCommands: ['STARTTLS'] });
  const inputs = {
    'slack-webhook-url': `*: ${web.url}/slack`,
    'webhook-url': `${web.url}/webhook`,
    'webhook-secret': `whsec_${Buffer.alloc(24).toString('base64')}`,
    'smtp-url': `smtp://127.0.0.1:${mail.port}?from=baton@example.com`,
  };
  stage = await openStage({ configuration, inputs, runsFail: true });
  const { github, when, sam, alice, runs: all } = stage;
  let payload: unknown = {};
  github.onDelivery((delivery) => {
    payload = delivery.payload;
  });
  github.onExchange(({ request: { owner, path, query, body } }) => {
    if (owner?.endsWith('[bot]')) {
      sent.push(path, query, decoded(Buffer.from(body).toString()));
    }
  });
  const writes = (field: string, answer: string) => sam.editAnswer(1, { template, field, answer });
  await when(() => {
    const { rejected: iban, salary, ambiguous: born, absence } = planted;
    const answers = { ...open, iban, salary, born, absences: [absence] };
    // The form's label makes a second event, which adds nothing new.
    all.hold();
    sam.fileForm(template, answers, { title: 'Example Ltd' });
    all.release((held) => held.slice(0, 1));
  });
  await when(() =>
    sam.editBody(1, (body) =>
      body.replace(planted.rejected, planted.first).replace(planted.ambiguous, planted.born),
    ),
  );
  await when(() => alice.label(1, 'accepted'));
  await when(() => writes('iban', planted.second));
  await when(() => sam.editBody(1, (body) => body.replace('### IBAN', '### Account')));
  await when(() => writes('goals', `${open.goals}\n\n### IBAN\n\n${planted.misplaced}`));
  await when(() => alice.label(1, 'returned'));
  await when(() => all.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  await when(() => all.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  await when(() => all.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  runs = [...all.finished];
  printed = await dryRun(stage, () => {
    writes('goals', open.goals);
    sam.editBody(1, (body) => body.replace('### Account', '### IBAN'));
    writes('iban', planted.dried);
    return payload;
  });
  cwd = mkdtempSync(join(tmpdir(), 'baton-private-'));
  writeFileSync(join(cwd, 'handoffs.db'), (await ledgerBytes(github)) ?? '');
});
afterAll(async () => {
  await Promise.all([stage.close(), web.close(), mail.close()]);
  rmSync(cwd, { recursive: true });
});

/** @param act returns the event it causes */
async function dryRun({ github, runs: all }: Stage, act: () => unknown): Promise<string> {
  all.hold();
  const payload = JSON.stringify(act());
  const { url, close } = await github.listen();
  const { printed: log, written } = await runRaw({
    event: 'issues',
    payload,
    environment: {
      'INPUT_DRY-RUN': 'true',
      INPUT_TOKEN: github.actionsToken,
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: repository,
      RUNNER_DEBUG: '1',
    },
  });
  await close();
  all.release(() => []);
  return log + written;
}

function decoded(json: string): string {
  const file = /"content":"([^"]*)"/.exec(json)?.[1] ?? '';
  return json + Buffer.from(file.replaceAll('\\n', ''), 'base64').toString('latin1');
}

/** @param shown what is not private, and shows that this is where it would be */
function expectNone(text: string, shown: string): void {
  expect(text).toContain(shown);
  for (const [name, value] of Object.entries(planted)) {
    for (const form of [value, encodeURIComponent(value), Buffer.from(value).toString('base64')]) {
      expect(text.includes(form), `${name} is there`).toBe(false);
    }
  }
}

test('The description shows them', () => {
  const { body } = stage.issue(1);
  for (const value of [planted.dried, planted.salary, planted.absence]) {
    expect(body).toContain(value);
  }
});

test('No commit of the data branch holds one, nor did anything else that was ever stored there', () => {
  const objects = execFileSync(
    'git',
    ['-C', stage.github.gitDirectory, 'cat-file', '--batch-all-objects', '--batch'],
    { maxBuffer: 2 ** 28 },
  );
  expectNone(objects.toString('latin1'), 'All 40 branches.');
});

test('The ledger holds that there is one, and whether it was right', async () => {
  expect(
    await stage.rows('SELECT missing_json, invalid_json FROM submissions ORDER BY attempt'),
  ).toEqual([
    { missing_json: '[]', invalid_json: '["iban","born"]' },
    { missing_json: '[]', invalid_json: '[]' },
  ]);
  const [row] = await stage.rows("SELECT data_json FROM events WHERE type = 'context_edited'");
  expect(row?.['data_json']).toBe(
    '{"changes":[{"field":"iban","from":"(private)","to":"(private)"}]}',
  );
});

test('No request of Baton’s to GitHub contains one', () => {
  expectNone(sent.join('\n'), 'All 40 branches.');
});

test('No run prints one, shows one in its summary, or gives one to the steps after it', () => {
  const conclusions = runs.map(({ conclusion }) => conclusion);
  expect(conclusions).toEqual(conclusions.map(() => 'success'));
  const left = runs.map(({ log, summary, outputs, annotations }) => [
    log,
    summary,
    JSON.stringify(annotations),
    ...Object.values(outputs),
  ]);
  expectNone(left.flat().join('\n'), 'All 40 branches.');
});

test('A dry run with the debug log does not tell one', () => {
  expectNone(printed, 'All 40 branches.');
});

test('No comment, label or report shows one', async () => {
  const issues = stage.github.issues();
  const pages = issues.map(({ author, body, title, labels, comments }) => [
    title,
    ...labels,
    ...comments.map((comment) => comment.body),
    ...(author === 'sam' ? [] : [body]),
  ]);
  expect(issues).toHaveLength(2);
  expectNone(pages.flat().join('\n'), 'All 40 branches.');
  await expect(textsOf(stage.issue(1).comments)).toMatchFileSnapshot('private-answers.txt');
});

test('No message to Slack, by e-mail or to a program contains one', () => {
  const posted = (path: string) =>
    web.posts.flatMap((post) => (post.path === path ? [post.body] : [])).join('\n');
  const mails = mail.mails.map(({ parsed, raw }) => `${raw}${parsed.text}${parsed.html}`);
  expectNone(posted('/slack'), 'All 40 branches.');
  expectNone(mails.join('\n'), 'All 40 branches.');
  expectNone(posted('/webhook'), 'Example Ltd');
});

test.each([
  { words: ['show', '1'], shown: 'Example Ltd' },
  { words: ['context', '1'], shown: '(private)' },
  { words: ['context', '1', '--json'], shown: '"(private)"' },
  { words: ['history', '1'], shown: 'context edited' },
  { words: ['sql', 'SELECT * FROM events'], shown: '(private)' },
])('baton $words does not tell one', async ({ words, shown }) => {
  const { stdout, stderr } = await baton([...words, '--file', 'handoffs.db'], { cwd });
  expectNone(stdout + stderr, shown);
});
