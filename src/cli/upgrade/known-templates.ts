// Fingerprints of every version of the templates that Baton has shipped, the newest last. By them an
// upgrade finds out what a repository has changed. Add a line after a change of a template; never
// remove one.

import { createHash } from 'node:crypto';

export type KnownTemplates = Readonly<Record<string, readonly string[]>>;

export const knownTemplates: KnownTemplates = {
  sales_to_onboarding: ['93375ac1a77d617d', 'f0d4a94f74939c73'],
  design_to_development: ['b05a9b0f891a3c10'],
  development_to_operations: ['accd13b2bbed97e4', 'ecfdf65f4454fc47'],
  development_to_qa: ['75f497c6b129a6ba', 'a09742de572ff64b'],
  onboarding_to_support: ['642d44871bf8b86d'],
  onboarding_to_success: ['01dab9280934c4e6'],
  people_to_it: ['d113cf838ba18cd3'],
  project_to_operations: ['68fae78ed002f319'],
  shift_to_shift: ['ebb64cc935231d54', 'd0ec7259e85c4fa6'],
  support_to_engineering: ['ef042a5b64235754', '8f1cb54f5f39d589'],
};

/** Ignores line endings and the link to the schema, which differs from repository to repository. */
export function fingerprint(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').replace(/^# yaml-language-server:.*\n/, '');
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
