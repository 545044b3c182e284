// Access, accounts and people who join or leave.

import { type FormCase, fields } from './form-case.ts';

export const access: readonly FormCase[] = [
  {
    type: 'api_access',
    source: 'navikt/lumi .github/ISSUE_TEMPLATE/access-request.yml',
    fields: fields(
      { id: 'app', label: 'Applikasjonsnavn', type: 'text' },
      { id: 'team', label: 'Namespace (team)', type: 'text' },
      {
        id: 'login',
        label: 'Autentiseringstype',
        type: 'dropdown',
        options: ['TokenX (for alle — på nett)', 'AzureAD (interne flater)'],
      },
      { id: 'places', label: 'Miljø', type: 'checkboxes', options: ['dev-gcp', 'prod-gcp'] },
      { id: 'more', label: 'Tilleggsinformasjon', type: 'textarea', required: false },
    ),
    body: `### Applikasjonsnavn

min-frontend

### Namespace (team)

mitt-team

### Autentiseringstype

TokenX (for alle — på nett)

### Miljø

- [X] dev-gcp
- [ ] prod-gcp

### Tilleggsinformasjon

_No response_`,
    context: {
      app: 'min-frontend',
      team: 'mitt-team',
      login: 'TokenX (for alle — på nett)',
      places: ['dev-gcp'],
    },
  },
  {
    type: 'dataset_access',
    source: 'FAIR2Adapt/fair-data-access .github/ISSUE_TEMPLATE/access-request.yml',
    fields: fields(
      { id: 'dataset', label: 'Dataset ID', type: 'text' },
      {
        id: 'purpose',
        label: 'Purpose',
        type: 'dropdown',
        options: ['Academic (https://example.org/a#Academic)', 'Public good', 'Other'],
      },
      { id: 'why', label: 'Justification', type: 'textarea' },
    ),
    body: `### Dataset ID

river-levels

### Purpose

Academic (https://example.org/a#Academic)

### Justification

<!-- one paragraph is enough -->
We model floods in two towns.`,
    context: {
      dataset: 'river-levels',
      purpose: 'Academic (https://example.org/a#Academic)',
      why: '<!-- one paragraph is enough -->\nWe model floods in two towns.',
    },
  },
  {
    type: 'new_maintainer',
    source: 'routeviews/issues .github/ISSUE_TEMPLATE/onboarding.yml',
    fields: fields(
      { id: 'name', label: 'Desired Username', type: 'text' },
      {
        id: 'key',
        label: 'SSH Key',
        type: 'textarea',
        render: 'shell',
        value: 'Put your public key here, or later into a comment ...',
        required: false,
      },
    ),
    checklist: ['Share the key', 'Read the [flow](https://example.com/flow)'],
    body: `### Desired Username

ana

### SSH Key

\`\`\`shell
Put your public key here, or later into a comment ...
\`\`\`

### Checklist

- [X] Share the key
- [ ] Read the [flow](https://example.com/flow)`,
    context: { name: 'ana' },
    ticked: ['Share the key'],
  },
  {
    type: 'join_all_spaces',
    source: 'smartcontractresearchforum/IT .github/ISSUE_TEMPLATE/onboarding.yml',
    fields: fields(
      { id: 'level', label: 'Role Level', type: 'dropdown', options: ['Core', 'Head', 'Lead'] },
      { id: 'mail', label: 'Email Confirmation', type: 'email' },
      { id: 'chat', label: 'User Name and Unique ID', type: 'text' },
      { id: 'github', label: 'User Name', type: 'user' },
    ),
    body: `### Role Level

Head

### Email Confirmation

[ana@example.com](mailto:ana@example.com)

### User Name and Unique ID

ana#1234

### User Name

https://github.com/octocat`,
    context: { level: 'Head', mail: 'ana@example.com', chat: 'ana#1234', github: 'octocat' },
  },
  {
    type: 'join_or_leave',
    source: 'la-test/sbx-it-ops .github/ISSUE_TEMPLATE/onboarding.yml',
    fields: fields(
      { id: 'name', label: 'First name and surname or alias', type: 'text' },
      { id: 'wanted', label: 'Prefered username', type: 'text', required: false },
      { id: 'mail', label: 'Email address', type: 'email' },
      { id: 'key', label: 'GPG public key', type: 'textarea', required: false },
      { id: 'tell', label: 'Mention team', type: 'text', value: '@example/it', required: false },
    ),
    body: `### First name and surname or alias

Ana Example

### Prefered username

_No response_

### Email address

ana@example.com.

### GPG public key

-----BEGIN PGP PUBLIC KEY BLOCK-----

mDMEZexample
-----END PGP PUBLIC KEY BLOCK-----

### Mention team

@example/it`,
    context: {
      name: 'Ana Example',
      mail: 'ana@example.com',
      key: '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZexample\n-----END PGP PUBLIC KEY BLOCK-----',
    },
  },
  {
    type: 'first_week',
    source: 'DigitalVantage/intern-playground .github/ISSUE_TEMPLATE/onboarding.yml',
    fields: fields(
      {
        id: 'machine',
        label: '1. Your machine and accounts (docs/machine-setup.md)',
        type: 'checkboxes',
        options: ['Account with 2FA; name sent', 'Key works (`ssh -T git@example.com` greets you)'],
      },
      {
        id: 'read',
        label: '2. Read before writing code',
        type: 'checkboxes',
        options: ['README.md, top to bottom', 'docs/rules.md (commits, reviews)'],
      },
    ),
    body: `### 1. Your machine and accounts (docs/machine-setup.md)

- [x] Account with 2FA; name sent
- [x] Key works (\`ssh -T git@example.com\` greets you)

### 2. Read before writing code

- [ ] README.md, top to bottom
- [x] docs/rules.md (commits, reviews)`,
    context: {
      machine: ['Account with 2FA; name sent', 'Key works (`ssh -T git@example.com` greets you)'],
      read: ['docs/rules.md (commits, reviews)'],
    },
  },
  {
    type: 'partner_access',
    source: 'PanaceaFi/panacea-financial-access .github/ISSUE_TEMPLATE/access-request.yml',
    fields: fields(
      { id: 'name', label: 'Full Name', type: 'text' },
      { id: 'mail', label: 'Business Email Address', type: 'email' },
      { id: 'sponsor', label: 'Business Sponsor (GitHub Username)', type: 'user' },
      { id: 'scope', label: 'Requested Access Scope', type: 'list' },
      {
        id: 'level',
        label: 'Requested Permission Level',
        type: 'dropdown',
        options: ['Read', 'Triage', 'Write'],
      },
    ),
    body: `### Full Name

Ana Example

### Business Email Address

ana@partner.example

### Business Sponsor (GitHub Username)

[@octocat](https://github.com/octocat)

### Requested Access Scope

- Repository: data-platform
- Repository: tools

Org-level read access

### Requested Permission Level

Read`,
    context: {
      name: 'Ana Example',
      mail: 'ana@partner.example',
      sponsor: 'octocat',
      scope: ['Repository: data-platform', 'Repository: tools', 'Org-level read access'],
      level: 'Read',
    },
  },
  {
    type: 'admin_console',
    source: 'department-of-veterans-affairs/va.gov-team#105051',
    fields: fields(
      { id: 'handle', label: 'Your GitHub handle (access is managed there)', type: 'user' },
      { id: 'team', label: 'Team, Role, and Company of the target individual', type: 'list' },
      {
        id: 'listed',
        label: 'Please confirm that you are listed',
        type: 'checkboxes',
        options: ['[Directory](https://example.com/a)', '[Roster](https://example.com/b)'],
      },
      { id: 'notes', label: 'Additional Notes', type: 'textarea', required: false },
    ),
    body: `### Your GitHub handle (access is managed there)

@octocat

### Team, Role, and Company of the target individual

Check-in, Engineer, Example Ltd

### Please confirm that you are listed

- [ ] [Directory](https://example.com/a)
- [x] [Roster](https://example.com/b)

### Additional Notes

I follow up on failures.

![Image](https://github.com/user-attachments/assets/0a1b)

I should be on the roster`,
    context: {
      handle: 'octocat',
      team: ['Check-in', 'Engineer', 'Example Ltd'],
      listed: ['[Roster](https://example.com/b)'],
      notes:
        'I follow up on failures.\n\n![Image](https://github.com/user-attachments/assets/0a1b)\n\nI should be on the roster',
    },
  },
  {
    type: 'old_text_template',
    source: 'bihorac-LAB/github-governance-SOP .github/ISSUE_TEMPLATE/access-request.md',
    fields: fields(
      { id: 'name', label: 'Full Name', type: 'text' },
      { id: 'use', label: 'Intended use', type: 'textarea' },
    ),
    body: `## Personal Information

- **Full Name**: Ana Example

## Intended use

To read the reports.`,
    context: { use: 'To read the reports.' },
    wrong: ['name'],
  },
  {
    type: 'filed_by_command_line',
    source: 'cli/cli#11475 and cli/cli#7405',
    fields: fields(
      { id: 'name', label: 'Name', type: 'text' },
      { id: 'until', label: 'Needed until', type: 'date' },
    ),
    body: 'Please give Ana access until the end of the year.',
    context: {},
    wrong: ['name', 'until'],
  },
];
