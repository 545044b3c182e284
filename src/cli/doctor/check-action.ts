// Checks the action that the workflow uses, and the secrets that the workflow reads.

import { joinCode, quoted } from '../../base/format-words.ts';
import { mayRun } from '../github/inspect-policy.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import { type DoctorFinding, ok, problem } from './finding.ts';

export function judgeAction({ action, repository }: DoctorFacts): readonly DoctorFinding[] {
  if (action === null) {
    return [];
  }
  const { repository: name, reference, sha, isPrivate } = action;
  const uses = `${action.name}@${reference}`;
  switch (action.problem) {
    case 'no_repository':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but ${name} does not exist, or your token cannot read it.`,
          `Fork Baton as ${name}, or correct \`uses:\` in the workflow.`,
        ),
      ];
    case 'no_version':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but ${name} has no tag or branch ${reference}.`,
          `Create the tag: \`gh release create ${reference} --repo ${name} --generate-notes\`.`,
        ),
      ];
    case 'no_action':
      return [
        problem(
          'action',
          `The workflow uses ${uses}, but that version has no \`action.yml\`.`,
          'Correct `uses:` in the workflow: it must name a copy of Baton.',
        ),
      ];
    case 'no_access':
      return [
        problem(
          'action',
          `${name} is private, and its settings let no other repository use it.`,
          `Run \`gh api -X PUT repos/${name}/actions/permissions/access -f access_level=organization\`, or \`=user\` outside an organisation.`,
        ),
      ];
    case null:
      return isPrivate && !repository.isPrivate
        ? [
            problem(
              'action',
              `${name} is private. A public repository cannot use a private action.`,
              `Make ${name} public, or this repository private.`,
            ),
          ]
        : [ok('action', `${uses} exists (commit ${sha?.slice(0, 7)}).`)];
  }
}

/** What GitHub refuses to start, so that nothing of Baton runs and no one is notified. */
export function judgePolicy({ policy, action, place }: DoctorFacts): readonly DoctorFinding[] {
  if (policy === null) {
    return [];
  }
  if (!policy.isEnabled) {
    return [
      problem(
        'action',
        `Actions are disabled in ${place}, so no workflow runs.`,
        'Enable them in its settings, under Actions, General.',
      ),
    ];
  }
  const owner = place.split('/')[0] ?? '';
  const uses = action === null ? null : `${action.name}@${action.reference}`;
  if (action === null || uses === null) {
    return [];
  }
  if (!mayRun(uses, { patterns: policy.patterns, owner })) {
    return [
      problem(
        'action',
        `The settings of ${place} do not allow ${uses}, so every run fails at its start.`,
        `Allow ${quoted(`${action.name}@*`)} in the settings of the repository or organisation, under Actions, General.`,
      ),
    ];
  }
  if (policy.needsSha && !/^[0-9a-f]{40}$/i.test(action.reference)) {
    const pinned = `${action.name}@${action.sha ?? '<commit SHA>'} # ${action.reference}`;
    return [
      problem(
        'action',
        `The settings of ${place} require the full SHA of a commit in place of ${uses}, so every run fails at its start.`,
        `Write \`uses: ${pinned}\`.`,
      ),
    ];
  }
  return [];
}

export function judgeSecrets({ steps, reports, secrets }: DoctorFacts): readonly DoctorFinding[] {
  const text = [...new Set([...steps, ...reports].map(({ file }) => file.text))].join('\n');
  const read = [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = '']) =>
    name.toUpperCase(),
  );
  const named = [...new Set(read)].filter((name) => name !== 'GITHUB_TOKEN');
  if (named.length === 0 || secrets === null) {
    return [];
  }
  const missing = named.filter((name) => !secrets.includes(name));
  return missing.length === 0
    ? [
        ok(
          'secrets',
          `The workflow reads ${joinCode(named, 'and')}, which ${named.length === 1 ? 'exists' : 'exist'}.`,
        ),
      ]
    : [
        problem(
          'secrets',
          `The workflow reads ${joinCode(missing, 'and')}, which ${missing.length === 1 ? 'does' : 'do'} not exist, so Baton gets an empty text.`,
          `Run ${quoted(`gh secret set ${missing[0]}`)}, or remove the input.`,
        ),
      ];
}
