/** An error that the person who started the sandbox can fix; the message has the fix. */
export class UsageError extends Error {}
