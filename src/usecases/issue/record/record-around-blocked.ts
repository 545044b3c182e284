// Push protection: GitHub rejects a commit whose content looks like a secret. One of these issues blocks
// a whole batch, so the batch is halved until that issue is alone. Then it is recorded without its
// texts.

import type { Configuration, Template } from '../../../config/types.ts';
import type { Command } from '../../../handoff/command.ts';
import type { IssueActivity } from '../../../handoff/issue-activity.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { type FailureLog, toIssueFailure } from '../../issue-failure.ts';
import { factsOf } from '../collect-activity.ts';
import type { WorkItem } from '../work-item.ts';
import type { BatchItems, Recorded, RecordedItem } from './commit-batch.ts';
import { ItemError } from './group-commit.ts';

interface Recording {
  readonly commit: (batch: BatchItems, before: readonly RecordedItem[]) => Promise<Recorded>;
  readonly configuration: Configuration;
  /** null to throw the first failure. */
  readonly failures: FailureLog | null;
}

/** After this many rejected issues without a success, the ledger itself contains the secret. */
const maxBlocked = 3;

/** @param failed why they could not be recorded together; thrown if it does not come from some of them */
export async function recordAroundBlocked(
  all: readonly WorkItem[],
  failed: unknown,
  recording: Recording,
): Promise<Recorded> {
  const { failures } = recording;
  const done: Recorded[] = [];
  const items = () => done.flatMap((one) => one.items);
  let blocked = 0;
  const commit = async (batch: readonly WorkItem[], isLast: boolean) => {
    done.push(await recording.commit({ items: batch, isLast }, items()));
  };
  const recordPart = async (batch: readonly WorkItem[], isLast: boolean): Promise<void> => {
    try {
      await commit(batch, isLast);
    } catch (error) {
      await recordAfter(error, batch, isLast);
    }
  };
  const recordAfter = async (error: unknown, batch: readonly WorkItem[], isLast: boolean) => {
    if (error instanceof ItemError && failures !== null) {
      failures.add(toIssueFailure(error.item.subject.issueNumber, error.cause));
      await recordPart(
        batch.filter((item) => item !== error.item),
        isLast,
      );
      return;
    }
    const [first] = batch;
    if (!isBlocked(error) || first === undefined) {
      throw error;
    }
    if (batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      await recordPart(batch.slice(0, half), false);
      await recordPart(batch.slice(half), isLast);
      return;
    }
    await recordWithheld(first, isLast);
  };
  const recordWithheld = async (item: WorkItem, isLast: boolean) => {
    try {
      await commit([withhold(item, recording.configuration)], isLast);
    } catch (error) {
      blocked += 1;
      if (!isBlocked(error) || failures === null || (blocked >= maxBlocked && done.length === 0)) {
        throw error;
      }
      failures.add({ issueNumber: item.subject.issueNumber, error: named(item, error) });
      if (isLast) {
        await commit([], true);
      }
    }
  };
  await recordAfter(failed, all, true);
  return {
    items: items(),
    queued: done.flatMap(({ queued }) => queued),
    failures: done.flatMap((one) => one.failures),
  };
}

function isBlocked(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.code === 'content_blocked';
}

function named({ subject }: WorkItem, error: ServiceError): ServiceError {
  return new ServiceError(error.code, `Issue #${subject.issueNumber}: ${error.message}`, {
    cause: error,
  });
}

const withheldText = '(withheld: GitHub rejected it as a secret)';

function withhold({ subject, issue }: WorkItem, configuration: Configuration): WorkItem {
  const template: Template = {
    ...subject.template,
    fields: subject.template.fields.map((field) => ({ ...field, private: true })),
  };
  const read = issue === null ? [] : factsOf(issue, template, configuration);
  const bySource = new Map(read.map((fact) => [fact.source, fact]));
  const facts = subject.facts.map((fact) =>
    withholdActivity(bySource.get(fact.source) ?? fact, subject.issueNumber),
  );
  return {
    issue,
    subject: {
      ...subject,
      template,
      facts,
      policy: { ...subject.policy, template },
      isWithheld: true,
    },
  };
}

function withholdActivity(fact: IssueActivity, issueNumber: number): IssueActivity {
  const title = `Issue ${issueNumber}`;
  switch (fact.kind) {
    case 'written': {
      const { as: _, ...rest } = fact;
      return { ...rest, title };
    }
    case 'relabelled':
    case 'renamed':
      return { ...fact, title };
    case 'commented':
      return {
        ...fact,
        commands: fact.commands.map(withholdCommand),
        ...(fact.text === undefined ? {} : { text: withheldText }),
      };
    case 'feedback':
      return { ...fact, comment: withheldText };
    default:
      return fact;
  }
}

function withholdCommand(command: Command): Command {
  const isNeeded =
    command.kind === 'unknown' ||
    command.name === 'assign' ||
    command.name === 'handoff' ||
    command.name === 'rate';
  if (isNeeded || command.text === '') {
    return command;
  }
  const { hold } = command;
  return {
    ...command,
    text: withheldText,
    ...(hold == null || hold.reason === '' ? {} : { hold: { ...hold, reason: withheldText } }),
  };
}
