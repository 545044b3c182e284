import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../../src/config/parse-configuration.ts';
import { hasMembers, isMember, teamOf, teamsOf } from '../../../src/config/teams/team.ts';
import type { Configuration, Team, Template } from '../../../src/config/types.ts';

function configured(text: string): Configuration {
  const outcome = parseConfiguration([{ path: '.github/handoffs/config.yml', text }]);
  if (outcome.kind === 'invalid') {
    throw new Error(JSON.stringify(outcome.problems));
  }
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

  test('that is not configured lists no one', () => {
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
    expect(hasMembers(team(id))).toBe(lists);
  });
});

describe('The parties of a handoff', () => {
  const today: Template = {
    type: 'sales_to_onboarding',
    name: '',
    description: '',
    from: 'sales',
    to: 'Success',
    fields: [],
    checklist: [],
  };
  const { teams } = configured('teams: {sales: {}, Success: {}, onboarding: {}, design: {}}');
  const party = (type: string, from: string, to: string) => {
    const parties = teamsOf(
      { teams, templates: [today] },
      { type, from },
      { toTeam: to, context: {} },
    );
    return { ...parties, sending: parties.sending.id, receiving: parties.receiving.id };
  };

  test.each([
    [
      'those it names, while there are such',
      'sales_to_onboarding',
      'design',
      'ONBOARDING',
      'design',
      'onboarding',
      false,
    ],
    [
      'those of today’s template in place of ones that are gone',
      'sales_to_onboarding',
      'trade',
      'arrivals',
      'sales',
      'Success',
      false,
    ],
    [
      'those it names, where there is no such template today',
      'trade_to_arrivals',
      'trade',
      'arrivals',
      'trade',
      'arrivals',
      true,
    ],
  ])('are %s', (_, type, from, to, sending, receiving, isReceivingLost) => {
    expect(party(type, from, to)).toEqual({ sending, receiving, isReceivingLost });
  });
});
