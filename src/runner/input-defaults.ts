// The inputs and their defaults.

import { configurationFolder } from '../config/default-paths.ts';

/**
 * As in action.yml, where `token` defaults to the job's token. An empty input means the default, so
 * a workflow can pass on an empty value: `inputs.days` is empty unless a person started the run.
 */
export const inputDefaults = {
  token: '',
  'config-path': configurationFolder,
  'data-branch': 'handoff-data',
  'database-url': '',
  mode: 'auto',
  organisation: 'false',
  days: '30',
  'as-of': '',
  'dry-run': 'false',
  dashboard: 'none',
  'max-wait': '60',
  'slack-webhook-url': '',
  'smtp-url': '',
  'webhook-url': '',
  'webhook-secret': '',
} as const;
export type InputName = keyof typeof inputDefaults;
