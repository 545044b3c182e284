// The labels that show what was filed and who receives it, as long as the handoff is open.

import type { LabelNames } from '../../config/types.ts';
import type { Handoff } from '../state.ts';
import { sameLabel } from '../status-label.ts';

/** null: it is another label. */
export function ownLabelKind(
  label: string,
  { handoffType, toTeam }: Pick<Handoff, 'handoffType' | 'toTeam'>,
  { team }: Pick<LabelNames, 'team'>,
): 'form' | 'team' | null {
  if (sameLabel(label, `${team}${toTeam}`)) {
    return 'team';
  }
  return sameLabel(label, 'handoff') || sameLabel(label, `handoff/${handoffType}`) ? 'form' : null;
}
