// The forms of next handoffs, filled in by their address. Their title names the handoff before, which the new one
// then follows.

import { isByAnswer } from '../../config/answers/by-answer.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Template } from '../../config/types.ts';
import { carriedAnswers } from '../../form/issue-form/render-next-form.ts';
import { nextTitle, withAfterMark } from '../../handoff/after-mark.ts';
import type { Context } from '../../handoff/submission.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';

/** GitHub refuses a longer address. */
const maxLength = 6000;

/** By type; only for a completed handoff. @param url of its issue */
export function nextFormsOf(
  { subject: { issueNumber, template, templates }, state: { handoff } }: ProcessedIssue,
  url: string,
): ReadonlyMap<string, string> {
  const forms = url.slice(0, url.lastIndexOf('/'));
  return new Map(
    (handoff?.status === 'completed' ? (template.next ?? []) : []).flatMap((type) => {
      const next = templates.find((one) => one.type === type);
      if (next === undefined || handoff === null || !isSentBy(next, handoff.toTeam, template)) {
        return [];
      }
      const title = nextTitle(handoff.title, { from: template.name, to: next.name });
      const answers = carriedAnswers({ template, context: handoff.context }, next);
      return [
        [type, addressOf(forms, next, { title: withAfterMark(title, issueNumber), answers })],
      ];
    }),
  );
}

/** Where answers decide the team, each sends its own. */
function isSentBy({ from }: Template, team: string, { to }: Template): boolean {
  return !isByAnswer(to) || sameLogin(from, team);
}

/** Fields that would make it too long are left out. GitHub fills in no checkboxes. */
function addressOf(
  forms: string,
  { type, fields }: Template,
  { title, answers }: { readonly title: string; readonly answers: Context },
): string {
  let address = `${forms}/new?template=${type}.yml&title=${encoded(title)}`;
  for (const [id, answer] of Object.entries(answers)) {
    const isBoxes = fields.find((field) => field.id === id)?.type === 'checkboxes';
    const text = typeof answer === 'object' ? answer.map((item) => `- ${item}`).join('\n') : answer;
    const more = `&${id}=${encoded(String(text))}`;
    if (!isBoxes && address.length + more.length <= maxLength) {
      address += more;
    }
  }
  // Brackets would end the link in Markdown.
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
