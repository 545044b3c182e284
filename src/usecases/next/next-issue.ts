// The issue of a next handoff, as Baton opens it and finds it again.

import type { Template } from '../../config/types.ts';
import { handoffLabel, typePrefix } from '../../form/choose-template.ts';
import { renderNextForm } from '../../form/issue-form/render-next-form.ts';
import { nextTitle } from '../../handoff/after-mark.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { Handoff, NextHandoff } from '../../handoff/state.ts';
import type { IssueSnapshot, NewIssue } from '../../ports/github.ts';
import { nextMarker } from '../../render/markers.ts';

export interface Previous {
  readonly issueNumber: number;
  readonly template: Template;
  readonly handoff: Handoff;
}

export function nextIssue(
  { issueNumber, template, handoff }: Previous,
  { request, by }: NextHandoff,
  next: Template,
): NewIssue {
  const marker = nextMarker({ issue: issueNumber, request, by });
  const who = by === null ? '' : ` for ${by}`;
  const form = renderNextForm({ template, context: handoff.context }, next);
  return {
    title: nextTitle(handoff.title, { from: template.name, to: next.name }),
    body: `${marker}\nThe next handoff after #${issueNumber}, opened by Baton${who}.\n\n${form}\n`,
    labels: [handoffLabel, `${typePrefix}${next.type}`],
  };
}

/** What the issue of a next handoff states about the one before; null: nothing about this issue. */
export function nextOpenedFact(
  { number, openedFrom, bodyRevisions }: IssueSnapshot,
  previous: number,
): IssueActivity | null {
  const filing = bodyRevisions.find(({ source }) => source === `issue:${number}`);
  return openedFrom?.issue !== previous || filing === undefined
    ? null
    : {
        kind: 'next_opened',
        source: `next:${number}`,
        at: filing.at,
        by: openedFrom.by === null ? null : { login: openedFrom.by, isBot: false },
        issueNumber: number,
        request: openedFrom.request,
      };
}
