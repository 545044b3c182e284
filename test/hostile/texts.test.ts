// Any text that people write: parsed in time, shown harmless, and never in a log or a commit.

import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { defaultLabels } from '../../src/config/keys/labels.ts';
import { chooseTemplate } from '../../src/form/choose-template.ts';
import { parseCommands } from '../../src/form/commands/parse-commands.ts';
import { renderFormBody } from '../../src/form/issue-form/render-form-body.ts';
import { mayBeHandoff } from '../../src/form/may-be-handoff.ts';
import { parseSubmission } from '../../src/form/submission/parse-submission.ts';
import { deadlinesOf } from '../../src/handoff/deadlines/deadlines.ts';
import type { IssueActivity } from '../../src/handoff/issue-activity.ts';
import { replay } from '../../src/handoff/lifecycle/replay.ts';
import { noticeOf } from '../../src/render/comments/notices/notices.ts';
import { statusComment } from '../../src/render/comments/status-comment.ts';
import { auditMessage } from '../../src/render/commit-message.ts';
import { parseMarker } from '../../src/render/markers.ts';
import { jobSummary } from '../../src/runner/results/job-summary.ts';
import { logLines } from '../../src/runner/results/log-lines.ts';
import { parseCommand } from '../../src/sandbox/jobs/workflow-commands.ts';
import { sampleOf } from '../faults/figures.ts';
import { hostileText } from '../render/hostile.ts';
import { sale } from '../scenarios/stage/sale.ts';
import { corpus } from './corpus.ts';
import { tally } from './tally.ts';

const tried = tally('texts');

const longestBody = 262_144;

const everyPart = ['client_name', 'key_contacts', 'special_requirements', 'goals'];

/** The form with the same text in every field that takes any. */
const formOf = (text: string) =>
  renderFormBody(
    sale,
    {
      contract_value: 'EUR 1',
      start_date: '2026-12-01',
      ...Object.fromEntries(everyPart.map((field) => [field, text])),
    },
    { ticked: [] },
  );

interface Written {
  readonly body: string;
  readonly title: string;
  readonly label: string;
}

const comment = (minute: number, login: string, body: string): IssueActivity => ({
  kind: 'commented',
  source: `comment:${minute}`,
  at: `2026-11-16T09:0${minute}:00Z`,
  by: { login, isBot: false },
  commands: parseCommands(body),
});

/** Everything that Baton would write about an issue, in any place. */
function sayOf({ body, title, label }: Written) {
  const base = { at: '2026-11-16T09:00:00Z', by: { login: 'sam', isBot: false } };
  const by = { login: label, isBot: false };
  const facts: readonly IssueActivity[] = [
    { ...base, source: 'issue:7', kind: 'written', title, submission: parseSubmission(body, sale) },
    { ...base, source: 'timeline:1', kind: 'renamed', title: `${title}!` },
    { ...base, source: 'timeline:2', kind: 'labeled', label },
    { ...base, source: 'timeline:3', kind: 'assigned', assignee: label },
    { ...base, source: 'timeline:4', by, kind: 'labeled', label: 'accepted' },
    {
      ...base,
      source: 'edit:5',
      kind: 'written',
      title,
      submission: parseSubmission(`${body}\n- [ ] ${title}\n`, sale),
    },
    comment(6, 'bob', `/return missing_context ${body}`),
    comment(7, 'sam', '/resubmit'),
    comment(8, 'bob', `/accept ${body}`),
    comment(9, 'bob', `/assign ${label}\n/rate ${title}\n/return\n/context`),
  ];
  const policy = {
    template: sale,
    sending: { id: 'sales', members: ['sam'], assign: 'nobody', away: {} },
    receiving: { id: 'onboarding', members: ['bob'], assign: 'everyone', away: {} },
    labels: defaultLabels,
    requireChecklist: true,
    autoComplete: true,
    rota: { recent: [], open: new Map() },
    writers: new Set<string>(),
  } as const;
  const { state, newEvents } = replay({ facts, recorded: [], policy });
  const entry = { issueNumber: 7, handoffId: 1, template: sale, state, newEvents };
  const outcome = {
    kind: 'handled',
    handled: { ...entry, effects: [{ kind: 'remove_label', label }] },
  } as const;
  const { labels, receiving, sending, requireChecklist } = policy;
  const view = {
    state,
    handoffId: 1,
    template: sale,
    labels,
    receiving,
    sending,
    requireChecklist,
  };
  const comments = [
    statusComment({
      ...view,
      ...inLedger,
      due: deadlinesOf(state.handoff, policy),
      isClosed: false,
      senders: state.attempted?.sender == null ? [] : [state.attempted.sender],
      errors: state.attempted?.errors ?? [],
      unassignable: [label],
    }),
    ...newEvents.map(
      (event) => noticeOf([event], { state, template: sale, policy, feedbackForm })?.body ?? null,
    ),
  ];
  return {
    comments: comments.filter((comment) => comment !== null),
    summary: jobSummary([outcome], { repositoryUrl: 'https://github.example/acme/ops' }),
    log: logLines(outcome),
    commit: auditMessage([{ ...entry, handoffType: sale.type, events: newEvents }], null) ?? '',
  };
}

const feedbackForm = 'https://github.example/acme/ops/issues/new';
const inLedger = { ledger: 'handoff-data' };

const render = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });

/** What GitHub looks through for mentions and references: text, but not code, and no notes of ours. */
const liveText = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(code|pre)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<\/?(?:strong|em|p|td|tr|th|li)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '\u0001');

/** Neither called nor linked: they come from people's text only. */
const alive =
  /@(?:alice|acme)|(?:^|[\s(])#12\b|(?<!@)\bGH-[37]\b|acme\/(?:site|handoffs|ops)#\d|https?:\/\/(?:evil|x\.)/;

/** The links and images of an answer stay live: to the web, a mail address or this repository. */
const isLink = (tag: string) =>
  /^<(?:a href|img src)="(?:(?:https?|mailto):[^"]*|(?![a-z][a-z0-9+.-]*:)[^"]*)"(?: alt="[^"]*" \/)?>$/i.test(
    tag,
  );

function expectHarmless(written: Written): void {
  tried();
  const { comments, summary, log, commit } = sayOf(written);
  expect(render(summary)).not.toMatch(/<(?:img|a [^>]*(?:evil|x\.example))/i);
  for (const text of [...comments, summary]) {
    const html = render(text);
    expect(html).not.toMatch(/<(?:script|iframe)/i);
    expect(html.match(/<(?:a|img)\b[^>]*>/gi)?.filter((tag) => !isLink(tag)) ?? []).toEqual([]);
    expect(liveText(html)).not.toMatch(alive);
    expect(text.length).toBeLessThan(65_536);
  }
  // Our comments are recognised by their first line, which contains no one's text.
  for (const comment of comments) {
    expect(parseMarker(comment)).not.toBeNull();
    expect(comment.match(/<!-- baton:/g)).toHaveLength(1);
  }
  for (const line of [...log, ...commit.split('\n')]) {
    expect(parseCommand(line, null)).toBeNull();
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202E]/u);
  }
  expect(commit).not.toMatch(/^[A-Za-z-]+-by:/m);
  expect(commit).not.toMatch(/\[(?:skip ci|ci skip)\]/);
}

const titles = corpus('titles').map(([, text]) => text);
const labels = corpus('labels').map(([, text]) => text);

describe('What Baton writes about an issue', () => {
  test.each(corpus('bodies'))('is harmless: %s', (_, body) => {
    for (const [at, title] of titles.entries()) {
      expectHarmless({ body, title, label: labels[at % labels.length] ?? '' });
    }
  });

  test.each(corpus('comments'))(
    'is harmless where the text of a comment is an answer: %s',
    (_, text) => {
      expectHarmless({ body: formOf(text), title: text, label: text });
    },
  );

  test('is harmless for any text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, title, label) =>
        expectHarmless({ body: formOf(text), title, label }),
      ),
      { numRuns: sampleOf(400) },
    );
  });
});

describe('A body', () => {
  test('of any text is read in time, and its answers are parts of it', () => {
    const long = fc
      .tuple(hostileText, fc.integer({ min: 1, max: 4 }))
      .map(([text, times]) => `${text}\n`.repeat(times * 500).slice(0, longestBody));
    fc.assert(
      fc.property(fc.oneof(hostileText, long), (body) => {
        tried();
        const before = process.cpuUsage();
        const { context } = parseSubmission(body, sale);
        chooseTemplate({ labels: [], title: body.slice(0, 256), body, templates: [sale] });
        mayBeHandoff({ labels: [], body });
        expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
        expect(
          Object.keys(context).every((id) => sale.fields.some((field) => field.id === id)),
        ).toBe(true);
      }),
      { numRuns: sampleOf(300) },
    );
  });

  test('of the greatest length is read in milliseconds', () => {
    const body = formOf('x'.repeat(60_000));
    expect(body.length).toBeGreaterThan(240_000);
    parseSubmission(body, sale);
    const before = process.cpuUsage();
    parseSubmission(body, sale);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
  });
});
