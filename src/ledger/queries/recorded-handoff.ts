// A recorded handoff: its row, its template, and its initial values.

import type { Kysely } from 'kysely';
import { decodeTemplate } from '../../config/decode-configuration.ts';
import type { Template } from '../../config/types.ts';
import { corruptLedger } from '../errors.ts';
import { type InitialValues, initiationOf } from '../event-codec.ts';
import { parseJson } from '../json.ts';
import type { HandoffRow, Tables } from '../tables.ts';

export interface RecordedHandoff {
  readonly row: HandoffRow;
  readonly template: Template;
  readonly initiation: InitialValues;
}

export type WhichIssue = { readonly issueNumber: number } | { readonly handoffId: number };

/** The numbers of a handoff; undefined: it is not in the ledger's file. */
export function handoffNumbers(db: Kysely<Tables>, which: WhichIssue) {
  const [column, number] =
    'handoffId' in which
      ? (['id', which.handoffId] as const)
      : (['issue_number', which.issueNumber] as const);
  return db
    .selectFrom('handoffs')
    .select(['id', 'issue_number'])
    .where(column, '=', number)
    .executeTakeFirst();
}

/** Templates that were read, by version: they never change, and most handoffs share a few. */
export type ReadTemplates = Map<string, Template>;

/** By issue number only: a renamed repository keeps its ledger. */
export async function findHandoff(
  db: Kysely<Tables>,
  issueNumber: number,
  templates: ReadTemplates = new Map(),
): Promise<RecordedHandoff | null> {
  const row = await db
    .selectFrom('handoffs')
    .selectAll()
    .where('issue_number', '=', issueNumber)
    .executeTakeFirst();
  if (row === undefined) {
    return null;
  }
  const version = row.template_version;
  const template = templates.get(version) ?? (await findTemplate(db, version));
  templates.set(version, template);
  return { row, template, initiation: initiationOf(row, template) };
}

async function findTemplate(db: Kysely<Tables>, version: string): Promise<Template> {
  const row = await db
    .selectFrom('templates')
    .select('template_json')
    .where('version', '=', version)
    .executeTakeFirst();
  return readTemplate(version, row?.template_json);
}

/** @throws CorruptLedgerError if there is none, or it is damaged */
export function readTemplate(version: string, json: string | undefined): Template {
  const where = `template ${version}`;
  const template = json === undefined ? null : decodeTemplate(parseJson(json, where));
  if (template === null) {
    throw corruptLedger(`${where} is missing or has an unexpected content`);
  }
  return template;
}
