// A team at work for some weeks, hour by hour: people file, accept, ask, wait, hand on, join, leave and
// are away. At every hour each open handoff must name who has the turn, and that person must be able to act.

import fc from 'fast-check';
import { createPerson, type Person } from '../../../src/sandbox/people/person.ts';
import { complete, sale, withGaps } from '../../scenarios/stage/sale.ts';
import { repository } from '../site/run-ports.ts';
import { openSite, type Site } from '../site/site.ts';
import { checkTurns } from './month-checks.ts';
import { canAct, configOf, firstTeam, holidays, joiner, type Team } from './month-team.ts';

const startsAt = Date.parse('2026-11-16T06:00:00Z');
const hour = 3_600_000;

export interface Month {
  readonly seed: number;
  readonly days: number;
}

/** @returns a sentence for each hour and handoff where something is wrong */
export async function playMonth({ seed, days }: Month): Promise<readonly string[]> {
  const site = await openSite({
    config: configOf(firstTeam),
    morePeople: ['sue', 'carol', joiner],
  });
  const choices = fc.sample(fc.nat(999), { seed, numRuns: days * 24 * 4 });
  const choose = () => choices.pop() ?? 0;
  const problems: string[] = [];
  let team = firstTeam;
  try {
    for (let passed = 0; passed < days * 24; passed += 1) {
      site.clock.set(new Date(startsAt + passed * hour).toISOString());
      team = await changeTeam(site, team, passed / 24);
      if (isOfficeHour(passed)) {
        await workAnHour(site, team, choose);
      }
      await site.run({ kind: 'sweep' });
      // What was due overnight is called just after the team starts.
      const isOpen =
        isOfficeHour(passed) && isOfficeHour(passed - 1) && !isHoliday(site.clock.now());
      problems.push(...(await checkTurns(site, { team, able: canAct(team), isOpen })));
    }
    return problems;
  } finally {
    site.close();
  }
}

/** In Berlin in November, Monday to Friday; the first hour is seven o'clock on a Monday. */
function isOfficeHour(passed: number): boolean {
  const day = Math.floor(passed / 24) % 7;
  const time = 7 + (passed % 24);
  return day < 5 && time >= 9 && time < 17;
}

function isHoliday(now: number): boolean {
  return holidays.includes(new Date(now).toISOString().slice(0, 10));
}

/** What an administrator changes, by days since the start. */
const changes: Readonly<Record<number, (team: Team) => Team>> = {
  3: (team) => ({ ...team, away: { bob: '2026-11-27' } }),
  6: (team) => ({
    ...team,
    away: { ...team.away, carol: { from: '2026-11-24', to: '2026-11-26', substitute: 'alice' } },
  }),
  8: (team) => ({ ...team, receivers: [...team.receivers, joiner] }),
  // Also as substitute: the configuration is invalid otherwise.
  12: (team) => ({ ...team, receivers: without(team.receivers, 'alice'), away: {} }),
  17: (team) => ({ ...team, senders: without(team.senders, 'sue') }),
  21: (team) => ({ ...team, gone: ['carol'] }),
};

function without(logins: readonly string[], ...others: readonly string[]): readonly string[] {
  return logins.filter((one) => !others.includes(one));
}

async function changeTeam(site: Site, team: Team, day: number): Promise<Team> {
  const changed = changes[day]?.(team);
  if (changed === undefined) {
    return team;
  }
  for (const login of without(changed.gone, ...team.gone)) {
    site.github.removeAccount(login);
  }
  await site.github.commitFiles({
    as: 'erin',
    message: 'Keep the teams up to date',
    files: { '.github/handoffs/config.yml': configOf(changed) },
  });
  return changed;
}

type Choose = () => number;

async function workAnHour(site: Site, team: Team, choose: Choose): Promise<void> {
  const open = site.github
    .issues()
    .filter(({ state, labels }) => state === 'open' && labels.includes('handoff'));
  if (open.length < 12 && choose() < 250) {
    const answers = choose() < 250 ? withGaps : complete;
    const sender = pick(team.senders, choose);
    personOf(site, sender).fileForm(sale, answers, { title: `Client ${open.length}` });
    await site.run({ kind: 'event', issue: site.github.issues().length, updatedAt: null });
  }
  const issue = open[choose() % Math.max(1, open.length)]?.number;
  const act = acts[choose() % acts.length];
  if (issue !== undefined && act !== undefined && choose() < 400) {
    await act(site, {
      issue,
      receiver: pick(without(team.receivers, ...team.gone), choose),
      other: pick(without(team.receivers, ...team.gone), choose),
      sender: pick(team.senders, choose),
    });
    await site.run({ kind: 'event', issue, updatedAt: null });
  }
}

function pick(logins: readonly string[], choose: Choose): string {
  return logins[choose() % logins.length] ?? '';
}

function personOf({ github }: Site, login: string): Person {
  return createPerson(github, repository, login);
}

interface Where {
  readonly issue: number;
  readonly receiver: string;
  readonly other: string;
  readonly sender: string;
}

const says =
  (by: 'receiver' | 'sender', text: (where: Where) => string) => (site: Site, where: Where) =>
    personOf(site, where[by]).comment(where.issue, text(where));

const acts: readonly ((site: Site, where: Where) => unknown)[] = [
  says('receiver', () => '/accept I call them on Monday.'),
  says('receiver', () => '/accept'),
  says('receiver', () => '/take'),
  says('receiver', ({ other }) => `/assign @${other}`),
  says('receiver', () => '/ask Which branch orders first?'),
  says('sender', () => 'The one in Leeds.'),
  says('receiver', () => '/hold until 2026-12-04 The client is on holiday.'),
  says('receiver', () => '/hold We wait for the contract.'),
  says('receiver', () => '/resume'),
  says('receiver', () => '/return missing_context The goals cannot be measured.'),
  says('sender', () => '/resubmit'),
  (site, { issue, sender }) => {
    const { goals = '', key_contacts: contacts = '' } = complete;
    personOf(site, sender).editAnswer(issue, { template: sale, field: 'goals', answer: goals });
    personOf(site, sender).editAnswer(issue, {
      template: sale,
      field: 'key_contacts',
      answer: contacts,
    });
  },
  (site, { issue, receiver, other }) => personOf(site, receiver).assign(issue, other),
  (site, { issue, receiver, other }) => personOf(site, receiver).unassign(issue, other),
  ({ github }, { issue }) =>
    github.fetch(`https://api.github.test/repos/${repository}/issues/${issue}`, {
      method: 'PATCH',
      headers: { authorization: `token ${github.appToken}` },
      body: JSON.stringify({ state: 'closed', state_reason: 'not_planned' }),
    }),
  async (site, { issue, receiver }) => {
    const person = personOf(site, receiver);
    person.editBody(issue, (body) => body.replaceAll('- [ ]', '- [x]'));
    await person.comment(issue, '/complete');
  },
];
