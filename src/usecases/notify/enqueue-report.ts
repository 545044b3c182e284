// Adds messages about a report to the outbox: one per team, channel and address.

import { groupBy } from '../../base/group-by.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import { reportMessage } from '../../render/messages/report-message.ts';
import type { Reported } from '../../render/report/reported.ts';
import type { NotificationContext } from './enqueue-notifications.ts';
import { addresseesOf, toOutboxMessage } from './recipients.ts';

export interface PostedReport {
  readonly issue: Pick<ReportIssue, 'number' | 'url'>;
  readonly reported: Reported;
}

export async function reportMessages(
  report: PostedReport,
  { configuration, reach, now, failures }: NotificationContext,
): Promise<readonly OutboxMessage[]> {
  const { issue, reported } = report;
  const all = configuration.teams.flatMap((team) =>
    addresseesOf({ team, people: [], reach }).map((addressee) => ({ team: team.id, addressee })),
  );
  const places = groupBy(
    all,
    ({ addressee: { channel, target } }) => `${channel} ${target.toLowerCase()}`,
  );
  const messages: OutboxMessage[] = [];
  for (const place of places.values()) {
    const built = await failures.attempt(issue.number, async () => {
      const [first] = place;
      const teams = place.map(({ team }) => team);
      const message = reportMessage({ ...report, teams, at: now, repository: reach.repository });
      const eventSource = `report:${reported.period}`;
      const about = { issueNumber: issue.number, eventSource, message, now };
      return first === undefined ? null : toOutboxMessage(first.addressee, about);
    });
    messages.push(...(built === null ? [] : [built]));
  }
  return messages;
}
