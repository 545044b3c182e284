// The names that expressions in a workflow and in an action's defaults can use.

import type { RunFacts, RunPlace } from '../runner-environment.ts';
import type { ExpressionContext } from './expressions.ts';

export interface Known {
  readonly facts: RunFacts;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly token: string;
  readonly secrets: Readonly<Record<string, string>>;
  /** Unknown while a run waits for its turn. */
  readonly place?: RunPlace;
}

export function expressionContext({
  facts,
  payload,
  token,
  secrets,
  place,
}: Known): ExpressionContext {
  return {
    github: {
      token,
      event: payload,
      event_name: facts.event,
      actor: facts.actor,
      repository: facts.repository,
      repository_owner: facts.repository.split('/')[0],
      ref: `refs/heads/${facts.defaultBranch}`,
      ref_name: facts.defaultBranch,
      sha: place?.sha,
      workflow: facts.workflow,
      job: facts.job,
      run_id: facts.id,
      run_number: facts.number,
      run_attempt: 1,
      server_url: place?.url,
      api_url: place?.url,
    },
    inputs: payload['inputs'] ?? {},
    secrets,
  };
}
