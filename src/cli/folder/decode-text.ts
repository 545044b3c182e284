// The text of a file or a pipe. Windows writes UTF-16, and a mark at the start of UTF-8.

import { usageError } from '../cli-error.ts';

/** @param named starts a sentence */
export function decodeText(bytes: Uint8Array, named: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) {
      throw usageError(`${named} is not text in UTF-8. Save it as UTF-8.`);
    }
    throw cause;
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
