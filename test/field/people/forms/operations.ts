// Incidents, releases, deployments and moves.

import { type FormCase, fields } from './form-case.ts';

export const operations: readonly FormCase[] = [
  {
    type: 'incident_with_impact',
    source: 'Klimatbyran/garbo .github/ISSUE_TEMPLATE/incident.yml',
    fields: fields(
      { id: 'place', label: 'Environment', type: 'dropdown', options: ['Production', 'Staging'] },
      {
        id: 'severity',
        label: 'Severity',
        type: 'dropdown',
        options: ['SEV-1 (outage / data loss)', 'SEV-2 (slow)'],
      },
      { id: 'line', label: 'Timeline (UTC)', type: 'list', required: false },
      { id: 'links', label: 'Links (dashboards, logs, runbooks)', type: 'url', required: false },
      {
        id: 'after',
        label: 'Follow-ups',
        type: 'checkboxes',
        options: ['Rollback linked (if there is one)'],
        required: false,
      },
    ),
    body: `### Environment

Production

### Severity

SEV-1 (outage / data loss)

### Timeline (UTC)

- 12:05 errors rise
- 12:10 rolled back to v2.3.1
  and the queue drained

### Links (dashboards, logs, runbooks)

Dashboard: https://grafana.example.com/d/1?from=now-1h&to=now
Runbook: <https://example.com/runbooks/queue_(old)>

### Follow-ups

- [ ] Rollback linked (if there is one)`,
    context: {
      place: 'Production',
      severity: 'SEV-1 (outage / data loss)',
      line: ['12:05 errors rise', '12:10 rolled back to v2.3.1 and the queue drained'],
      links: [
        'https://grafana.example.com/d/1?from=now-1h&to=now',
        'https://example.com/runbooks/queue_(old)',
      ],
    },
  },
  {
    type: 'incident_ticket',
    source: 'GB-News-Ltd/.github .github/ISSUE_TEMPLATE/incident.yml',
    fields: fields(
      { id: 'ticket', label: 'Ticket / incident ID (optional)', type: 'text', required: false },
      {
        id: 'severity',
        label: 'Severity',
        type: 'dropdown',
        options: ['SEV-1 — all', 'Near-miss — nobody; we learn'],
      },
      { id: 'found', label: 'Detected at (UTC)', type: 'date' },
      { id: 'systems', label: 'Systems involved', type: 'list' },
    ),
    body: `### Ticket / incident ID (optional)

None

### Severity

Near-miss — nobody; we learn

### Detected at (UTC)

2026-08-10 11:04 UTC

### Systems involved

- api
- cache
  - second cache`,
    context: {
      ticket: 'None',
      severity: 'Near-miss — nobody; we learn',
      found: '2026-08-10',
      systems: ['api', 'cache', 'second cache'],
    },
  },
  {
    type: 'new_release',
    source: 'cal-itp/benefits .github/ISSUE_TEMPLATE/release.yml',
    fields: fields(
      { id: 'manager', label: 'Release manager', type: 'user' },
      {
        id: 'version',
        label: 'Release version',
        type: 'text',
        pattern: String.raw`\d{4}\.\d{2}\.\d+`,
      },
      {
        id: 'kind',
        label: 'What type of release is this?',
        type: 'dropdown',
        options: ['Regular', 'Hotfix'],
      },
    ),
    checklist: ['Create a branch', '(If applicable): update data', 'Tag the release, push the tag'],
    body: `### Release manager

@octocat

### Release version

2026.11.1

### What type of release is this?

Hotfix

### Checklist

- [X] Create a branch
- [ ] (If applicable): update data
- [ ] Tag the release, push the tag`,
    context: { manager: 'octocat', version: '2026.11.1', kind: 'Hotfix' },
    ticked: ['Create a branch'],
  },
  {
    type: 'deployment',
    source: 'openimsdk/open-im-server .github/ISSUE_TEMPLATE/deployment.yml',
    fields: fields(
      { id: 'version', label: 'Server Version', type: 'text' },
      {
        id: 'system',
        label: 'Operating System and CPU Architecture',
        type: 'dropdown',
        options: ['Linux (AMD)', 'Linux (ARM)'],
      },
      { id: 'logs', label: 'Logs', type: 'textarea', render: 'shell', required: false },
    ),
    body: `### Server Version

3.8.0

### Operating System and CPU Architecture

Linux (ARM)

### Logs

\`\`\`shell
# start
### Server Version
error: port 10001 is taken
\`\`\``,
    context: {
      version: '3.8.0',
      system: 'Linux (ARM)',
      logs: '# start\n### Server Version\nerror: port 10001 is taken',
    },
  },
  {
    type: 'move_of_service',
    source: 'huggingface/transformers .github/ISSUE_TEMPLATE/migration.yml',
    fields: fields(
      { id: 'system', label: 'System Info', type: 'textarea', render: 'shell' },
      { id: 'details', label: 'Details', type: 'textarea' },
      {
        id: 'sure',
        label: 'Checklist of the sender',
        type: 'checkboxes',
        options: ['I have read the guide.  ', 'I checked it'],
      },
    ),
    body: `### System Info

\`\`\`shell
- version: 4.1
- python: 3.12
\`\`\`

### Details

It fails after the move:

~~~
Traceback
### Details
~~~

### Checklist of the sender

- [X] I have read the guide.
- [X] I checked it`,
    context: {
      system: '- version: 4.1\n- python: 3.12',
      details: 'It fails after the move:\n\n~~~\nTraceback\n### Details\n~~~',
      sure: ['I have read the guide.', 'I checked it'],
    },
  },
  {
    type: 'change_window',
    source: 'buerokratt/NoOps .github/ISSUE_TEMPLATE/deployment.yml',
    fields: fields(
      { id: 'when', label: 'Date and time', type: 'date' },
      { id: 'minutes', label: 'Minutes without service', type: 'number', min: 0 },
      { id: 'back', label: 'Way back', type: 'textarea' },
    ),
    body: `### Date and time

1. detsember 2026, 10:00

### Minutes without service

１５

### Way back

#### Way back

1. Stop
2. Restore

##### Way back, the long one

Ask us.`,
    context: {
      when: '2026-12-01',
      minutes: 15,
      back: '#### Way back\n\n1. Stop\n2. Restore\n\n##### Way back, the long one\n\nAsk us.',
    },
  },
  {
    type: 'machine_request',
    source: 'coder-ddev-com/access-requests .github/ISSUE_TEMPLATE/access-request.yml',
    fields: fields(
      { id: 'cores', label: 'Cores', type: 'number' },
      { id: 'space', label: 'Disk space in bytes', type: 'number' },
      { id: 'cost', label: 'Most it may cost a month', type: 'money' },
    ),
    body: `### Cores

_No response_ 16

### Disk space in bytes

2 000 000 000

### Most it may cost a month

about nothing`,
    context: { cores: 16, space: 2_000_000_000, cost: 'about nothing' },
    wrong: ['cost'],
  },
  {
    type: 'backup_restore',
    source: 'qt-6/ryebot-ctrl .github/ISSUE_TEMPLATE/access-request.yml',
    fields: fields(
      { id: 'what', label: 'What is restored', type: 'textarea' },
      { id: 'day', label: 'State of', type: 'date' },
    ),
    body: `### What is restored

The folder \`exports\`.

> ### State of
>
> yesterday

### State of

03/04/2026`,
    context: { what: 'The folder `exports`.\n\n> ### State of\n>\n> yesterday', day: '03/04/2026' },
    wrong: ['day'],
  },
  {
    type: 'order_changed_by_hand',
    source: 'genealogix/glx#885 and glx#948',
    fields: fields(
      { id: 'service', label: 'Service', type: 'text' },
      { id: 'team', label: 'Team', type: 'text' },
      { id: 'day', label: 'Day', type: 'date' },
    ),
    body: `### Day

2026-12-01

### Service

Mail

### Team

Operations`,
    context: { service: 'Mail', team: 'Operations', day: '2026-12-01' },
  },
  {
    type: 'renamed_label',
    source: 'genealogix/glx#948',
    fields: fields(
      { id: 'service', label: 'Service', type: 'text' },
      { id: 'reason', label: 'Reason for the change', type: 'textarea' },
    ),
    body: `### Service

Mail

### Why

Too slow`,
    context: { service: 'Mail' },
    wrong: ['reason'],
  },
];
