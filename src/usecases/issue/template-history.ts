// Which form an issue says that it is, over time. Its labels `handoff/<type>` say so, and people may swap
// them as long as no handoff is recorded. GitHub tells when they came and went, so that what is read
// does not hang on when a run looked.

import type { Template } from '../../config/types.ts';
import { chooseTemplate } from '../../form/choose-template.ts';
import { parseSubmission } from '../../form/submission/parse-submission.ts';
import type { ActivityOf } from '../../handoff/issue-activity.ts';
import { includesLabel, sameLabel } from '../../handoff/status-label.ts';
import type { IssueSnapshot } from '../../ports/github.ts';

type Change = ActivityOf<'labeled'> | ActivityOf<'unlabeled'>;

/** By the labels of some time, and what stood in the body then; null: nothing tells. */
type ChooseForm = (body: string) => Template | null;

export interface FormsOver {
  /** As it was when that second began. */
  readonly before: (at: string) => ChooseForm;
  /** As it was from each time on that such a label came or went. */
  readonly since: readonly { readonly change: Change; readonly choose: ChooseForm }[];
}

export function templateHistory(
  timeline: IssueSnapshot['timeline'],
  templates: readonly Template[],
): FormsOver {
  const known = templates.map(({ type }) => `handoff/${type}`);
  const changes = timeline.filter(
    (one): one is Change =>
      (one.kind === 'labeled' || one.kind === 'unlabeled') && includesLabel(known, one.label),
  );
  const chooseBy =
    (labels: readonly string[]): ChooseForm =>
    (body) => {
      const choice = chooseTemplate({ labels, body, templates });
      return choice.kind === 'template' ? choice.template : null;
    };
  const since: { readonly change: Change; readonly choose: ChooseForm }[] = [];
  const before = labelsBefore(changes);
  let labels = before;
  for (const change of changes) {
    const others = labels.filter((label) => !sameLabel(label, change.label));
    labels = change.kind === 'labeled' ? [...others, change.label] : others;
    since.push({ change, choose: chooseBy(labels) });
  }
  // The first label says what the issue was from the beginning.
  const [first] = since;
  const atFirst = before.length > 0 ? chooseBy(before) : (first?.choose ?? (() => null));
  return {
    before: (at) => since.findLast(({ change }) => change.at < at)?.choose ?? atFirst,
    since,
  };
}

/** Those that went without having come. */
function labelsBefore(changes: readonly Change[]): readonly string[] {
  return changes
    .filter(
      (change, at) =>
        change.kind === 'unlabeled' &&
        changes.findIndex(({ label }) => sameLabel(label, change.label)) === at,
    )
    .map(({ label }) => label);
}

/** @param written what the writings come to, one for each */
export function relabelledFacts(
  { bodyRevisions, timeline }: Pick<IssueSnapshot, 'bodyRevisions' | 'timeline'>,
  {
    written,
    forms,
    template,
  }: {
    readonly written: readonly ActivityOf<'written'>[];
    readonly forms: FormsOver;
    readonly template: Template;
  },
): readonly ActivityOf<'relabelled'>[] {
  return forms.since.flatMap(({ change, choose }): readonly ActivityOf<'relabelled'>[] => {
    const place = bodyRevisions.findLastIndex(({ at }) => at <= change.at);
    const writing = bodyRevisions[place];
    const form = writing === undefined ? null : choose(writing.body);
    if (writing === undefined || form === null) {
      return [];
    }
    const read = written[place];
    const renamed = timeline.findLast(
      (one) => one.kind === 'renamed' && writing.at <= one.at && one.at < change.at,
    );
    const submission =
      form.type === template.type
        ? read?.submission
        : read?.as?.template.type === form.type
          ? read.as.submission
          : undefined;
    return [
      {
        kind: 'relabelled',
        source: `relabelled:${change.source.replace('timeline:', '')}`,
        at: change.at,
        by: change.by,
        title: renamed?.kind === 'renamed' ? renamed.title : writing.title,
        as: { template: form, submission: submission ?? parseSubmission(writing.body, form) },
      },
    ];
  });
}
