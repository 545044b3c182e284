// Parses each body revision with the handoff's template. Private answers stop here: they are
// compared between revisions and dropped, without even a hash, because short answers can be guessed
// from one.

import { deepEqual } from '../../base/deep-equal.ts';
import { once } from '../../base/once.ts';
import type { Template } from '../../config/types.ts';
import { parseRevision, parseSubmission } from '../../form/submission/parse-submission.ts';
import type { ActivityOf } from '../../handoff/issue-activity.ts';
import type { OpeningNote } from '../../handoff/recurring/opening-note.ts';
import type { Context } from '../../handoff/submission.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { NextNote } from '../../render/markers.ts';
import type { FormsOver } from './template-history.ts';

export function writtenFacts(
  {
    number,
    bodyRevisions,
    timeline,
    openedFrom,
    opening,
  }: Pick<IssueSnapshot, 'number' | 'bodyRevisions' | 'timeline' | 'openedFrom' | 'opening'>,
  template: Template,
  forms: FormsOver,
): readonly ActivityOf<'written'>[] {
  const lost = timeline.filter((one) => one.kind === 'history_unavailable' && one.what !== 'act');
  const isPrivate = template.fields.some((field) => field.private);
  const facts: ActivityOf<'written'>[] = [];
  let before: { readonly at: string; readonly withheld: Context } = { at: '', withheld: {} };
  for (const { body, ...writing } of bodyRevisions) {
    const parsed = once(() => parseRevision(body, template));
    const withheld = isPrivate ? parsed().withheld : {};
    const isCertain = !lost.some(({ at }) => before.at <= at && at <= writing.at);
    const rewritten = { fields: rewrittenFields(before.withheld, withheld), isCertain };
    facts.push({
      ...writing,
      kind: 'written',
      // Most revisions are recorded already, and no one reads them again.
      get submission() {
        return parsed().submission;
      },
      ...(isPrivate ? { rewritten } : {}),
      ...unlessSame(forms.before(writing.at)(body), { template, body }),
      ...(writing.source === `issue:${number}` ? byBaton(openedFrom, opening) : {}),
    });
    before = { at: writing.at, withheld };
  }
  return facts;
}

/** Baton wrote it; it is the handoff of the person who asked for it, or who hands over. */
function byBaton(next: NextNote | undefined, opening: OpeningNote | undefined) {
  const [by = null] = [next, opening].flatMap((note) => (note === undefined ? [] : [note.by]));
  return next === undefined && opening === undefined
    ? {}
    : {
        ...(next === undefined ? {} : { openedFrom: next.issue }),
        ...(opening === undefined ? {} : { opening }),
        by: by === null ? null : { login: by, isBot: false },
      };
}

function rewrittenFields(before: Context, after: Context): readonly string[] {
  return Object.entries(after).flatMap(([id, answer]) =>
    before[id] === undefined || deepEqual(before[id], answer) ? [] : [id],
  );
}

/** @param form the template the issue had then */
function unlessSame(
  form: Template | null,
  { template, body }: { readonly template: Template; readonly body: string },
) {
  return form === null || form.type === template.type
    ? {}
    : { as: { template: form, submission: parseSubmission(body, form) } };
}
