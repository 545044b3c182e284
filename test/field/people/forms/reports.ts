// Reports of faults and wishes, in the odd shapes that they come in.

import { type FormCase, fields } from './form-case.ts';

export const reports: readonly FormCase[] = [
  {
    type: 'design_to_app',
    source: 'UMC-PRODUCT/umc-product-iOS .github/ISSUE_TEMPLATE/design.yml',
    fields: fields(
      { id: 'goal', label: '📌 작업 목적', type: 'textarea' },
      { id: 'tasks', label: '✅ 완료 조건', type: 'list', value: '- [ ]\n' },
      {
        id: 'size',
        label: '📐 예상 크기',
        type: 'dropdown',
        options: ['S (1-2시간)', 'M (반나절)'],
      },
      { id: 'figma', label: '🎨 Figma 링크', type: 'url', required: false },
    ),
    body: `### 📌 작업 목적

\u3164

### ✅ 완료 조건

- [ ]

### 📐 예상 크기

M (반나절)

### 🎨 Figma 링크

https://design.example.com/file/1,`,
    context: { size: 'M (반나절)', figma: 'https://design.example.com/file/1' },
    wrong: ['goal', 'tasks'],
  },
  {
    type: 'bug_with_logs',
    source: 'wso2/product-microgateway .github/ISSUE_TEMPLATE/issue_form.yml',
    fields: fields(
      { id: 'what', label: 'Description', type: 'textarea' },
      { id: 'steps', label: 'Steps to Reproduce', type: 'list' },
      { id: 'version', label: 'Version', type: 'text' },
      {
        id: 'logs',
        label: 'Relevant Log Output',
        type: 'textarea',
        render: 'shell',
        required: false,
      },
      { id: 'related', label: 'Related Issues', type: 'textarea', required: false },
    ),
    body: `### Description

The gateway stops.

### Steps to Reproduce

1) start
2) send a request
3) wait

### Version

4.2.0

### Relevant Log Output

\`\`\`shell
\`\`\`

### Related Issues

_No response_`,
    context: {
      what: 'The gateway stops.',
      steps: ['start', 'send a request', 'wait'],
      version: '4.2.0',
    },
  },
  {
    type: 'bug_with_prefilled_answers',
    source: 'DroneProUkr/.github .github/ISSUE_TEMPLATE/BUG_REPORT.md',
    fields: fields(
      { id: 'what', label: 'What happened?', type: 'textarea' },
      { id: 'pictures', label: 'Screenshots', type: 'textarea', value: 'N/A', required: false },
      {
        id: 'logs',
        label: 'Logs',
        type: 'textarea',
        render: 'bash',
        value: 'N/A',
        required: false,
      },
    ),
    body: `### What happened?

It fell.

### Screenshots

N/A

### Logs

\`\`\`bash
motor 2: low
\`\`\``,
    context: { what: 'It fell.', logs: 'motor 2: low' },
  },
  {
    type: 'bug_with_open_fence',
    source: 'zentered/issue-forms-body-parser#40 and #71',
    fields: fields('What happened?', 'Expected', { id: 'where', label: 'Where', type: 'text' }),
    body: `### What happened?

\`\`\`
it stops here

### Expected

\`\`\`
it goes on

### Where

cellar`,
    context: { f0: '```\nit stops here', f1: '```\nit goes on', where: 'cellar' },
  },
  {
    type: 'bug_with_own_headings',
    source: 'issue-ops/parser#102 and github/issue-parser#11',
    fields: fields('Description', 'Steps', 'Notes'),
    body: `### Description

# Description

Long.

## Steps

Not these.

### Steps

### Steps

1. Turn it on

#### Notes

see below

### Notes

None`,
    context: {
      f0: '# Description\n\nLong.\n\n## Steps\n\nNot these.',
      f1: '### Steps\n\n1. Turn it on\n\n#### Notes\n\nsee below',
      f2: 'None',
    },
  },
  {
    type: 'wish',
    source: 'heimgewebe/semantAH .github/ISSUE_TEMPLATE/feature_request.yml',
    fields: fields(
      { id: 'idea', label: 'Idee', type: 'textarea' },
      { id: 'day', label: 'Bis wann', type: 'date' },
    ),
    body: `### Idee

– schneller
– schöner

### Bis wann

Dienstag, 1. Dez. 2026`,
    context: { idea: '– schneller\n– schöner', day: '2026-12-01' },
  },
  {
    type: 'device_report',
    source: 'peter-murray/issue-forms-body-parser and the forms it is used with',
    fields: fields(
      { id: 'device', label: 'Device', type: 'text' },
      { id: 'bought', label: 'Bought on', type: 'date' },
      { id: 'page', label: 'Page', type: 'url', required: false },
    ),
    body: `### Device

<!-- name and model -->
Lamp 3

### Bought on

2026‑12‑01

### Page

&nbsp;`,
    context: { device: 'Lamp 3', bought: '2026-12-01' },
  },
  {
    type: 'safety_report',
    source: 'BrianCLong/summit .github/ISSUE_TEMPLATE/incident.yml',
    fields: fields(
      { id: 'who', label: 'Reported by', type: 'user' },
      { id: 'about', label: 'What is unsafe', type: 'textarea' },
      { id: 'cost', label: 'Estimated loss', type: 'money', required: false },
    ),
    body: `### Reported by

https://github.com/octocat/

### What is unsafe

---

The stairs.

***

### Estimated loss

€ 1.234,56`,
    context: { who: 'octocat', about: '---\n\nThe stairs.\n\n***', cost: '€ 1.234,56' },
  },
  {
    type: 'list_as_prose',
    source: 'ckan#1984 and rinku#46, as a form',
    fields: fields(
      { id: 'links', label: 'Sources', type: 'url' },
      { id: 'names', label: 'Names', type: 'list' },
    ),
    body: `### Sources

- https://example.org/a_(b)
- https://example.org/c).

### Names

Ana Example (lead, north); Bo, deputy; Cleo`,
    context: {
      links: ['https://example.org/a_(b)', 'https://example.org/c'],
      names: ['Ana Example (lead, north)', 'Bo, deputy', 'Cleo'],
    },
  },
  {
    type: 'everything_empty',
    source: 'peter-murray/issue-forms-body-parser, MiniMax-AI/minimax-code#62',
    fields: fields(
      'What',
      { id: 'log', label: 'Log', type: 'textarea', render: 'text' },
      { id: 'list', label: 'List', type: 'list' },
      { id: 'name', label: 'Name', type: 'text' },
    ),
    body: `### What

<!-- say what -->

### Log

\`\`\`text
\`\`\`

### List

-

### Name

\u200B`,
    context: {},
    wrong: ['f0', 'log', 'list', 'name'],
  },
];
