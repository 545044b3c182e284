// Names of people and teams on GitHub, in Slack and in mail.

import { inSnakeCase, quoted } from '../../base/format-words.ts';
import { group } from '../kinds/group.ts';
import { optional } from '../kinds/keys.ts';
import { refine } from '../kinds/kind.ts';
import { line, word } from '../kinds/scalars.ts';
import { isLogin } from '../teams/login.ts';
import { problemAt } from '../yaml/parsed.ts';

export const login = word(
  {
    name: 'login',
    example: 'alice',
    pattern: '[A-Za-z0-9]+(-[A-Za-z0-9]+)*-?(_[A-Za-z0-9]+)?',
    which: 'cannot be a login on GitHub',
    fix: (written) => {
      const bare = written.replace(/^@+/, '').replace(/\[bot\]$/, '');
      if (bare.includes('/')) {
        return 'List people here. A GitHub team goes under `github_team`.';
      }
      const surplus = written.endsWith('[bot]') ? '`[bot]`' : 'the `@`';
      return bare !== written && isLogin(bare)
        ? `Leave ${surplus} off: \`${bare}\`.`
        : 'Write the login as in the address of the profile: at most 39 letters, digits and hyphens.';
    },
  },
  isLogin,
);

/** A team's id becomes part of a label: `team/<id>`. */
export const teamId = word({
  name: 'team',
  example: 'onboarding',
  pattern: '[A-Za-z0-9][A-Za-z0-9_-]*',
  which: 'cannot be the id of a team',
  fix: (written) => {
    const better = inSnakeCase(written);
    return `Use letters, digits, \`_\` and \`-\`${better ? `: \`${better}\`` : ''}.`;
  },
});

/** The slug of an enterprise team starts with `ent:`. */
export const githubTeamPattern = '[A-Za-z0-9][A-Za-z0-9-]*/(ent:)?[A-Za-z0-9_-]+';

export const githubTeam = word({
  name: 'GitHub team',
  example: 'acme/onboarding',
  pattern: githubTeamPattern,
  which: 'is not the name of a team on GitHub',
  fix: (written) =>
    /^@.*\//.test(written)
      ? `Leave the \`@\` off: ${quoted(written.slice(1))}.`
      : 'Write the organisation, a slash and the team: `acme/onboarding`.',
});

export const email = word({
  name: 'e-mail address',
  example: 'onboarding@example.com',
  pattern: '[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+',
  which: 'is not an e-mail address',
  fix: 'Write one address such as `onboarding@example.com`.',
});

/** The problem does not quote the text: anyone with the URL of a webhook can post to it. */
export const slackChannel = refine(
  { ...line, name: 'Slack channel', example: '"#onboarding"' },
  function* (channel, tree, subject) {
    if (/^https?:/i.test(channel)) {
      yield problemAt(
        tree.at,
        `${subject} is a web address, which is a secret.`,
        'Write the channel here, such as `"#onboarding"`, and add the address to the input `slack-webhook-url`.',
      );
    }
  },
);

const slackMember = word({
  name: 'Slack member id',
  example: 'U024BE7LH',
  pattern: '[UW][A-Z0-9]{2,20}',
  which: 'is not the id of a member in Slack',
  fix: 'Write the id, such as `U024BE7LH`: in Slack, open the profile and choose "Copy member ID".',
});

export const contact = group({
  slack: optional(slackMember, 'Whom Slack messages mention.'),
  email: optional(email, 'The address for mail to this person.'),
});
