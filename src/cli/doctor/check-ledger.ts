// Labels, the data branch and what lies on it.

import { joinList, pluralize } from '../../base/join-list.ts';
import { type LabelDefinition, labelDefinitions } from '../../render/labels.ts';
import type { DoctorFacts } from './collect-facts.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

/** With colours and descriptions; none where the configuration cannot be read. */
export function missingLabels({
  configuration: outcome,
  labels,
}: Pick<DoctorFacts, 'configuration' | 'labels'>): readonly LabelDefinition[] {
  const present = new Set(labels.map((name) => name.toLowerCase()));
  return outcome.kind === 'invalid'
    ? []
    : labelDefinitions(outcome.configuration).filter(
        ({ name }) => !present.has(name.toLowerCase()),
      );
}

function toBeFixed(may: boolean, what: string, purpose: string): string {
  const withToken = may ? '' : ` with a token that may write ${what}`;
  return `Run \`baton doctor --fix\`${withToken} to ${purpose}.`;
}

export function judgeLabels(seen: DoctorFacts): readonly DoctorFinding[] {
  if (seen.configuration.kind === 'invalid') {
    return [];
  }
  const missing = missingLabels(seen).map(({ name }) => name);
  const all = labelDefinitions(seen.configuration.configuration).length;
  return [
    missing.length === 0
      ? ok('labels', `All ${all} labels are there.`)
      : problem(
          'labels',
          `${pluralize(missing.length, 'label')} of ${all} ${missing.length === 1 ? 'is' : 'are'} missing: ${joinList(missing, { most: 30 })}. A form drops a label that is missing, without a word.`,
          toBeFixed(seen.token.mayWriteIssues, 'issues', 'create what is missing'),
        ),
  ];
}

const obstacles: Readonly<Record<string, string>> = {
  update: 'nobody may push to it',
  creation: 'nobody may create it',
  pull_request: 'it takes pull requests only',
  required_status_checks: 'status checks have to pass first',
  'branch protection': 'branch protection is on',
};

/** GitHub has more kinds of rules than anybody meets. */
function formatObstacle(kind: string): string {
  return obstacles[kind] ?? `a rule on ${kind.replaceAll('_', ' ')}`;
}

export function judgeBranch(seen: DoctorFacts): readonly DoctorFinding[] {
  const { branch, branchName, hasHandoffs } = seen;
  const findings: DoctorFinding[] = [];
  if (branch.obstacles.length > 0) {
    findings.push(
      problem(
        'data-branch',
        `Rules keep Baton from writing ${branchName}: ${joinList(branch.obstacles.map(formatObstacle))}.`,
        `Leave ${branchName} out of them, in the settings of the repository or its organisation, under Rules and Branches.`,
      ),
    );
  }
  if (!branch.isThere) {
    findings.push(
      hasHandoffs
        ? problem(
            'data-branch',
            `There is no branch ${branchName}, and there are issues labelled as handoffs: the ledger may be lost.`,
            'Restore the branch; or start the workflow by hand with `mode: rebuild`, which writes the ledger anew from the issues. If they were never recorded, that records them.',
          )
        : warning(
            'data-branch',
            `There is no branch ${branchName} yet: the first handoff begins it.`,
            toBeFixed(seen.token.mayWriteContents, 'contents', 'begin it now'),
          ),
    );
  }
  return findings.length > 0
    ? findings
    : [ok('data-branch', `${branchName} is there, and no rule keeps Baton from writing it.`)];
}

export function judgeLedger({ ledger }: DoctorFacts): readonly DoctorFinding[] {
  switch (ledger.kind) {
    case 'none':
      return [];
    case 'faulty':
      // Says itself what to do.
      return [{ id: 'ledger', state: 'problem', message: ledger.said, fix: null }];
    case 'valid': {
      const { handoffs, bytes, schemaVersion, newestSchema } = ledger;
      const version =
        schemaVersion === newestSchema
          ? `schema version ${schemaVersion}`
          : `schema version ${schemaVersion}, which the next run that writes brings to ${newestSchema}`;
      return [
        ok('ledger', `Sound: ${pluralize(handoffs, 'handoff')}, ${sizeOf(bytes)}, ${version}.`),
      ];
    }
  }
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export function judgePrivacy({ repository, ledger, place }: DoctorFacts): readonly DoctorFinding[] {
  if (repository.isPrivate) {
    return [ok('privacy', 'The repository is private, and so is what is handed over.')];
  }
  const seen =
    ledger.kind === 'valid' && ledger.handoffs > 0
      ? `${place} is public, and so is everything in its issues and in the ledger: ${pluralize(ledger.handoffs, 'handoff')} with all that was handed over.`
      : `${place} is public: whatever is handed over, everybody will be able to read.`;
  const remedy =
    'Make the repository private, or ask in the forms for nothing that is not for everybody.';
  return [warning('privacy', seen, remedy)];
}
