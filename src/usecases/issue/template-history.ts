// Which template an issue had over time, from its `handoff/<type>` labels. People can swap them
// until a handoff is recorded. GitHub's label history makes the result independent of when a run
// happens.

import { once } from '../../base/once.ts';
import type { Template } from '../../config/types.ts';
import { chooseTemplate } from '../../form/choose-template.ts';
import { parseSubmission } from '../../form/submission/parse-submission.ts';
import type { ActivityOf } from '../../handoff/issue-activity.ts';
import { includesLabel, sameLabel } from '../../handoff/status-label.ts';
import type { IssueSnapshot } from '../../ports/github.ts';

type Change = ActivityOf<'labeled'> | ActivityOf<'unlabeled'>;

/** Chooses a template from the labels at a time and the body then; null if neither shows one. */
type ChooseForm = (body: string) => Template | null;

export interface FormsOver {
  /** As of the start of that second. */
  readonly before: (at: string) => ChooseForm;
  /** As of each change of these labels. */
  readonly since: readonly { readonly change: Change; readonly choose: ChooseForm }[];
}

export function templateHistory(
  { timeline, labels: present, title }: Pick<IssueSnapshot, 'timeline' | 'labels' | 'title'>,
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
      const choice = chooseTemplate({ labels, title, body, templates });
      return choice.kind === 'template' ? choice.template : null;
    };
  const since: { readonly change: Change; readonly choose: ChooseForm }[] = [];
  const before = [
    ...labelsBefore(changes),
    ...present.filter((label) => includesLabel(known, label) && !isExplained(changes, label)),
  ];
  let labels = before;
  for (const change of changes) {
    const others = labels.filter((label) => !sameLabel(label, change.label));
    labels = change.kind === 'labeled' ? [...others, change.label] : others;
    since.push({ change, choose: chooseBy(labels) });
  }
  // The first label counts from the start.
  const [first] = since;
  const atFirst = before.length > 0 ? chooseBy(before) : (first?.choose ?? (() => null));
  return {
    before: (at) => since.findLast(({ change }) => change.at < at)?.choose ?? atFirst,
    since,
  };
}

/** GitHub may show no event for a label that a form set: then it was there from the start. */
function isExplained(changes: readonly Change[], label: string): boolean {
  return changes.some((change) => sameLabel(change.label, label));
}

/** Labels that were removed without having been added. */
function labelsBefore(changes: readonly Change[]): readonly string[] {
  return changes
    .filter(
      (change, at) =>
        change.kind === 'unlabeled' &&
        changes.findIndex(({ label }) => sameLabel(label, change.label)) === at,
    )
    .map(({ label }) => label);
}

/** @param written the parsed revisions, one for each */
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
    const parsed = once(() => {
      const known = form.type === template.type ? read : sameForm(read?.as, form);
      return known?.submission ?? parseSubmission(writing.body, form);
    });
    return [
      {
        kind: 'relabelled',
        source: `relabelled:${change.source.replace('timeline:', '')}`,
        at: change.at,
        by: change.by,
        title: renamed?.kind === 'renamed' ? renamed.title : writing.title,
        as: {
          template: form,
          get submission() {
            return parsed();
          },
        },
      },
    ];
  });
}

type Alternate = ActivityOf<'relabelled'>['as'];

function sameForm(as: Alternate | undefined, { type }: Template): Alternate | undefined {
  return as?.template.type === type ? as : undefined;
}
