// A page for every error: what failed and what to do, in a sentence.

import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Sandbox } from '../server/open-sandbox.ts';
import { respondWithPage } from './page-helpers.ts';

export function answerErrors(app: Hono, sandbox: Sandbox): void {
  app.notFound((c) =>
    respondWithPage(sandbox, c, {
      title: 'Not found',
      tab: 'issues',
      content: '',
      refusal: 'This page does not exist. Choose a tab above.',
      status: 404,
    }),
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      return error.getResponse();
    }
    return respondWithPage(sandbox, c, {
      title: 'Error',
      tab: 'issues',
      content: '',
      refusal: `The sandbox failed: ${error.message.replace(/\.$/, '')}. Go back and try again, or run \`npm start\` again.`,
      status: 500,
    });
  });
}
