// One handoff's life, with the bundle started here as a runner would start it.

import { renderFormBody } from '../../src/form/issue-form/render-form-body.ts';
import { complete, sale } from '../scenarios/stage/sale.ts';
import { type BundleOutcome, fileIssue } from './place.ts';
import type { Question } from './questions.ts';

export const life: Question = {
  title: 'a handoff is filed, accepted, ticked and completed',
  play: async (place) => {
    const { octokit, owner, repo } = place;
    const labels = [`handoff/${sale.type}`];
    const body = renderFormBody(sale, complete, { ticked: [] });
    const { number } = await fileIssue(place, { title: 'life', body, labels });
    const at = { owner, repo, issue_number: number };
    const steps: string[] = [];
    const note = async (step: string, run: BundleOutcome) => {
      const { data } = await octokit.issues.get(at);
      const names = data.labels.map((label) => (typeof label === 'string' ? label : label.name));
      const status = ['completed', 'accepted', 'initiated', 'incomplete'].find((name) =>
        names.includes(name),
      );
      steps.push(
        `${step}: run ${run.conclusion}, ${status ?? 'no status'}, ${data.state}${run.conclusion === 'success' ? '' : ` (${run.annotations.join(' ')})`}`,
      );
    };
    await note('filed', await place.runBundle(number, 'opened'));
    await octokit.issues.createComment({ ...at, body: '/accept' });
    await note('accepted', await place.runBundle(number, 'created'));
    await octokit.issues.update({ ...at, body: body.replaceAll('- [ ]', '- [x]') });
    await note('ticked', await place.runBundle(number, 'edited'));
    await octokit.issues.createComment({ ...at, body: '/complete' });
    await note('completed', await place.runBundle(number, 'created'));
    return steps.join('; ');
  },
};
