// The inputs there are, and what they mean where they are left empty.

import { configurationFolder } from '../config/default-paths.ts';

/**
 * As in action.yml, where the token's is the job's own. An input left empty means the same, so that a
 * workflow may pass on what nobody filled in: `inputs.days` is empty in every run that was not started
 * by hand.
 */
export const inputDefaults = {
  token: '',
  'config-path': configurationFolder,
  'data-branch': 'handoff-data',
  mode: 'auto',
  days: '30',
  'as-of': '',
  'dry-run': 'false',
  'max-wait': '60',
  'slack-webhook-url': '',
  'smtp-url': '',
  'webhook-url': '',
  'webhook-secret': '',
} as const;
export type InputName = keyof typeof inputDefaults;
