/** Quoted where needed. Prevents CSV injection: a spreadsheet runs a cell that starts like a formula. */
export function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') {
    return value === null ? '' : String(value);
  }
  const safe = withoutLaterFormulas(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Where decimals have a comma, Excel separates cells at semicolons, also within a cell of a file with commas. What
 * follows a semicolon could then be a formula.
 */
export function withoutLaterFormulas(text: string): string {
  return text.replace(/(;\s*)(?=[=+@]|-\s*[\w(])/g, "$1'");
}
