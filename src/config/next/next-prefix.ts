/** The label `handoff-next/<type>` asks Baton to open that handoff next. */
export const nextPrefix = 'handoff-next/';
