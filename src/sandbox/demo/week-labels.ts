// The labels of a sale in the week, by its status.

export const newLabels = ['handoff', 'handoff/sales_to_onboarding', 'initiated', 'team/onboarding'];
export const overdueLabels = [
  'handoff',
  'handoff/sales_to_onboarding',
  'initiated',
  'overdue',
  'team/onboarding',
];
export const takenLabels = [
  'accepted',
  'handoff',
  'handoff/sales_to_onboarding',
  'team/onboarding',
];
