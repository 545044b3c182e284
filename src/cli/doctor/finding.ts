// What the doctor finds.

export type State = 'ok' | 'warning' | 'problem';

export interface DoctorFinding {
  /** For programs; never changes. */
  readonly id: FindingId;
  readonly state: State;
  /** What was seen: a sentence. */
  readonly message: string;
  /** How to mend it: a sentence; null where nothing is to be mended. */
  readonly fix: string | null;
  /** `--fix` has mended it. */
  readonly fixed?: true;
}

/** What each is called, in the order in which they are told. */
export const titles = {
  repository: 'Repository',
  token: 'Your token',
  workflow: 'Workflow',
  schedule: 'Schedule',
  configuration: 'Configuration',
  forms: 'Issue forms',
  labels: 'Labels',
  people: 'People',
  'github-teams': 'GitHub teams',
  'data-branch': 'Data branch',
  ledger: 'Ledger',
  privacy: 'Privacy',
} as const;
export type FindingId = keyof typeof titles;

export function ok(id: FindingId, seen: string): DoctorFinding {
  return { id, state: 'ok', message: seen, fix: null };
}

export function warning(id: FindingId, seen: string, remedy: string): DoctorFinding {
  return { id, state: 'warning', message: seen, fix: remedy };
}

export function problem(id: FindingId, seen: string, remedy: string): DoctorFinding {
  return { id, state: 'problem', message: seen, fix: remedy };
}
