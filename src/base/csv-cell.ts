/** Quoted where needed. Prevents CSV injection: a spreadsheet runs a cell that starts like a formula. */
export function csvCell(value: string | number | null): string {
  if (typeof value !== 'string') {
    return value === null ? '' : String(value);
  }
  const safe = withoutLaterFormulas(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Where decimals have a comma, Excel separates cells at semicolons and rows at line breaks, also within a quoted cell of
 * a file with commas. What follows could then be a formula. A line such as `- Ann` is part of a list.
 */
export function withoutLaterFormulas(text: string): string {
  return text.replace(/;\s*(?=[=+@]|-\s*[\w(])|\n[^\S\n]*(?=[=+@]|-[\w(])/g, "$&'");
}
