// Numbers and node ids. Ids of issues, comments, labels and events exceed 32 bits, as on GitHub.

const firstId = 3_100_000_001;

export interface Ids {
  next(): number;
  /** Skips that id and all before it. */
  pass(id: number): void;
}

export function createIds(): Ids {
  let last = firstId - 1;
  return {
    next: () => {
      last += 1;
      return last;
    },
    pass: (id) => {
      last = Math.max(last, id);
    },
  };
}

export type NodeKind =
  | 'Bot'
  | 'Event'
  | 'Issue'
  | 'IssueComment'
  | 'Label'
  | 'Organization'
  | 'PullRequest'
  | 'Reaction'
  | 'Repository'
  | 'Team'
  | 'User'
  | 'UserContentEdit'
  | 'Workflow'
  | 'WorkflowRun';

const nodeIdPrefixes = {
  Bot: 'BOT',
  Event: 'EV',
  Issue: 'I',
  IssueComment: 'IC',
  Label: 'LA',
  Organization: 'O',
  PullRequest: 'PR',
  Reaction: 'REA',
  Repository: 'R',
  Team: 'T',
  User: 'U',
  UserContentEdit: 'UCE',
  Workflow: 'W',
  WorkflowRun: 'WFR',
} as const satisfies Record<NodeKind, string>;

/** Opaque to clients: the kind's prefix, and the id in base64url. */
export function nodeId(kind: NodeKind, id: number): string {
  return `${nodeIdPrefixes[kind]}_kwDO${Buffer.from(String(id)).toString('base64url')}`;
}
