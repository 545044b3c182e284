/** The figures at the end of a report, as another tool would read them; null if there are none. */
export function readMetrics(body: string): unknown {
  const found = /<!-- handoff-metrics ([^\n]*) -->\s*$/.exec(body)?.[1];
  return found === undefined ? null : JSON.parse(found);
}
