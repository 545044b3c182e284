// Random histories: what people may do to a few issues, in any order, whether or not they may.

import fc from 'fast-check';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import type { Template } from '../../../src/config/types.ts';
import { feedbackLabel, feedbackRatings } from '../../../src/form/feedback/feedback-form.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';
import type { Desk } from './fake-github.ts';

export const template: Template = builtInTemplate('sales_to_onboarding');

export const answers: Context = {
  client_name: 'Acme Ltd',
  contract_value: 'EUR 48,000',
  start_date: '2026-12-01',
  key_contacts: ['Ana'],
  special_requirements: 'None',
  goals: 'Go live',
};
const { goals: _, ...incomplete } = answers;

export type Who = keyof Desk['people'];

/** Where people act. */
type Place = Pick<Desk, 'people' | 'github'>;

/** One act; what GitHub refuses in the state the issue is in simply does not happen. */
export interface Act {
  readonly said: string;
  readonly do: (desk: Place) => Promise<void> | void;
}

const who = fc.constantFrom<Who>('sam', 'alice', 'bob', 'mallory', 'erin');
const writer = fc.constantFrom<Who>('sam', 'alice', 'bob', 'erin');
const issue = fc.constantFrom(1, 2);
const item = fc.constantFrom(...template.checklist);
const label = fc.constantFrom(
  'accepted',
  'completed',
  'returned',
  'initiated',
  'cancelled',
  'on-hold',
  'handoff-next/design_to_development',
  'bug',
);
const reason = fc.constantFrom('completed', 'not_planned', 'duplicate');

const act = (said: string, run: Act['do']): Act => ({ said, do: run });

const command = fc.constantFrom(
  '/accept',
  '/accept Seen. I call Ana first.',
  '/return missing_context the goals',
  '/return They do not say why.',
  '/return',
  '/resubmit',
  '/complete',
  '/cancel Lost it.',
  '/assign @bob',
  '/assign me',
  '/take',
  '/assign nobody in particular',
  '/rate 4 missing: goals',
  '/rate 0',
  '/ask Which contract?',
  '/hold until tomorrow',
  '/hold the vendor is late',
  '/resume',
  '/handoff',
  '/handoff design_to_development',
  'The one of May.',
  '/context',
  '/help',
  '/acept',
  'Thanks!',
);
const comment = fc.array(command, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** By anyone, with any text. */
const commenting = fc
  .tuple(who, issue, comment)
  .map(([by, on, text]) =>
    act(`${by} comments on #${on}: ${text}`, (desk) => desk.people[by].comment(on, text)),
  );

/** An edit of any comment of a person's, which makes no command of it. */
const editing = fc.tuple(writer, issue, fc.nat(5), comment).map(([by, on, which, text]) =>
  act(`${by} edits a comment on #${on}: ${text}`, ({ people, github }) => {
    const theirs = github.issue(on).comments.filter(({ author }) => !author.endsWith('[bot]'));
    return people[by].editComment(theirs[which % Math.max(1, theirs.length)]?.id ?? 0, text);
  }),
);

/** By a feedback form, which is one issue more. */
const rating = fc
  .tuple(who, issue, fc.constantFrom('1', '5'), fc.constantFrom('Goals', '_No response_'))
  .map(([by, on, stars, missing]) =>
    act(`${by} rates #${on} ${stars}`, ({ github }) => {
      github.browser.createIssueAsForm({
        as: by,
        title: 'Feedback',
        body: feedbackBody(on, stars, missing),
        labels: [feedbackLabel],
      });
    }),
  );

const botChange = fc.constantFrom(
  { state: 'closed', state_reason: 'completed' },
  { state: 'closed', state_reason: 'not_planned' },
  { state: 'open' },
);

/** Another workflow of the repository, or an App as project boards and stale bots are. */
const automation = fc
  .tuple(fc.constantFrom('actionsToken', 'appToken'), issue, botChange)
  .map(([token, on, change]) =>
    act(`a bot (${token}) makes #${on} ${Object.values(change).join(' as ')}`, async (desk) => {
      await desk.github.fetch(`https://api.github.test/repos/acme/ops/issues/${on}`, {
        method: 'PATCH',
        headers: { authorization: `token ${desk.github[token]}` },
        body: JSON.stringify(change),
      });
    }),
  );

/** Whom the teams list from then on, and who is away. */
export const teamChange: fc.Arbitrary<Act> = fc
  .record({
    receivers: fc.constantFrom('alice', 'alice, bob', 'bob, erin', 'alice, bob, erin'),
    senders: fc.constantFrom('sam', 'sam, mallory', 'mallory'),
    away: fc.constantFrom('', 'alice: 2026-11-18', 'bob: 2026-12-24'),
  })
  // Only a member can be away.
  .filter(({ receivers, away }) => receivers.includes(away.split(':', 1).join()))
  .map(({ receivers, senders, away }) =>
    act(`erin lists ${receivers} and ${senders}, away ${away}`, async ({ github }) => {
      await github.commitFiles({
        as: 'erin',
        message: 'Keep the teams up to date',
        files: {
          '.github/handoffs/config.yml': `teams:
  sales: { members: [${senders}] }
  onboarding: { members: [${receivers}], assign: everyone, away: { ${away} } }
`,
        },
      });
    }),
  );

function feedbackBody(on: number, stars: string, missing: string): string {
  const option = feedbackRatings.find((one) => one.startsWith(stars));
  return `### Handoff\n\n#${on}\n\n### Rating\n\n${option}\n\n### What was missing\n\n${missing}\n\n### Comment\n\nSo.`;
}

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { arbitrary: commenting, weight: 4 },
  editing,
  rating,
  automation,
  fc
    .tuple(writer, issue, item)
    .map(([by, on, what]) =>
      act(`${by} ticks ${what} on #${on}`, (desk) => desk.people[by].tick(on, what)),
    ),
  fc
    .tuple(writer, issue, item)
    .map(([by, on, what]) =>
      act(`${by} unticks ${what} on #${on}`, (desk) => desk.people[by].untick(on, what)),
    ),
  fc
    .tuple(writer, issue)
    .map(([by, on]) =>
      act(`${by} ticks all on #${on}`, (desk) =>
        desk.people[by].editBody(on, (body) => body.replaceAll('- [ ]', '- [x]')),
      ),
    ),
  fc
    .tuple(writer, issue, fc.constantFrom('Go live', 'Grow', ''))
    .map(([by, on, goals]) =>
      act(`${by} edits the goals of #${on} to "${goals}"`, (desk) =>
        desk.people[by].editAnswer(on, { template, field: 'goals', answer: goals }),
      ),
    ),
  fc
    .tuple(who, issue, label)
    .map(([by, on, name]) =>
      act(`${by} puts ${name} on #${on}`, (desk) => desk.people[by].label(on, name)),
    ),
  fc
    .tuple(who, issue, label)
    .map(([by, on, name]) =>
      act(`${by} takes ${name} off #${on}`, (desk) => desk.people[by].unlabel(on, name)),
    ),
  fc
    .tuple(who, issue, reason)
    .map(([by, on, why]) =>
      act(`${by} closes #${on} as ${why}`, (desk) => desk.people[by].close(on, why)),
    ),
  fc
    .tuple(who, issue)
    .map(([by, on]) => act(`${by} reopens #${on}`, (desk) => desk.people[by].reopen(on))),
  fc
    .tuple(writer, issue)
    .map(([by, on]) =>
      act(`${by} renames #${on}`, (desk) => desk.people[by].rename(on, `Renamed by ${by}`)),
    ),
  fc
    .tuple(writer, issue, writer)
    .map(([by, on, whom]) =>
      act(`${by} assigns ${whom} to #${on}`, (desk) => desk.people[by].assign(on, whom)),
    ),
  fc
    .tuple(writer, issue, writer)
    .map(([by, on, whom]) =>
      act(`${by} unassigns ${whom} from #${on}`, (desk) => desk.people[by].unassign(on, whom)),
    ),
);

/** Acts after which Baton undoes nothing that a later act could run into. */
export const quietAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .tuple(who, issue, fc.constantFrom('/help', '/context', '/rate 3', '/acept', 'Thanks!'))
    .map(([by, on, text]) =>
      act(`${by} comments on #${on}: ${text}`, (desk) => desk.people[by].comment(on, text)),
    ),
  fc
    .tuple(writer, issue, item)
    .map(([by, on, what]) =>
      act(`${by} ticks ${what} on #${on}`, (desk) => desk.people[by].tick(on, what)),
    ),
  fc
    .tuple(writer, issue, item)
    .map(([by, on, what]) =>
      act(`${by} unticks ${what} on #${on}`, (desk) => desk.people[by].untick(on, what)),
    ),
  fc
    .tuple(writer, issue, fc.constantFrom('Go live', 'Grow'))
    .map(([by, on, goals]) =>
      act(`${by} edits the goals of #${on}`, (desk) =>
        desk.people[by].editAnswer(on, { template, field: 'goals', answer: goals }),
      ),
    ),
  fc
    .constantFrom<Who>('alice', 'bob')
    .map((by) => act(`${by} accepts #1`, (desk) => desk.people[by].label(1, 'accepted'))),
  fc
    .tuple(writer, issue)
    .map(([by, on]) =>
      act(`${by} renames #${on}`, (desk) => desk.people[by].rename(on, `Renamed by ${by}`)),
    ),
);

/** Files the two issues: one complete, one without its goals. */
export function fileBoth({ people }: Pick<Desk, 'people'>): void {
  people.sam.fileForm(template, answers, { title: 'Acme' });
  people.sam.fileForm(template, incomplete, { title: 'Borealis' });
}

export async function attempt(desk: Place, { do: run }: Act): Promise<void> {
  try {
    await run(desk);
  } catch {
    // GitHub does not let them, or there is nothing to take off: then it did not happen.
  }
}

function builtInTemplate(type: string): Template {
  const reading = parseConfiguration(readDefaultTemplates().files);
  const found =
    reading.kind === 'valid'
      ? reading.configuration.templates.find((one) => one.type === type)
      : undefined;
  if (found === undefined) {
    throw new Error(`There is no built-in template ${type}.`);
  }
  return found;
}
