// Declares the columns of a table, for SQL and for the types of queries at once.

import type { Generated } from 'kysely';

/** `Value`: in the rows of a query. */
export interface DeclaredColumn<Value> extends ColumnOptions {
  readonly type: 'TEXT' | 'INTEGER';
  readonly isRequired: boolean;
  /** The primary key of the table. */
  readonly isKey: boolean;
  /** The database numbers rows where a query does not. */
  readonly isNumbered: boolean;
  /** A number is not given again, also after its row is gone. */
  readonly keepsNumbers?: boolean;
  /** Only for the type. */
  readonly value?: Value;
}

export interface ColumnOptions {
  /** SQL that every database understands: a default, a check. */
  readonly rest?: string;
  /** A table and its key: `handoffs.id`. */
  readonly references?: string;
  /** No two rows have the same value. */
  readonly unique?: 'as written' | 'in any case';
  /** A comment above the column, for people who read the schema. */
  readonly note?: string;
  /** The schema version that added it to a table that existed; absent: it came with the table. */
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
  /** If it is more than one column. */
  readonly primaryKey?: readonly string[];
  readonly unique?: { readonly columns: readonly string[]; readonly note?: string };
  /** By name. */
  readonly indexes?: Readonly<Record<string, DeclaredIndex>>;
  /** Its triggers and views, in SQLite's words. */
  readonly sqlite?: string;
}

export interface DeclaredIndex {
  readonly on: readonly string[];
  readonly isUnique?: boolean;
  /** SQL that every database understands: only rows that it is true of. */
  readonly where?: string;
  readonly note?: string;
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
): DeclaredColumn<Value> => column('TEXT', { isRequired: true, ...options });
export const nullableText = <Value extends string = string>(
  options?: ColumnOptions,
): DeclaredColumn<Value | null> => column('TEXT', options);
export const textKey = (options?: ColumnOptions): DeclaredColumn<string> =>
  column('TEXT', { isKey: true, ...options });
export const requiredInteger = (options?: ColumnOptions): DeclaredColumn<number> =>
  column('INTEGER', { isRequired: true, ...options });
export const nullableInteger = (options?: ColumnOptions): DeclaredColumn<number | null> =>
  column('INTEGER', options);
export const integerKey = (options?: ColumnOptions): DeclaredColumn<number> =>
  column('INTEGER', { isKey: true, ...options });
export const rowId = (
  options?: ColumnOptions & Pick<DeclaredColumn<number>, 'keepsNumbers'>,
): DeclaredColumn<Generated<number>> =>
  column('INTEGER', { isKey: true, isNumbered: true, ...options });

function column(
  type: 'TEXT' | 'INTEGER',
  {
    isRequired = false,
    isKey = false,
    isNumbered = false,
    ...options
  }: ColumnOptions &
    Partial<
      Pick<DeclaredColumn<unknown>, 'isRequired' | 'isKey' | 'isNumbered' | 'keepsNumbers'>
    > = {},
) {
  return { type, isRequired, isKey, isNumbered, ...options };
}

/** In SQLite, without its name. */
function columnSql({
  type,
  isRequired,
  isKey,
  keepsNumbers,
  references,
  unique,
  rest,
}: DeclaredColumn<unknown>): string {
  const [table = '', key = ''] = references?.split('.') ?? [];
  const parts = [
    type,
    isRequired ? 'NOT NULL' : '',
    isKey ? 'PRIMARY KEY' : '',
    keepsNumbers === true ? 'AUTOINCREMENT' : '',
    references === undefined ? '' : `REFERENCES ${table} (${key})`,
    unique === undefined ? '' : 'UNIQUE',
    unique === 'in any case' ? 'COLLATE NOCASE' : '',
    rest ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** For `IN (…)`. */
export function inList(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

/** The SQL to schema version 1, then to 2, and so on, up to the newest that a declaration names. */
export function schemaSteps(tables: TableDeclarations): readonly string[] {
  return Array.from({ length: newestSchemaOf(tables) }, (_, index) =>
    schemaStep(index + 1, tables),
  );
}

/** The newest schema version that a declaration names. */
export function newestSchemaOf(tables: TableDeclarations): number {
  const versions = Object.values(tables).flatMap((declared) =>
    [declared, ...Object.values(declared.columns)].map(sinceOf),
  );
  return Math.max(...versions);
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
    Object.entries(columns).flatMap(([columnName, one]) =>
      one.since === version
        ? [
            `${noteLine(one.note, '')}ALTER TABLE ${name} ADD COLUMN ${columnName} ${columnSql(one)};\n`,
          ]
        : [],
    ),
  );
  const created = all.flatMap(([name, declared]) =>
    sinceOf(declared) === version ? [createTable(name, declared)] : [],
  );
  return [...added, ...created].join('\n');
}

function createTable(name: string, declared: Table<Columns>): string {
  const { columns, primaryKey, unique, withoutRowId = false, indexes = {}, sqlite } = declared;
  const parts = Object.entries(columns)
    .filter(([, { since }]) => since === undefined)
    .map(([columnName, one]) => `${noteLine(one.note, '  ')}  ${columnName} ${columnSql(one)}`);
  if (primaryKey !== undefined) {
    parts.push(`  PRIMARY KEY (${primaryKey.join(', ')})`);
  }
  if (unique !== undefined) {
    parts.push(`${noteLine(unique.note, '  ')}  UNIQUE (${unique.columns.join(', ')})`);
  }
  return [
    `CREATE TABLE ${name} (\n${parts.join(',\n')}\n)${withoutRowId ? ' WITHOUT ROWID' : ''};`,
    ...Object.entries(indexes).map(([index, of]) => createIndex(index, name, of)),
    ...(sqlite === undefined ? [] : [sqlite.trim()]),
    '',
  ].join('\n');
}

function createIndex(name: string, table: string, { on, isUnique, where, note }: DeclaredIndex) {
  const create = isUnique === true ? 'CREATE UNIQUE INDEX' : 'CREATE INDEX';
  const only = where === undefined ? '' : `\n  WHERE ${where}`;
  return `${noteLine(note, '')}${create} ${name} ON ${table} (${on.join(', ')})${only};`;
}

function noteLine(note: string | undefined, indent: string): string {
  return note === undefined ? '' : `${indent}-- ${note}\n`;
}
