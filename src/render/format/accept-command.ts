import type { Template } from '../../config/types.ts';
import { code } from './escape.ts';

/** What to comment to accept: with a read-back, if the template requires one. */
export function acceptCommand({ readBack }: Pick<Template, 'readBack'>): string {
  const words =
    readBack === 'required' ? ' with what you understood and what you will do first' : '';
  return `${code('/accept')}${words}`;
}
