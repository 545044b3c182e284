// The key `assign` of a template: how the receiving team's members are chosen, or who is.

import { login } from '../keys/people.ts';
import { oneOrMore } from '../kinds/collections.ts';
import { either } from '../kinds/kind.ts';
import { oneOf } from '../kinds/scalars.ts';
import { assignPolicies } from '../teams/assign-policy.ts';

/** A policy, or the logins of members. */
export const assignTo = either(
  oneOf(assignPolicies),
  oneOrMore(login),
  (tree) => tree.kind === 'scalar' && assignPolicies.some((one) => one === tree.source),
);
