// The answers that a transaction already has. A database may be far away, and a question that is asked again has the same
// answer: until the transaction itself changes something, nothing of its repository changes.

import type { PostgresAnswer, PostgresSession } from '../connection/client.ts';

type Query = PostgresSession['query'];

/** Longer answers are rarely asked for twice. */
const mostRows = 100;

/** A transaction over thousands of issues does not keep them all. */
const mostAnswers = 100;

const question = /^select\b/i;

const unchanging = /^(?:select|declare|fetch|savepoint|release)\b/i;

export interface KnownAnswers {
  /** Every statement of the transaction. */
  readonly query: Query;
  /** A question of the ledger, without side effects. */
  readonly ask: Query;
}

export function knownAnswers(session: Query): KnownAnswers {
  let known = new Map<string, PostgresAnswer>();
  const query: Query = (text, values) => {
    if (!unchanging.test(text)) {
      known = new Map();
    }
    return session(text, values);
  };
  return {
    query,
    async ask(text, values) {
      if (!question.test(text)) {
        return query(text, values);
      }
      const asked = JSON.stringify([text, values]);
      const unchanged = known;
      const kept = unchanged.get(asked);
      if (kept !== undefined) {
        return kept;
      }
      const answer = await query(text, values);
      if (answer.rows.length <= mostRows && unchanged.size < mostAnswers) {
        unchanged.set(asked, answer);
      }
      return answer;
    },
  };
}
