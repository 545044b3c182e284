// A comment to the sender of an issue that GitHub's push protection refused in the ledger.

import type { Notice } from '../../../handoff/sync/diff-state.ts';
import { mention } from '../../format/format-person.ts';
import { noticeMarker } from '../../markers.ts';

/** @param sender null: the account is gone */
export function withheldNotice(issueNumber: number, sender: string | null): Notice {
  const source = `withheld:${issueNumber}`;
  const to = sender === null ? '' : `${mention(sender)}, `;
  return {
    source,
    body: `${noticeMarker(source)}
${to}GitHub found text in this issue that looks like a secret, such as an access token, and did not accept it in the ledger. Baton recorded the handoff without its answers.

**Next:** Revoke the secret now: everyone who can read this issue can read it. Then remove it from the description and the comments.
`,
  };
}
