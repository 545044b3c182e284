// Code fences: what hides a heading, and what does not.

import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { bodyOf, fieldOf, templateOf } from '../sample-template.ts';

const template = templateOf(['notes', 'goals', 'risks'], { checklist: ['Signed'] });

interface Row {
  readonly title: string;
  readonly body: string;
  readonly context: Context;
}

const rows: readonly Row[] = [
  {
    title: 'a heading in a code fence opens nothing',
    body: bodyOf('### Notes', '```', '### Goals', 'x', '```'),
    context: { notes: '```\n### Goals\nx\n```' },
  },
  {
    title: 'a heading in a fence of tildes opens nothing',
    body: bodyOf('### Notes', 'see', '~~~md', '### Goals', '```', 'x', '~~~'),
    context: { notes: 'see\n~~~md\n### Goals\n```\nx\n~~~' },
  },
  {
    title: 'a fence may be indented by up to three spaces',
    body: bodyOf('### Notes', 'see', '   ```', '### Goals', '  ```', 'x'),
    context: { notes: 'see\n   ```\n### Goals\n  ```\nx' },
  },
  {
    title: 'a shorter fence does not close a longer one',
    body: bodyOf('### Notes', 'see', '````', '```', '### Goals', '`````', '### Risks', 'x'),
    context: { notes: 'see\n````\n```\n### Goals\n`````', risks: 'x' },
  },
  {
    title: 'a fence with a language closes nothing',
    body: bodyOf('### Notes', 'see', '```', 'x', '```js', '### Goals', '```', '### Risks', 'y'),
    context: { notes: 'see\n```\nx\n```js\n### Goals\n```', risks: 'y' },
  },
  {
    title: 'code within a line opens no fence',
    body: bodyOf('### Notes', '```x``` is', '### Goals', 'see', '```', 'y', '```'),
    context: { notes: '```x``` is', goals: 'see\n```\ny\n```' },
  },
  {
    title: 'a label that is quoted in its own answer stays there',
    body: bodyOf('### Notes', 'n', '### Goals', 'so:', '```', '### Goals', '```', '### Risks', 'r'),
    context: { notes: 'n', goals: 'so:\n```\n### Goals\n```', risks: 'r' },
  },
  {
    title: 'a fence that nothing closes hides nothing',
    body: bodyOf('### Notes', '```js', 'code()', '### Goals', 'Grow', '### Risks', 'r'),
    context: { notes: '```js\ncode()', goals: 'Grow', risks: 'r' },
  },
  {
    title: 'of several fences that nothing closes, none hides anything',
    body: bodyOf('### Notes', '```js', '~~~x', '### Goals', '```js', '### Risks', '~~~~y'),
    context: { notes: '```js\n~~~x', goals: '```js', risks: '~~~~y' },
  },
  {
    title: 'a stray fence in two answers of a whole form hides nothing between them',
    body: bodyOf(
      ...[
        '### Notes',
        '',
        '```',
        'n',
        '',
        '### Goals',
        '',
        'Grow',
        '',
        '### Risks',
        '',
        '```',
        'r',
        '',
      ],
      ...['### Checklist', '', '- [ ] Signed'],
    ),
    context: { notes: '```\nn', goals: 'Grow', risks: '```\nr' },
  },
  {
    title: 'a fence that the sender closed early in a rendered field hides nothing after it',
    body: bodyOf(
      ...[
        '### Notes',
        '',
        '```shell',
        'a',
        '```',
        'b',
        '```',
        '',
        '### Goals',
        '',
        '```shell',
        'Grow',
        '```',
        '',
      ],
      ...['### Risks', '', 'r', '', '### Checklist', '', '- [ ] Signed'],
    ),
    context: { notes: '```shell\na\n```\nb\n```', goals: '```shell\nGrow\n```', risks: 'r' },
  },
  {
    title: 'a heading quoted beside a form that lacks it opens nothing, however it is written',
    body: bodyOf('### Notes', '', '```', '', '### Goals', '', 'x', '```', '', '### Risks', '', 'r'),
    context: { notes: '```\n\n### Goals\n\nx\n```', risks: 'r' },
  },
  {
    title:
      'a heading quoted otherwise than GitHub writes it opens nothing, though the form lacks it',
    body: bodyOf(
      ...['### Notes', '', '```', '### Goals', '', 'x', '```', '', '### Risks', '', 'r', ''],
      ...['### Checklist', '', '- [ ] Signed'],
    ),
    context: { notes: '```\n### Goals\n\nx\n```', risks: 'r' },
  },
];

describe('code fences', () => {
  it.each(rows)('$title', ({ body, context }) => {
    expect(parseSubmission(body, template).context).toEqual(context);
    expect(parseSubmission(body.replaceAll('\n', '\r\n'), template).context).toEqual(context);
  });
});

describe('an answer that is one code fence', () => {
  it.each([
    ['stays as it was written', '```shell\nmake\n```'],
    ['keeps the indent of its first line', '~~~\n\n  a: 1\n~~~'],
    ['is text where it is left open', '```\nx'],
  ])('%s', (_, written) => {
    const { context } = parseSubmission(`### Notes\n\n${written}\n`, templateOf(['notes']));
    expect(context).toEqual({ notes: written });
  });

  it.each([
    ['is what the fence holds', '```shell\nmake\n\nmake test\n```', 'make\n\nmake test'],
    ['keeps the indent of its first line', '~~~\n\n  a: 1\n~~~', '  a: 1'],
    ['may hold a shorter fence', '````\n```\nx\n```\n````', '```\nx\n```'],
    ['is text where it is left open', '```\nx', '```\nx'],
    ['is text where it is nothing but an opening', '```', '```'],
    ['is text beside other text', '```\nx\n```\nand', '```\nx\n```\nand'],
    ['is text where there are two', '```\nx\n```\n```\ny\n```', '```\nx\n```\n```\ny\n```'],
  ])('of a field that the form renders %s', (_, written, answer) => {
    const rendered = templateOf([fieldOf({ id: 'notes', type: 'textarea', render: 'shell' })]);
    const { context } = parseSubmission(`### Notes\n\n${written}\n`, rendered);
    expect(context).toEqual({ notes: answer });
  });
});
