// Declares the columns of a table, for SQL and for the types of queries at once.

import type { Generated } from 'kysely';

/** `Value`: in the rows of a query. */
export interface DeclaredColumn<Value> {
  /** Without its name: `TEXT NOT NULL`. */
  readonly sql: string;
  readonly note?: string;
  /** The schema version that added it to a table that existed; absent: it came with the table. */
  readonly since?: number;
  /** Only for the type. */
  readonly value?: Value;
}

export interface ColumnOptions {
  /** The SQL that follows: a default, a reference, a check. */
  readonly rest?: string;
  /** A comment above the column, for people who read the schema. */
  readonly note?: string;
  readonly since?: number;
}

export type Columns = Readonly<Record<string, DeclaredColumn<unknown>>>;

export type RowOf<Declared extends Columns> = {
  readonly [Name in keyof Declared]: Declared[Name] extends DeclaredColumn<infer Value>
    ? Value
    : never;
};

export interface TableOptions {
  /** The schema version that added the table; 1 if absent. */
  readonly since?: number;
  readonly withoutRowId?: boolean;
  readonly constraint?: { readonly rest: string; readonly note?: string };
  /** Its indexes, triggers and views. */
  readonly relatedSql?: string;
}

export type TableDeclarations = Readonly<Record<string, Table<Columns>>>;

export interface Table<Declared extends Columns> extends TableOptions {
  readonly columns: Declared;
}

export function table<Declared extends Columns>(
  columns: Declared,
  options: TableOptions = {},
): Table<Declared> {
  return { columns, ...options };
}

export const requiredText = <Value extends string = string>(
  options?: ColumnOptions,
): DeclaredColumn<Value> => column('TEXT NOT NULL', options);
export const nullableText = <Value extends string = string>(
  options?: ColumnOptions,
): DeclaredColumn<Value | null> => column('TEXT', options);
export const textKey = (options?: ColumnOptions): DeclaredColumn<string> =>
  column('TEXT PRIMARY KEY', options);
export const requiredInteger = (options?: ColumnOptions): DeclaredColumn<number> =>
  column('INTEGER NOT NULL', options);
export const nullableInteger = (options?: ColumnOptions): DeclaredColumn<number | null> =>
  column('INTEGER', options);
export const integerKey = (options?: ColumnOptions): DeclaredColumn<number> =>
  column('INTEGER PRIMARY KEY', options);
/** Numbered by SQLite. */
export const rowId = (options?: ColumnOptions): DeclaredColumn<Generated<number>> =>
  column('INTEGER PRIMARY KEY', options);

function column(type: string, { rest, note, since }: ColumnOptions = {}) {
  return { sql: rest === undefined ? type : `${type} ${rest}`, note, since };
}

/** For `IN (…)`. */
export function inList(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

/** The SQL to schema version 1, then to 2, and so on, up to the newest that a declaration names. */
export function schemaSteps(tables: TableDeclarations): readonly string[] {
  const versions = Object.values(tables).flatMap((declared) =>
    [declared, ...Object.values(declared.columns)].map(sinceOf),
  );
  return Array.from({ length: Math.max(...versions) }, (_, index) => schemaStep(index + 1, tables));
}

/** `handoffs.id` and so on: those that a file of this schema version has. */
export function columnsAt(version: number, tables: TableDeclarations): readonly string[] {
  return Object.entries(tables).flatMap(([name, declared]) =>
    Object.entries(declared.columns).flatMap(([columnName, one]) =>
      Math.max(sinceOf(declared), sinceOf(one)) <= version ? [`${name}.${columnName}`] : [],
    ),
  );
}

function sinceOf({ since = 1 }: { readonly since?: number | undefined }): number {
  return since;
}

function schemaStep(version: number, tables: TableDeclarations): string {
  const all = Object.entries(tables);
  const added = all.flatMap(([name, { columns }]) =>
    Object.entries(columns).flatMap(([columnName, { sql, note, since }]) =>
      since === version
        ? [`${noteLine(note, '')}ALTER TABLE ${name} ADD COLUMN ${columnName} ${sql};\n`]
        : [],
    ),
  );
  const created = all.flatMap(([name, declared]) =>
    sinceOf(declared) === version ? [createTable(name, declared)] : [],
  );
  return [...added, ...created].join('\n');
}

function createTable(name: string, declared: Table<Columns>): string {
  const { columns, constraint, withoutRowId = false, relatedSql = '' } = declared;
  const parts = Object.entries(columns)
    .filter(([, { since }]) => since === undefined)
    .map(([columnName, { sql, note }]) => `${noteLine(note, '  ')}  ${columnName} ${sql}`);
  if (constraint !== undefined) {
    parts.push(`${noteLine(constraint.note, '  ')}  ${constraint.rest}`);
  }
  return `CREATE TABLE ${name} (\n${parts.join(',\n')}\n)${withoutRowId ? ' WITHOUT ROWID' : ''};${relatedSql}\n`;
}

function noteLine(note: string | undefined, indent: string): string {
  return note === undefined ? '' : `${indent}-- ${note}\n`;
}
