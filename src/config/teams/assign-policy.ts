// Who is assigned to a new handoff.

export const assignPolicies = ['round_robin', 'least_loaded', 'everyone', 'nobody'] as const;
