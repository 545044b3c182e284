// Checks the integrity of a ledger's bytes. SQLite reads what it can of a damaged file without an
// error.

import type { Database } from 'sql.js';
import { corruptLedger } from '../errors.ts';
import { applicationId } from '../schema.ts';

/**
 * Comparing every index with its table takes a third to two thirds of a full check. Larger files only have their
 * pages and rows checked, which detects a file cut short or corrupted in transfer.
 */
const fullCheckUpTo = 2 ** 20;

const magic = Buffer.from('SQLite format 3\0');

export function checkIntegrity(database: Database, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw corruptLedger('the file is empty');
  }
  if (bytes.length < 100 || !magic.equals(bytes.subarray(0, magic.length))) {
    throw corruptLedger('the file is not an SQLite database');
  }
  if (bytes.length < declaredLength(bytes)) {
    throw corruptLedger('the file is cut short');
  }
  const check = bytes.length > fullCheckUpTo ? 'quick_check' : 'integrity_check';
  const found = queryPragma(database, `${check}(1)`);
  if (found !== 'ok') {
    throw corruptLedger(`SQLite finds it damaged (${String(found)})`);
  }
  if (queryPragma(database, 'application_id') !== applicationId) {
    throw corruptLedger('it is an SQLite database, but not one that Baton wrote');
  }
}

/**
 * SQLite reads missing bytes of the last page as zeros.
 * https://www.sqlite.org/fileformat.html#the_database_header
 */
function declaredLength(bytes: Uint8Array): number {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pageSize = header.getUint16(16);
  return (pageSize === 1 ? 65_536 : pageSize) * header.getUint32(28);
}

/** The single value that a pragma returns. */
export function queryPragma(database: Database, pragma: string): unknown {
  try {
    return database.exec(`PRAGMA ${pragma}`)[0]?.values[0]?.[0];
  } catch (cause) {
    throw corruptLedger('SQLite cannot read it', cause);
  }
}
