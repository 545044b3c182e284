// `npm run live -- --repo owner/name`: settles on a throw-away repository what could not be asked from
// here. It asks before it writes, and touches nothing but that repository.

import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { connectWithToken } from '../../src/cli/github/connect.ts';
import { terminalOf } from '../../src/cli/output/terminal.ts';
import { cleanUp, readBefore } from './clean-up.ts';
import { compareAnswers, comparisonTable } from './compare.ts';
import { life } from './life.ts';
import { openLocalPlace } from './local-place.ts';
import type { LivePlace } from './place.ts';
import { questions } from './questions.ts';
import { startBundle } from './start-bundle.ts';

const { values } = parseArgs({
  options: { repo: { type: 'string' }, host: { type: 'string' }, yes: { type: 'boolean' } },
});
if (values.repo === undefined) {
  throw new Error('Name a throw-away repository: npm run live -- --repo owner/name');
}
const { octokit, owner, repo, repository, token } = await connectWithToken(
  terminalOf(process),
  values,
);
const prompt = createInterface({ input: process.stdin, output: process.stdout });
const agrees = async (question: string) => /^y/i.test(await prompt.question(`${question} [y/N] `));

const { data: branches } = await octokit.repos.listBranches({ owner, repo, per_page: 100 });
if (branches.some(({ name }) => name === 'handoff-data')) {
  throw new Error(`${owner}/${repo} has handoffs of its own. Name a throw-away repository.`);
}
process.stdout.write(
  `This files about 25 issues in ${owner}/${repo}, edits and comments on them, makes labels and branches, and
commits a file with a string shaped like a token, which is none. It takes about five minutes, and then
deletes what it made. It touches no other repository.\n`,
);
if (values.yes === true || (await agrees(`Write to ${owner}/${repo}?`))) {
  const mark = `baton-live-${randomUUID().slice(0, 8)}`;
  const { data: user } = await octokit.users.getAuthenticated();
  const start = {
    ...{ owner, repo, mark, login: user.login, token: token.token },
    ...{ url: `https://${repository.host}`, apiUrl: repository.apiUrl },
  };
  const live: LivePlace = {
    ...{ octokit, owner, repo, mark, login: user.login },
    runBundle: (issueNumber, action) => startBundle(start, { issueNumber, action }),
    askPerson: async (what) => process.stdin.isTTY === true && agrees(`${what} Is that done?`),
  };
  const before = await readBefore(live);
  const local = await openLocalPlace(mark);
  try {
    const rows = await compareAnswers([...questions, life], { live, local });
    process.stdout.write(`\n${comparisonTable(rows)}\n`);
    process.exitCode = rows.some(({ verdict }) => verdict === 'otherwise') ? 1 : 0;
  } finally {
    await local.close();
    const stays = await cleanUp(live, before);
    process.stdout.write(`Cleaned up. What stays:\n${stays.map((one) => `- ${one}\n`).join('')}`);
  }
}
prompt.close();
