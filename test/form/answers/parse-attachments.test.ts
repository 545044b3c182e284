// A field that asks for at least one uploaded file or image. The forms are those that GitHub writes for an upload:
// https://github.com/octokit/octokit.net/issues/2955 https://github.com/drogers0/gh-image/issues/23

import { describe, expect, test } from 'vitest';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { carriedAnswers, renderNextForm } from '../../../src/form/issue-form/render-next-form.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { contextText } from '../../../src/render/comments/sections/context-section.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const asset = 'https://github.com/user-attachments/assets/3ea18a27-3dd4-42bf-b486-4c1e8aae1773';
const file = 'https://github.com/user-attachments/files/16339507/contract.pdf';
const template = templateOf([fieldOf({ id: 'files', type: 'attachments' })]);
const read = (answer: string, form = template) => parseSubmission(`### Files\n\n${answer}\n`, form);

describe('An upload is found', () => {
  test.each([
    ['an image', `![image](${asset})`],
    ['an image without a name', `![](${asset})`],
    ['a pasted image', `<img width="652" height="120" alt="Image" src="${asset}" />`],
    ['a file', `[contract.pdf](${file})`],
    ['a video, whose address stands alone', asset],
    ['with words around it', `The signed contract:\n\n[contract.pdf](${file})\n\nand no more.`],
    [
      'an image of older issues',
      '![a](https://user-images.githubusercontent.com/15971213/4969.png)',
    ],
    ['a file of older issues', '[a.log](https://github.com/acme/ops/files/1234567/a.log)'],
    [
      'an image of older issues with a repository',
      'https://github.com/acme/ops/assets/12/3ea1-8a27',
    ],
    ['on a server of its own', '[a.zip](https://git.example.com/user-attachments/files/7/a.zip)'],
    ['an image from elsewhere', '![Plan](https://example.com/plan.png)'],
  ])('%s', (_, answer) => {
    expect(read(answer)).toMatchObject({ context: { files: answer }, errors: [] });
  });
});

test.each([
  'see the mail',
  'https://example.com/contract.pdf',
  '![Uploading contract.png…]()',
  '[contract.pdf](https://drive.example.com/files/contract.pdf)',
  `See the old one <!-- ${file} --> there`,
])('%s is not one', (answer) => {
  expect(read(answer).errors).toMatchObject([
    { field: 'files', kind: 'no_attachment', found: answer },
  ]);
});

test.each(['', '_No response_'])('%j is no answer', (answer) => {
  expect(read(answer).errors).toMatchObject([{ field: 'files', kind: 'missing' }]);
});

test('the number of files may be limited; the same one twice counts once', () => {
  const two = templateOf([fieldOf({ id: 'files', type: 'attachments', min: 2 })]);
  expect(read(`[a](${file}) ![b](${asset})`, two).errors).toEqual([]);
  expect(read(`[a](${file}) ${file}`, two).errors).toMatchObject([
    { kind: 'too_small', expected: 'at least 2 files' },
  ]);
});

test('the form has a text area, into which GitHub takes files', () => {
  expect(renderIssueForm(template)).toContain(
    '- type: textarea\n    id: files\n    attributes:\n      label: Files\n      placeholder: Drag files or images here, or paste them',
  );
});

test('links and images stay live in the status comment', () => {
  const text = contextText({ files: `![plan](${asset})\n[contract.pdf](${file})` }, template);
  expect(text).toContain(`![plan](${asset})`);
  expect(text).toContain(`[contract.pdf](${file})`);
});

test('they carry over to the next handoff as they are', () => {
  const files = `![plan](${asset})\n[contract.pdf](${file})`;
  const next = templateOf(
    [fieldOf({ id: 'papers', type: 'attachments' }), fieldOf({ id: 'notes' })],
    { carry: { files: 'papers' } },
  );
  const previous = { template, context: { files } };
  expect(carriedAnswers(previous, next)).toEqual({ papers: files });
  expect(parseSubmission(renderNextForm(previous, next), next)).toMatchObject({
    context: { papers: files },
    errors: [{ field: 'notes' }],
  });
});
