// The sizes GitHub refuses to go beyond.

import { tooLong, validationFailed } from '../api-error.ts';

const TITLE_CHARACTERS = 256;
/** Measured at 2^18 bytes, though the message speaks of 65,536 characters. */
const TEXT_BYTES = 262_144;
const TEXT_CHARACTERS_AS_TOLD = 65_536;
const LABEL_CHARACTERS = 50;
const DESCRIPTION_CHARACTERS = 100;
const LABELS_PER_ISSUE = 100;
export const ASSIGNEES_PER_ISSUE = 10;

function characters(text: string): number {
  return [...text].length;
}

export function checkTitle(title: string): void {
  if (title.trim() === '') {
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  }
  if (characters(title) > TITLE_CHARACTERS) {
    throw tooLong({ resource: 'Issue', field: 'title', maximum: TITLE_CHARACTERS });
  }
}

export function checkText(resource: 'Issue' | 'IssueComment', text: string): void {
  if (Buffer.byteLength(text) > TEXT_BYTES) {
    throw tooLong({ resource, field: 'body', maximum: TEXT_CHARACTERS_AS_TOLD });
  }
}

export function checkLabel(label: {
  readonly name: string;
  readonly color?: string;
  readonly description?: string | null;
}): void {
  if (label.name.trim() === '') {
    throw validationFailed({ resource: 'Label', code: 'missing_field', field: 'name' });
  }
  if (characters(label.name) > LABEL_CHARACTERS) {
    throw tooLong({ resource: 'Label', field: 'name', maximum: LABEL_CHARACTERS });
  }
  if (label.color !== undefined && !/^[0-9a-f]{6}$/i.test(label.color)) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  }
  if (characters(label.description ?? '') > DESCRIPTION_CHARACTERS) {
    throw tooLong({ resource: 'Label', field: 'description', maximum: DESCRIPTION_CHARACTERS });
  }
}

export function checkLabelCount(count: number): void {
  if (count <= LABELS_PER_ISSUE) {
    return;
  }
  const message = `Issues cannot have more than ${LABELS_PER_ISSUE} labels`;
  throw validationFailed({ resource: 'Issue', code: 'custom', field: 'labels', message });
}
