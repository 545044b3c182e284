// SQLite loads and starts while GitHub is still responding.

/** @returns what opens a ledger's bytes */
export async function loadSqlite() {
  await requestsAreSent();
  // Opening a database waits for the same start, and throws if it failed.
  startSqlite().catch(() => {});
  return await import('./database-image.ts');
}

/** What was asked of GitHub in this turn of the event loop has left by the next. */
function requestsAreSent(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function startSqlite(): Promise<void> {
  const { loadSqlJs } = await import('./sql-js.ts');
  await loadSqlJs();
}
