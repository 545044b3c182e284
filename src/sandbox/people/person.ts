// What people do in the browser, through GitHub's API with their own permissions.

import type { Template } from '../../config/types.ts';
import { renderFormBody } from '../../form/issue-form/render-form-body.ts';
import type { Context, FieldValue } from '../../handoff/submission.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { withAnswer, withTick } from './edit-text.ts';

interface Filing {
  readonly title: string;
  /** Tasks ticked before the form is sent. */
  readonly ticked?: readonly string[];
}

export interface Person {
  readonly login: string;
  /** @returns the issue's number */
  fileForm(template: Template, answers: Context, filing: Filing): number;
  /** Files an issue without a form. @returns its number */
  fileBlank(title: string, body: string): number;
  editAnswer(
    issue: number,
    change: { readonly template: Template; readonly field: string; readonly answer: FieldValue },
  ): void;
  editBody(issue: number, edit: (body: string) => string): void;
  tick(issue: number, item: string): void;
  untick(issue: number, item: string): void;
  rename(issue: number, title: string): Promise<void>;
  label(issue: number, name: string): Promise<void>;
  unlabel(issue: number, name: string): Promise<void>;
  assign(issue: number, login: string): Promise<void>;
  unassign(issue: number, login: string): Promise<void>;
  comment(issue: number, body: string): Promise<void>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  close(issue: number, reason?: 'completed' | 'not_planned' | 'duplicate'): Promise<void>;
  reopen(issue: number): Promise<void>;
}

/** One of the repository's `people`. Throws GitHub's error for actions they may not do. */
export function createPerson(github: LocalGitHub, repository: string, login: string): Person {
  const file = (form: { readonly title: string; readonly body: string }, label?: string) =>
    github.browser.createIssueAsForm({
      as: login,
      ...form,
      ...(label === undefined ? {} : { labels: [label] }),
    });
  const editBody = (issue: number, edit: (body: string) => string) => {
    const body = edit(github.issue(issue).body);
    github.browser.editBody({ as: login, number: issue, body });
  };
  return {
    login,
    fileForm: (template, answers, { title, ticked = [] }) =>
      file(
        { title, body: renderFormBody(template, answers, { ticked }) },
        `handoff/${template.type}`,
      ),
    fileBlank: (title, body) => file({ title, body }),
    editAnswer: (issue, change) => editBody(issue, (body) => withAnswer(body, change)),
    editBody,
    tick: (issue, item) => editBody(issue, (body) => withTick(body, item, true)),
    untick: (issue, item) => editBody(issue, (body) => withTick(body, item, false)),
    ...throughApi(requester(github, repository, login)),
  };
}

type Send = (method: string, path: string, body?: unknown) => Promise<void>;

function throughApi(send: Send) {
  const set = (issue: number, change: unknown) => send('PATCH', `/issues/${issue}`, change);
  return {
    rename: (issue: number, title: string) => set(issue, { title }),
    label: (issue: number, name: string) =>
      send('POST', `/issues/${issue}/labels`, { labels: [name] }),
    unlabel: (issue: number, name: string) =>
      send('DELETE', `/issues/${issue}/labels/${encodeURIComponent(name)}`),
    assign: (issue: number, login: string) =>
      send('POST', `/issues/${issue}/assignees`, { assignees: [login] }),
    unassign: (issue: number, login: string) =>
      send('DELETE', `/issues/${issue}/assignees`, { assignees: [login] }),
    comment: (issue: number, body: string) => send('POST', `/issues/${issue}/comments`, { body }),
    editComment: (id: number, body: string) => send('PATCH', `/issues/comments/${id}`, { body }),
    deleteComment: (id: number) => send('DELETE', `/issues/comments/${id}`),
    close: (issue: number, reason: 'completed' | 'not_planned' | 'duplicate' = 'completed') =>
      set(issue, { state: 'closed', state_reason: reason }),
    reopen: (issue: number) => set(issue, { state: 'open' }),
  };
}

function requester(github: LocalGitHub, repository: string, login: string): Send {
  const headers = { authorization: `token ${github.tokenFor(login)}` };
  return async (method, path, body) => {
    const url = `http://127.0.0.1/repos/${repository}${path}`;
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await github.fetch(url, { method, headers, ...init });
    if (!response.ok) {
      throw new Error(
        `${login} may not ${method} ${path}: ${response.status} ${await response.text()}`,
      );
    }
  };
}
