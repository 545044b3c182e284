// Checks labels, the data branch, the ledger, and the channels whose messages the ledger keeps.

import { groupBy } from '../../base/group-by.ts';
import { joinList, pluralize } from '../../base/join-list.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { ArchivedFacts } from '../../ledger/ledger-reader.ts';
import { utc } from '../../render/format/time.ts';
import { type LabelDefinition, labelDefinitions, labelsToCreate } from '../../render/labels.ts';
import { type Channel, recipientOf, remedies } from '../../render/messages/undelivered.ts';
import { passesInput } from '../workflow/input-of.ts';
import { historyOf, sizeOf } from './facts/branch-history.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import type { FailingChannel } from './facts/failing-channels.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

/** With colour and description; empty if the configuration is invalid. */
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
  const withToken = may ? '' : ` with a token that can write ${what}`;
  return `Run \`baton doctor --fix\`${withToken} to ${purpose}.`;
}

export function judgeLabels(
  facts: Pick<DoctorFacts, 'configuration' | 'labels'> & {
    readonly token: Pick<DoctorFacts['token'], 'mayWriteIssues'>;
  },
): readonly DoctorFinding[] {
  if (facts.configuration.kind === 'invalid') {
    return [];
  }
  const absent = missingLabels(facts);
  const missing = labelsToCreate(absent).map(({ name }) => name);
  const isNeeded = absent.some(({ comesWithUse }) => comesWithUse !== true);
  const all = labelDefinitions(facts.configuration.configuration).length;
  return [
    absent.length === 0
      ? ok('labels', `All ${all} labels exist.`)
      : !isNeeded
        ? ok(
            'labels',
            `All labels that forms and people need exist. Baton creates ${absent.length} more when it first uses them.`,
          )
        : problem(
            'labels',
            `${pluralize(missing.length, 'label')} of ${all} ${missing.length === 1 ? 'is' : 'are'} missing: ${joinList(missing, { most: 30 })}. GitHub silently drops labels that don’t exist.`,
            toBeFixed(facts.token.mayWriteIssues, 'issues', 'create them'),
          ),
  ];
}

const obstacles: Readonly<Record<string, string>> = {
  update: 'no one can push to it',
  creation: 'no one can create it',
  pull_request: 'it requires pull requests',
  required_status_checks: 'it requires status checks',
  'branch protection': 'branch protection is on',
};

/** Rules without a text of their own are named as GitHub names them. */
export function formatObstacle(kind: string): string {
  return obstacles[kind] ?? `a rule on ${kind.replaceAll('_', ' ')}`;
}

export function judgeBranch(facts: DoctorFacts): readonly DoctorFinding[] {
  const { branch, branchName, history, hasHandoffs } = facts;
  if (facts.database !== null) {
    return [];
  }
  const findings: DoctorFinding[] = [];
  if (branch.obstacles.length > 0) {
    findings.push(
      problem(
        'data-branch',
        `Rules prevent Baton from writing to ${branchName}: ${joinList(branch.obstacles.map(formatObstacle))}.`,
        `Exclude ${branchName} from these rules in the settings of the repository or organisation, under Rules and Branches.`,
      ),
    );
  }
  if (!branch.isThere) {
    findings.push(
      hasHandoffs
        ? problem(
            'data-branch',
            `The branch ${branchName} is missing, but issues have the handoff label. The ledger may be lost.`,
            'Restore the branch, or run the workflow with `mode: rebuild` to rebuild the ledger from the issues.',
          )
        : warning(
            'data-branch',
            `The branch ${branchName} does not exist yet. The first handoff creates it.`,
            toBeFixed(facts.token.mayWriteContents, 'contents', 'create it now'),
          ),
    );
  }
  return findings.length > 0
    ? findings
    : [
        ok(
          'data-branch',
          `${branchName} exists, and no rule prevents Baton from writing to it.${history === null ? '' : ` It has ${historyOf(history)}.`}`,
        ),
      ];
}

/** In bytes. GitHub has failed to write files from about 22 MB. */
const largeLedger = 15_000_000;

export function judgeLedger({
  ledger,
  database,
}: Pick<DoctorFacts, 'ledger' | 'database'>): readonly DoctorFinding[] {
  // A copy of it was read.
  const isInFile = database === null;
  switch (ledger.kind) {
    case 'none':
      return [];
    case 'faulty':
    case 'closed':
      // The message contains the fix.
      return [{ id: 'ledger', state: 'problem', message: ledger.said, fix: null }];
    case 'valid': {
      const { handoffs, bytes, archived, schemaVersion, newestSchema } = ledger;
      const version =
        schemaVersion === newestSchema
          ? `schema version ${schemaVersion}`
          : `schema version ${schemaVersion} (the next run migrates it to ${newestSchema})`;
      // Of a database, only a part was copied.
      const size = isInFile ? `${sizeOf(bytes)}, ` : '';
      const message = `Valid: ${pluralize(handoffs, 'handoff')}, ${size}${version}.${archivesIn(archived)}`;
      return [
        bytes < largeLedger || !isInFile
          ? ok('ledger', message)
          : warning(
              'ledger',
              `${message} Each event downloads and uploads the whole file, and GitHub accepts at most 37 MB.`,
              'Set the input `data-branch` to a new name. Baton then records new handoffs there, and the old branch stays as the record of those before.',
            ),
      ];
    }
  }
}

function archivesIn({ handoffs, files }: ArchivedFacts): string {
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return files.length === 0
    ? ''
    : ` ${pluralize(handoffs, 'handoff')} more in ${pluralize(files.length, 'archive')} of ${sizeOf(size)}.`;
}

export function judgePrivacy({ repository, ledger, place }: DoctorFacts): readonly DoctorFinding[] {
  if (repository.isPrivate) {
    return [ok('privacy', 'The repository is private, so only its members can read handoffs.')];
  }
  const facts =
    ledger.kind === 'valid' && ledger.handoffs > 0
      ? `${place} is public, so anyone can read its issues and the ledger: ${pluralize(ledger.handoffs, 'handoff')} with their context.`
      : `${place} is public, so anyone can read every handoff.`;
  const fix = 'Make the repository private, or ask only for public information in the forms.';
  return [warning('privacy', facts, fix)];
}

/** Only of channels and addresses that are still in use. Recipients that fail for the same reason are one finding. */
export function judgeNotifications({
  ledger,
  steps,
  configuration,
}: Pick<DoctorFacts, 'ledger' | 'steps' | 'configuration'>): readonly DoctorFinding[] {
  const failing = (ledger.kind === 'valid' ? ledger.failing : []).filter(
    (one) => passesInput(steps, inputs[one.channel]) && !isFormerAddress(one, configuration),
  );
  const reasons = groupBy(failing, ({ channel, error }) => `${channel} ${error}`);
  return [...reasons.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [judgeFailing(first, all)];
  });
}

/** Of a wrong address that someone has corrected: the ledger keeps its lost messages for a month. */
function isFormerAddress(
  { channel, target, waiting }: FailingChannel,
  configuration: DoctorFacts['configuration'],
): boolean {
  if (channel !== 'email' || waiting > 0 || configuration.kind !== 'valid') {
    return false;
  }
  const { teams, people } = configuration.configuration;
  return ![...teams, ...Object.values(people)].some(
    ({ email }) => email !== undefined && sameLogin(email, target),
  );
}

function judgeFailing(
  { channel, error }: FailingChannel,
  all: readonly FailingChannel[],
): DoctorFinding {
  const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
  const lost = all.reduce((sum, one) => sum + one.givenUp, 0);
  const counts = [
    ...(waiting === 0 ? [] : [`${pluralize(waiting, 'message')} waiting`]),
    ...(lost === 0 ? [] : [`${pluralize(lost, 'message')} lost`]),
  ];
  const recipients = joinList(all.map(recipientOf), { most: 5 });
  const [since = ''] = all.map((one) => one.since).toSorted();
  return problem(
    'notifications',
    `No message has reached ${recipients} since ${utc(since)}: ${error}. ${joinList(counts)}.`,
    remedies[channel],
  );
}

const inputs = {
  slack: 'slack-webhook-url',
  email: 'smtp-url',
  webhook: 'webhook-url',
} satisfies Record<Channel, string>;
