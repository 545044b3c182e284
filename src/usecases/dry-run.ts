// Ports that record writes instead of making them. They list every method that writes, so a new one
// cannot be missed.

import type { GitHub, IssueSnapshot } from '../ports/github.ts';
import type { LedgerStore, StoredFile, WriteOutcome } from '../ports/ledger-store.ts';
import type { Notifier } from '../ports/notifier.ts';
import { type PlannedWrite, unopened } from '../render/planned-writes.ts';

export interface DryRun {
  readonly unwritten: readonly PlannedWrite[];
  github(github: GitHub): GitHub;
  branch(branch: LedgerStore): LedgerStore;
  notifier(notifier: Notifier): Notifier;
}

export function createDryRun(): DryRun {
  const unwritten: PlannedWrite[] = [];
  const note = (one: PlannedWrite) => {
    unwritten.push(one);
  };
  return {
    unwritten,
    github: (github) => dryGitHub(github, note),
    branch: (branch) => dryBranch(branch, note),
    notifier: (notifier) => dryNotifier(notifier, note),
  };
}

type Note = (one: PlannedWrite) => void;

function dryGitHub(github: GitHub, note: Note): GitHub {
  const assigned = new Map<number, readonly string[]>();
  const remember = (issue: IssueSnapshot) => {
    assigned.set(issue.number, issue.assignees);
  };
  return {
    async readIssue(number, atLeast) {
      const reading = await github.readIssue(number, atLeast);
      if (reading.issue !== null) {
        remember(reading.issue);
      }
      return reading;
    },
    readChanged: (page) => github.readChanged(page),
    readRecent: (wanted) => github.readRecent(wanted),
    readLabelled: (page) => github.readLabelled(page),
    async readIssues(wanted) {
      const reading = await github.readIssues(wanted);
      reading.issues.forEach(remember);
      return reading;
    },
    lastChanges: (numbers, logins) => github.lastChanges(numbers, logins),
    whyGone: (number) => github.whyGone(number),
    repositoryId: () => github.repositoryId(),
    viewer: () => github.viewer(),
    accountsOf: (logins) => github.accountsOf(logins),
    loginsOf: (ids) => github.loginsOf(ids),
    readMeta: () => github.readMeta(),
    readConfiguration: () => github.readConfiguration(),
    readSharedConfiguration: (repository) => github.readSharedConfiguration(repository),
    canWrite: (login) => github.canWrite(login),
    canBeAssigned: (login) => github.canBeAssigned(login),
    teamMembers: (team) => github.teamMembers(team),
    readLabel: (name) => github.readLabel(name),
    async describeNewLabels() {},
    readReports: (label) => github.readReports(label),
    async createLabels(labels) {
      if (labels.length > 0) {
        note({ kind: 'labels', names: labels.map(({ name }) => name) });
      }
    },
    async apply(issueNumber, effects) {
      const added: string[] = [];
      const removed: string[] = [];
      for (const effect of effects) {
        note({ kind: 'effect', issueNumber, effect });
        added.push(...(effect.kind === 'add_assignees' ? effect.logins : []));
        removed.push(...(effect.kind === 'remove_assignees' ? effect.logins : []));
      }
      // Assumes GitHub accepts every assignee; only a real request shows otherwise.
      const before = assigned.get(issueNumber) ?? [];
      const after = [...before, ...added].filter((login) => !removed.includes(login));
      const isChanged = added.length + removed.length > 0;
      return { assignees: isChanged ? after : null, posted: [] };
    },
    async openIssue({ title, body }) {
      note({ kind: 'issue', title, body });
      return null;
    },
    async relate() {},
    findOpenedFor: (wanted) => github.findOpenedFor(wanted),
    async updateReport(issueNumber, body) {
      note({ kind: 'renewed_report', issueNumber, body });
    },
    async createReport({ title, body }) {
      note({ kind: 'report', title, body });
      return { number: unopened, title, open: true, url: '' };
    },
  };
}

/** Keeps planned writes for the rest of the run, so that it reads them back. */
function dryBranch(branch: LedgerStore, note: Note): LedgerStore {
  let held: StoredFile | null = null;
  const files = new Map<string, Uint8Array>();
  const beside = new Map<string, StoredFile>();
  const hold = (bytes: Uint8Array, message: string): WriteOutcome => {
    held = { bytes, version: 'dry run' };
    note({ kind: 'commit', branch: branch.name, message });
    return { kind: 'written', version: held.version, commit: 'dry run' };
  };
  return {
    name: branch.name,
    read: async () => held ?? branch.read(),
    readRaw: async () => (held === null ? branch.readRaw() : { commit: 'dry run', file: held }),
    branchCreatedAt: () => branch.branchCreatedAt(),
    publish: async (_files, message) => {
      note({ kind: 'commit', branch: branch.name, message });
    },
    write: async ({ bytes, message }) => hold(bytes, message),
    readBeside: async (path) => beside.get(path) ?? branch.readBeside(path),
    async writeBeside({ path, bytes, message }) {
      beside.set(path, { bytes, version: 'dry run' });
      note({ kind: 'commit', branch: branch.name, message });
      return { kind: 'written', version: 'dry run', commit: 'dry run' };
    },
    versionOf: (bytes) => branch.versionOf(bytes),
    async removeBeside({ path, message }) {
      beside.delete(path);
      note({ kind: 'commit', branch: branch.name, message });
      return 'removed';
    },
    async storeFile(bytes) {
      files.set(branch.versionOf(bytes), bytes);
      return branch.versionOf(bytes);
    },
    readVersion: async (version, path) => files.get(version) ?? branch.readVersion(version, path),
    async replaceWithFiles({ bytes, files: changed, message }) {
      for (const { content } of changed) {
        if (content instanceof Uint8Array) {
          files.set(branch.versionOf(content), content);
        }
      }
      return hold(bytes, message);
    },
  };
}

function dryNotifier({ reach }: Notifier, note: Note): Notifier {
  return {
    reach,
    async send(message) {
      note({ kind: 'message', addressed: message });
      return { kind: 'sent' };
    },
    // Nothing was sent.
    note() {},
    warn() {},
  };
}
