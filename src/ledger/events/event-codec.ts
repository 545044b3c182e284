// Where the single copy lives of what several places of the ledger have to say.
//
// A handoff's row shows its context, title, teams and assignment as they are now; its events say what
// they were. Mostly that is the same, and a context is the largest thing a ledger holds. So an event
// leaves out what its handoff says already, namely what the handoff was initiated with:
//
// - that is the handoff's row as it stands, plus the checklist of the template it was filed under,
// - and where the row has moved on since, `initiated_json` keeps, by name, what it was.
//
// The row moves only together with `initiated_json`, so what an event left out never changes.

import type { Template } from '../../config/types.ts';
import type { Detail } from '../../handoff/event.ts';
import { decode, parseJson } from '../json.ts';
import type { HandoffRow } from '../tables.ts';
import {
  assignmentSchema,
  contextSchema,
  detailSchema,
  initiationPartSchema,
} from './decode-event.ts';

/** What a handoff was initiated with. */
export type Initiation = Omit<Extract<Detail, { readonly kind: 'initiated' }>, 'kind'>;

type ShownColumns = Pick<
  HandoffRow,
  'handoff_type' | 'from_team' | 'to_team' | 'title' | 'context_json' | 'assignment_json'
>;

export function initiationOf(
  row: ShownColumns & Pick<HandoffRow, 'initiated_json' | 'issue_number'>,
  template: Template,
): Initiation {
  const where = `initiated_json of issue #${row.issue_number}`;
  const former = parseJson(row.initiated_json ?? '{}', where);
  return { ...shownBy(row, template), ...decode(initiationPartSchema, former, where) };
}

/** The text for `initiated_json` once the row says what `row` says. */
export function initiatedJson(
  initiation: Initiation,
  row: ShownColumns,
  template: Template,
): string | null {
  const former = differing(initiation, shownBy(row, template));
  return Object.keys(former).length === 0 ? null : JSON.stringify(former);
}

function shownBy(row: ShownColumns, template: Template): Initiation {
  return {
    handoffType: row.handoff_type,
    fromTeam: row.from_team,
    toTeam: row.to_team,
    title: row.title,
    context: decode(contextSchema, parseJson(row.context_json, 'context_json'), 'context_json'),
    checklist: template.checklist.map((text) => ({ text, done: false })),
    assignment: decode(
      assignmentSchema,
      parseJson(row.assignment_json, 'assignment_json'),
      'assignment_json',
    ),
  };
}

export function encodeDetail(detail: Detail, initiation: Initiation | null): string {
  const { kind, ...said } = detail;
  return JSON.stringify(differing(said, unsaid(kind, said, initiation)));
}

export function decodeDetail(
  kind: string,
  detailJson: string,
  { initiation, source }: { readonly initiation: Initiation | null; readonly source: string },
): Detail {
  const where = `the event ${source}`;
  const said = parseJson(detailJson, where);
  const whole =
    typeof said === 'object' ? { ...unsaid(kind, said ?? {}, initiation), ...said, kind } : said;
  return decode(detailSchema, whole, where);
}

/** What an event of that kind means where it says nothing. */
function unsaid(kind: string, said: object, initiation: Initiation | null): object {
  if (initiation === null) {
    return {};
  }
  switch (kind) {
    case 'submitted': {
      const { handoffType, fromTeam, context } = initiation;
      return { handoffType, fromTeam, attempt: 1, complete: true, context, faults: [] };
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

/** The parts of `whole` that `base` does not have just so, to the order of their keys. */
function differing(whole: object, base: object): object {
  const known = new Map<string, unknown>(Object.entries(base));
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(known.get(name)),
    ),
  );
}
