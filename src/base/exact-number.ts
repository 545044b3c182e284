// Numbers from a database: a number of JavaScript has 53 bits for an integer.

/** The digits themselves where a number would be rounded to another integer. */
export function exactNumber(digits: string): number | string {
  const number = Number(digits);
  return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(digits)
    ? digits
    : number;
}
