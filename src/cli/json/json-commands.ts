// Which type of `json-types.ts` each command prints.

export interface JsonCommand {
  /** The command with the options that choose the output. */
  readonly command: string;
  /** The name of the type, in this folder or the metrics. */
  readonly type: string;
  /** Whether it prints a list of them. */
  readonly isList?: true;
}

/** By the name of the schema. */
export const jsonCommands = {
  init: { command: 'init --json', type: 'InitJson' },
  check: { command: 'check --json', type: 'CheckJson' },
  forms: { command: 'forms --json', type: 'FormsJson' },
  doctor: { command: 'doctor --json', type: 'DoctorJson' },
  upgrade: { command: 'upgrade --json', type: 'UpgradeJson' },
  uninstall: { command: 'uninstall --json', type: 'UninstallJson' },
  simulate: { command: 'simulate --json', type: 'SimulateJson' },
  file: { command: 'file --json', type: 'FileJson' },
  list: { command: 'list --json', type: 'ListedHandoffJson', isList: true },
  'list-incomplete': {
    command: 'list --incomplete --json',
    type: 'ListedFormJson',
    isList: true,
  },
  'list-scheduled': {
    command: 'list --scheduled --json',
    type: 'ScheduledFormJson',
    isList: true,
  },
  search: { command: 'search --json', type: 'ListedHandoffJson', isList: true },
  show: { command: 'show --json', type: 'ShowJson' },
  context: { command: 'context --json', type: 'ContextJson' },
  history: { command: 'history --json', type: 'RecordedEventJson', isList: true },
  metrics: { command: 'metrics --json', type: 'Metrics' },
  'metrics-all-repositories': {
    command: 'metrics --all-repositories --json',
    type: 'RepositoryMetricsJson',
    isList: true,
  },
  report: { command: 'report --json', type: 'ReportJson' },
  'report-organisation': {
    command: 'report --organisation --json',
    type: 'OrganisationReportJson',
  },
  export: { command: 'export --json', type: 'ExportJson' },
  sql: { command: 'sql --json', type: 'SqlRowJson', isList: true },
} as const satisfies Readonly<Record<string, JsonCommand>>;
