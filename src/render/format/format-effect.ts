// One line for each change that Baton made on GitHub.

import { joinList } from '../../base/join-list.ts';
import type { Effect } from '../../handoff/sync/diff-state.ts';

/** Plain text; labels and logins are not escaped. */
export function formatEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'add_labels':
      return `added ${joinList(effect.labels)}`;
    case 'remove_label':
      return `removed ${effect.label}`;
    case 'add_assignees':
      return `assigned ${joinList(effect.logins)}`;
    case 'remove_assignees':
      return `unassigned ${joinList(effect.logins)}`;
    case 'close':
      return 'closed the issue';
    case 'reopen':
      return 'reopened the issue';
    case 'append_to_body':
      return 'added the checklist to the description';
    case 'post_comment':
      return 'commented';
    case 'delete_comment':
      return 'deleted an outdated Baton comment';
    case 'react':
      return effect.content === '+1' ? 'confirmed a command' : 'rejected a command';
    case 'edit_comment':
      return 'updated Baton’s comment';
  }
}
