// `/handoff` and the label `handoff-next/<type>`: the receiving team asks for the handoff that follows.

import { normalize } from '../../../base/format-words.ts';
import { sameLogin } from '../../../config/teams/team.ts';
import type { ActionSource, EventData } from '../../event.ts';
import type { ActivityOf, Actor } from '../../issue-activity.ts';
import { canActAsReceiver, type Policy } from '../../policy.ts';
import type { RejectionReason } from '../../rejection-reason.ts';
import type { Handoff, IssueState } from '../../state.ts';
import { reject } from '../transition.ts';

interface Speaker {
  readonly by: Actor | null;
  readonly policy: Policy;
}

export function requestNext(handoff: Handoff, text: string, speaker: Speaker) {
  return requested(handoff, text, { ...speaker, via: 'command', name: 'handoff' });
}

/** @param type the part of the label after its prefix */
export function requestByLabel(
  handoff: Handoff,
  type: string,
  speaker: Speaker & { readonly label: string },
): readonly EventData[] {
  return requested(handoff, type, { ...speaker, via: 'label', name: speaker.label });
}

function requested(
  handoff: Handoff,
  text: string,
  { by, policy, via, name }: Speaker & { readonly via: ActionSource; readonly name: string },
): readonly EventData[] {
  const types = typesIn(text, policy);
  const refused = refusal(handoff, by, policy) ?? refusalOfTypes(types, handoff, policy);
  return refused !== null
    ? [reject(via, name, refused)]
    : types.map((handoffType) => ({ type: 'next_requested', handoffType }));
}

function refusal(handoff: Handoff, by: Actor | null, policy: Policy): RejectionReason | null {
  const isOwner = by !== null && handoff.owner !== null && sameLogin(handoff.owner, by.login);
  if (by === null || !(isOwner || canActAsReceiver(policy, by.login))) {
    return 'not_receiving_team';
  }
  if (handoff.status === 'cancelled') {
    return 'already_ended';
  }
  return handoff.status === 'accepted' || handoff.status === 'completed' ? null : 'not_accepted';
}

function refusalOfTypes(
  types: readonly string[],
  { next }: Handoff,
  { receiving, templates = [] }: Policy,
): RejectionReason | null {
  if (types.length === 0) {
    return 'next_type_missing';
  }
  const named = types.map((type) => templates.find((one) => one.type === type));
  if (named.some((one) => one === undefined)) {
    return 'next_type_unknown';
  }
  if (named.some((one) => one !== undefined && !sameLogin(one.from, receiving.id))) {
    return 'next_of_other_team';
  }
  return types.some((type) => next.some(({ handoffType }) => handoffType === type))
    ? 'next_exists'
    : null;
}

/** Each once. Without a word, the one that the template names under `next`. */
function typesIn(text: string, { template, templates = [] }: Policy): readonly string[] {
  const line = text.trim().split('\n', 1)[0] ?? '';
  const [only, ...others] = template.next ?? [];
  if (line === '') {
    return only === undefined || others.length > 0 ? [] : [only];
  }
  const byName = templates.find(({ name }) => normalize(name) === normalize(line));
  if (byName !== undefined) {
    return [byName.type];
  }
  const words = line
    .split(/[\s,;&+]+/u)
    .map((word) => word.replace(/^[`*"'(]+|[`*"'.!)]+$/gu, '').replace(/^handoff\//i, ''))
    .filter((word) => word !== '' && word.toLowerCase() !== 'and');
  return [...new Set(words.map((word) => word.toLowerCase().replaceAll('-', '_')))];
}

/** Only what was asked for: an issue that Baton opened twice counts once. */
export function onNextOpened(
  { next }: Handoff,
  { issueNumber, request }: ActivityOf<'next_opened'>,
): readonly EventData[] {
  const awaited = next.find((one) => one.request === request && one.issueNumber === null);
  return awaited === undefined
    ? []
    : [{ type: 'next_opened', handoffType: awaited.handoffType, issueNumber, request }];
}

/**
 * The form counts as asked for and opened at once, by a person who may ask for it. Otherwise it is a handoff of
 * its own, and no one is answered.
 */
export function onNextFiled(
  handoff: Handoff,
  { issueNumber, handoffType, source, by }: ActivityOf<'next_filed'>,
  policy: Policy,
): readonly EventData[] {
  const isRefused =
    refusal(handoff, by, policy) !== null ||
    refusalOfTypes([handoffType], handoff, policy) !== null;
  return isRefused
    ? []
    : [
        { type: 'next_requested', handoffType },
        { type: 'next_opened', handoffType, issueNumber, request: source },
      ];
}

/** @param issueNumber of the handoff before; undefined if there is none */
export function openedFrom(
  state: IssueState,
  issueNumber: number | undefined,
): readonly EventData[] {
  return issueNumber === undefined || state.openedFrom !== undefined
    ? []
    : [{ type: 'opened_from', issueNumber }];
}
