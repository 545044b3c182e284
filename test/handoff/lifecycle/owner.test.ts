// Who has an accepted handoff, and who is assigned: given what happened, then this owner.

import { describe, expect, test } from 'vitest';
import { parseCommands } from '../../../src/form/commands/parse-commands.ts';
import {
  by,
  complete,
  doneList,
  minute,
  onboarding,
  type Step,
  tell,
  template,
  told,
} from '../story.ts';

const says = (who: string, comment: string): Step =>
  by(who).does({ kind: 'commented', commands: parseCommands(comment) });
const assigns = (who: string, assignee: string) => by(who).does({ kind: 'assigned', assignee });
const unassigns = (who: string, assignee: string) => by(who).does({ kind: 'unassigned', assignee });
const filed = by('sam').files();
const accepted = says('alice', '/accept I call Ana first.');

const handoffAfter = (...steps: readonly Step[]) => tell(steps).state.handoff;
const lastEvents = (...steps: readonly Step[]) => {
  const before = tell(steps.slice(0, -1)).newEvents.length;
  return told(tell(steps).newEvents.slice(before));
};

describe('an accepted handoff has another owner', () => {
  test.each([
    ['by /take', [says('bob', '/take')], ['reassigned alice to bob (taken) by bob']],
    [
      'by /assign to a member',
      [says('alice', '/assign @bob')],
      ['reassigned alice to bob (assigned) by alice'],
    ],
    ['by /assign me', [says('bob', '/assign me')], ['reassigned alice to bob (assigned) by bob']],
    [
      'when its owner is unassigned and one other member stays assigned',
      [assigns('erin', 'bob'), unassigns('erin', 'alice')],
      ['unassigned alice by erin', 'reassigned alice to bob (assignees_changed) by erin'],
    ],
    [
      'when the other member is assigned after that',
      [unassigns('erin', 'alice'), assigns('erin', 'bob')],
      ['assigned bob by erin', 'reassigned alice to bob (assignees_changed) by erin'],
    ],
  ])('%s', (_, steps, events) => {
    expect(lastEvents(filed, accepted, ...steps)).toEqual(events);
    expect(handoffAfter(filed, accepted, ...steps)).toMatchObject({
      status: 'accepted',
      owner: 'bob',
      acceptedBy: 'alice',
      acceptedAt: minute(1),
      since: minute(1),
      readBack: 'I call Ana first.',
      ownerSince: minute(1 + steps.length),
    });
  });

  test('when the only member assigned follows one who has left the team', () => {
    const receiving = { ...onboarding, members: ['bob', 'carol'] };
    const recorded = tell([filed, accepted]).newEvents;
    const { newEvents, state } = tell([filed, accepted, assigns('erin', 'carol')], {
      receiving,
      recorded,
    });
    expect(told(newEvents)).toEqual([
      'assigned carol by erin',
      'reassigned alice to carol (assignees_changed) by erin',
    ]);
    expect(state.handoff).toMatchObject({ owner: 'carol', assignees: ['carol'] });
  });
});

describe('its owner stays', () => {
  test.each([
    ['where nobody else is assigned', [unassigns('erin', 'alice')], ['unassigned alice by erin']],
    [
      'where somebody else is assigned beside them',
      [assigns('erin', 'bob')],
      ['assigned bob by erin'],
    ],
    [
      'where only somebody of no team stays assigned',
      [assigns('erin', 'mallory'), unassigns('erin', 'alice')],
      ['unassigned alice by erin'],
    ],
    ['when a bot unassigns them', [unassigns('github-actions', 'alice')], []],
    [
      'when an outsider takes it',
      [says('sam', '/take')],
      ['refused command take (not_receiving_team) by sam'],
    ],
    [
      'when they take it themselves',
      [says('alice', '/take')],
      ['refused command take (already_so) by alice'],
    ],
    [
      'when several are assigned at once',
      [says('alice', '/assign @bob @erin')],
      ['assigned bob by alice', 'assigned erin by alice'],
    ],
    [
      'when somebody outside the team is assigned',
      [says('alice', '/assign @erin')],
      ['assigned erin by alice'],
    ],
    [
      'when another accepts too, by command',
      [says('bob', '/accept')],
      ['refused command accept (already_accepted) by bob'],
    ],
    [
      'when another accepts too, by label',
      [by('bob').labels('accepted')],
      ['refused label accepted (already_accepted) by bob'],
    ],
    ['when somebody else puts the label on', [by('sam').labels('accepted')], []],
  ])('%s', (_, steps, events) => {
    expect(lastEvents(filed, accepted, ...steps)).toEqual(events);
    expect(handoffAfter(filed, accepted, ...steps)).toMatchObject({ owner: 'alice' });
  });
});

test('/take accepts what no one has accepted', () => {
  expect(lastEvents(filed, says('bob', '/take I begin.'))).toEqual(['accepted by bob']);
  expect(handoffAfter(filed, says('bob', '/take I begin.'))).toMatchObject({
    readBack: 'I begin.',
  });
});

describe('assignees follow the ball', () => {
  const everyone = { receiving: { ...onboarding, assign: 'everyone' } } as const;
  test.each<[string, readonly Step[], readonly string[], readonly string[]]>([
    ['handed over', [], ['alice', 'bob'], []],
    ['accepted', [accepted], ['alice'], ['bob']],
    ['taken over', [accepted, says('bob', '/take')], ['bob'], ['alice']],
    ['returned', [accepted, says('alice', '/return duplicate')], ['sam'], ['bob', 'alice']],
    [
      'handed over again, to the one who had it',
      [accepted, says('alice', '/return duplicate'), says('sam', '/resubmit')],
      ['alice'],
      ['bob', 'sam'],
    ],
    ['accepted by mistake', [accepted, by('alice').unlabels('accepted')], ['alice', 'bob'], []],
    [
      'returned, with somebody assigned by hand',
      [assigns('erin', 'carol'), accepted, says('alice', '/return duplicate')],
      ['sam', 'carol'],
      ['bob', 'alice'],
    ],
    [
      'accepted, with a candidate assigned by hand too',
      [says('alice', '/assign @bob'), accepted],
      ['alice', 'bob'],
      [],
    ],
  ])('%s', (_, steps, assignees, former) => {
    expect(tell([filed, ...steps], everyone).state.handoff).toMatchObject({
      assignees,
      formerAssignees: former,
    });
  });

  test('what has ended keeps its assignees', () => {
    const done = [by('sam').files(complete, doneList), accepted, says('alice', '/complete')];
    expect(tell(done, everyone).state.handoff).toMatchObject({ assignees: ['alice'] });
  });
});

describe('the sender may not have their own handoff, with `self_accept: false`', () => {
  const own = by('alice').files();
  const own4 = by('alice').files(complete, doneList);
  const barred = { selfAccept: false };
  test.each<[string, readonly Step[], string]>([
    [
      'by label',
      [own, by('alice').labels('accepted')],
      'refused label accepted (own_handoff) by alice',
    ],
    [
      'by /accept',
      [own, says('alice', '/accept')],
      'refused command accept (own_handoff) by alice',
    ],
    ['by /take', [own, says('alice', '/take')], 'refused command take (own_handoff) by alice'],
    [
      'by completing it',
      [own4, says('alice', '/complete')],
      'refused command complete (own_handoff) by alice',
    ],
    [
      'by taking it over',
      [own, says('bob', '/accept'), says('alice', '/take')],
      'refused command take (own_handoff) by alice',
    ],
    [
      'by /assign of another',
      [own, says('bob', '/accept'), says('bob', '/assign @alice')],
      'refused command assign (own_handoff) by bob',
    ],
  ])('%s', (_, steps, event) => {
    expect(told(tell(steps, barred).newEvents).at(-1)).toBe(event);
  });

  test('but complete what another member has accepted', () => {
    const steps = [own4, says('bob', '/accept'), says('alice', '/complete')];
    expect(tell(steps, barred).state.handoff).toMatchObject({ status: 'completed' });
  });

  test('and a team or a template overrides it', () => {
    const steps = [own, says('alice', '/accept')];
    const accepts = { status: 'accepted' };
    const receiving = { ...onboarding, selfAccept: true };
    expect(tell(steps, { ...barred, receiving }).state.handoff).toMatchObject(accepts);
    const lenient = { ...template, selfAccept: true };
    const strict = { ...onboarding, selfAccept: false };
    expect(tell(steps, { template: lenient, receiving: strict }).state.handoff).toMatchObject(
      accepts,
    );
    expect(tell(steps, { receiving: strict }).state.handoff).toMatchObject({ status: 'initiated' });
  });
});
