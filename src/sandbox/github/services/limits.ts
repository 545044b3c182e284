// GitHub's size limits.

import { tooLong, validationFailed } from '../api-error.ts';

const maxTitleCharacters = 256;
/** Measured at 2^18 bytes, though the message speaks of 65,536 characters. */
const maxTextBytes = 262_144;
const documentedMaxCharacters = 65_536;
const maxLabelCharacters = 50;
const maxDescriptionCharacters = 100;
const maxLabelsPerIssue = 100;
export const maxAssigneesPerIssue = 10;

function characters(text: string): number {
  return [...text].length;
}

export function checkTitle(title: string): void {
  if (title.trim() === '') {
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  }
  if (characters(title) > maxTitleCharacters) {
    throw tooLong({ resource: 'Issue', field: 'title', maximum: maxTitleCharacters });
  }
}

export function checkText(resource: 'Issue' | 'IssueComment', text: string): void {
  if (Buffer.byteLength(text) > maxTextBytes) {
    throw tooLong({ resource, field: 'body', maximum: documentedMaxCharacters });
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
  if (characters(label.name) > maxLabelCharacters) {
    throw tooLong({ resource: 'Label', field: 'name', maximum: maxLabelCharacters });
  }
  if (label.color !== undefined && !/^[0-9a-f]{6}$/i.test(label.color)) {
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
  }
  if (characters(label.description ?? '') > maxDescriptionCharacters) {
    throw tooLong({ resource: 'Label', field: 'description', maximum: maxDescriptionCharacters });
  }
}

export function checkLabelCount(count: number): void {
  if (count <= maxLabelsPerIssue) {
    return;
  }
  const message = `Issues cannot have more than ${maxLabelsPerIssue} labels`;
  throw validationFailed({ resource: 'Issue', code: 'custom', field: 'labels', message });
}
