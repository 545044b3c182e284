import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { decodeData } from '../../../src/dashboard/data/dashboard-data.ts';
import { figuresOf } from '../../../src/dashboard/figures/figures.ts';
import { noFilter } from '../../../src/dashboard/filter/filter.ts';
import { writeDashboard } from '../../../src/runner/results/write-dashboard.ts';
import { dispatch } from '../../../src/usecases/dispatch.ts';
import { openDesk } from '../../usecases/setup/fake-github.ts';
import { fileBoth } from '../../usecases/setup/histories.ts';

async function reportedRun() {
  const desk = await openDesk();
  const temp = mkdtempSync(join(tmpdir(), 'baton-runner-'));
  onTestFinished(() => {
    desk.close();
    rmSync(temp, { recursive: true });
  });
  fileBoth(desk);
  await desk.sweep();
  const ports = desk.openPorts();
  const outcomes = await dispatch(
    ports,
    { kind: 'dispatch' },
    { mode: 'report', days: 30, asOf: null },
  );
  const write = (wanted: 'none' | 'artifact' | 'pages') =>
    writeDashboard(ports, outcomes.at(-1), {
      wanted,
      environment: { RUNNER_TEMP: temp, GITHUB_REPOSITORY: 'acme/ops' },
      repositoryUrl: 'https://github.com/acme/ops',
      readPage: () => '<!doctype html>"/*data*/"',
    });
  return { temp, outcomes, write };
}

test('With `artifact`, a report comes with one file that has its figures.', async () => {
  const { temp, outcomes, write } = await reportedRun();
  const path = await write('artifact');
  expect(path).toBe(join(temp, 'baton-dashboard/dashboard.html'));
  const page = readFileSync(path ?? '', 'utf8');
  const data = decodeData(page.slice('<!doctype html>'.length));
  const reported = outcomes.at(-1);
  expect(reported?.kind === 'reported' ? reported.metrics : null).toEqual(
    figuresOf(data, noFilter(data)).metrics,
  );
  expect(data).toMatchObject({ issuesUrl: 'https://github.com/acme/ops/issues/', names: {} });
});

test('With `pages`, it is the index of a folder with nothing else.', async () => {
  const { temp, write } = await reportedRun();
  expect(await write('pages')).toBe(join(temp, 'baton-dashboard'));
  expect(existsSync(join(temp, 'baton-dashboard/index.html'))).toBe(true);
});

test('With `none`, and without a report, nothing is written.', async () => {
  const { temp, write } = await reportedRun();
  expect(await write('none')).toBeNull();
  expect(existsSync(join(temp, 'baton-dashboard'))).toBe(false);
});
