// Forms that name the handoff before them, in a run: that handoff is read and decided first, in the same commit.

import { groupBy } from '../../base/group-by.ts';
import { earlier } from '../../base/time/instant.ts';
import type { Template } from '../../config/types.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ServiceError } from '../../ports/service-error.ts';
import { findSubject } from '../issue/find-subject.ts';
import type { RunContext, WorkItem } from '../issue/work-item.ts';
import { toIssueFailure } from '../issue-failure.ts';
import { recordAccountsOf } from '../record-accounts.ts';
import {
  type FollowingForm,
  followingForm,
  hasOtherNext,
  joiningFact,
  nextFiledFacts,
} from './following-forms.ts';
import { isJoined } from './joined-facts.ts';

/** How long Baton tries again after it could not read the handoff before, in milliseconds. */
const retriedFor = 24 * 60 * 60 * 1000;

/** Those that may follow a recorded handoff, and do not yet. Asks nothing of GitHub. */
export async function followingForms(
  { ledger }: Pick<Ports, 'ledger'>,
  issues: readonly IssueSnapshot[],
  { loaded: { configuration }, now }: RunContext,
): Promise<readonly FollowingForm[]> {
  const forms: FollowingForm[] = [];
  for (const issue of issues.filter(({ titledAfter }) => titledAfter !== undefined)) {
    const { recorded, previous, createdAt } = await ledger.read(async (view) => ({
      recorded: await view.issue(issue.number),
      previous: await view.issue(issue.titledAfter ?? 0),
      createdAt: await view.createdAt(),
    }));
    const form = followingForm(issue, { recorded, configuration, createdAt });
    const isDecided =
      form === null ||
      previous.template === null ||
      isJoined(previous, issue.number) ||
      hasOtherNext(previous, form) ||
      (recorded.events.length > 0 && form.at < earlier(now, retriedFor));
    forms.push(...(isDecided ? [] : [form]));
  }
  return forms;
}

/** The same items, after those of the handoffs that they follow. */
export async function withPrevious(
  ports: Ports,
  items: readonly WorkItem[],
  {
    forms,
    context,
    moreFacts = () => [],
  }: {
    readonly forms: readonly FollowingForm[];
    readonly context: RunContext;
    /** What yet other issues say about a handoff before. */
    readonly moreFacts?: (issueNumber: number, template: Template) => readonly IssueActivity[];
  },
): Promise<readonly WorkItem[]> {
  const previous = new Map(items.map((item) => [item.subject.issueNumber, item]));
  const unread = new Map<number, ServiceError>();
  for (const [number] of groupBy(forms, (form) => form.previous)) {
    if (!previous.has(number)) {
      const read = await readPrevious(ports, number, { forms, context, moreFacts });
      if ('error' in read) {
        unread.set(number, read.error);
      } else if (read.item !== null) {
        previous.set(number, read.item);
      }
    }
  }
  const joining = forms
    .toSorted((one, other) => one.issueNumber - other.issueNumber)
    .flatMap((form) => {
      const item = previous.get(form.issueNumber);
      const error = unread.get(form.previous) ?? undecidedFor(form, previous.get(form.previous));
      return item === undefined ? [] : [joiningItem(item, form, error)];
    });
  const isJoining = ({ subject }: WorkItem) =>
    forms.some(({ issueNumber }) => issueNumber === subject.issueNumber);
  return [...[...previous.values()].filter((item) => !isJoining(item)), ...joining];
}

type PreviousReading = { readonly item: WorkItem | null } | { readonly error: ServiceError };

async function readPrevious(
  ports: Ports,
  number: number,
  {
    forms,
    context: { loaded },
    moreFacts,
  }: Required<Pick<Parameters<typeof withPrevious>[2], 'forms' | 'context' | 'moreFacts'>>,
): Promise<PreviousReading> {
  try {
    const { issues, failed } = await ports.github.readIssues([{ number, updatedAt: null }]);
    const [error] = failed;
    if (error !== undefined) {
      throw error.error;
    }
    await recordAccountsOf(ports, issues);
    const [issue] = issues;
    const item =
      issue === undefined
        ? null
        : await findSubject(ports, issue, {
            configuration: loaded.configuration,
            moreFacts: (template) => [
              ...nextFiledFacts(forms, number),
              ...moreFacts(number, template),
            ],
          });
    return { item: item === 'unknown_form' ? null : item };
  } catch (error) {
    return toIssueFailure(number, error);
  }
}

/** Why the handoff before could not decide it. */
function undecidedFor(form: FollowingForm, item: WorkItem | undefined): ServiceError | undefined {
  const [fact] = nextFiledFacts([form], form.previous);
  const isLeftOut = !item?.subject.facts.some(({ source }) => source === fact?.source);
  return isLeftOut ? item?.subject.undecided : undefined;
}

function joiningItem(
  { subject, issue }: WorkItem,
  form: FollowingForm,
  error: ServiceError | undefined,
): WorkItem {
  const undecided = subject.undecided ?? error;
  return {
    subject: {
      ...subject,
      joins: joiningFact(form),
      ...(undecided === undefined ? {} : { undecided }),
    },
    issue,
  };
}
