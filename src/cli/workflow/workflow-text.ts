// The workflow that runs Baton, as `init` writes it and the docs show it.

import { configurationFolder } from '../../config/default-paths.ts';
import { filingEventType } from '../../runner/event.ts';
import { modes } from '../../usecases/mode.ts';
import { handoffCondition, issueTypes, wantedPermissions } from './workflow-requirements.ts';

interface WorkflowPlace {
  readonly configPath?: string;
}

/** @param uses for example `acme/baton@v1` */
export function workflowText(
  uses: string,
  { configPath = configurationFolder }: WorkflowPlace = {},
): string {
  const inputs =
    configPath === configurationFolder
      ? ''
      : `        with:\n          config-path: ${configPath}\n`;
  return `name: Handoffs
on:
  issues:
    types: [${issueTypes.join(', ')}]
  issue_comment:
    types: [created]
  schedule:
    - cron: '17 * * * *'
  repository_dispatch:
    types: [${filingEventType}]
  workflow_dispatch:
    inputs:
      mode:
        type: choice
        options: [${modes.join(', ')}]
        default: auto
permissions: {}
jobs:
  handoffs:
    if: >-
${handoffCondition.map((line) => `      ${line}\n`).join('')}    runs-on: ubuntu-latest
    permissions:
${wantedPermissions.map((name) => `      ${name}: write\n`).join('')}    steps:
      - uses: ${uses}
${inputs}`;
}
