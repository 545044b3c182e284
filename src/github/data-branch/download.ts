// Downloads a file as its bytes.

import * as v from 'valibot';
import { statusOf } from '../http/map-errors.ts';

/** For a request whose answer is a file. */
export const rawBytes = {
  headers: { accept: 'application/vnd.github.raw+json' },
  // GitHub labels the bytes as UTF-8 text, and decoding them would corrupt them.
  request: { parseSuccessResponseBody: false },
};

/** How often the file is read if the connection breaks in the middle of it. */
const maxReads = 3;

/** null: GitHub has no such file. */
export async function download(
  request: () => Promise<{ readonly data: unknown }>,
): Promise<Uint8Array | null> {
  for (let reads = 1; ; reads += 1) {
    try {
      return await readOnce(request);
    } catch (error) {
      // The client retries requests; this body is read after it has passed the answer on.
      if (reads === maxReads || !(error instanceof TypeError)) {
        throw error;
      }
    }
  }
}

async function readOnce(
  request: () => Promise<{ readonly data: unknown }>,
): Promise<Uint8Array | null> {
  try {
    const { data: body } = await request();
    if (!isIterable(body)) {
      throw new TypeError('The response body was already read.');
    }
    return await joined(body);
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}

const bytesShape = v.instance(Uint8Array);

function isIterable(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** Copies at most once: a new Response would copy each chunk again, and most bodies come in one piece. */
async function joined(body: AsyncIterable<unknown>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) {
    pieces.push(v.parse(bytesShape, piece));
  }
  const [whole = Buffer.concat(pieces)] = pieces.length === 1 ? pieces : [];
  const { buffer, byteOffset, length } = whole;
  return new Uint8Array(buffer, byteOffset, length);
}
