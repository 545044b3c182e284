// The command line runs on the person's own Node, not on the one of the tests.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));
/** The one that npm itself runs on. */
const node = process.env['npm_node_execpath'] ?? process.execPath;

test.each([['metrics'], ['list'], ['report'], ['show', '1'], ['context', '1'], ['history', '1']])(
  'baton %s',
  (...words) => {
    const { status, stderr } = spawnSync(
      node,
      ['action/cli/baton.js', ...words, '--file', 'test/ledger/fixtures/v1.db'],
      { cwd: top, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
