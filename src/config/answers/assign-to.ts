// The key `assign` of a template: how the receiving team's members are chosen, or who is.

import { login } from '../keys/people.ts';
import { oneOrMore } from '../kinds/collections.ts';
import type { Kind } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type AssignPolicy, assignPolicies } from '../teams/assign-policy.ts';

const policy = oneOf(assignPolicies);
const logins = oneOrMore(login);

/** A policy, or the logins of members. */
export const assignTo: Kind<AssignPolicy | readonly string[]> = {
  name: `${policy.name}, or ${logins.name}`,
  example: 'alice',
  *parse(tree, subject) {
    const isPolicy = tree.kind === 'scalar' && assignPolicies.some((one) => one === tree.source);
    return yield* isPolicy ? policy.parse(tree, subject) : logins.parse(tree, subject);
  },
  is: (json): json is AssignPolicy | readonly string[] => policy.is(json) || logins.is(json),
  schema: { anyOf: [policy.schema, logins.schema] },
};
