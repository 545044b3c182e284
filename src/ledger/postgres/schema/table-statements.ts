// The tables of the ledger in PostgreSQL, from the same declarations as in SQLite. Every table and every key
// starts with the repository: one database serves many.

import type {
  Columns,
  DeclaredColumn,
  DeclaredIndex,
  Table,
  TableDeclarations,
} from '../../declare-table.ts';

/** Tables with the rows of all repositories. */
export const allSchema = 'baton';

/** Views with the same names: rows of the repository that the transaction works for. */
export const repositorySchema = 'baton_repository';

export const repositorySetting = 'baton.repository_id';

/** A column that PostgreSQL keeps in lower case, too: queries look for a team in any case. */
export const keptInLowerCase = 'to_team';

export function inLowerCase(column: string): string {
  return `${column}_in_lower_case`;
}

/** null in a session that did not say for which repository it works. */
export const ownRepository = `nullif(current_setting('${repositorySetting}', true), '')::bigint`;

/** The statements to schema version 1, then to 2, and so on. */
export function tableSteps(tables: TableDeclarations): readonly (readonly string[])[] {
  const versions = Object.values(tables).flatMap((declared) =>
    [declared, ...Object.values(declared.columns)].map(({ since = 1 }) => since),
  );
  return Array.from({ length: Math.max(...versions) }, (_, index) => step(index + 1, tables));
}

function step(version: number, tables: TableDeclarations): readonly string[] {
  return Object.entries(tables).flatMap(([name, declared]) => [
    ...addedColumns(version, name, declared),
    ...((declared.since ?? 1) === version ? createTable(name, declared) : []),
  ]);
}

function addedColumns(
  version: number,
  name: string,
  { columns }: Table<Columns>,
): readonly string[] {
  return Object.entries(columns).flatMap(([column, declared]) =>
    declared.since === version
      ? [
          `ALTER TABLE ${allSchema}.${name} ADD COLUMN ${column} ${columnType(declared)}`,
          ...keysOf(name, { [column]: declared }).map(
            (key) => `ALTER TABLE ${allSchema}.${name} ADD ${key}`,
          ),
          ...uniqueInAnyCase(name, { [column]: declared }),
        ]
      : [],
  );
}

function createTable(name: string, declared: Table<Columns>): readonly string[] {
  const { primaryKey, unique, indexes = {} } = declared;
  const columns = Object.fromEntries(
    Object.entries(declared.columns).filter(([, { since }]) => since === undefined),
  );
  const parts = [
    `repository_id bigint NOT NULL DEFAULT ${ownRepository}`,
    ...Object.entries(columns).map(([column, one]) => `${column} ${columnType(one)}`),
    ...lowerCaseColumn(columns).map(
      (column) =>
        `${column} text COLLATE "C" GENERATED ALWAYS AS (lower(${keptInLowerCase})) STORED`,
    ),
    ...keysOf(name, columns),
    ...(primaryKey === undefined ? [] : [`PRIMARY KEY (${ofRepository(primaryKey)})`]),
    ...(unique === undefined ? [] : [`UNIQUE (${ofRepository(unique.columns)})`]),
  ];
  return [
    `CREATE TABLE ${allSchema}.${name} (\n  ${parts.join(',\n  ')}\n)`,
    ...Object.entries(indexes).map(([index, of]) => createIndex(index, name, of)),
    ...uniqueInAnyCase(name, columns),
    ...Object.entries(columns).flatMap(([column, { isNumbered }]) =>
      isNumbered ? numberedBy(name, column) : [],
    ),
  ];
}

function lowerCaseColumn(columns: Columns): readonly string[] {
  return keptInLowerCase in columns ? [inLowerCase(keptInLowerCase)] : [];
}

/** Text is compared byte by byte, as in SQLite, so that the order does not depend on the language of the database. */
function columnType({ type, isRequired, isKey, rest = '' }: DeclaredColumn<unknown>): string {
  const required = isRequired || isKey ? ' NOT NULL' : '';
  return `${type === 'TEXT' ? 'text COLLATE "C"' : 'bigint'}${required} ${rest}`.trimEnd();
}

function keysOf(name: string, columns: Columns): readonly string[] {
  return Object.entries(columns).flatMap(([column, { isKey, unique, references }]) => {
    const [table = '', key = ''] = references?.split('.') ?? [];
    return [
      ...(isKey ? [`PRIMARY KEY (repository_id, ${column})`] : []),
      ...(unique === 'as written' ? [`UNIQUE (repository_id, ${column})`] : []),
      ...(references === undefined
        ? []
        : [
            `CONSTRAINT ${name}_${column} FOREIGN KEY (repository_id, ${column}) ` +
              `REFERENCES ${allSchema}.${table} (repository_id, ${key})`,
          ]),
    ];
  });
}

function uniqueInAnyCase(name: string, columns: Columns): readonly string[] {
  return Object.entries(columns).flatMap(([column, { unique }]) =>
    unique === 'in any case'
      ? [
          `CREATE UNIQUE INDEX ${name}_${column} ON ${allSchema}.${name} (repository_id, lower(${column}))`,
        ]
      : [],
  );
}

function createIndex(name: string, table: string, { on, isUnique, where }: DeclaredIndex): string {
  const create = isUnique === true ? 'CREATE UNIQUE INDEX' : 'CREATE INDEX';
  const only = where === undefined ? '' : ` WHERE ${where}`;
  return `${create} ${name} ON ${allSchema}.${table} (${ofRepository(on)})${only}`;
}

function ofRepository(columns: readonly string[]): string {
  return ['repository_id', ...columns].join(', ');
}

/** Each repository counts from 1: runs that write to one ledger wait for each other. */
function numberedBy(name: string, column: string): readonly string[] {
  return [
    `CREATE FUNCTION ${allSchema}.number_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.${column} IS NULL THEN
    SELECT coalesce(max(${column}), 0) + 1 INTO NEW.${column}
      FROM ${allSchema}.${name} WHERE repository_id = NEW.repository_id;
  END IF;
  RETURN NEW;
END $$`,
    `CREATE TRIGGER ${name}_number BEFORE INSERT ON ${allSchema}.${name}
  FOR EACH ROW EXECUTE FUNCTION ${allSchema}.number_${name}()`,
  ];
}

/** Views of one repository: the queries name these, and need not know that there are others. */
export function viewStatements(tables: TableDeclarations): readonly string[] {
  return Object.entries(tables).flatMap(([name, { columns }]) => [
    `DROP VIEW IF EXISTS ${repositorySchema}.${name}`,
    `CREATE VIEW ${repositorySchema}.${name} WITH (security_invoker = true) AS
  SELECT ${ofRepository([...Object.keys(columns), ...lowerCaseColumn(columns)])} FROM ${allSchema}.${name}
  WHERE repository_id = ${ownRepository}
  WITH LOCAL CHECK OPTION`,
  ]);
}
