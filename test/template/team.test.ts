import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/template/read-configuration.ts';
import { isMember, listsAnybody, teamOf } from '../../src/template/team.ts';
import type { Configuration, Team } from '../../src/template/types.ts';

function configured(text: string): Configuration {
  const outcome = readConfiguration([{ path: '.github/handoffs/config.yml', text }]);
  if (outcome.kind === 'unsound') throw new Error(JSON.stringify(outcome.problems));
  return outcome.configuration;
}

describe('A team', () => {
  const configuration = configured(
    'teams: {Onboarding: {members: [alice, Bob], lead: carol}, legal: {lead: dave}, sales: {}}',
  );
  const team = (id: string): Team => teamOf(configuration, id);

  test('is found by its name in any letter case', () => {
    expect(team('ONBOARDING').id).toBe('Onboarding');
  });

  test('that is not configured lists nobody', () => {
    expect(team('support')).toEqual({ id: 'support', members: [], assign: 'nobody', away: {} });
  });

  test.each([
    ['alice', true],
    ['ALICE', true],
    ['bob', true],
    ['Carol', true],
    ['dave', false],
  ])('counts %s as its own: %s', (login, belongs) => {
    expect(isMember(team('onboarding'), login)).toBe(belongs);
  });

  test.each([
    ['onboarding', true],
    ['legal', true],
    ['sales', false],
  ])('%s lists anybody: %s', (id, lists) => {
    expect(listsAnybody(team(id))).toBe(lists);
  });
});
