// Engineers on call, who hand over to each other every day at 09:00 in Berlin.

import type { Desk } from './fake-github.ts';

export const shiftConfiguration: Readonly<Record<string, string>> = {
  'config.yml': `teams:
  on_call:
    members: [alice, bob, erin]
    calendar: { timezone: Europe/Berlin, days: [mon, tue, wed, thu, fri, sat, sun], hours: "00:00-24:00" }
`,
  'on_call_to_on_call.yml': `name: On call
fields:
  - { id: state, type: dropdown, options: [stable, watch] }
  - { id: incidents, label: Open incidents, type: list }
  - { id: notes, label: Notes, required: false }
checklist: [Pager tested]
opens: { every: day, at: "09:00", keep: [incidents] }
`,
};

/** The first sweep is on Monday at 10:00 in Berlin, so the first form is due on Tuesday. */
export const tuesday = '2026-11-17T08:00:00Z';
export const wednesday = '2026-11-18T08:00:00Z';
export const thursday = '2026-11-19T08:00:00Z';

export async function sweepAt(desk: Desk, at: string): Promise<void> {
  desk.clock.set(at);
  await desk.sweep();
}

/** What a person fills in, and the run of it. */
export async function fillIn(
  desk: Desk,
  who: keyof Desk['people'],
  issue: number,
  incidents = '- Login fails',
): Promise<void> {
  desk.clock.advance({ minutes: 5 });
  desk.people[who].editBody(issue, (body) =>
    body
      .replace('### State\n\n_No response_', '### State\n\nstable')
      .replace(/### Open incidents\n\n.*?(?=\n\n###)/s, `### Open incidents\n\n${incidents}`),
  );
  desk.clock.advance({ seconds: 5 });
  await desk.handle(issue);
}
