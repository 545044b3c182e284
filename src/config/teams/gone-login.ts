// What Baton calls an account that GitHub has deleted. No account can have this login.

export function goneLogin(accountId: number): string {
  return `ghost (${accountId})`;
}

export function isGoneLogin(login: string): boolean {
  return /^ghost \(\d+\)$/.test(login);
}
