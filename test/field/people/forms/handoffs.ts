// Work that goes from one team, shift or role to the next.

import { type FormCase, fields } from './form-case.ts';

export const handoffs: readonly FormCase[] = [
  {
    type: 'project_stop',
    source: 'comodoidea-lab/HandoffBox .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'project', label: 'Project / プロジェクト', type: 'text' },
      {
        id: 'status',
        label: 'Status / 状態',
        type: 'dropdown',
        options: ['proposed', 'blocked', 'review'],
      },
      { id: 'stopped', label: '止めた場所', type: 'textarea' },
      { id: 'next', label: '次の1手（15分以内）', type: 'textarea' },
      {
        id: 'approval',
        label: 'Approval required / 人間の承認',
        type: 'dropdown',
        options: ['yes', 'no', 'unknown'],
      },
      { id: 'notes', label: 'Resume notes', type: 'textarea', required: false },
    ),
    body: `### Project / プロジェクト

example-shop

### Status / 状態

blocked

### 止めた場所

決済画面のテスト。

## 止めた場所

src/pay の三つ目の関数まで。

### 次の1手（15分以内）

1. テストを一つ書く
2. 失敗を確かめる

### Approval required / 人間の承認

no

### Resume notes

_No response_`,
    context: {
      project: 'example-shop',
      status: 'blocked',
      stopped: '決済画面のテスト。\n\n## 止めた場所\n\nsrc/pay の三つ目の関数まで。',
      next: '1. テストを一つ書く\n2. 失敗を確かめる',
      approval: 'no',
    },
  },
  {
    type: 'area_finding',
    source: 'kodpen/PinegrapCMS .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      {
        id: 'area',
        label: 'Receiving area',
        type: 'dropdown',
        options: ['api', 'erp', 'settings (owned by security)'],
      },
      { id: 'source', label: 'Source PR or issue', type: 'text' },
      { id: 'places', label: 'Files and lines', type: 'list', render: 'text' },
      { id: 'finding', label: 'Finding', type: 'textarea' },
      { id: 'todo', label: 'What the receiving owner must do', type: 'list' },
    ),
    body: `### Receiving area

settings (owned by security)

### Source PR or issue

#123

### Files and lines

\`\`\`text
app/orders.php:120-145 – the id is not escaped
app/mail.php:7 – the same
\`\`\`

### Finding

The request below shows it:

\`\`\`http
GET /orders?id='
### Finding
\`\`\`

### What the receiving owner must do

- [ ] Escape the id
- [ ] Add a test for it`,
    context: {
      area: 'settings (owned by security)',
      source: '#123',
      places: ['app/orders.php:120-145 – the id is not escaped', 'app/mail.php:7 – the same'],
      finding: "The request below shows it:\n\n```http\nGET /orders?id='\n### Finding\n```",
      todo: ['Escape the id', 'Add a test for it'],
    },
  },
  {
    type: 'capture_to_proposal',
    source: 'MDKPhotography/BD-Bible-Policy .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'project', label: 'Project Name', type: 'text' },
      {
        id: 'done',
        label: 'Capture Phase Completion',
        type: 'checkboxes',
        options: ['Needs analysed', 'Competitors documented', 'Price strategy defined'],
      },
    ),
    body: '### Project Name\r\n\r\nNew depot\r\n\r\n### Capture Phase Completion\r\n\r\n- [X] Needs analysed\r\n- [ ] Competitors documented\r\n- [x] Price strategy defined\r\n',
    context: { project: 'New depot', done: ['Needs analysed', 'Price strategy defined'] },
  },
  {
    type: 'team_repository',
    source: 'SITCON-Camp-2026/t4-m5-se-disaster .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'source', label: 'Source repo', type: 'url' },
      { id: 'run', label: 'How to run', type: 'textarea' },
      { id: 'unclear', label: 'What was unclear?', type: 'textarea', required: false },
    ),
    body: `### Source repo

https://github.com/example/shelter-map.

### How to run

\`\`\`
npm ci
npm start
\`\`\`

### What was unclear?

_No response_

Where the map data comes from.`,
    context: {
      source: 'https://github.com/example/shelter-map',
      run: '```\nnpm ci\nnpm start\n```',
      unclear: 'Where the map data comes from.',
    },
  },
  {
    type: 'plan_to_development',
    source: 'cozzyy/geogotjigeum .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'plan', label: '기획문서 경로', type: 'text' },
      { id: 'scope', label: '개발 범위', type: 'list', value: '- \n' },
      { id: 'acceptance', label: '완료 기준', type: 'textarea', value: '- [ ] \n- [ ] \n' },
      {
        id: 'review',
        label: '검토 요청',
        type: 'textarea',
        value: '1. 구현 가능 여부\n2. 테스트 계획\n',
      },
    ),
    body: `### 기획문서 경로

docs/product/map-v1.md

### 개발 범위

- 지도 화면
- 알림

### 완료 기준

- [ ]
- [ ]

### 검토 요청

1. 구현 가능 여부
2. 테스트 계획`,
    context: { plan: 'docs/product/map-v1.md', scope: ['지도 화면', '알림'] },
    wrong: ['acceptance', 'review'],
  },
  {
    type: 'log_summary',
    source: 'Driedsandwich/ucomm .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'summary', label: 'Summary', type: 'textarea' },
      { id: 'evidence', label: 'Evidence', type: 'url', required: false },
      { id: 'next', label: 'Next Actions', type: 'list' },
    ),
    body: `### Summary

第3段階まで完了。

### Evidence

[PR](https://github.com/example/talk/pull/7)、[ログ](https://ci.example.com/runs/9)

### Next Actions

・未完了の確認
・次の段階の準備`,
    context: {
      summary: '第3段階まで完了。',
      evidence: ['https://github.com/example/talk/pull/7', 'https://ci.example.com/runs/9'],
      next: ['未完了の確認', '次の段階の準備'],
    },
  },
  {
    type: 'declared_roles',
    source: 'Aggredicus/ConsciOS .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'consumers', label: 'Consumer role(s)', type: 'list' },
      { id: 'artifact', label: 'Artifact and provenance', type: 'textarea' },
    ),
    body: `### Consumer role(s)

Guardian, Executive (acting), Memory

### Artifact and provenance

| artifact | commit |
|---|---|
| model.json | abc1234 |`,
    context: {
      consumers: ['Guardian', 'Executive (acting)', 'Memory'],
      artifact: '| artifact | commit |\n|---|---|\n| model.json | abc1234 |',
    },
  },
  {
    type: 'formal_handover',
    source: 'lmyykxy/lumen_llmcollab_hub .github/ISSUE_TEMPLATE/handoff.yml',
    fields: fields(
      { id: 'parties', label: '交接双方', type: 'list' },
      { id: 'files', label: '交付文件', type: 'textarea' },
      { id: 'date', label: '日期', type: 'date' },
    ),
    body: `### 交接双方

销售组、实施组

### 交付文件

合同.pdf

### 日期

2026年12月1日`,
    context: { parties: ['销售组', '实施组'], files: '合同.pdf', date: '2026-12-01' },
  },
  {
    type: 'night_shift',
    source: 'calebmcintyre8501/crew-handover-tracker issues 11 and 17',
    fields: fields(
      { id: 'from', label: 'Shift', type: 'dropdown', options: ['Day', 'Night'] },
      { id: 'open', label: 'Open items', type: 'list' },
      { id: 'until', label: 'Watch until', type: 'date' },
      { id: 'lead', label: 'Lead', type: 'user' },
    ),
    checklist: ['Log read', 'Keys counted'],
    body: `### Shift

Night

### Open items

•\tPump 3 is loud
o\tcheck every hour
•\tDoor 12 does not lock

### Watch until

Tue, Dec 1, 2026

### Lead

@octocat,

### Checklist

- [x] Log read
- [ ] Keys counted`,
    context: {
      from: 'Night',
      open: ['Pump 3 is loud', 'check every hour', 'Door 12 does not lock'],
      until: '2026-12-01',
      lead: 'octocat',
    },
    ticked: ['Log read'],
  },
  {
    type: 'sales_to_service',
    source: 'pozil/auto-assign-issue#119 and the forms it is used with',
    fields: fields(
      { id: 'client', label: 'Client', type: 'text' },
      { id: 'value', label: 'Contract value', type: 'money' },
      { id: 'start', label: 'Start', type: 'date' },
      { id: 'mail', label: 'Contact', type: 'email' },
    ),
    body: `\uFEFF### client:

Example AG

### Contract value

CHF 48’000.–

### Start

1. Dezember 2026

### Contact

Ana Example <ana@example.com>`,
    context: {
      client: 'Example AG',
      value: 'CHF 48’000.–',
      start: '2026-12-01',
      mail: 'ana@example.com',
    },
  },
];
