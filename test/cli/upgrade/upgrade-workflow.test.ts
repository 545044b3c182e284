// What an upgrade changes in a workflow, and that everything else stays byte for byte.

import { describe, expect, test } from 'vitest';
import { checkWorkflows } from '../../../src/cli/check/check-workflows.ts';
import { upgradeWorkflow } from '../../../src/cli/upgrade/upgrade-workflow.ts';
import { findSteps } from '../../../src/cli/workflow/find-steps.ts';
import { workflowText } from '../../../src/cli/workflow/workflow-text.ts';

const upgraded = (text: string) => upgradeWorkflow(text, (uses) => uses.replace('@v0', '@v1'));

/** The sentences of `baton check` about a workflow. */
function remaining(text: string): readonly string[] {
  const file = { path: '.github/workflows/handoffs.yml', text };
  const steps = findSteps(file, false);
  return [...checkWorkflows([file], steps, 'github.com')].map(({ message }) => message);
}

/** The lines that one text has and the other has not. */
function added(from: string, to: string): readonly string[] {
  const before = from.split('\n');
  return to.split('\n').filter((line) => !before.includes(line));
}

test('a current workflow stays as it is', () => {
  const text = workflowText('acme/baton@v1');
  expect(upgraded(text)).toBe(text);
});

describe('a workflow that its author has changed', () => {
  const text = `# Ours. Ask ops before you change it.
name: 'Handoffs'   # two spaces on purpose

on:
    # every issue
    issues:
        types:
            - opened # new
            - edited
            - labeled
    schedule: [ { cron: "23 * * * *" } ]
    workflow_dispatch:

permissions: {}
jobs:
    handoffs:
        # a runner of our own
        runs-on: [self-hosted, "linux"]
        steps:
            - name: Say hello
              run: |
                echo hello

            - uses: "acme/baton@v0" # moved by ops
              with: { config-path: 'ops' }
    other:
        runs-on: ubuntu-latest
        steps: [{ run: 'true' }]
`;

  test('gets what is missing, and loses no line of theirs but the version', () => {
    const after = upgraded(text);
    expect(remaining(text).length).toBeGreaterThan(4);
    expect(remaining(after)).toEqual([]);
    expect(added(after, text)).toEqual(['            - uses: "acme/baton@v0" # moved by ops']);
    expect(after).toMatchInlineSnapshot(`
      "# Ours. Ask ops before you change it.
      name: 'Handoffs'   # two spaces on purpose

      on:
          # every issue
          issues:
              types:
                  - opened # new
                  - edited
                  - labeled
                  - unlabeled
                  - closed
                  - reopened
                  - assigned
                  - unassigned
                  - deleted
                  - transferred
          schedule: [ { cron: "23 * * * *" } ]
          workflow_dispatch:
            inputs:
              mode:
                type: choice
                options: [auto, sweep, report, rebuild, verify]
                default: auto
          issue_comment:
            types: [created]
          repository_dispatch:
            types: [baton-handoff]

      permissions: {}
      jobs:
          handoffs:
              # a runner of our own
              runs-on: [self-hosted, "linux"]
              if: >-
                !github.event.issue
                || contains(join(github.event.issue.labels.*.name), 'handoff')
                || (!github.event.issue.pull_request && !github.event.issue.labels[0]
                && contains(github.event.issue.body, '### '))
              permissions:
                issues: write
                contents: write
              steps:
                  - name: Say hello
                    run: |
                      echo hello

                  - uses: "acme/baton@v1" # moved by ops
                    with: { config-path: 'ops' }
          other:
              runs-on: ubuntu-latest
              steps: [{ run: 'true' }]
      "
    `);
  });

  test('is not changed twice', () => {
    expect(upgraded(upgraded(text))).toBe(upgraded(text));
  });

  test('keeps the line endings of Windows', () => {
    const after = upgraded(text.replaceAll('\n', '\r\n'));
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after.replaceAll('\r\n', '\n')).toBe(upgraded(text));
  });
});

test.each([
  ['types: [opened, edited]', /types: \[opened, edited, labeled, unlabeled/],
  ['types: opened', /types: \[opened, edited, labeled/],
  [
    'types:\n      [\n        opened, # new\n        edited,\n      ]',
    /\n {8}edited,\n {8}labeled,\n {8}unlabeled,[\s\S]*transferred,\n {6}\]/,
  ],
])('types in every notation: %s', (types, expected) => {
  const text = workflowText('acme/baton@v1').replace(/types: \[opened[^\]]*\]/, types);
  expect(upgraded(text)).toMatch(expected);
  expect(remaining(upgraded(text))).toEqual([]);
});

test.each([
  ['{ issues: write }', '{ issues: write, contents: write }'],
  ['{ issues: write, contents: read }', '{ issues: write, contents: write }'],
  ['\n      contents: "read"', '\n      contents: "write"\n      issues: write'],
])('permissions in every notation: %s', (given, expected) => {
  const own = /permissions:\n {6}issues: write\n {6}contents: write/;
  const text = workflowText('acme/baton@v1').replace(own, `permissions: ${given}`);
  expect(upgraded(text)).toContain(`permissions: ${expected}\n`);
  expect(remaining(upgraded(text))).toEqual([]);
});

test('a workflow with its ledger in a database keeps its right to read only', () => {
  const own = /permissions:\n {6}issues: write\n {6}contents: write/;
  const text = workflowText('acme/baton@v1')
    .replace(own, 'permissions: { contents: read }')
    .replace(/(uses: acme\/baton@v1\n)( +with:\n)?/, (_, uses: string) => {
      return `${uses}        with:\n          database-url: \${{ secrets.DATABASE_URL }}\n`;
    });
  expect(upgraded(text)).toContain('permissions: { contents: read, issues: write }\n');
});

test.each([
  ['on: [issues, issue_comment]\n'],
  ['on: { issues: { types: [opened] } }\n'],
  ['on: issues\n'],
])('triggers that cannot be added without rewriting the text stay: %s', (on) => {
  const text = `${on}jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/baton@v0\n`;
  const after = upgraded(text);
  expect(after.split('\n')[0]).toMatch(/^on: /);
  expect(after).toContain('acme/baton@v1');
  expect(remaining(after).join('\n')).toContain('has no schedule');
});

test('a version in a comment goes with the commit that it names', () => {
  const sha = 'a'.repeat(40);
  const text = workflowText(`acme/baton@${sha} # v1.2.0`);
  const after = upgradeWorkflow(text, () => 'acme/baton@v2');
  expect(after).toContain('- uses: acme/baton@v2\n');
  expect(upgradeWorkflow(text, (uses) => uses)).toBe(text);
});

test.each([
  ['a workflow without Baton', 'on: push\njobs:\n  a:\n    steps: [{ uses: acme/other@v1 }]\n'],
  ['invalid YAML', 'on: [\njobs: {}\n'],
  ['text that is no map', '- a\n'],
  ['aliases', 'jobs:\n  a: &a\n    steps: [{ run: x }]\n  b: *a\n'],
])('%s stays as it is', (_, text) => {
  expect(upgraded(text)).toBe(text);
});
