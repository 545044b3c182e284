/** Whoever started the sandbox can mend it; the message says how. */
export class UsageError extends Error {}
