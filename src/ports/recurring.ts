// What the ledger knows of forms that Baton opens on schedule.

/** Of one template. */
export interface RecurringForm {
  /** The schedule as the configuration has it. With another one, what was due before is not opened. */
  readonly schedule: string;
  /** What was due by then is opened, or is left out. */
  readonly openedUntil: string;
  /** A run that is opening the form of an occurrence. */
  readonly claim?: { readonly occurrence: string; readonly at: string };
  /** The issue that it opened last. With `turns`, it outlasts the move of old handoffs to an archive. */
  readonly last?: number;
  /** Logins by their last turn, newest first. */
  readonly turns?: readonly string[];
}

/** The newest of a template's type, by issue number. */
export interface LastOfType {
  /** Not cancelled; null if there is none. */
  readonly handoff: number | null;
  /** Not handed over; null if there is none. */
  readonly form: number | null;
}

export interface RecurringView {
  /** By handoff type. */
  recurringForms(): Promise<ReadonlyMap<string, RecurringForm>>;
  lastOfType(handoffType: string): Promise<LastOfType>;
  /** Logins by their last turn to open a handoff of this type, newest first. */
  openedFor(handoffType: string): Promise<readonly string[]>;
}

export interface RecurringChanges {
  /** Replaces all of them. */
  setRecurringForms(forms: ReadonlyMap<string, RecurringForm>): Promise<void>;
}
