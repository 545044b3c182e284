// Where a handoff goes: its template names one team, or one for each answer.

import { joinList } from '../base/join-list.ts';
import { chosenValue, isByAnswer, possibleValues } from '../config/answers/by-answer.ts';
import { sameAnswer } from '../config/answers/named-field.ts';
import type { Routed } from '../config/teams/team.ts';
import type { Template } from '../config/types.ts';
import type { IssueState } from './state.ts';
import { type Context, redactedValue } from './submission.ts';

type Routes = Pick<Template, 'to' | 'fields'>;

/** The team that the answers lead to; null: the answer is missing, hidden or not an option. */
export function routeOf({ to, fields }: Routes, context: Context): string | null {
  if (!isByAnswer(to)) {
    return to;
  }
  const answer = context[to.by];
  const { options, required } = fields.find(({ id }) => id === to.by) ?? {};
  const isUnclear =
    answer === undefined
      ? required !== false
      : answer === redactedValue ||
        options?.some((option) => sameAnswer(option, String(answer))) === false;
  return isUnclear ? null : (chosenValue(to, context) ?? null);
}

/** Every team that it can go to, for a reader: `emea or onboarding`. */
export function possibleTeams({ to }: Pick<Template, 'to'>): string {
  return joinList([...new Set(possibleValues(to))], { last: 'or' });
}

/** Its own receiving team; of a form that is not handed over, the one that its answers lead to. */
export function receivingTeamOf(
  template: Routes,
  { handoff, attempted }: Pick<IssueState, 'handoff' | 'attempted'>,
): string | null {
  return handoff?.toTeam ?? routeOf(template, attempted?.context ?? {});
}

export function receiverName(
  template: Routes,
  state: Pick<IssueState, 'handoff' | 'attempted'>,
): string {
  return receivingTeamOf(template, state) ?? possibleTeams(template);
}

/** Where it goes, or the first team that it can go to if no answer decides yet. */
export function routedBy(
  template: Routes,
  { handoff, attempted }: Pick<IssueState, 'handoff' | 'attempted'>,
): Routed {
  const [first = ''] = possibleValues(template.to);
  return {
    toTeam: receivingTeamOf(template, { handoff, attempted }) ?? first,
    context: handoff?.decidingContext ?? attempted?.context ?? {},
  };
}
