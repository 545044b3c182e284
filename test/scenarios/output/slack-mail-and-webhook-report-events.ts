import { Webhook } from 'standardwebhooks';
import * as v from 'valibot';
import { expect } from 'vitest';
import { selfSigned } from '../../notify/certificate.ts';
import { openMailServer } from '../../notify/mail-server.ts';
import { asSlackTakesIt, shownInSlack } from '../../notify/slack-limits.ts';
import { openWebServer } from '../../notify/web-server.ts';
import type { Given } from '../stage/given.ts';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

const slack = await openWebServer();
const program = await openWebServer();
const mail = await openMailServer({ ...selfSigned(), disabledCommands: ['STARTTLS'] });
const secret = `whsec_${Buffer.from('what-both-sides-know-and-nobody-else').toString('base64')}`;

export const given: Given = {
  configuration: {
    'config.yml': `\
teams:
  sales: { members: [sam], slack: "#sales" }
  onboarding: { members: [alice, bob], email: onboarding@acme.example }
people:
  alice: { slack: U0ALICE, email: alice@acme.example }
  sam: { slack: U0SAM, email: sam@acme.example }
`,
  },
  inputs: {
    'slack-webhook-url': `#sales: ${slack.url}/sales\n*: ${slack.url}/everybody`,
    'smtp-url': `smtp://127.0.0.1:${mail.port}?from=handoffs@acme.example`,
    'webhook-url': `${program.url}/hook`,
    'webhook-secret': secret,
  },
};

export const play: Play = async (scene) => {
  try {
    await tellAll(scene);
  } finally {
    await Promise.all([slack, program, mail].map((server) => server.close()));
  }
};

const tellAll: Play = async (scene) => {
  const { handOver, when, at, alice, sam, issue, runs, rows, reads } = scene;
  await handOver();
  slack.answer(503);
  const [unheard] = await when(() =>
    alice.comment(1, '/return missing context: which of the branches in the goals go first?'),
  );
  expect(unheard?.annotations).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/^Not sent: .* slack \(#sales\): the server responded 503\./),
    },
  ]);
  expect(issue(1).labels, 'the handoff goes its way').toContain('returned');
  slack.answer(200);
  await at('2026-11-16T10:17:00Z', () => runs.schedule());
  await when(() => sam.editAnswer(1, { template: sale, field: 'goals', answer: 'Live by March.' }));
  // A day and an hour later no one has accepted it.
  await at('2026-11-17T11:17:00Z', () => runs.schedule());
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.editBody(1, (body) => body.replaceAll('- [ ]', '- [x]')));
  await when(() => alice.label(1, 'completed'));
  await at('2026-11-23T08:17:00Z', () => runs.schedule());

  // What was sent since the last change is in a file beside the ledger, which the command line reads too.
  const waiting = 'SELECT count(*) AS waiting FROM outbox WHERE sent_at IS NULL';
  const asked = await scene.baton('erin', ['sql', waiting, '--json']);
  expect(JSON.parse(asked.stdout)).toEqual([{ waiting: 0 }]);
  expect(await rows('SELECT max(attempts) AS attempts FROM outbox')).toEqual([{ attempts: 2 }]);
  expect(issue(1).comments.filter(({ body }) => body.includes('outside GitHub'))).toEqual([]);
  await reads(whatPeopleRead());
};

function whatPeopleRead(): Readonly<Record<string, string>> {
  const bodies = program.posts.map(({ headers, body }) => {
    const asText = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, String(value)]),
    );
    return v.parse(v.looseObject({ type: v.string() }), new Webhook(secret).verify(body, asText));
  });
  const [first] = bodies;
  return {
    'In Slack, #sales': inSlack('/sales'),
    'In Slack, the channel for everybody else': inSlack('/everybody'),
    'By e-mail': mail.mails
      .map(({ to, parsed }) => `To: ${to}\nSubject: ${parsed.subject}\n\n${parsed.text?.trimEnd()}`)
      .join(between)
      .replaceAll(local, 'https://github.com'),
    'What a program was told of': bodies.map(({ type }) => type).join('\n'),
    'The first of it': JSON.stringify(first, null, 2).replaceAll(local, 'https://github.com'),
    'The last of it': JSON.stringify(bodies.at(-1), null, 2).replaceAll(
      local,
      'https://github.com',
    ),
  };
}

function inSlack(path: string): string {
  return slack.posts
    .filter((post) => post.path === path && post.status === 200)
    .map(({ body }) => shownInSlack(asSlackTakesIt(JSON.parse(body))))
    .join(between)
    .replaceAll(local, 'https://github.com');
}

const between = '\n\n---\n\n';
const local = /http:\/\/127\.0\.0\.1:\d+/g;
