// Events, data, money and things for others to decide.

import { type FormCase, fields } from './form-case.ts';

export const requests: readonly FormCase[] = [
  {
    type: 'event_in_cyprus',
    source: 'cyprus-developer-community/events .github/ISSUE_TEMPLATE/event.yml',
    fields: fields(
      { id: 'what', label: 'Event Description', type: 'textarea' },
      { id: 'place', label: 'Location', type: 'text' },
      { id: 'day', label: 'Date', type: 'date' },
      { id: 'time', label: 'Time', type: 'text' },
      {
        id: 'rules',
        label: 'Code of Conduct',
        type: 'checkboxes',
        options: ['I follow the [Code of Conduct](https://example.org/coc)'],
      },
    ),
    body: `### Event Description

An evening about maps.

### Location

the-rooftop

### Date

31.03.2026

### Time

18.30

### Code of Conduct

- [X] I follow the [Code of Conduct](https://example.org/coc)`,
    context: {
      what: 'An evening about maps.',
      place: 'the-rooftop',
      day: '2026-03-31',
      time: '18.30',
      rules: ['I follow the [Code of Conduct](https://example.org/coc)'],
    },
  },
  {
    type: 'nuevo_evento',
    source: 'ethlima/eth-events .github/ISSUE_TEMPLATE/event.yml',
    fields: fields(
      { id: 'nombre', label: '📌 Nombre del Evento', type: 'text' },
      { id: 'descripcion', label: '📝 Descripción', type: 'textarea', render: 'markdown' },
      { id: 'fecha', label: '🗓️ Fecha', type: 'date' },
      { id: 'enlace', label: '🔗 Link de registro / más info', type: 'url', required: false },
      { id: 'tags', label: '🏷️ Tags', type: 'list', required: false },
    ),
    body: `### 📌 Nombre del Evento

Mapas abiertos

### 📝 Descripción

\`\`\`markdown
Charlas y comida.

### Programa

- 19:00 inicio
\`\`\`

### 🗓️ Fecha

martes, 1 de diciembre de 2026

### 🔗 Link de registro / más info

(https://example.com/mapas).

### 🏷️ Tags

mapas, datos,`,
    context: {
      nombre: 'Mapas abiertos',
      descripcion: 'Charlas y comida.\n\n### Programa\n\n- 19:00 inicio',
      fecha: '2026-12-01',
      enlace: 'https://example.com/mapas',
      tags: ['mapas', 'datos'],
    },
  },
  {
    type: 'data_collection',
    source: 'FAIRiCUBE/data-requests .github/ISSUE_TEMPLATE/data-request.yml',
    fields: fields(
      { id: 'name', label: 'ID', type: 'text' },
      { id: 'purpose', label: 'Project purpose ', type: 'textarea', required: false },
      {
        id: 'platform',
        label: 'Target Platform',
        type: 'dropdown',
        options: ['Hub', 'Raster, fast', 'Other'],
        multiple: true,
      },
      { id: 'standards', label: '(Meta) data Standards', type: 'text', required: false },
    ),
    body: `### ID

Wind

### Project purpose

For the *third* case.

### Target Platform

Raster, fast, Other

### (Meta) data Standards

None`,
    context: {
      name: 'Wind',
      purpose: 'For the *third* case.',
      platform: ['Raster, fast', 'Other'],
      standards: 'None',
    },
  },
  {
    type: 'grant_application',
    source: 'stacksgov/grants-program issues and cedadev/data-management grant.yml',
    fields: fields(
      { id: 'amount', label: 'Total Grant Request', type: 'money' },
      { id: 'steps', label: 'Budget and Milestones', type: 'list' },
      { id: 'team', label: 'Team', type: 'list' },
    ),
    body: `### Total Grant Request

USD $48,000

### Budget and Milestones

| Step | Amount |
|------|-------:|
| Plan | 8,000 |
| Build | 40,000 |

### Team

1. Ana
2. Bo`,
    context: {
      amount: 'USD $48,000',
      steps: ['Plan, 8,000', 'Build, 40,000'],
      team: ['Ana', 'Bo'],
    },
  },
  {
    type: 'talk_in_paris',
    source: 'ParisTypeScript/talks .github/ISSUE_TEMPLATE/talk.yml',
    fields: fields(
      { id: 'titre', label: 'Titre', type: 'text' },
      { id: 'date', label: 'Date souhaitée', type: 'date' },
      { id: 'minutes', label: 'Durée (minutes)', type: 'number' },
      { id: 'frais', label: 'Frais de voyage', type: 'money', required: false },
    ),
    body: `### Titre

Des types, et après ?

### Date souhaitée

mar. 1er décembre 2026

### Durée (minutes)

20

### Frais de voyage

1 200,50 euros`,
    context: {
      titre: 'Des types, et après ?',
      date: '2026-12-01',
      minutes: 20,
      frais: '1 200,50 euros',
    },
  },
  {
    type: 'talk_in_berlin',
    source: 'elixir-berlin/planning .github/ISSUE_TEMPLATE/talk.yml',
    fields: fields(
      { id: 'title', label: 'Title', type: 'text' },
      { id: 'about', label: 'Abstract', type: 'textarea' },
      { id: 'slides', label: 'Slides', type: 'url', required: false },
    ),
    body: `### title

Supervision

### Abstract

What *restarts* what.\u200B

### Slides

<img width="640" alt="slides" src="https://github.com/user-attachments/assets/11aa" />`,
    context: {
      title: 'Supervision',
      about: 'What *restarts* what.\u200B',
      slides: 'https://github.com/user-attachments/assets/11aa',
    },
  },
  {
    type: 'purchase',
    source: 'ng-currency#149 and ex-money#112, as a form',
    fields: fields(
      { id: 'price', label: 'Preis', type: 'money' },
      { id: 'price_in_india', label: 'Price in India', type: 'money' },
      { id: 'price_in_malaysia', label: 'Harga', type: 'money' },
      { id: 'price_in_millions', label: 'Cena', type: 'money' },
    ),
    body: `### Preis

48.000,- €

### Price in India

₹ 12,34,567.80

### Harga

RM 1,200

### Cena

1,5 mln zł`,
    context: {
      price: '48.000,- €',
      price_in_india: '₹ 12,34,567.80',
      price_in_malaysia: 'RM 1,200',
      price_in_millions: '1,5 mln zł',
    },
  },
  {
    type: 'publication',
    source: 'DSACMS/eng-cop .github/ISSUE_TEMPLATE/talk.yml',
    fields: fields(
      { id: 'files', label: 'Files', type: 'url' },
      { id: 'reviewers', label: 'Reviewers', type: 'list', min: 2 },
    ),
    body: `### Files

[paper.pdf](https://github.com/user-attachments/files/1/paper.pdf)
![figure](https://github.com/user-attachments/assets/2 "first figure")

### Reviewers

(1) Ana
(2) Bo

Cleo`,
    context: {
      files: [
        'https://github.com/user-attachments/files/1/paper.pdf',
        'https://github.com/user-attachments/assets/2',
      ],
      reviewers: ['Ana', 'Bo', 'Cleo'],
    },
  },
  {
    type: 'translation',
    source: 'guardian/scribe#181 and jodit#1191, as a form',
    fields: fields(
      { id: 'language', label: 'Язык', type: 'text' },
      { id: 'until', label: 'Срок', type: 'date' },
      { id: 'parts', label: 'Части', type: 'list' },
    ),
    body: `### Язык

украинский

### Срок

1 декабря 2026 г.

### Части

\uF0B7\tменю
\uF0B7\tсправка

\uF0B7\tписьма`,
    context: { language: 'украинский', until: '2026-12-01', parts: ['меню', 'справка', 'письма'] },
  },
  {
    type: 'room_booking',
    source: 'vanruby/talks .github/ISSUE_TEMPLATE/talk.yml',
    fields: fields(
      { id: 'room', label: 'Room', type: 'dropdown', options: ['Large', 'Small'] },
      { id: 'people', label: 'People', type: 'number', max: 40 },
      {
        id: 'food',
        label: 'Food',
        type: 'checkboxes',
        options: ['Coffee', 'Lunch'],
        required: false,
      },
    ),
    body: `### Room

Medium

### People

48

### Food

- [ ] Coffee
- [ ] Lunch`,
    context: { room: 'Medium', people: '48' },
    wrong: ['room', 'people'],
  },
];
