// Events are judged by this label before the configuration is known: it cannot be renamed.

/** A question to the sender is open, and a comment without a command may be its answer. */
export const questionLabel = 'handoff-question';
