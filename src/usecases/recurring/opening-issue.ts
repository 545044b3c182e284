// The issue of a form that Baton opens on schedule.

import type { Template } from '../../config/types.ts';
import { handoffLabel, typePrefix } from '../../form/choose-template.ts';
import { renderNextForm } from '../../form/issue-form/render-next-form.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { OpeningNote } from '../../handoff/recurring/opening-note.ts';
import type { IssueSnapshot, NewIssue } from '../../ports/github.ts';
import { localTime } from '../../render/format/time.ts';
import { openingMarker } from '../../render/markers.ts';
import type { LastHandoff } from './last-handoff.ts';

/** GitHub rejects a longer title. */
const maxTitleLength = 256;

interface Opening {
  readonly template: Template;
  readonly note: OpeningNote;
  /** null: it is the first. */
  readonly last: LastHandoff | null;
  /** IANA name. */
  readonly zone: string;
}

export function openingIssue({ template, note, last, zone }: Opening): NewIssue {
  const time = localTime(note.dueAt, zone);
  const who = note.by === null ? '' : ` for ${note.by}`;
  const before = last === null ? '' : ` The last one is #${last.issueNumber}.`;
  return {
    title: [...`${template.name}: ${time}`].slice(0, maxTitleLength).join(''),
    body: `${openingMarker(note)}\nOpened by Baton${who}, as scheduled for ${time}.${before}\n\n${formOf(template, last)}\n`,
    labels: [handoffLabel, `${typePrefix}${template.type}`],
  };
}

/** With the answers that `keep` names, and the items of the checklist that people added and did not tick. */
function formOf(template: Template, last: LastHandoff | null): string {
  const { carry: _, ...form } = template;
  const keep = template.opens?.keep ?? [];
  const openItems = (last?.openItems ?? []).filter((text) => !template.checklist.includes(text));
  const fields = (last?.template ?? template).fields.filter(({ id }) => keep.includes(id));
  return renderNextForm(
    { template: { ...(last?.template ?? template), fields }, context: last?.context ?? {} },
    {
      ...form,
      checklist: template.checklist.length === 0 ? [] : [...template.checklist, ...openItems],
    },
  );
}

/** What the form that Baton opened states about the issue of the one before; null: nothing about this issue. */
export function replacedFact(
  { number, opening, bodyRevisions }: IssueSnapshot,
  issueNumber: number,
): IssueActivity | null {
  const filing = bodyRevisions.find(({ source }) => source === `issue:${number}`);
  return opening?.previous !== issueNumber || filing === undefined
    ? null
    : {
        kind: 'replaced',
        source: `replaced:${number}`,
        at: filing.at,
        by: null,
        issueNumber: number,
      };
}
