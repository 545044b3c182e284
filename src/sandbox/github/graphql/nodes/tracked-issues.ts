// The issues that the tasks of a description refer to, in the order of their lines.

import { ApiError } from '../../api-error.ts';
import type { SandboxIssue } from '../../model/issue.ts';
import { fullName } from '../../model/repository.ts';
import { visibleRepository } from '../../model/state.ts';
import { type Connection, type ConnectionArguments, connection } from '../connection.ts';
import type { View } from '../view.ts';

export function trackedIssues(
  view: View,
  issue: SandboxIssue,
  slice: ConnectionArguments,
): Connection {
  const found = new Map(
    (issue.body ?? '').split('\n').flatMap((line) => {
      const tracked = trackedIn(view, line);
      return tracked === null ? [] : [[tracked.issue.id, tracked] as const];
    }),
  );
  const items = [...found.values()].map((tracked, place) => ({ ...tracked, place }));
  return connection(
    {
      name: 'trackedIssues',
      items,
      key: ({ place }) => [place],
      node: ({ otherView, issue: tracked }) => otherView.issueNode(tracked),
    },
    slice,
  );
}

interface Tracked {
  readonly otherView: View;
  readonly issue: SandboxIssue;
}

/** null: the line is no task, or refers to nothing that the caller sees. */
function trackedIn(view: View, line: string): Tracked | null {
  const { groups } = task.exec(line) ?? {};
  const number = Number(groups?.['number'] ?? groups?.['numbered']);
  const named = groups?.['repository'] ?? groups?.['linked'];
  const otherView =
    groups === undefined ? null : viewNamed(view, named ?? fullName(view.repository));
  const issue = otherView?.repository.issues.get(number);
  return otherView === null || issue === undefined || issue.isPullRequest
    ? null
    : { otherView, issue };
}

const task =
  /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s.*?(?:\/(?<linked>[\w.-]+\/[\w.-]+)\/issues\/(?<numbered>\d+)|(?<repository>[\w.-]+\/[\w.-]+)?#(?<number>\d+))/;

function viewNamed(view: View, name: string): View | null {
  try {
    return view.elsewhere(visibleRepository(view.hub, view.caller, name));
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    return null;
  }
}
