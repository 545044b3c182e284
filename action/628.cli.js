export const id = 628;
export const ids = [628];
export const modules = {

/***/ 14241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mayBeHandoff)
/* harmony export */ });
// The first question asked of every event, before anything else is loaded or requested.
/**
 * Whether the issue could be a handoff of any template: it bears a label of ours, or has a heading of
 * the levels that a form's may have. Says yes too often, but never no where `chooseTemplate` would
 * find a template.
 */
function mayBeHandoff(issue) {
    return (issue.labels.some((label) => /^handoff(?:\/|$|-feedback$)/i.test(label)) ||
        /(?:^|[\r\n]) {0,3}#{2,4}[ \t]/.test(issue.body));
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mayHoldCommands)
/* harmony export */ });
// The first question asked of every comment, before anything else is loaded or requested.
/** Whether there could be one: says yes too often, but never no where `readCommands` finds one. */
function mayHoldCommands(comment) {
    return /(?:^|[\r\n]) {0,3}\/[a-z]/i.test(comment);
}


/***/ }),

/***/ 99700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/github/answers.js
var answers = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/github/apply.js
var apply = __webpack_require__(29770);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(92159);
;// CONCATENATED MODULE: ./build/github/gone.js
// Which issues are still to be found, and why one is not.




/** Issues asked for in one question. */
const batch = 100;
const answer = dist/* object */.Ikc({
    repository: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* object */.Ikc({ number: dist/* number */.aig(), updatedAt: dist/* string */.YjP() }))),
});
/** When these issues last changed; those that are not to be found any more are left out. One request for a hundred. */
async function lastChanges({ octokit, owner, repo }, numbers) {
    const found = new Map();
    for (let at = 0; at < numbers.length; at += batch) {
        const parts = numbers
            .slice(at, at + batch)
            .map((number) => `issue${number}: issue(number: ${number}) { number updatedAt }`);
        const { data } = await (0,graphql/* ask */.k)(octokit, {
            query: `query Existing($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`,
            variables: { owner, name: repo },
            answer,
        });
        for (const issue of Object.values(data.repository)) {
            if (issue !== null) {
                found.set(issue.number, issue.updatedAt);
            }
        }
    }
    return found;
}
/**
 * A repository whose issues are switched off answers like one whose issues were all deleted.
 *
 * @throws Fault where they are switched off
 */
async function demandIssues({ octokit, owner, repo, }) {
    const { data } = await (0,explain/* explained */.t)('read the repository', () => octokit.repos.get({ owner, repo }));
    if (!data.has_issues) {
        throw new world/* Fault */.v('github_forbidden', `Issues are switched off in ${owner}/${repo}. Nothing was recorded. Switch them on in the ` +
            "repository's settings, or remove the workflow.");
    }
}
/** Why an issue that GraphQL does not find cannot be read; null where it is there after all. */
async function whyGone({ octokit, owner, repo }, number) {
    const request = { redirect: 'manual' };
    try {
        // A redirect that is not followed is no error, whatever the type of the status says.
        const { status } = await octokit.issues.get({
            owner,
            repo,
            issue_number: number,
            request,
        });
        return status === 301 ? 'transferred' : null;
    }
    catch (error) {
        switch ((0,explain/* statusOf */.c)(error)) {
            case 410:
                await demandIssues({ octokit, owner, repo });
                return 'deleted';
            case 404:
                return 'unknown';
            default:
                return (0,explain/* explained */.t)(`read issue #${number}`, () => Promise.reject(error));
        }
    }
}

;// CONCATENATED MODULE: ./build/github/issue-query.js
// What a run asks GitHub about an issue: everything at once, because each request is a round trip
// and counts against the repository's thousand an hour. Only GraphQL tells who edited the body, when,
// and what it said then; so a tick whose event was lost still has its person and its time.
/** GitHub lists at most 100 of anything on a page. */
const pageSize = 100;
const actor = 'login __typename';
const timelineFragment = `
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on LabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on UnlabeledEvent { id createdAt actor { ${actor} } label { name } }
    ... on AssignedEvent { id createdAt actor { ${actor} } assignee { __typename ... on Actor { login } } }
    ... on UnassignedEvent { id createdAt actor { ${actor} } assignee { __typename ... on Actor { login } } }
    ... on ClosedEvent { id createdAt actor { ${actor} } stateReason }
    ... on ReopenedEvent { id createdAt actor { ${actor} } }
    ... on RenamedTitleEvent { id createdAt actor { ${actor} } previousTitle currentTitle }
    ... on CommentDeletedEvent { id createdAt actor { ${actor} } deletedCommentAuthor { ${actor} } }
  }`;
const timelineKinds = 'LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, UNASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT, COMMENT_DELETED_EVENT';
const editsFragment = `
  pageInfo { hasNextPage endCursor }
  nodes { id editedAt diff editor { ${actor} } }`;
/**
 * The oldest edit of a comment is its text as it was first written. A list within a list counts by
 * whatever it may come to against GitHub's limits, so it is asked for only of one issue at a time.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
const firstTexts = 'userContentEdits(last: 1) { nodes { diff } }';
const commentFragment = (rest) => `
    id fullDatabaseId body createdAt viewerDidAuthor
    author { ${actor} }
    lastEditedAt includesCreatedEdit ${rest}
    reactionGroups { content viewerHasReacted }`;
/** Comments on a page, from the beginning and from the end; both together are nearly always all. */
const commentsPerPage = 50;
const issueFragment = (rest) => `
fragment IssueParts on Issue {
  number title body url createdAt updatedAt state closedAt
  includesCreatedEdit lastEditedAt
  author { ${actor} }
  editor { ${actor} }
  labels(first: ${pageSize}) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  timelineItems(first: ${pageSize}, itemTypes: [${timelineKinds}]) { ${timelineFragment} }
  userContentEdits(first: ${pageSize}) { ${editsFragment} }
  firstComments: comments(first: ${commentsPerPage}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ${commentFragment(rest)} }
  }
  lastComments: comments(last: ${commentsPerPage}) { nodes { ${commentFragment(rest)} } }
}`;
/** The version of the configuration stands beside the issue, so that knowing it costs nothing. */
const repositoryFragment = `
  configuration: object(expression: $configuration) { oid }`;
const issueQuery = `
query Issue($owner: String!, $name: String!, $number: Int!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issue(number: $number) { ...IssueParts }
  }
}
${issueFragment(firstTexts)}`;
/** Issues in the order of their last change, oldest first. */
const changedIssuesQuery = `
query ChangedIssues($owner: String!, $name: String!, $since: DateTime, $after: String, $first: Int!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(first: $first, after: $after, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...IssueParts }
    }
  }
}
${issueFragment('')}`;
/** Further pages of one issue's history; a page that is not wanted is left out. */
const moreQuery = `
query MoreOfIssue(
  $owner: String!, $name: String!, $number: Int!
  $timeline: Boolean!, $timelineAfter: String
  $edits: Boolean!, $editsAfter: String
  $comments: Boolean!, $commentsAfter: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      timelineItems(first: ${pageSize}, after: $timelineAfter, itemTypes: [${timelineKinds}]) @include(if: $timeline) { ${timelineFragment} }
      userContentEdits(first: ${pageSize}, after: $editsAfter) @include(if: $edits) { ${editsFragment} }
      comments(first: ${pageSize}, after: $commentsAfter) @include(if: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ${commentFragment(firstTexts)} }
      }
    }
  }
}`;
/** Texts of comments as they were first written. */
const firstTextsQuery = `
query FirstTexts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id ${firstTexts} } }
}`;
const configurationQuery = `
query Configuration($owner: String!, $name: String!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    labels(first: ${pageSize}) { nodes { name } }
    handoffs: issues(last: 10, filterBy: { labels: ["handoff"] }) {
      nodes { number comments(first: 10) { nodes { fullDatabaseId body createdAt viewerDidAuthor } } }
    }
    configuration: object(expression: $configuration) {
      ... on Tree { oid entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const reportsQuery = `
query Reports($owner: String!, $name: String!, $label: String!, $configuration: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    ${repositoryFragment}
    issues(last: 20, filterBy: { labels: [$label] }) {
      nodes { number title state url viewerDidAuthor }
    }
  }
}`;

// EXTERNAL MODULE: ./build/template/file-name.js
var file_name = __webpack_require__(8353);
// EXTERNAL MODULE: ./build/form/may-be-handoff.js
var may_be_handoff = __webpack_require__(14241);
// EXTERNAL MODULE: ./build/form/may-hold-commands.js
var may_hold_commands = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(30264);
// EXTERNAL MODULE: ./build/text/markers.js
var markers = __webpack_require__(57233);
;// CONCATENATED MODULE: ./build/github/actor.js
// People and bots as GraphQL names them.
/** GraphQL names a bot without the `[bot]` that REST and the viewer have. */
function actorOf(actor) {
    return actor === null
        ? null
        : { login: actor.login.replace(/\[bot\]$/, ''), isBot: actor.__typename === 'Bot' };
}

;// CONCATENATED MODULE: ./build/github/comments.js
// People's comments, as they were first written: an edit makes no new command, and nobody puts one into
// another's mouth.








/** Ids in one question. */
const comments_batch = 100;
function commentsOf({ firstComments, lastComments }) {
    const all = [...firstComments.nodes, ...lastComments.nodes];
    return [...new Map(all.map((comment) => [comment.id, comment])).values()];
}
/** Those by people that may hold commands, oldest first. */
function spokenOf(comments) {
    return comments
        .filter((comment) => isPersons(comment))
        .flatMap((comment) => {
        const { fullDatabaseId: id, createdAt: at, author } = comment;
        const body = firstTextOf(comment);
        return id === null || body === null || !(0,may_hold_commands/* mayHoldCommands */.P)(body)
            ? []
            : [{ id, at, by: actorOf(author), body, reactions: reactionsOf(comment) }];
    })
        .toSorted((one, other) => (0,by_text/* byText */.z)(one.at, other.at) || one.id - other.id);
}
/** Comments whose first text GitHub no longer tells: whatever they ordered, only the ledger knows. */
function untoldCommentsOf(comments) {
    return comments
        .filter((comment) => isPersons(comment) && firstTextOf(comment) === null)
        .map(({ fullDatabaseId, createdAt: at, author }) => ({
        kind: 'untold',
        what: 'act',
        source: `comment:${fullDatabaseId}`,
        at,
        by: actorOf(author),
    }));
}
/**
 * The token may be a person's own, and then both they and we write under their name: all that we post
 * bears a marker. Whoever edits one of ours and takes the marker away makes no command of it.
 */
function isPersons(comment) {
    return comment.author?.__typename !== 'Bot' && !isOurs(comment) && !wasOurs(comment);
}
function isOurs({ viewerDidAuthor, body }) {
    return viewerDidAuthor && (0,markers/* readMarker */.t7)(body) !== null;
}
function wasOurs(comment) {
    return isOurs({ ...comment, body: firstTextOf(comment) ?? '' });
}
function firstTextOf({ body, lastEditedAt, includesCreatedEdit, userContentEdits, }) {
    if (lastEditedAt === null) {
        return body;
    }
    return includesCreatedEdit ? (userContentEdits?.nodes[0]?.diff ?? null) : null;
}
function reactionsOf({ reactionGroups }) {
    const ours = (reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
    return ours.flatMap(({ content }) => content === 'THUMBS_UP' ? ['+1'] : content === 'THUMBS_DOWN' ? ['-1'] : []);
}
/**
 * The issues, with the first texts of comments that have been edited since: one request for a hundred.
 * Of what cannot be a handoff nobody needs them.
 */
async function withFirstTexts(octokit, issues) {
    const edited = issues.filter(mayBeOurs).flatMap(commentsOf).filter(isUnread);
    const texts = new Map();
    for (let at = 0; at < edited.length; at += comments_batch) {
        const ids = edited.slice(at, at + comments_batch).map(({ id }) => id);
        const { data } = await (0,graphql/* ask */.k)(octokit, {
            query: firstTextsQuery,
            variables: { ids },
            answer: answers/* firstTextsAnswer */.zj,
        });
        for (const node of data.nodes) {
            if (node?.id !== undefined) {
                texts.set(node.id, node.userContentEdits);
            }
        }
    }
    const read = (comment) => texts.has(comment.id) ? { ...comment, userContentEdits: texts.get(comment.id) } : comment;
    return issues.map((issue) => ({
        ...issue,
        firstComments: { ...issue.firstComments, nodes: issue.firstComments.nodes.map(read) },
        lastComments: { ...issue.lastComments, nodes: issue.lastComments.nodes.map(read) },
    }));
}
function isUnread(comment) {
    const { lastEditedAt, userContentEdits } = comment;
    return isPersons(comment) && lastEditedAt !== null && userContentEdits === undefined;
}
function mayBeOurs({ labels, body }) {
    return (0,may_be_handoff/* mayBeHandoff */.N)({ labels: labels?.nodes.map(({ name }) => name) ?? [], body });
}

;// CONCATENATED MODULE: ./build/github/body-history.js
// What an issue's body said, when and by whose hand. GitHub keeps no history of a body that nobody has
// edited, and lists the newest edit first.


/** Oldest first. Where the history lags behind the body, what stands there now is the last entry. */
function writingsOf(issue, timeline) {
    const titleAt = titles(issue, timeline);
    const revisions = revisionsOf(issue);
    if (revisions.length === 0) {
        const { isFiling: _, ...filing } = filingOf(issue);
        return [{ ...filing, title: titleAt(filing.at), body: issue.body }];
    }
    const told = revisions.flatMap(({ source, at, by, body }) => body === null ? [] : [{ source, at, by, title: titleAt(at), body }]);
    return lagsBehind(issue, told.at(-1)?.body ?? null) ? [...told, latest(issue)] : told;
}
/** The entries of the history whose text somebody has taken out. */
function untoldOf(issue) {
    return revisionsOf(issue).flatMap(({ source, at, by, body, isFiling }) => body === null ? [{ kind: 'untold', source, at, by, what: isFiling ? 'filing' : 'edit' }] : []);
}
function revisionsOf(issue) {
    return (issue.userContentEdits?.nodes ?? [])
        .toReversed()
        .toSorted((one, other) => (0,by_text/* byText */.z)(one.editedAt, other.editedAt))
        .map(({ id, editedAt, editor, diff: body }, at) => at === 0 && issue.includesCreatedEdit
        ? { ...filingOf(issue), body }
        : { source: `edit:${id}`, at: editedAt, by: actorOf(editor), isFiling: false, body });
}
function filingOf({ number, createdAt, author }) {
    return { source: `issue:${number}`, at: createdAt, by: actorOf(author), isFiling: true };
}
/** Whether the history of the body does not end with the body, but for line ends. */
function lagsBehind(issue, body) {
    const plain = (text) => text.replaceAll(/\r\n?/g, '\n').trimEnd();
    return body === null || plain(body) !== plain(issue.body);
}
function latest(issue) {
    const at = issue.lastEditedAt ?? issue.updatedAt;
    const { number, title, body } = issue;
    return { source: `body:${number}@${at}`, at, by: actorOf(issue.editor), title, body };
}
/** The title as it was at a time, before what else happened within that second. */
function titles(issue, timeline) {
    const renames = timeline.filter((item) => item.__typename === 'RenamedTitleEvent');
    return (at) => renames.find((rename) => rename.createdAt >= at)?.previousTitle ?? issue.title;
}

;// CONCATENATED MODULE: ./build/github/snapshot.js
// GitHub's answer about an issue → what happened to it, in the domain's words.




function snapshotOf(issue) {
    const timeline = issue.timelineItems.nodes;
    const comments = commentsOf(issue);
    return {
        number: issue.number,
        title: issue.title,
        body: issue.body,
        url: issue.url,
        updatedAt: issue.updatedAt,
        open: issue.state === 'OPEN',
        closedAt: issue.closedAt,
        labels: issue.labels?.nodes.map((label) => label.name) ?? [],
        assignees: issue.assignees.nodes.map((assignee) => assignee.login),
        happenings: [
            ...timeline.flatMap(happeningOf),
            ...untoldOf(issue),
            ...untoldCommentsOf(comments),
        ],
        spoken: spokenOf(comments),
        writings: writingsOf(issue, timeline),
        ownComments: ownOf(comments),
        firstOwnCommentAt: firstOf(comments),
        ownCommentDeletedAt: lastBotCommentDeletion(timeline),
    };
}
function happeningOf(item) {
    const base = { source: `timeline:${item.id}`, at: item.createdAt, by: actorOf(item.actor) };
    switch (item.__typename) {
        case 'LabeledEvent':
        case 'UnlabeledEvent': {
            const kind = item.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
            return [
                item.label === null
                    ? { ...base, kind: 'untold', what: 'act' }
                    : { ...base, kind, label: item.label.name },
            ];
        }
        case 'AssignedEvent':
        case 'UnassignedEvent': {
            const kind = item.__typename === 'AssignedEvent' ? 'assigned' : 'unassigned';
            const assignee = item.assignee?.login;
            return [
                assignee === undefined
                    ? { ...base, kind: 'untold', what: 'act' }
                    : { ...base, kind, assignee },
            ];
        }
        case 'ClosedEvent':
            return [{ ...base, kind: 'closed', reason: closeReasonOf(item.stateReason) }];
        case 'ReopenedEvent':
            return [{ ...base, kind: 'reopened' }];
        case 'RenamedTitleEvent':
            return [{ ...base, kind: 'renamed', title: item.currentTitle }];
        case 'CommentDeletedEvent': {
            const author = actorOf(item.deletedCommentAuthor)?.login ?? null;
            return [{ ...base, kind: 'comment_deleted', author }];
        }
    }
}
function closeReasonOf(reason) {
    return reason === 'NOT_PLANNED'
        ? 'not_planned'
        : reason === 'DUPLICATE'
            ? 'duplicate'
            : 'completed';
}
function ownOf(comments) {
    const own = comments.flatMap(({ fullDatabaseId: id, body, viewerDidAuthor }) => viewerDidAuthor && id !== null ? [{ id, body }] : []);
    return [...new Map(own.map((comment) => [comment.id, comment])).values()];
}
function firstOf(comments) {
    const times = comments.flatMap((one) => (isOurs(one) ? [one.createdAt] : []));
    return times.toSorted(by_text/* byText */.z)[0] ?? null;
}
/** A notice of ours that a person deleted is not posted again; any bot's comment counts as ours. */
function lastBotCommentDeletion(timeline) {
    const deleted = timeline.findLast((item) => item.__typename === 'CommentDeletedEvent' &&
        item.deletedCommentAuthor?.__typename === 'Bot' &&
        item.actor?.__typename !== 'Bot');
    return deleted?.createdAt ?? null;
}

;// CONCATENATED MODULE: ./build/github/read-issues.js
// Issues as GitHub shows them, whole: what does not fit on the first page is read on.





/** How long to wait before a reading that was stale is made again. */
const staleWaits = [500, 2000, 5000];
/** Issues on a page of the sweep: each brings its whole history. */
const issuesPerPage = 20;
/** @param atLeast an instant that the issue's `updatedAt` must have reached; null where none is known */
async function readIssue(place, number, atLeast) {
    for (const pause of [...staleWaits, null]) {
        const { data, now } = await (0,graphql/* ask */.k)(place.octokit, {
            query: issueQuery,
            variables: { ...variablesOf(place), number },
            answer: answers/* issueAnswer */.C7,
        });
        const { issue, configuration } = data.repository;
        const isStale = issue !== null && atLeast !== null && issue.updatedAt < atLeast;
        if (!isStale || pause === null) {
            const whole = issue === null ? null : await readWhole(place, issue);
            return {
                now,
                configurationVersion: configuration?.oid ?? null,
                issue: whole === null ? null : snapshotOf(whole),
            };
        }
        await place.wait(pause);
    }
    throw new Error('unreachable: the last reading is always taken');
}
async function readChanged(place, page) {
    const { data, now } = await (0,graphql/* ask */.k)(place.octokit, {
        query: changedIssuesQuery,
        variables: { ...variablesOf(place), ...page, first: issuesPerPage },
        answer: answers/* changedIssuesAnswer */.tc,
    });
    const { issues, configuration } = data.repository;
    const whole = [];
    for (const issue of issues.nodes) {
        whole.push(await readWhole(place, issue));
    }
    return {
        now,
        configurationVersion: configuration?.oid ?? null,
        issues: (await withFirstTexts(place.octokit, whole)).map(snapshotOf),
        next: issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null,
    };
}
function variablesOf({ owner, repo, configPath }) {
    return { owner, name: repo, configuration: `HEAD:${configPath}` };
}
/** Reads on what has further pages, until the history is complete. */
async function readWhole(place, issue) {
    let whole = issue;
    let next = pagesAfter(issue);
    while (next.timeline || next.edits || next.comments) {
        const { data } = await (0,graphql/* ask */.k)(place.octokit, {
            query: moreQuery,
            variables: { owner: place.owner, name: place.repo, number: issue.number, ...next },
            answer: answers/* moreAnswer */.av,
        });
        whole = joined(whole, data.repository.issue);
        next = pagesAfter(whole);
    }
    return whole;
}
function pagesAfter(issue) {
    const { timelineItems, userContentEdits, firstComments } = issue;
    const hasAll = commentsOf(issue).length >= firstComments.totalCount;
    return {
        timeline: timelineItems.pageInfo.hasNextPage,
        timelineAfter: timelineItems.pageInfo.endCursor,
        edits: userContentEdits?.pageInfo.hasNextPage ?? false,
        editsAfter: userContentEdits?.pageInfo.endCursor ?? null,
        comments: firstComments.pageInfo.hasNextPage && !hasAll,
        commentsAfter: firstComments.pageInfo.endCursor,
    };
}
function joined(issue, more) {
    return {
        ...issue,
        timelineItems: appended(issue.timelineItems, more.timelineItems ?? null),
        userContentEdits: issue.userContentEdits && appended(issue.userContentEdits, more.userContentEdits ?? null),
        firstComments: {
            ...appended(issue.firstComments, more.comments ?? null),
            totalCount: issue.firstComments.totalCount,
        },
    };
}
function appended(page, next) {
    return next === null ? page : { pageInfo: next.pageInfo, nodes: [...page.nodes, ...next.nodes] };
}

;// CONCATENATED MODULE: ./build/github/read-configuration.js
// The files of the configuration on the default branch, and the labels the repository has.







async function readConfigurationFiles(place) {
    const { data } = await (0,graphql/* ask */.k)(place.octokit, {
        query: configurationQuery,
        variables: variablesOf(place),
        answer: answers/* configurationAnswer */.ZT,
    });
    const { configuration, labels, handoffs } = data.repository;
    const files = (configuration?.entries ?? []).filter(({ name }) => (0,file_name/* isYamlFile */.w)(name));
    return {
        labels: labels?.nodes.map((label) => label.name) ?? [],
        handoffs: handoffs.nodes.map(({ number, comments }) => ({
            number,
            ownComments: ownOf(comments.nodes),
        })),
        files: configuration === null || files.length === 0
            ? null
            : files.map(({ name, object }) => {
                const path = `${place.configPath}/${name}`;
                return { path, text: textOf(path, object) };
            }),
    };
}
function textOf(path, object) {
    if (object?.text === null || object?.text === undefined || object.isTruncated === true) {
        throw new world/* Fault */.v('github_refused', `${path} cannot be read: it is no text, or larger than 512 KB. Replace it with a YAML file in UTF-8.`);
    }
    return object.text;
}

;// CONCATENATED MODULE: ./build/github/remembered.js
// What a run asks GitHub about many times, and may be told once.
/** Asks once for each name, whatever its case; what failed is asked again. */
function remembered(ask) {
    const answers = new Map();
    return (name) => {
        const key = name.toLowerCase();
        const known = answers.get(key);
        if (known !== undefined) {
            return known;
        }
        const answer = ask(name).catch((error) => {
            answers.delete(key);
            throw error;
        });
        answers.set(key, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/github/github.js
// GitHub, as the use cases know it.











function openGitHub(place) {
    const { octokit, owner, repo } = place;
    return {
        readIssue: (number, atLeast) => readIssue(place, number, atLeast),
        readChanged: (page) => readChanged(place, page),
        lastChanges: (numbers) => lastChanges(place, numbers),
        whyGone: (number) => whyGone(place, number),
        readConfiguration: () => readConfigurationFiles(place),
        canWrite: remembered((login) => canWrite(place, login)),
        teamMembers: remembered((team) => teamMembers(place, team)),
        createLabels: (labels) => createLabels(place, labels),
        apply: (issue_number, effects) => (0,apply/* applyEffects */.F)({ octokit, owner, repo, issue_number }, effects),
        readReports: (label) => readReports(place, label),
        updateReport: async (issue_number, body) => {
            await (0,explain/* explained */.t)(`update the report in issue #${issue_number}`, () => octokit.issues.update({ owner, repo, issue_number, body }));
        },
        createReport: (report) => createReport(place, report),
    };
}
/** `maintain` reads as write and `triage` as read in `permission`. */
async function canWrite({ octokit, owner, repo }, username) {
    try {
        const { data } = await octokit.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        return (0,explain/* statusOf */.c)(error) === 404
            ? false
            : (0,explain/* explained */.t)(`ask for the permissions of @${username}`, () => Promise.reject(error));
    }
}
/** GITHUB_TOKEN may not read teams, whatever its permissions: only an App's or a person's token may. */
async function teamMembers({ octokit }, team) {
    const [org = '', team_slug = ''] = team.split('/');
    try {
        const route = octokit.teams.listMembersInOrg;
        const members = await octokit.paginate(route, { org, team_slug, per_page: 100 });
        return members.map((member) => member.login);
    }
    catch (error) {
        const status = (0,explain/* statusOf */.c)(error);
        return status === 403 || status === 404
            ? null
            : (0,explain/* explained */.t)(`read the members of ${team}`, () => Promise.reject(error));
    }
}
async function createLabels({ octokit, owner, repo }, labels) {
    for (const { name, color, description } of labels) {
        await (0,explain/* explained */.t)(`create the label ${name}`, async () => {
            try {
                await octokit.issues.createLabel({ owner, repo, name, color, description });
            }
            catch (error) {
                // It has come to be there since the labels were listed, or beyond the first hundred.
                if (!isThereAlready(error)) {
                    throw error;
                }
            }
        });
    }
}
/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const refusal = dist/* object */.Ikc({ errors: dist/* array */.YOg(dist/* object */.Ikc({ code: dist/* optional */.lqM(dist/* string */.YjP()) })) });
function isThereAlready(error) {
    const told = dist/* safeParse */.xLC(refusal, error instanceof dist_src/* RequestError */.G ? error.response?.data : null);
    return told.success && told.output.errors.some(({ code }) => code === 'already_exists');
}
async function readReports(place, label) {
    const { data, now } = await (0,graphql/* ask */.k)(place.octokit, {
        query: reportsQuery,
        variables: { ...variablesOf(place), label },
        answer: answers/* reportsAnswer */._Z,
    });
    const { issues, configuration } = data.repository;
    return {
        now,
        configurationVersion: configuration?.oid ?? null,
        reports: issues.nodes
            .filter((issue) => issue.viewerDidAuthor)
            .map(({ number, title, state, url }) => ({ number, title, url, open: state === 'OPEN' })),
    };
}
async function createReport({ octokit, owner, repo }, { title, body, label }) {
    const { data } = await (0,explain/* explained */.t)('post the report', () => octokit.issues.create({ owner, repo, title, body, labels: [label], request: apply/* once */.O }));
    return { number: data.number, title: data.title, url: data.html_url, open: true };
}


/***/ }),

/***/ 92159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76676);
/* harmony import */ var _work_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42840);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9289);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30593);
// One GraphQL request: its answer checked for shape, with GitHub's own time.





const envelope = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    data: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()))),
    errors: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .graphQLErrors */ .to),
});
/**
 * A part that GitHub cannot find is null in the answer; any other error is a fault.
 *
 * @throws Fault where GitHub does not answer, refuses, or answers in another shape
 */
async function ask(octokit, question) {
    const response = await (0,_explain_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .t)('read from GitHub', () => octokit.request('POST /graphql', { query: question.query, variables: question.variables }));
    const received = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(envelope, response.data);
    const { data, errors = [] } = received.success ? received.output : {};
    const failed = errors.find((error) => error.type !== 'NOT_FOUND');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(question.answer, data);
    if (failed !== undefined || !parsed.success) {
        const reason = failed?.message ?? errors[0]?.message ?? 'the answer has an unexpected shape';
        throw new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(errors.some((error) => error.type === 'FORBIDDEN') ? 'github_forbidden' : 'github_refused', `GitHub did not answer a question about the repository: ${reason}. Check that the token may read issues and contents of this repository; otherwise run the job again.`);
    }
    return { data: parsed.output, now: timeOf(response.headers.date) };
}
function timeOf(date = '') {
    if (Number.isNaN((0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .epochSeconds */ .DQ)(date))) {
        throw new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('github_refused', 'GitHub answered without its time (the Date header). If a proxy stands between, let it pass that header on.');
    }
    return (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .asInstant */ .UO)(date);
}


/***/ }),

/***/ 65056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openLedger)
});

;// CONCATENATED MODULE: ./build/ledger/back-off.js
// How long to wait before trying again, when many want to write at once.
/**
 * Longest that a run waits for its turn, in all. Of fifty runs that start at once, with two seconds
 * for each attempt, the unluckiest waits about half as long.
 */
const patience = 120_000;
const first = 250;
const longest = 8_000;
/**
 * A random part of a span that doubles: runs that met once are spread out, so that they do not meet
 * again. https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 *
 * @param conflicts how often this run came too late already, from 1
 * @param random from 0 to 1
 */
function backOff(conflicts, random) {
    return Math.ceil(random * Math.min(longest, first * 2 ** (conflicts - 1)));
}

// EXTERNAL MODULE: ./build/ledger/faults.js
var faults = __webpack_require__(98527);
;// CONCATENATED MODULE: ./build/ledger/open-ledger.js
// The ledger over a branch: read, change, write if nobody else has written meanwhile, else again.


function openLedger({ branch, repository, wait, random, observe }) {
    const file = heldFile(branch);
    let prefetched = Promise.resolve();
    const read = async (question) => {
        const [stored, { askBytes }] = await Promise.all([file.read(), loadBytes(), prefetched]);
        return askBytes(stored?.bytes ?? null, question);
    };
    return {
        name: branch.name,
        prefetch() {
            // Opened and checked as well. Whoever needs the ledger asks again, and hears of what failed here.
            prefetched = read(async () => { }).catch(() => { });
        },
        read,
        transact: (change) => untilWritten({ wait, random }, async () => {
            const [stored, { changeBytes, discardBytes }] = await Promise.all([
                file.read(),
                loadBytes(),
            ]);
            const { result, write } = await changeBytes(stored?.bytes ?? null, repository, change);
            if (write === null) {
                return { result };
            }
            const outcome = await file.replace(stored, write);
            observe?.({ outcome, bytes: write.bytes.length });
            if (outcome === 'written') {
                return { result };
            }
            discardBytes(write.bytes);
            return null;
        }),
        rebuild: (retell, keepAs) => untilWritten({ wait, random }, async () => {
            file.forget();
            const [standing, { retellBytes }] = await Promise.all([
                branch.survey(),
                Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(970), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 34235)),
            ]);
            const told = await retellBytes(standing.file, repository, retell);
            const { bytes, message, result, former } = told;
            const { kind } = await branch.supersede({ bytes, standing, keepAs, message });
            return kind === 'written' ? { result: { result, former } } : null;
        }),
        async compare(retell) {
            const [stored, { compareBytes }] = await Promise.all([
                file.read(),
                Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(970), __webpack_require__.e(235)]).then(__webpack_require__.bind(__webpack_require__, 34235)),
            ]);
            return compareBytes(stored, repository, retell);
        },
        forget: file.forget,
        publish: (files, message) => branch.publish(files, message),
        begunAt: () => branch.begunAt(),
    };
}
/**
 * Again and again, with a pause that grows, until it is written.
 *
 * @param attempt gives null where somebody else was faster
 */
async function untilWritten({ wait, random }, attempt) {
    let waited = 0;
    for (let tried = 1;; tried += 1) {
        const done = await attempt();
        if (done !== null) {
            return done.result;
        }
        const delay = backOff(tried, random());
        waited += delay;
        if (waited > patience) {
            throw (0,faults/* busy */.S2)(tried);
        }
        await wait(delay);
    }
}
/** SQLite and what goes with it, loaded while GitHub is still answering. */
function loadBytes() {
    return Promise.all(/* import() */[__webpack_require__.e(564), __webpack_require__.e(970), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 81989));
}
/** The file as last read or written, so that a run that reads, changes and changes again asks once. */
function heldFile(branch) {
    let held;
    const read = () => {
        held ??= branch.read().catch((error) => {
            held = undefined;
            throw error;
        });
        return held;
    };
    return {
        read,
        forget() {
            held = undefined;
        },
        async replace(stored, { bytes, message }) {
            // Forgotten first: if the answer is lost, nobody knows what the branch holds.
            held = undefined;
            const outcome = await branch.write({ bytes, expected: stored?.version ?? null, message });
            if (outcome.kind === 'written') {
                held = Promise.resolve({ bytes, version: outcome.version });
            }
            return outcome.kind;
        },
    };
}


/***/ }),

/***/ 94936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withBuiltIn)
/* harmony export */ });
/** The files of a folder; where no template is among them, with those that come with Baton. */
function withBuiltIn(own, builtIn) {
    const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
    return { files: isBuiltIn ? [...own, ...builtIn] : own, isBuiltIn };
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/* harmony import */ var _form_feedback_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16879);
/* harmony import */ var _template_default_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75880);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14252);
// The labels Baton works with, as it creates them where they are missing.



const longestDescription = 100;
/**
 * Teams and types keep to quiet colours, so that the status is what strikes the eye in a list of
 * issues. GitHub writes black or white on them, by their lightness; each can be read either way.
 */
const colors = {
    handoff: '5319e7',
    type: 'd4c5f9',
    team: 'c5def5',
    incomplete: 'f9d0c4',
    overdue: 'b60205',
    report: 'bfd4f2',
};
const statusLooks = {
    initiated: {
        color: 'fbca04',
        description: 'Handed over; waits for the receiving team to accept',
    },
    accepted: { color: '1d76db', description: 'Accepted by the receiving team; in work' },
    returned: { color: 'e99695', description: 'Returned to its sender, who has to answer' },
    completed: { color: '0e8a16', description: 'Completed by the receiving team' },
    cancelled: { color: 'cfd3d7', description: 'Cancelled; nothing is left to do' },
};
/** Each name once, without regard to case, as GitHub compares them. */
function labelsOf({ templates, teams, labels }) {
    const teamIds = [...teams.map(({ id }) => id), ...templates.map(({ to }) => to)];
    const all = [
        { name: 'handoff', color: colors.handoff, description: 'A handoff from one team to another' },
        ...templates.map(({ type, name }) => ({
            name: `handoff/${type}`,
            color: colors.type,
            description: shortened(`Handoff: ${name}`),
        })),
        ...teamIds.map((id) => ({
            name: `${labels.team}${id}`,
            color: colors.team,
            description: shortened(`Handed over to ${id}`),
        })),
        {
            name: labels.incomplete,
            color: colors.incomplete,
            description: 'Not handed over yet: the form lacks something',
        },
        ...['initiated', 'accepted', 'returned', 'completed', 'cancelled'].map((status) => ({
            name: labels[status],
            ...statusLooks[status],
        })),
        {
            name: labels.overdue,
            color: colors.overdue,
            description: 'Should have been accepted or completed by now',
        },
        { name: _template_default_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLabel */ .tr, color: colors.report, description: 'A regular report on handoffs' },
        {
            name: _form_feedback_form_js__WEBPACK_IMPORTED_MODULE_0__/* .feedbackLabel */ .Qf,
            color: colors.report,
            description: 'How complete a handoff was, said by who received it',
        },
    ];
    return [
        ...new Map(all.toReversed().map((look) => [look.name.toLowerCase(), look])).values(),
    ].reverse();
}
function shortened(text) {
    const line = [...(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .onOneLine */ .G)(text)];
    return line.length <= longestDescription
        ? line.join('')
        : `${line.slice(0, longestDescription - 1).join('')}…`;
}


/***/ }),

/***/ 95853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ dueTime),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   oM: () => (/* binding */ hoursOrDays),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
/* harmony import */ var _template_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16899);
// Times and durations, for people.


const { m: minute, h: hour, d: day } = _template_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerUnit */ .xJ;
/** `2026-11-22 10:00 UTC`, rounded down to the minute. @param time ISO 8601, or seconds since 1970 */
function utc(time) {
    const iso = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(typeof time === 'number' ? time : (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .epochSeconds */ .DQ)(time));
    return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
/** Hours of a figure, which keep their decimal: `3.4 h`, from two days on `10.3 days`. */
function hoursOrDays(hours) {
    return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}
/** `25 min`, `3 h` up to two days, then `2 days`: whole ones that have passed. */
function duration(seconds) {
    const passed = Math.max(0, seconds);
    if (passed < hour) {
        return `${Math.floor(passed / minute)} min`;
    }
    return passed < 2 * day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} days`;
}
/** By the clocks of the team, where it keeps a calendar. */
function dueTime(time, { calendar }) {
    return calendar === undefined ? utc(time) : localTime(time, calendar.timezone);
}
/** `Tue 24 Nov 2026, 17:00 CET`, by the clocks of an IANA zone. */
function localTime(time, zone) {
    const at = new Date(time);
    const parts = partsOf(at, zone, 'en-GB');
    const clock = `${parts['hour']}:${parts['minute']}`;
    return `${parts['weekday']} ${parts['day']} ${months[Number(parts['month']) - 1]} ${parts['year']}, ${clock} ${zoneName(at, zone)}`;
}
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Each knows the usual short names of the zones near it, and calls the others `GMT+9`. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];
function zoneName(at, zone) {
    const names = locales.map((locale) => partsOf(at, zone, locale)['timeZoneName'] ?? '');
    return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? zone;
}
function partsOf(at, timeZone, locale) {
    const format = new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'short',
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
    });
    return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}


/***/ })

};
