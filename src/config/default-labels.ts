// The labels' names where a repository gives them no others.

import type { LabelNames } from './types.ts';

export const defaultLabels: LabelNames = {
  initiated: 'initiated',
  accepted: 'accepted',
  returned: 'returned',
  completed: 'completed',
  cancelled: 'cancelled',
  incomplete: 'incomplete',
  overdue: 'overdue',
  team: 'team/',
};

/** A report is found by it, before the configuration is known: it cannot be renamed. */
export const reportLabel = 'handoff-report';

/** GitHub's limit, in characters. */
export const maxLabelLength = 50;
