import type { Interceptor } from '../../../src/sandbox/github/http/request-log.ts';

/** From the request that opens the issue on, the run gets no answer. */
export function cutAfter(when: 'before' | 'after'): Interceptor {
  let isCut = false;
  const isOpening = (request: { readonly method: string; readonly path: string }) =>
    request.method === 'POST' && request.path.endsWith('/issues');
  return {
    before: (request) => {
      isCut ||= when === 'before' && isOpening(request);
      return isCut ? 'drop' : null;
    },
    after: (request) => {
      isCut ||= isOpening(request);
      return isCut ? 'drop' : null;
    },
  };
}
