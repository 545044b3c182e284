// The list of issues with its filters. It includes pull requests, which have one more key.

import { validationFailed } from '../api-error.ts';
import type { Call } from '../http/route-helpers.ts';
import { isSince } from '../http/since.ts';
import { folded, restLogin } from '../model/account.ts';
import type { SandboxIssue } from '../model/issue.ts';
import { labelsOnIssue, type SandboxRepository } from '../model/repository.ts';
import { demandIssues } from '../services/issues/update-issue-record.ts';
import { isHidden } from '../services/visibility.ts';

type Filter = (issue: SandboxIssue) => boolean;

export function listIssues(c: Call, repository: SandboxRepository): readonly SandboxIssue[] {
  demandIssues(c.env);
  const filters = [byState(c), bySince(c), byLabels(c, repository), byAssignee(c), byCreator(c)];
  const { hub, caller } = c.env;
  const found = [...repository.issues.values()]
    .filter((issue) => !isHidden(hub, issue.author, caller))
    .filter((issue) => filters.every((filter) => filter(issue)));
  return found.sort(order(c));
}

function byState(c: Call): Filter {
  const state = oneOf(c, 'state', ['open', 'closed', 'all'], 'open');
  return (issue) => state === 'all' || issue.state === state;
}

function bySince(c: Call): Filter {
  const matches = isSince(c);
  return (issue) => matches(issue.updatedAt);
}

/** Requires all of the labels. */
function byLabels(c: Call, repository: SandboxRepository): Filter {
  const wanted = (c.req.query('labels') ?? '')
    .split(',')
    .filter((name) => name !== '')
    .map(folded);
  return (issue) => {
    const names = labelsOnIssue(repository, issue).map((label) => folded(label.name));
    return wanted.every((name) => names.includes(name));
  };
}

function byAssignee(c: Call): Filter {
  const login = c.req.query('assignee');
  if (login === undefined) {
    return () => true;
  }
  if (login === '*') {
    return (issue) => issue.assignees.length > 0;
  }
  if (login === 'none') {
    return (issue) => issue.assignees.length === 0;
  }
  return (issue) => issue.assignees.some((account) => folded(restLogin(account)) === folded(login));
}

function byCreator(c: Call): Filter {
  const login = c.req.query('creator');
  return (issue) => login === undefined || folded(restLogin(issue.author)) === folded(login);
}

function order(c: Call): (one: SandboxIssue, other: SandboxIssue) => number {
  const field = oneOf(c, 'sort', ['created', 'updated', 'comments'], 'created');
  const sign = oneOf(c, 'direction', ['asc', 'desc'], 'desc') === 'asc' ? 1 : -1;
  const key = (issue: SandboxIssue): number => {
    if (field === 'comments') {
      return issue.commentIds.length;
    }
    return Date.parse(field === 'created' ? issue.createdAt : issue.updatedAt);
  };
  return (one, other) => sign * (key(one) - key(other) || one.number - other.number);
}

function oneOf<Word extends string>(
  c: Call,
  name: string,
  words: readonly Word[],
  usual: Word,
): Word {
  const given = c.req.query(name);
  if (given === undefined) {
    return usual;
  }
  const word = words.find((one) => one === given);
  if (word === undefined) {
    throw validationFailed({ resource: 'Issue', field: name, code: 'invalid', value: given });
  }
  return word;
}
