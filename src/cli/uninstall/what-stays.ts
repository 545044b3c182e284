// What an uninstall leaves on GitHub, and how a person removes it.

import { pluralize } from '../../base/join-list.ts';
import { parseConfiguration } from '../../config/parse-configuration.ts';
import { withBuiltIn } from '../../config/with-default-templates.ts';
import { labelDefinitions } from '../../render/labels.ts';
import { readDefaultTemplates } from '../../runner/default-templates.ts';
import { textOf } from '../workflow/find-steps.ts';
import { inputOf, passesInput } from '../workflow/input-of.ts';
import type { InstalledFiles } from './plan-uninstall.ts';

export interface Remainder {
  /** One sentence. */
  readonly what: string;
  /** Commands that remove it; empty if a person decides case by case. */
  readonly commands: readonly string[];
}

export function whatStays({ steps, reports, configuration }: InstalledFiles): readonly Remainder[] {
  const labels = labelsOf(configuration);
  const all = [...steps, ...reports];
  const secrets = secretsOf(all);
  const copy = textOf(all[0]?.uses).split('@')[0] ?? '';
  return [
    ledgerOf(steps),
    {
      what: `Up to ${pluralize(labels.length, 'label')}. Your own issues may have some of them.`,
      commands: [
        `for label in ${labels.map(shellWord).join(' ')}; do gh label delete "$label" --yes; done`,
      ],
    },
    {
      what: 'Issues, and open handoffs among them. No one is reminded of them any more.',
      commands: ['gh issue list --label handoff'],
    },
    {
      what: 'Comments of Baton on issues.',
      commands: [
        `gh api --paginate 'repos/{owner}/{repo}/issues/comments' --jq '.[] | select(.body | startswith("<!-- baton:")) | .url' | xargs -n 1 gh api --method DELETE`,
      ],
    },
    ...(secrets.length === 0
      ? []
      : [
          {
            what: 'Secrets that the workflow reads.',
            commands: secrets.map((name) => `gh secret delete ${name}`),
          },
        ]),
    ...(/^[\w-]+\/[\w.-]+$/.test(copy)
      ? [{ what: `The copy ${copy}. Other repositories may use it.`, commands: [] }]
      : []),
  ];
}

function ledgerOf(steps: InstalledFiles['steps']): Remainder {
  const keep = 'baton export --to ledger';
  if (passesInput(steps, 'database-url')) {
    return {
      what: 'The rows of this repository in the PostgreSQL database. An administrator can delete them. Export the ledger first if you want to keep it.',
      commands: [keep],
    };
  }
  const branch = inputOf(steps, 'data-branch') ?? 'handoff-data';
  return {
    what: `The branch ${branch} with the ledger. Export the ledger first if you want to keep it.`,
    commands: [keep, `git push origin --delete ${branch}`],
  };
}

function labelsOf(configuration: InstalledFiles['configuration']): readonly string[] {
  const outcome = parseConfiguration(
    withBuiltIn(configuration, readDefaultTemplates().files).files,
  );
  return outcome.kind === 'valid'
    ? labelDefinitions(outcome.configuration).map(({ name }) => name)
    : [];
}

function secretsOf(steps: InstalledFiles['steps']): readonly string[] {
  const texts = [...new Set(steps.map(({ file }) => file.text))];
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name.toUpperCase()),
  );
  return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN');
}

function shellWord(word: string): string {
  return /^[\w/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
