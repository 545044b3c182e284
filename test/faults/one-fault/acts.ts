// A small set of what people do, one step after the other, and the run that follows each.

import { complete, contract, sale, title, withGaps } from '../../scenarios/stage/sale.ts';
import type { Order, Site } from '../site/site.ts';

export interface Step {
  readonly name: string;
  /** When someone does it. */
  readonly at: string;
  readonly deed: (site: Site) => unknown;
  readonly order: Order['kind'];
  /** The issue that it is about, where it is an event's. */
  readonly issue?: number;
}

export const steps: readonly Step[] = [
  {
    name: 'a complete form is filed',
    at: '2026-11-16T09:00:00Z',
    deed: ({ people }) => people.sam.fileForm(sale, complete, { title }),
    order: 'event',
    issue: 1,
  },
  {
    name: 'a form with gaps is filed',
    at: '2026-11-16T10:00:00Z',
    deed: ({ people }) => people.sam.fileForm(sale, withGaps, { title: 'Borealis' }),
    order: 'event',
    issue: 2,
  },
  {
    name: 'it is corrected',
    at: '2026-11-16T11:00:00Z',
    deed: ({ people }) => {
      const { goals = '', key_contacts: contacts = '' } = complete;
      people.sam.editAnswer(2, { template: sale, field: 'goals', answer: goals });
      people.sam.editAnswer(2, { template: sale, field: 'key_contacts', answer: contacts });
    },
    order: 'event',
    issue: 2,
  },
  {
    name: 'the receiving team accepts',
    at: '2026-11-16T12:00:00Z',
    deed: ({ people }) => people.alice.label(1, 'accepted'),
    order: 'event',
    issue: 1,
  },
  {
    name: 'an item is ticked',
    at: '2026-11-16T13:00:00Z',
    deed: ({ people }) => people.alice.tick(1, contract),
    order: 'event',
    issue: 1,
  },
  {
    name: 'the rest is ticked, and it is completed',
    at: '2026-11-16T14:00:00Z',
    deed: async ({ people }) => {
      people.alice.editBody(1, (body) => body.replaceAll('- [ ]', '- [x]'));
      await people.alice.label(1, 'completed');
    },
    order: 'event',
    issue: 1,
  },
  {
    name: 'somebody else tries to accept',
    at: '2026-11-16T15:00:00Z',
    deed: ({ people }) => people.mallory.label(2, 'accepted'),
    order: 'event',
    issue: 2,
  },
  {
    name: 'an event is lost, and a sweep follows',
    at: '2026-11-16T16:00:00Z',
    deed: ({ people }) => people.bob.label(2, 'accepted'),
    order: 'sweep',
  },
  {
    name: 'the first report is due',
    at: '2026-11-23T09:00:00Z',
    deed: () => {},
    order: 'report',
  },
  {
    name: 'the next report is due',
    at: '2026-11-30T09:00:00Z',
    deed: () => {},
    order: 'report',
  },
];

/** The event of the action, or another trigger of the step's run. */
export function orderOf({ github }: Site, { order, issue }: Step): Order {
  return order === 'event' && issue !== undefined
    ? { kind: 'event', issue, updatedAt: github.issue(issue).updatedAt }
    : { kind: order === 'report' ? 'report' : 'sweep' };
}

/** A later run that nothing disturbs: another event of the same issue, or what the schedule brings. */
export function nextOrder(site: Site, step: Step, bySchedule: boolean): Order {
  return step.order === 'event' && bySchedule ? { kind: 'sweep' } : orderOf(site, step);
}
