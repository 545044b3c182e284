// What was done on GitHub, in a few words.

import { joinList } from '../../base/join-list.ts';
import type { Effect } from '../../handoff/sync/diff-state.ts';

/** Plain text; labels and logins stand in it as they are. */
export function formatEffect(effect: Effect): string {
  switch (effect.kind) {
    case 'add_labels':
      return `added ${joinList(effect.labels)}`;
    case 'remove_label':
      return `took off ${effect.label}`;
    case 'add_assignees':
      return `assigned ${joinList(effect.logins)}`;
    case 'close':
      return 'closed the issue';
    case 'reopen':
      return 'reopened the issue';
    case 'append_to_body':
      return 'added the checklist to the description';
    case 'post_comment':
      return 'commented';
    case 'delete_comment':
      return 'deleted a comment of Baton’s that was not needed any more';
    case 'react':
      return effect.content === '+1' ? 'confirmed a command' : 'refused a command';
    case 'edit_comment':
      return 'brought Baton’s comment up to date';
  }
}
