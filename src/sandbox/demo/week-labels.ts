// The labels of a sale in the week, by its status.

export const initiated = ['handoff', 'handoff/sales_to_onboarding', 'initiated', 'team/onboarding'];
export const overdue = [
  'handoff',
  'handoff/sales_to_onboarding',
  'initiated',
  'overdue',
  'team/onboarding',
];
export const accepted = ['accepted', 'handoff', 'handoff/sales_to_onboarding', 'team/onboarding'];
