// Encodes event payloads without values that other rows already contain.
//
// A handoff's row has its current context, title, teams and assignment; its events have the original
// ones. Mostly both are the same, and a context is the largest value in a ledger. So an event leaves
// out values that the handoff was initiated with:
//
// - those in the handoff's current row, and the checklist of its template;
// - for values of the row that have changed since, `initial_values_json` keeps the original by name.
//
// Of a context that differs, `contextChanges` keeps the fields that differ, `null` for one without an
// answer. Before there is a handoff, a submission leaves out what the submission `since` has.
//
// The row only changes together with `initial_values_json`, so the values that an event leaves out
// never change.

import * as v from 'valibot';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import type { Template } from '../config/types.ts';
import {
  assignmentSchema,
  type EventData,
  eventDataSchema,
  initiationSchema,
} from '../handoff/event.ts';
import { type Context, contextSchema, fieldValueSchema } from '../handoff/submission.ts';
import { corruptLedger, NewerRowError } from './errors.ts';
import { decode, parseJson } from './json.ts';
import type { HandoffRow } from './tables.ts';

const contextChangesSchema = v.record(v.string(), v.nullable(fieldValueSchema));

const initiationPartSchema = v.partial(
  v.object({ ...initiationSchema.entries, contextChanges: contextChangesSchema }),
);

/** The values a handoff was initiated with. */
export type InitialValues = DeepReadonly<v.InferOutput<typeof initiationSchema>>;

type ShownColumns = Pick<
  HandoffRow,
  'handoff_type' | 'from_team' | 'to_team' | 'title' | 'context_json' | 'assignment_json'
>;

export function initiationOf(
  row: ShownColumns & Pick<HandoffRow, 'initial_values_json' | 'issue_number'>,
  template: Template,
): InitialValues {
  const where = `initial_values_json of issue #${row.issue_number}`;
  const former = parseJson(row.initial_values_json ?? '{}', where);
  const { contextChanges = {}, ...changed } = decode(initiationPartSchema, former, where);
  const shown = shownBy(row, template);
  return { ...shown, context: withChanges(shown.context, contextChanges), ...changed };
}

/** The new `initial_values_json` when the row changes to `row`. */
export function initialValuesJson(
  initiation: InitialValues,
  row: ShownColumns,
  template: Template,
): string | null {
  const { context, ...others } = initiation;
  const shown = shownBy(row, template);
  const former = { ...pickChanged(others, shown), ...differenceOf(context, shown.context) };
  return Object.keys(former).length === 0 ? null : JSON.stringify(former);
}

function shownBy(row: ShownColumns, template: Template): InitialValues {
  return {
    handoffType: row.handoff_type,
    fromTeam: row.from_team,
    toTeam: row.to_team,
    title: row.title,
    context: decode(contextSchema, parseJson(row.context_json, 'context_json'), 'context_json'),
    checklist: template.checklist.map((text) => ({
      ...{ text, done: false },
      ...(template.optionalItems?.includes(text) ? { optional: true } : {}),
    })),
    assignment: decode(
      assignmentSchema,
      parseJson(row.assignment_json, 'assignment_json'),
      'assignment_json',
    ),
  };
}

export type SubmittedData = Extract<EventData, { readonly type: 'submitted' }>;

/** Submissions of an issue by their sources, in recorded order. */
export type Submissions = ReadonlyMap<string, SubmittedData>;

export interface EventBase {
  readonly initiation: InitialValues | null;
  /** Those recorded earlier. */
  readonly submissions?: Submissions;
}

export function encodeEventData(
  detail: EventData,
  { initiation, submissions = new Map() }: EventBase,
): string {
  const { type, ...said } = detail;
  const changed = pickChanged(said, payloadDefaults(type, said, initiation));
  if (detail.type !== 'submitted') {
    return JSON.stringify(changed);
  }
  const { context: _, ...others } = changed;
  if (initiation !== null) {
    return JSON.stringify({ ...others, ...differenceOf(detail.context, initiation.context) });
  }
  const [since, before] = [...submissions].at(-1) ?? [];
  return JSON.stringify(
    before === undefined
      ? changed
      : {
          ...pickChanged(others, sameAs(before)),
          since,
          ...differenceOf(detail.context, before.context),
        },
  );
}

export function decodeEventData(
  type: string,
  detailJson: string,
  { initiation, submissions = new Map(), source }: EventBase & { readonly source: string },
): EventData {
  const where = `the event ${source}`;
  const said = parseJson(detailJson, where);
  if (typeof said !== 'object') {
    return decode(eventDataSchema, said, where);
  }
  const defaults =
    said !== null && 'since' in said && type === 'submitted'
      ? submittedSince(said.since, { said, submissions, where })
      : payloadDefaults(type, said ?? {}, initiation);
  const value = { ...defaults, ...said, type };
  const read = v.safeParse(eventDataSchema, value);
  if (!read.success && read.issues.every(isUnknownName)) {
    throw new NewerRowError(where);
  }
  return decode(eventDataSchema, value, where);
}

/** Another release has more types of events, reasons and so on. */
function isUnknownName({ type, input }: v.BaseIssue<unknown>): boolean {
  return (type === 'variant' || type === 'picklist') && typeof input === 'string';
}

function submittedSince(
  since: unknown,
  {
    said,
    submissions,
    where,
  }: { readonly said: object; readonly submissions: Submissions; readonly where: string },
): object {
  const before = typeof since === 'string' ? submissions.get(since) : undefined;
  if (before === undefined) {
    throw corruptLedger(`${where} follows an event that is missing`);
  }
  return { ...sameAs(before), context: withChanges(before.context, contextChangesIn(said)) };
}

/** What a later submission of the same form has as well. */
function sameAs({ handoffType, fromTeam }: SubmittedData): object {
  return { handoffType, fromTeam };
}

/** The values that a payload of this type leaves out. */
function payloadDefaults(type: string, said: object, initiation: InitialValues | null): object {
  if (initiation === null) {
    return {};
  }
  switch (type) {
    case 'submitted': {
      const { handoffType, fromTeam, context } = initiation;
      return {
        handoffType,
        fromTeam,
        attempt: 1,
        complete: true,
        context: withChanges(context, contextChangesIn(said)),
        errors: [],
      };
    }
    case 'initiated':
      return initiation;
    case 'checked':
    case 'unchecked': {
      const position = 'position' in said ? Number(said.position) : 0;
      return { text: initiation.checklist[position - 1]?.text };
    }
    default:
      return {};
  }
}

/** The parts of `whole` that differ from `base`, ignoring the order of keys. */
function pickChanged(whole: object, base: object): Readonly<Record<string, unknown>> {
  const known = new Map<string, unknown>(Object.entries(base));
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(known.get(name)),
    ),
  );
}

type ContextChanges = DeepReadonly<v.InferOutput<typeof contextChangesSchema>>;

function contextChangesIn(said: object): ContextChanges {
  return 'contextChanges' in said
    ? decode(contextChangesSchema, said.contextChanges, 'contextChanges')
    : {};
}

/** Nothing if both have the same answers. */
function differenceOf(
  context: Context,
  base: Context,
): { readonly contextChanges?: ContextChanges } {
  const fields = [...new Set([...Object.keys(base), ...Object.keys(context)])];
  const changed = fields.filter(
    (field) => JSON.stringify(context[field]) !== JSON.stringify(base[field]),
  );
  return changed.length === 0
    ? {}
    : { contextChanges: Object.fromEntries(changed.map((one) => [one, context[one] ?? null])) };
}

function withChanges(base: Context, changes: ContextChanges): Context {
  const changed = Object.entries({ ...base, ...changes });
  return Object.fromEntries(
    changed.flatMap(([field, value]) => (value === null ? [] : [[field, value] as const])),
  );
}
