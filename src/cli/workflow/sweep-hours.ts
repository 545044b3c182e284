// Teams that no scheduled run reaches in their working hours. Baton reminds people in these hours only.

import { Temporal } from 'temporal-polyfill';
import { isoFromEpoch } from '../../base/time/instant.ts';
import { possibleValues } from '../../config/answers/by-answer.ts';
import { isTimeZone } from '../../config/keys/dates.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration, Team } from '../../config/types.ts';
import { entriesOf, itemsOf, valueAt, type YamlNode } from '../../config/yaml/yaml-node.ts';
import { instantAt, workClock } from '../../handoff/deadlines/business-calendar.ts';
import { isOpenAt } from '../../handoff/deadlines/reminders.ts';
import { parseCron } from './cron.ts';
import { type BatonStep, startedJob, textOf } from './find-steps.ts';

export interface Schedule {
  readonly cron: string;
  /** IANA name. */
  readonly zone: string;
  readonly node: YamlNode;
}

export function schedulesOf(steps: readonly BatonStep[]): readonly Schedule[] {
  return steps.flatMap((step) => {
    const on = valueAt(startedJob(step).workflow, 'on');
    const schedule = on?.kind === 'mapping' ? valueAt(on, 'schedule') : undefined;
    return itemsOf(schedule).flatMap((item) => {
      const values = new Map(entriesOf(item).map(({ key, value }) => [key, value]));
      const cron = values.get('cron');
      const zone = textOf(values.get('timezone'));
      return cron === undefined
        ? []
        : [{ cron: textOf(cron), zone: zone === '' ? 'UTC' : zone, node: cron }];
    });
  });
}

/** Ids of receiving teams. None if a schedule cannot be read. @param now UTC ISO 8601 */
export function unreachedTeams(
  schedules: readonly Schedule[],
  { teams, templates, reminders }: Pick<Configuration, 'teams' | 'templates' | 'reminders'>,
  now: string,
): readonly string[] {
  const times = runsOfTwoWeeks(schedules, now);
  const receivers = templates.flatMap(({ to }) => possibleValues(to));
  const isReceiver = ({ id }: Team) => receivers.some((one) => sameLogin(one, id));
  const isReminded = (team: Team) => (team.reminders ?? reminders)?.length !== 0;
  return times.length === 0
    ? []
    : teams
        .filter((team) => isReceiver(team) && isReminded(team) && !isReached(team, times))
        .map(({ id }) => id);
}

function isReached({ calendar }: Team, times: readonly string[]): boolean {
  if (calendar === undefined) {
    return true;
  }
  const clock = workClock({ ...calendar, holidays: [] });
  return times.some((at) => isOpenAt(clock, at));
}

/** UTC ISO 8601; none if a schedule cannot be read. */
function runsOfTwoWeeks(schedules: readonly Schedule[], now: string): readonly string[] {
  const days = Array.from({ length: 14 }, (_, at) => Date.parse(now) + at * 86_400_000);
  const times: string[] = [];
  for (const { cron, zone } of schedules) {
    const read = parseCron(cron);
    if (read === null || !isTimeZone(zone)) {
      return [];
    }
    for (const day of days.filter((one) => read.isOn(new Date(one)))) {
      const date = Temporal.PlainDate.from(isoFromEpoch(day / 1000).slice(0, 10));
      for (const hour of read.hours) {
        for (const minute of read.minutes) {
          times.push(isoFromEpoch(instantAt(date.toPlainDateTime({ hour, minute }), zone) / 1000));
        }
      }
    }
  }
  return times;
}
