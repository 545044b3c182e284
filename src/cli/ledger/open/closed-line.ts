// The warning that a migration closed the ledger which a command reads from a branch or a file.

const toReadTheOther = 'To read that one, set DATABASE_URL or pass `--database-url`.';

/** @param closed `moved` or `copy` */
export function closedLine(closed: string): string {
  return closed === 'moved'
    ? `This ledger moved to PostgreSQL, and has nothing that was recorded there since. ${toReadTheOther}`
    : `This ledger is an unfinished copy of the one in PostgreSQL, and runs do not use it. ${toReadTheOther}`;
}
