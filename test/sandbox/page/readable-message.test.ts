import { expect, test } from 'vitest';
import { readableMessage } from '../../../src/sandbox/page/routes/page-helpers.ts';

test.each([
  [
    'Validation Failed: {"resource":"Issue","field":"title","code":"missing_field"} - https://docs.github.com/rest',
    'Validation Failed: title is missing.',
  ],
  [
    'Validation Failed: {"resource":"Issue","code":"custom","message":"body is too long"}, {"field":"title","code":"invalid"}',
    'Validation Failed: body is too long; title is invalid.',
  ],
  [
    'Must have admin rights to Repository. - https://docs.github.com/rest',
    'Must have admin rights to Repository.',
  ],
  ['Not found: {broken}', 'Not found.'],
  ['Resource not accessible: see the log', 'Resource not accessible: see the log'],
])('GitHub’s error %j is shown without JSON', (message, shown) => {
  expect(readableMessage(message)).toBe(shown);
});
