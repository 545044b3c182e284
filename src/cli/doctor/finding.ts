// Findings of the doctor.

export type State = 'ok' | 'warning' | 'problem';

export interface DoctorFinding {
  /** For programs. Stable across releases. */
  readonly id: FindingId;
  readonly state: State;
  /** What the doctor found: one sentence. */
  readonly message: string;
  /** How to fix it: one sentence; null if there is nothing to fix. */
  readonly fix: string | null;
  /** Whether `--fix` fixed it. */
  readonly fixed?: true;
}

/** Headings, in display order. */
export const titles = {
  repository: 'Repository',
  token: 'Your token',
  workflow: 'Workflow',
  action: 'Action',
  secrets: 'Secrets',
  schedule: 'Schedule',
  costs: 'Costs',
  configuration: 'Configuration',
  forms: 'Issue forms',
  recurring: 'Recurring forms',
  labels: 'Labels',
  people: 'People',
  editors: 'Editing of forms',
  'github-teams': 'GitHub teams',
  owners: 'Owners',
  'data-branch': 'Data branch',
  database: 'Database',
  ledger: 'Ledger',
  archives: 'Archives',
  notifications: 'Notifications',
  'first-run': 'First run',
  privacy: 'Privacy',
} as const;
export type FindingId = keyof typeof titles;

export function ok(id: FindingId, message: string): DoctorFinding {
  return { id, state: 'ok', message, fix: null };
}

export function warning(id: FindingId, message: string, fix: string): DoctorFinding {
  return { id, state: 'warning', message, fix };
}

export function problem(id: FindingId, message: string, fix: string): DoctorFinding {
  return { id, state: 'problem', message, fix };
}
