// A machine that names no time zone, or names it in a way that a calendar does not take.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { baton } from '../captured.ts';
import { folderWith } from '../folder.ts';

test.each([':/etc/localtime', '', 'GMT+2', 'Factory'])(
  'With TZ=%s a calendar contains UTC, where it can be seen and changed',
  async (zone) => {
    vi.stubEnv('TZ', zone);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const cwd = folderWith({});
    const words = ['init', '--template', 'shift_to_shift', '--team', 'on_call=alice,bob'];
    expect(await baton([...words, '--uses', 'acme'], { cwd })).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, '.github/handoffs/config.yml'), 'utf8')).toContain(`calendar:
      timezone: UTC
`);
  },
);
