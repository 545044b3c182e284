// The forms of chained handoffs: what they were handed over with, and what was asked for after that.

import type { Kysely } from 'kysely';
import { groupBy } from '../../../base/group-by.ts';
import type { Template } from '../../../config/types.ts';
import type { ContextChange } from '../../../handoff/event.ts';
import type { ChainedForm } from '../../../metrics/asked-again.ts';
import { decodeEventData, initiationOf } from '../../event-codec.ts';
import type { Tables } from '../../tables.ts';
import { collectReadable, readTexts } from '../read-rows.ts';
import { readTemplate } from '../recorded-handoff.ts';

export interface RecordedForm extends ChainedForm {
  readonly filedAt: string;
  readonly edits: readonly Edit[];
}

interface Edit {
  readonly issueNumber: number;
  readonly at: string;
  readonly changes: readonly ContextChange[];
}

/** By id. */
export async function chainedForms(
  db: Kysely<Tables>,
  ids: ReadonlySet<number>,
  damaged: Set<number>,
): Promise<ReadonlyMap<number, RecordedForm>> {
  if (ids.size === 0) {
    return new Map();
  }
  const templateOf = await readTemplates(db);
  const byIssue = ({ issueNumber }: { readonly issueNumber: number }) => issueNumber;
  const filings = groupBy(await readFilings(db, damaged), byIssue);
  const returns = groupBy(await readReturns(db, damaged), byIssue);
  const edits = groupBy(await readEdits(db, damaged), byIssue);
  const forms = await collectReadable(db, rowsOfChains(db), {
    damaged,
    itemOf: (row): readonly (readonly [number, RecordedForm])[] => {
      if (!ids.has(row.id)) {
        return [];
      }
      const template = templateOf(row.template_version);
      const filed = filings.get(row.issue_number) ?? [];
      const requested = [...filed, ...(returns.get(row.issue_number) ?? [])];
      const form = {
        template,
        context: initiationOf(row, template).context,
        requested: requested.flatMap(({ fields }) => fields),
        filedAt: filed.map(({ at }) => at).toSorted()[0] ?? row.initiated_at,
        edits: edits.get(row.issue_number) ?? [],
      };
      return [[row.id, form]];
    },
  });
  return new Map(forms.flat());
}

function rowsOfChains(db: Kysely<Tables>) {
  return db
    .selectFrom('handoffs')
    .select([
      ...(['id', 'issue_number', 'handoff_type', 'from_team', 'to_team', 'title'] as const),
      ...(['context_json', 'assignment_json', 'initial_values_json'] as const),
      ...(['initiated_at', 'template_version'] as const),
    ])
    .where((row) =>
      row.or([row('previous_handoff_id', 'is not', null), row('id', 'in', followedHandoffs(db))]),
    );
}

export function followedHandoffs(db: Kysely<Tables>) {
  return db
    .selectFrom('handoffs')
    .select('previous_handoff_id')
    .where('previous_handoff_id', 'is not', null);
}

/** Many handoffs share a template. */
async function readTemplates(db: Kysely<Tables>): Promise<(version: string) => Template> {
  const rows = await db.selectFrom('templates').select(['version', 'template_json']).execute();
  const texts = new Map(rows.map((row) => [row.version, row.template_json]));
  const known = new Map<string, Template>();
  return (version) => {
    const template = known.get(version) ?? readTemplate(version, texts.get(version));
    known.set(version, template);
    return template;
  };
}

async function readFilings(db: Kysely<Tables>, damaged: Set<number>) {
  const query = db
    .selectFrom('submissions')
    .select(['issue_number', 'submitted_at', 'missing_json', 'invalid_json'])
    .where('issue_number', 'in', issuesOfNextHandoffs(db));
  const textsIn = readTexts();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) => ({
      issueNumber: row.issue_number,
      at: row.submitted_at,
      fields: [
        ...textsIn(row.missing_json, 'missing_json'),
        ...textsIn(row.invalid_json, 'invalid_json'),
      ],
    }),
  });
}

async function readReturns(db: Kysely<Tables>, damaged: Set<number>) {
  const query = db
    .selectFrom('returns')
    .select(['issue_number', 'fields_json'])
    .where('issue_number', 'in', issuesOfNextHandoffs(db));
  const textsIn = readTexts();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) => ({
      issueNumber: row.issue_number,
      fields: textsIn(row.fields_json, 'fields_json'),
    }),
  });
}

function issuesOfNextHandoffs(db: Kysely<Tables>) {
  return db
    .selectFrom('handoffs')
    .select('issue_number')
    .where('previous_handoff_id', 'is not', null);
}

/** In recorded order, of handoffs that another one follows. */
async function readEdits(db: Kysely<Tables>, damaged: Set<number>): Promise<readonly Edit[]> {
  const edited = db
    .selectFrom('handoffs')
    .select('issue_number')
    .where('initial_values_json', 'is not', null)
    .where('id', 'in', followedHandoffs(db));
  const query = db
    .selectFrom('events')
    .select(['issue_number', 'at', 'data_json', 'idempotency_key'])
    .where('type', '=', 'context_edited')
    .where('issue_number', 'in', edited)
    .orderBy('id');
  const edits = await collectReadable(db, query, {
    damaged,
    itemOf: (row): readonly Edit[] => {
      const source = row.idempotency_key;
      const data = decodeEventData('context_edited', row.data_json, { initiation: null, source });
      return data.type === 'context_edited'
        ? [{ issueNumber: row.issue_number, at: row.at, changes: data.changes }]
        : [];
    },
  });
  return edits.flat();
}
