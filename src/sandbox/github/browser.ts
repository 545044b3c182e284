// What people do in the browser and no API offers: file a form, and save texts with CRLF.

import { branchRef } from './git/git-store.ts';
import type { SandboxRepository } from './model/repository.ts';
import type { GitHubState } from './model/state.ts';
import type { WorkflowState } from './model/workflow.ts';
import { convertIssue } from './services/issues/convert-issue.ts';
import { openIssueByForm, openPullRequest } from './services/issues/open-issue.ts';
import { forgotten } from './services/issues/revise.ts';
import { updateIssue } from './services/issues/update-issue.ts';
import { issueNumbered } from './services/issues/update-issue-record.ts';
import { mayEditText, refusal } from './services/permissions.ts';
import { createScene, type RequestContext } from './services/request-context.ts';
import { tokenFor } from './tokens.ts';
import { deliverWebhooks } from './webhooks/deliver.ts';

interface FiledForm {
  /** The login of the person who files it. */
  readonly as: string;
  readonly title: string;
  /** Line ends stay as given: reports differ on what a new submission has. */
  readonly body: string;
  /** The form's labels. One that does not exist in the repository is silently dropped. */
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
}

export interface Browser {
  /** Applies the form's labels even for a person with read access only. @returns the issue's number */
  createIssueAsForm(form: FiledForm): number;
  /** Saving in the browser turns every line end into CRLF. */
  editBody(edit: { readonly as: string; readonly number: number; readonly body: string }): void;
  /** The issue stays, closed and locked. */
  convertToDiscussion(issue: { readonly as: string; readonly number: number }): void;
  /** Removes the text of one revision from the edit history; 0 is the original. */
  forgetRevision(revision: {
    readonly as: string;
    readonly number: number;
    readonly position: number;
  }): void;
  /** With a ruleset that lets no one move the branch. */
  protectBranch(branch: string, isProtected: boolean): void;
  /** In the Actions tab; GitHub itself disables workflows after 60 idle days. */
  setWorkflow(path: string, state: WorkflowState): void;
  /** Pull requests are numbered, labelled and commented like issues. @returns the number */
  openPullRequest(request: {
    readonly as: string;
    readonly title: string;
    readonly body: string;
  }): number;
}

export function createBrowser(hub: GitHubState, repository: SandboxRepository): Browser {
  const visit = <T>(login: string, operation: (scene: RequestContext) => T): T => {
    const caller = hub.credentials.get(tokenFor(hub, login));
    if (caller === undefined) {
      throw new Error(`No one here is called ${login}`);
    }
    const scene = createScene(hub, repository, caller);
    const result = operation(scene);
    deliverWebhooks(scene);
    return result;
  };
  return {
    createIssueAsForm: ({ as, labels = [], assignees = [], ...form }) =>
      visit(as, (scene) => openIssueByForm(scene, { ...form, labels, assignees }).number),
    editBody: ({ as, number, body }) =>
      visit(
        as,
        (scene) => void updateIssue(scene, number, { body: body.replace(/(?<!\r)\n/g, '\r\n') }),
      ),
    convertToDiscussion: ({ as, number }) => visit(as, (scene) => void convertIssue(scene, number)),
    forgetRevision: ({ as, number, position }) =>
      visit(as, (scene) => {
        const issue = issueNumbered(scene, number);
        if (!mayEditText(scene, issue.author)) {
          throw refusal(scene, 'Must have admin rights to Repository.');
        }
        const revisions = forgotten(issue.revisions, position, scene.at);
        repository.issues.set(number, { ...issue, revisions });
      }),
    protectBranch: (branch, isProtected) => {
      if (isProtected) {
        repository.protectedRefs.add(branchRef(branch));
      } else {
        repository.protectedRefs.delete(branchRef(branch));
      }
    },
    setWorkflow: (path, state) => void repository.workflowStates.set(path, state),
    openPullRequest: ({ as, ...draft }) =>
      visit(as, (scene) => openPullRequest(scene, { ...draft, labels: [], assignees: [] }).number),
  };
}
