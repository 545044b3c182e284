// A rebuild of a large repository: many ordinary issues, and some handoffs. Prints what it takes.
//
//   node test/bench/large-repository.ts                      50,000 ordinary issues and 500 handoffs
//   node test/bench/large-repository.ts --issues 5000 --handoffs 60

import { parseArgs } from 'node:util';
import { parse } from 'graphql';
import * as v from 'valibot';
import { possibleNodes } from '../../src/sandbox/github/graphql/query-limits.ts';
import type { Exchange } from '../../src/sandbox/github/http/request-log.ts';
import { openSite, type Site } from '../field/github/setup/site.ts';

const { values } = parseArgs({
  options: {
    issues: { type: 'string', default: '50000' },
    handoffs: { type: 'string', default: '500' },
  },
});
const query = v.object({ query: v.string(), variables: v.record(v.string(), v.unknown()) });
const site = await openSite();
try {
  await fill(site, { issues: Number(values.issues), handoffs: Number(values.handoffs) });
  const expected = await handoffsOf(site);
  for (const lost of [false, true]) {
    if (lost) {
      await site.administer('DELETE', '/git/refs/heads/handoff-data');
    }
    await measure(
      site,
      lost ? 'Rebuild, the ledger lost' : 'Rebuild, with the old ledger',
      'rebuild',
    );
    if ((await handoffsOf(site)) !== expected) {
      throw new Error('The rebuilt ledger differs.');
    }
    await measure(site, 'Verify', 'verify');
  }
} finally {
  site.close();
}

async function fill(
  { sam, file, run, github }: Site,
  { issues, handoffs }: { readonly issues: number; readonly handoffs: number },
): Promise<void> {
  const startedAt = performance.now();
  for (let at = 0; at < handoffs; at += 1) {
    file();
    // As many as a sweep shows.
    if (at % 50 === 49) {
      await run('sweep');
    }
  }
  await run('sweep');
  for (let at = 0; at < issues; at += 1) {
    sam.fileBlank(`Ordinary ${at}`, '## Steps\n\nIt does not work.');
  }
  const count = github.issues().length.toLocaleString('en');
  console.log(`${count} issues, filled in ${seconds(startedAt)}.`);
}

async function measure(
  { github, run }: Site,
  title: string,
  mode: 'rebuild' | 'verify',
): Promise<void> {
  github.forgetRequests();
  const counts: number[] = [];
  const stop = github.onExchange(({ request }) => void counts.push(...nodesOf(request)));
  globalThis.gc?.();
  const startedAt = performance.now();
  const [result] = await run(mode);
  const took = seconds(startedAt);
  stop();
  const { requests } = github;
  const queries = requests.filter(({ operation }) => operation !== null);
  const bytes = requests.reduce((sum, { bytesDown }) => sum + bytesDown, 0);
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  const { kind, ...rest } = result ?? { kind: 'nothing' };
  const handoffs = 'handoffs' in rest ? rest.handoffs : 0;
  const differ = 'discrepancies' in rest ? `, ${rest.discrepancies.length} differences` : '';
  console.log(
    `${title}: ${kind}, ${handoffs} handoffs${differ}; ${requests.length} requests, ${queries.length} of them GraphQL, ` +
      `at most ${Math.max(...counts).toLocaleString('en')} possible nodes in one of them; ` +
      `${(bytes / 2 ** 20).toFixed(1)} MB down; ${took}; ${memory} MB, GitHub's own included.`,
  );
}

function nodesOf({ operation, body }: Exchange['request']): readonly number[] {
  if (operation === null) {
    return [];
  }
  const asked = v.parse(query, JSON.parse(Buffer.from(body).toString()));
  return [possibleNodes(parse(asked.query), asked.variables)];
}

async function handoffsOf({ rows }: Site): Promise<string> {
  return JSON.stringify(await rows('SELECT * FROM handoffs ORDER BY id'));
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
