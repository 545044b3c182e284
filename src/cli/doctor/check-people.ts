// Checks that GitHub can assign everyone in the configuration.

import { joinList, pluralize } from '../../base/join-list.ts';
import { passesToken } from '../workflow/passes-token.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

export function judgePeople({ people: { people }, place }: DoctorFacts): readonly DoctorFinding[] {
  const named = (what: 'no' | 'bot' | 'nobody') =>
    people
      .filter(({ assignable }) => assignable === what)
      .map(({ login, team }) => `${login} (${team})`);
  const findings: DoctorFinding[] = [];
  if (named('nobody').length > 0) {
    findings.push(
      problem(
        'people',
        `These accounts do not exist on GitHub: ${joinList(named('nobody'))}.`,
        'Correct the teams’ members in config.yml.',
      ),
    );
  }
  if (named('no').length > 0) {
    findings.push(
      problem(
        'people',
        `GitHub cannot assign people without access to ${place}: ${joinList(named('no'))}.`,
        'Give them access in the repository settings, under Collaborators and teams, or remove them from the team in config.yml.',
      ),
    );
  }
  if (named('bot').length > 0) {
    findings.push(
      warning(
        'people',
        `GitHub does not let Baton assign bots: ${joinList(named('bot'))}.`,
        'If a bot should only act as a member, name the people to assign under `assign` in each type.',
      ),
    );
  }
  const everybody =
    people.length === 0
      ? 'The configuration names no people.'
      : `${people.length === 1 ? 'The one person' : `All ${pluralize(people.length, 'person', 'people')}`} in the configuration can be assigned.`;
  return findings.length > 0 ? findings : [ok('people', everybody)];
}

export function judgeTeams(facts: DoctorFacts): readonly DoctorFinding[] {
  const { teams } = facts.people;
  if (teams.length === 0) {
    return [];
  }
  const findings: DoctorFinding[] = [];
  const unread = teams.filter(({ members }) => members === null);
  if (unread.length > 0) {
    findings.push(
      warning(
        'github-teams',
        `The token from ${facts.token.from} cannot read ${joinList(unread.map(({ githubTeam }) => githubTeam))}. The team does not exist, or the token has no access to it.`,
        'Correct `github_team` in config.yml, or use a token that can read the organisation’s members.',
      ),
    );
  }
  if (!passesToken(facts.steps)) {
    const unlisted = teams.filter(({ hasListed }) => !hasListed).map(({ team }) => team);
    const consequence =
      unlisted.length === 0
        ? 'Baton cannot process actions of members who are not listed in config.yml.'
        : `Baton cannot know who is in ${joinList(unlisted)}, so it cannot process their actions.`;
    findings.push(
      problem(
        'github-teams',
        `The workflow uses the job’s own token, which cannot read GitHub teams. ${consequence}`,
        'Pass a GitHub App token with the permission `members: read` to the input `token`, or list the members in config.yml.',
      ),
    );
  }
  const read = teams.map(({ githubTeam, members }) => `${githubTeam} (${members})`);
  return findings.length > 0 ? findings : [ok('github-teams', `Read: ${joinList(read)}.`)];
}
