// Waits for an answer of the server. One that froze, or is gone without a word, never gives it, and the network
// reports that only after minutes or hours.

/** @throws an error with the code ETIMEDOUT if there is no answer in time */
export async function answerWithin<T>(asked: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('The server did not answer.'), { code: 'ETIMEDOUT' }));
    }, ms);
  });
  // Asked in vain, it fails when the session is closed.
  asked.catch(() => {});
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
