// Changes a workflow that runs Baton to what this version of Baton needs. What cannot be changed
// without rewriting the text of its author stays as it is; `baton check` names it.

import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { filingEventType } from '../../runner/event.ts';
import { modes } from '../../usecases/mode.ts';
import { isLocal, namesBaton } from '../workflow/find-steps.ts';
import { isOwnToken } from '../workflow/passes-token.ts';
import { issueTypes, permissionsOf, wantedPermissions } from '../workflow/workflow-requirements.ts';
import { workflowText } from '../workflow/workflow-text.ts';
import {
  appendToList,
  appendToMap,
  applyEdits,
  fillEmpty,
  insertAfter,
  linesOf,
  pairOf,
  replaceScalar,
  scalarToList,
  type TextEdit,
} from './text-edits.ts';

type Edits = readonly TextEdit[];

/** @param usesAfter the new value of `uses:` for the present one */
export function upgradeWorkflow(text: string, usesAfter: (present: string) => string): string {
  const document = parseDocument(text);
  const workflow = document.contents;
  if (document.errors.length > 0 || !isMap(workflow)) {
    return text;
  }
  const jobs = (mapIn(workflow, 'jobs')?.items ?? []).flatMap(({ value }) =>
    isMap(value) ? [value] : [],
  );
  const edits = jobs.flatMap((job) => editJob(text, { workflow, job }, usesAfter));
  const triggers = jobs.some((job) => handlingSteps(job).length > 0)
    ? editTriggers(text, mapIn(workflow, 'on'))
    : [];
  return applyEdits(text, [...triggers, ...distinct(edits)]);
}

/** Two jobs may share the permissions of the workflow. */
function distinct(edits: Edits): Edits {
  return [...new Map(edits.map((edit) => [`${edit.from} ${edit.text}`, edit])).values()];
}

interface Job {
  readonly workflow: YAMLMap;
  readonly job: YAMLMap;
}

function editJob(
  text: string,
  { workflow, job }: Job,
  usesAfter: (present: string) => string,
): Edits {
  const uses = stepsOfBaton(job).flatMap((step) => editUses(text, step, usesAfter));
  const [first] = handlingSteps(job);
  if (first === undefined) {
    return uses;
  }
  return [
    ...uses,
    ...editCondition(text, job, usesOf(first)),
    ...(passesOtherToken(first) ? [] : editPermissions(text, { workflow, job }, first)),
  ];
}

function stepsOfBaton(job: YAMLMap): readonly YAMLMap[] {
  const steps = nodeAt(job, 'steps');
  return (isSeq(steps) ? steps.items : []).filter(
    (step): step is YAMLMap => isMap(step) && namesBaton(usesOf(step), false),
  );
}

/** Without those that post the report over all repositories: issues and comments must not start these. */
function handlingSteps(job: YAMLMap): readonly YAMLMap[] {
  return stepsOfBaton(job).filter((step) => {
    const organisation = nodeAt(mapIn(step, 'with'), 'organisation');
    return !(isScalar(organisation) && String(organisation.value).toLowerCase() === 'true');
  });
}

function editUses(text: string, step: YAMLMap, usesAfter: (present: string) => string): Edits {
  const node = nodeAt(step, 'uses');
  if (!isScalar(node)) {
    return [];
  }
  const present = usesOf(step);
  const edits = replaceScalar(text, node, usesAfter(present));
  const [edit] = edits;
  // A comment with the version of a commit would be wrong afterwards: `@<commit> # v1.2.0`.
  const comment = /^[ \t]+#[ \t]*v\d[\w.-]*[ \t]*(?=\r?\n|$)/.exec(text.slice(edit?.to));
  return edit === undefined || comment === null || usesAfter(present) === present
    ? edits
    : [{ ...edit, to: edit.to + comment[0].length }];
}

function editCondition(text: string, job: YAMLMap, uses: string): Edits {
  return pairOf(job, 'if') !== undefined || isLocal(uses)
    ? []
    : belowRunsOn(text, job, section('jobs', 'handoffs', 'if'));
}

function editPermissions(text: string, { workflow, job }: Job, step: YAMLMap): Edits {
  const own = nodeAt(job, 'permissions');
  const shared = nodeAt(workflow, 'permissions');
  const present = own ?? shared;
  if (present === undefined || (own === undefined && isMap(shared) && shared.items.length === 0)) {
    return belowRunsOn(text, job, section('jobs', 'handoffs', 'permissions'));
  }
  if (!isMap(present)) {
    return [];
  }
  const levels = permissionsOf(keepsLedgerInDatabase(step));
  const missing = wantedPermissions.filter((name) => pairOf(present, name) === undefined);
  const wrong = wantedPermissions.flatMap((name) => {
    const node = nodeAt(present, name);
    return isScalar(node) && node.value !== 'write' && node.value !== levels[name]
      ? replaceScalar(text, node, levels[name])
      : [];
  });
  const added = missing.map((name) => `${name}: ${levels[name]}`);
  return [...wrong, ...(added.length === 0 ? [] : appendToMap(text, present, added))];
}

function belowRunsOn(text: string, job: YAMLMap, lines: readonly string[]): Edits {
  const place = pairOf(job, 'runs-on') ?? job.items.at(-1);
  return place === undefined || job.flow === true ? [] : insertAfter(text, job, place, lines);
}

const triggers = [
  'issues',
  'issue_comment',
  'schedule',
  'repository_dispatch',
  'workflow_dispatch',
];

/** Triggers in a list or in braces cannot take others without being rewritten. */
function editTriggers(text: string, on: YAMLMap | undefined): Edits {
  if (on === undefined) {
    return [];
  }
  const missing = on.flow ? [] : triggers.filter((name) => pairOf(on, name) === undefined);
  return [
    ...editTypes(text, on, 'issues', issueTypes),
    ...editTypes(text, on, 'issue_comment', ['created']),
    ...editTypes(text, on, 'repository_dispatch', [filingEventType]),
    ...editModes(text, on),
    ...missing.flatMap((name) => appendToMap(text, on, section('on', name))),
  ];
}

/** Without `types`, every type counts. */
function editTypes(text: string, on: YAMLMap, event: string, wanted: readonly string[]): Edits {
  const types = nodeAt(mapIn(on, event), 'types');
  return types === undefined ? [] : addWords(text, types, wanted);
}

function editModes(text: string, on: YAMLMap): Edits {
  const dispatch = pairOf(on, 'workflow_dispatch');
  if (dispatch === undefined) {
    return [];
  }
  if (!isMap(dispatch.value)) {
    const [, ...inputs] = section('on', 'workflow_dispatch');
    return on.flow === true
      ? []
      : fillEmpty(
          text,
          on,
          dispatch,
          inputs.map((line) => line.slice(2)),
        );
  }
  const options = nodeAt(mapIn(mapIn(dispatch.value, 'inputs'), 'mode'), 'options');
  return options === undefined ? [] : addWords(text, options, modes);
}

function addWords(text: string, node: Node, wanted: readonly string[]): Edits {
  if (isSeq(node)) {
    const present = node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
    return appendToList(
      text,
      node,
      wanted.filter((word) => !present.includes(word)),
    );
  }
  const others = isScalar(node) ? wanted.filter((word) => word !== node.value) : [];
  return others.length === 0 || !isScalar(node) || node.value === null
    ? []
    : scalarToList(text, node, others);
}

/** The lines of a part of the workflow that `init` writes. */
function section(...path: readonly string[]): readonly string[] {
  const text = workflowText('acme/baton');
  const whole = parseDocument(text).contents;
  const map = path
    .slice(0, -1)
    .reduce<YAMLMap | undefined>(mapIn, isMap(whole) ? whole : undefined);
  const pair = map && pairOf(map, path.at(-1) ?? '');
  if (map === undefined || pair === undefined) {
    throw new Error(`The workflow has no ${path.join('.')}.`);
  }
  return linesOf(text, map, pair);
}

function usesOf(step: YAMLMap): string {
  const node = nodeAt(step, 'uses');
  return isScalar(node) ? String(node.value) : '';
}

function passesOtherToken(step: YAMLMap): boolean {
  const token = nodeAt(mapIn(step, 'with'), 'token');
  return isScalar(token) && !isOwnToken(String(token.value));
}

function keepsLedgerInDatabase(step: YAMLMap): boolean {
  return nodeAt(mapIn(step, 'with'), 'database-url') !== undefined;
}

function mapIn(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
  const value = nodeAt(map, key);
  return isMap(value) ? value : undefined;
}

function nodeAt(map: YAMLMap | undefined, key: string): Node | undefined {
  const value = map === undefined ? undefined : pairOf(map, key)?.value;
  return isNode(value) ? value : undefined;
}
