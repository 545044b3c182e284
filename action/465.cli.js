export const id = 465;
export const ids = [465];
export const modules = {

/***/ 31750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $l: () => (/* binding */ configPathDefault),
/* harmony export */   Db: () => (/* binding */ readYamlFiles),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   g6: () => (/* binding */ readNestedNames)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _template_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28919);
// Files of a repository that lies in a folder of this machine.




const configPathDefault = '.github/handoffs';
/** The top of the repository that a command is about, absolute. */
async function topOf(folder, cwd) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(top);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`There is no folder ${folder}.`);
        if (codeOf(error) === 'ENOTDIR') {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`${folder} is a file. Name the folder of the repository.`);
        }
        throw unreadable(folder, error);
    }
    return top;
}
/** The YAML files of a folder, by name; none where there is no such folder. Paths begin at the top. */
async function readYamlFiles(top, folder) {
    const names = (await namesIn(top, folder)).filter(_template_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlFile */ .w).toSorted();
    return await Promise.all(names.map(async (name) => {
        const path = `${folder}/${name}`;
        return { path, text: await readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), path) };
    }));
}
/** YAML files in folders below, where nobody looks for them. */
async function readNestedNames(top, folder) {
    try {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), { recursive: true });
        return names
            .map((name) => name.replaceAll('\\', '/'))
            .filter((name) => name.includes('/') && (0,_template_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlFile */ .w)(name))
            .toSorted();
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw unreadable(folder, error);
    }
}
async function namesIn(top, folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), { withFileTypes: true });
        return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        if (codeOf(error) === 'ENOTDIR')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongUse */ .po)(`${folder} is a file, and must be a folder.`);
        throw unreadable(folder, error);
    }
}
/** null where there is no such file. */
async function readTextFile(top, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path), 'utf8');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR')
            return null;
        throw unreadable(path, error);
    }
}
async function readText(file, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, cause) {
    const why = codeOf(cause) ?? 'unknown reason';
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR(_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.world, `${path} cannot be read (${why}).`, { cause });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}


/***/ }),

/***/ 18142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  wS: () => (/* binding */ connectWithToken),
  oG: () => (/* binding */ howToGiveToken),
  vI: () => (/* binding */ inTerminalWords)
});

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
;// CONCATENATED MODULE: ./build/github/pace.js
// GitHub asks for at least a second between writes. A run on one issue makes a handful and is done; it
// should not be slowed down by what is meant for the long ones, so the first few are free.
// https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
function createPace(time) {
    const write = spaced(time, { burst: 40, everyMs: 1000 });
    const notification = spaced(time, { burst: 10, everyMs: 3000 });
    return async (request, options) => {
        if (options.method !== 'GET') {
            await write();
        }
        // What people get an e-mail for.
        if (options.method === 'POST' && /\/(issues|comments)$/.test(options.url)) {
            await notification();
        }
        return request(options);
    };
}
/** Waits for one's turn: so many have it at once, and then one in each span of time. */
function spaced({ now, wait }, { burst, everyMs }) {
    /** When all turns that were given out would be over, one after the other. */
    let takenUntil = Number.NEGATIVE_INFINITY;
    return async () => {
        const from = Math.max(takenUntil, now());
        takenUntil = from + everyMs;
        const delay = from - now() - (burst - 1) * everyMs;
        if (delay > 0) {
            await wait(delay);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./build/github/rate-limit.js
var rate_limit = __webpack_require__(93408);
// EXTERNAL MODULE: ./build/github/sound-answer.js
var sound_answer = __webpack_require__(33800);
;// CONCATENATED MODULE: ./build/github/patience.js
// When to ask GitHub again, and how long to wait before: as its headers say, and in all no longer than
// a run may wait.



/** Longest that one answer may take, in seconds, also when nothing is left to wait: GitHub gives up after ten. */
const answerTime = { most: 30, least: 10 };
const mostTries = 4;
function createPatience({ time, longestWait, onWait, }) {
    const { left, spend } = purse(longestWait * 1000);
    return async (request, options) => {
        for (let tries = 1;; tries += 1) {
            const askedAt = time.now();
            const { most, least } = answerTime;
            // Octokit's hooks hand on the options they were bound to, and none that they are called with.
            options.request.signal = time.timeout(Math.min(most * 1000, Math.max(least * 1000, left())));
            try {
                return (0,sound_answer/* soundAnswer */.Y)(await request(options), options);
            }
            catch (error) {
                const failedAt = time.now();
                spend(askedAt, failedAt);
                const mayRepeat = options.request['retries'] !== 0;
                const pause = error instanceof request_error_dist_src/* RequestError */.G ? pauseAfter(error, tries, mayRepeat) : null;
                const until = failedAt + (pause?.seconds ?? 0) * 1000;
                if (pause === null || tries === mostTries || !spend(failedAt, until)) {
                    throw error;
                }
                if (pause.why !== null) {
                    onWait(pause.seconds, pause.why);
                }
                await time.wait(until - failedAt);
            }
        }
    };
}
/**
 * null: to ask again would not help. What a limit stopped has not been done; what failed otherwise may
 * have been, so that it is repeated only where that does no harm.
 */
function pauseAfter(error, tries, mayRepeat) {
    const limit = (0,rate_limit/* limitOf */.L)(error);
    if (limit !== null) {
        return limit;
    }
    const mayPass = error.status >= 500 || error.status === 408 || error.status === 409;
    return mayPass && mayRepeat ? { seconds: tries ** 2, why: null } : null;
}
/** Milliseconds to spend; what is waited for side by side counts once. */
function purse(whole) {
    let [left, paidUntil] = [whole, Number.NEGATIVE_INFINITY];
    return {
        left: () => left,
        spend: (from, to) => {
            left -= Math.max(0, to - Math.max(from, paidUntil));
            paidUntil = Math.max(paidUntil, to);
            return left >= 0;
        },
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/github/time.js
// Time, as the client needs it.

const machineTime = {
    now: Date.now,
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};

;// CONCATENATED MODULE: ./build/github/octokit.js
// The one client of GitHub's API that a run uses: it asks again where that helps, waits as GitHub asks
// it to, and spaces writes out once a first handful is spent.




function createClient(options) {
    const { token, baseUrl, fetch, onWait = () => { }, time = machineTime } = options;
    const { longestWait = 60 } = options;
    const client = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl,
        userAgent: 'baton',
        request: fetch === undefined ? {} : { fetch },
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    client.hook.before('request', askAtGraphQL);
    client.hook.wrap('request', createPace(time));
    client.hook.wrap('request', createPatience({ time, longestWait, onWait }));
    return client;
}
/**
 * On a server of one's own, REST is below /api/v3 and GraphQL beside it.
 * https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql
 */
function askAtGraphQL(options) {
    if (options.url === '/graphql') {
        options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, '/api');
    }
}

;// CONCATENATED MODULE: ./build/runner/proxy.js
// A self-hosted runner may reach GitHub only through a proxy; the toolkit knows how.
const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** The toolkit's fetch where the environment names a proxy; otherwise undefined, for the runtime's own. */
async function proxyFetch(environment) {
    if (!variables.some((name) => environment[name])) {
        return undefined;
    }
    const { defaults } = await __webpack_require__.e(/* import() */ 176).then(__webpack_require__.bind(__webpack_require__, 47176));
    return defaults.request?.fetch;
}
/** For an address that is not GitHub's. */
async function fetchFor(url, environment) {
    const proxied = isExempt(new URL(url), environment) ? undefined : await proxyFetch(environment);
    return proxied ?? fetch;
}
/** Whether `no_proxy` lists the host, or a domain that it is in. */
function isExempt({ hostname, port }, environment) {
    const listed = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
    return listed
        .toLowerCase()
        .split(',')
        .map((one) => one.trim().replace(/^\./, ''))
        .some((one) => one === '*' ||
        one === `${hostname}:${port}` ||
        (one !== '' && `.${hostname}`.endsWith(`.${one}`)));
}

// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
// EXTERNAL MODULE: ./build/cli/failure.js
var failure = __webpack_require__(28919);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/cli/github/find-token.js
// The token a command acts with: from the environment, else from GitHub's own command line. It is never
// an argument, which everybody on the machine could read.


const find_token_variables = ['GITHUB_TOKEN', 'GH_TOKEN'];
/** null: there is none, or none that was meant for that host. */
async function findToken({ environment }, { host, isTrusted }) {
    for (const variable of isTrusted ? find_token_variables : []) {
        const token = environment[variable]?.trim();
        if (token) {
            return { token, from: variable };
        }
    }
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', host], {
            env: { ...environment },
        });
        const token = stdout.trim();
        return token === '' ? null : { token, from: '`gh auth token`' };
    }
    catch {
        // Not installed, or nobody has logged in with it.
        return null;
    }
}

;// CONCATENATED MODULE: ./build/cli/github/which-repository.js
// The repository that a command is about: named, or the one that lies around it.



const which_repository_name = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;
/** @param named by `--repo` */
async function whichRepository(terminal, named) {
    const { environment } = terminal;
    const remote = named === undefined ? await remoteOf(terminal) : null;
    const given = named ?? environment['GITHUB_REPOSITORY'] ?? remote?.path;
    if (given === undefined) {
        throw (0,failure/* wrongUse */.po)('Which repository? This folder has no remote on GitHub. Name it with `--repo owner/name`, or read a ledger that lies here with `--file handoffs.db`.');
    }
    const [, owner, repo] = which_repository_name.exec(given) ?? [];
    if (owner === undefined || repo === undefined) {
        throw (0,failure/* wrongUse */.po)(`“${given}” is no repository. Write it as owner/name, such as acme/handoffs.`);
    }
    const host = remote?.host ?? environment['GH_HOST'] ?? 'github.com';
    const api = environment['GITHUB_API_URL'] ?? '';
    return {
        owner,
        repo,
        host,
        apiUrl: (api || apiOf(host)).replace(/\/+$/, ''),
        isTrusted: api !== '' || host === 'github.com' || host === environment['GH_HOST'],
    };
}
function apiOf(host) {
    return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}
/** `origin`, or the first remote there is; null outside a repository. */
async function remoteOf({ environment, cwd }) {
    try {
        const git = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['remote', '--verbose'], {
            cwd,
            env: { ...environment },
        });
        const lines = git.stdout.split('\n');
        const line = lines.find((one) => one.startsWith('origin\t')) ?? lines[0] ?? '';
        return addressOf(line.split(/\s/)[1] ?? '');
    }
    catch {
        // No Git on this machine, or no repository here: then it has to be named.
        return null;
    }
}
/** `https://github.com/acme/ops.git`, `git@github.com:acme/ops`, `ssh://git@github.com/acme/ops`. */
function addressOf(url) {
    const [, host, path] = /^(?:[a-z]+:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
    return host === undefined || path === undefined ? null : { host, path };
}

;// CONCATENATED MODULE: ./build/cli/github/connect.js
// GitHub, as a command of a person's terminal reaches it.






const howToGiveToken = 'Set GITHUB_TOKEN, or log in with GitHub’s own command line (`gh auth login`).';
async function connect(terminal, { repo: named }) {
    const repository = await whichRepository(terminal, named);
    const token = await findToken(terminal, repository);
    const octokit = createClient({
        token: token?.token ?? '',
        baseUrl: repository.apiUrl,
        fetch: await proxyFetch(terminal.environment),
        onWait: (seconds, why) => terminal.stderr(`GitHub: ${why}; waiting ${seconds} s.\n`),
    });
    const { owner, repo } = repository;
    return { octokit, owner, repo, repository, token };
}
/** Where a command asks what GitHub tells nobody without an account. */
async function connectWithToken(terminal, options) {
    const connection = await connect(terminal, options);
    const { token } = connection;
    if (token === null) {
        throw new failure/* Failure */.HR(failure/* exitCodes */.hS.world, `There is no token to ask GitHub with. ${howToGiveToken}`);
    }
    return { ...connection, token };
}
/** What a run of the Action is told to do about a fault, a person at a terminal does otherwise. */
async function inTerminalWords({ owner, repo, token }, work) {
    try {
        return await work();
    }
    catch (error) {
        const words = error instanceof world/* Fault */.v ? wordsFor(error, { owner, repo, token }) : null;
        throw words === null ? error : new failure/* Failure */.HR(failure/* exitCodes */.hS.world, words, { cause: error });
    }
}
function wordsFor({ code, message }, { owner, repo, token }) {
    const place = `${owner}/${repo}`;
    switch (code) {
        case 'github_unauthorised':
            return `GitHub does not know the token from ${token?.from ?? 'nowhere'}: it may have expired or been revoked. ${howToGiveToken}`;
        case 'github_forbidden':
            return token === null
                ? `GitHub shows ${place} to nobody without a token. ${howToGiveToken}`
                : `GitHub does not give the token from ${token.from} access to ${place}, or there is no such repository. Look at its name, and let the token reach its contents and issues.`;
        case 'github_unavailable':
            return message.replace('Nothing is lost: the next event or sweep makes it good. See', 'Try again in a while; see');
        case 'github_refused':
            return message.replace('Run the job again', 'Try again');
        case 'github_rate_limited':
            return message.replace('Run the job again', 'Try again');
        default:
            return null;
    }
}


/***/ }),

/***/ 20902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
// Says what a command is busy with, once that takes longer than a person waits without wondering.

const patience = 1000;
const clearLine = '\r\u001b[2K';
/** @param doing as in "Reading the ledger" */
async function withProgress(terminal, doing, work) {
    if (!terminal.isWatched)
        return await work();
    const done = new AbortController();
    const telling = tell(terminal, doing, done.signal);
    try {
        return await work();
    }
    finally {
        done.abort();
        await telling;
    }
}
async function tell(terminal, doing, done) {
    let isShown = false;
    for (let seconds = 1; await passes(done); seconds += 1) {
        terminal.stderr(`${clearLine}${doing} … ${seconds} s`);
        isShown = true;
    }
    if (isShown)
        terminal.stderr(clearLine);
}
/** Whether a second has gone by and the work goes on. */
async function passes(done) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(patience, undefined, { signal: done });
        return true;
    }
    catch (error) {
        if (done.aborted)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 58906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   rF: () => (/* binding */ jsonLine),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
// Text for a terminal and for other programs. What people wrote in an issue stands in it, and may hold
// what a terminal would obey.

/** On one line, without what cannot be seen. */
function plain(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(text);
}
/** Its lines, without what cannot be seen. */
function plainLines(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text).map((line) => line.trimEnd());
}
const nothing = '–';
/** What JSON lets through, and a terminal would obey or show in another order. */
const unseen = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
function jsonText(value) {
    return `${JSON.stringify(value, null, 2).replace(unseen, escaped)}\n`;
}
/** One value on one line. */
function jsonLine(value) {
    return `${JSON.stringify(value).replace(unseen, escaped)}\n`;
}
function escaped(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ issueAnswer),
/* harmony export */   ZT: () => (/* binding */ configurationAnswer),
/* harmony export */   _Z: () => (/* binding */ reportsAnswer),
/* harmony export */   av: () => (/* binding */ moreAnswer),
/* harmony export */   tc: () => (/* binding */ changedIssuesAnswer),
/* harmony export */   to: () => (/* binding */ graphQLErrors),
/* harmony export */   zj: () => (/* binding */ firstTextsAnswer)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
// The shapes of GitHub's answers that we rely on, checked as they arrive.

const actor = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const assignee = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }));
const base = { id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), actor };
const label = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const timelineItem = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('__typename', [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['LabeledEvent', 'UnlabeledEvent']), ...base, label }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['AssignedEvent', 'UnassignedEvent']), ...base, assignee }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ClosedEvent'),
        ...base,
        stateReason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ReopenedEvent'), ...base }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('RenamedTitleEvent'),
        ...base,
        previousTitle: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        currentTitle: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        __typename: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('CommentDeletedEvent'),
        ...base,
        deletedCommentAuthor: actor,
    }),
]);
const edit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    editedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The whole body after that edit; null where somebody removed it from the history. */
    diff: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    editor: actor,
});
/** GitHub may leave a hole in a list where something is not to be shown. */
function nodes(schema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(schema))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((list) => (list ?? []).filter((one) => one !== null)));
}
const plainComment = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** `databaseId` is a 32-bit number, which the ids of comments have outgrown. */
    fullDatabaseId: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(Number))),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    viewerDidAuthor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const comment = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...plainComment.entries,
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    author: actor,
    lastEditedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    includesCreatedEdit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Absent where it was not asked for. */
    userContentEdits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ diff: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })) })),
    reactionGroups: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), viewerHasReacted: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }))),
});
const pageInfo = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasNextPage: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), endCursor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const timelinePage = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pageInfo, nodes: nodes(timelineItem) });
const editsPage = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pageInfo, nodes: nodes(edit) });
const commentsPage = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pageInfo, totalCount: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), nodes: nodes(comment) });
const issueParts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    createdAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    updatedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    closedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    includesCreatedEdit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    lastEditedAt: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    editor: actor,
    author: actor,
    labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) })),
    assignees: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
    timelineItems: timelinePage,
    userContentEdits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(editsPage),
    firstComments: commentsPage,
    lastComments: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(comment) }),
});
const viewer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const configuration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ oid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const issueAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer,
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ configuration, issue: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(issueParts) }),
});
const changedIssuesAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer,
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        configuration,
        issues: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pageInfo, nodes: nodes(issueParts) }),
    }),
});
const moreAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        issue: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            timelineItems: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(timelinePage),
            userContentEdits: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(editsPage),
            comments: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(commentsPage),
        }),
    }),
});
const firstTextsAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    nodes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), userContentEdits: comment.entries.userContentEdits }))),
});
const configurationAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        labels: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) })),
        handoffs: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), comments: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: nodes(plainComment) }) })),
        }),
        configuration: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            oid: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
            entries: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                object: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                    text: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
                    isTruncated: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
                })),
            })))),
        })),
    }),
});
const reportsAnswer = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    viewer,
    repository: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        configuration,
        issues: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            nodes: nodes(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                number: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
                title: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                url: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                viewerDidAuthor: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            })),
        }),
    }),
});
/** What GraphQL refuses, told with status 200. */
const graphQLErrors = valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), 'no reason given') }));


/***/ }),

/***/ 29770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ applyEffects),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30593);
// Makes GitHub show what was decided: each step is one request and can be repeated harmlessly.

/** Not tried again when GitHub fails: it may have been done all the same. The next run looks first. */
const once = { retries: 0 };
/** In order. Gives who is assigned now, where that was among the steps. */
async function applyEffects(issue, effects) {
    let assignees = null;
    for (const effect of effects) {
        assignees = (await (0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(purposeOf(effect, issue), () => make(issue, effect))) ?? assignees;
    }
    return assignees;
}
function purposeOf(effect, { issue_number }) {
    const on = `on issue #${issue_number}`;
    const purposes = {
        add_labels: `add labels ${on}`,
        remove_label: `remove a label ${on}`,
        add_assignees: `assign people ${on}`,
        close: `close issue #${issue_number}`,
        reopen: `reopen issue #${issue_number}`,
        append_to_body: `add the checklist ${on}`,
        post_comment: `comment ${on}`,
        edit_comment: `edit its comment ${on}`,
        react: `react to a comment ${on}`,
        delete_comment: `delete a comment of its own ${on}`,
    };
    return purposes[effect.kind];
}
/** @returns who is assigned now, from the step that assigns */
async function make({ octokit, ...issue }, effect) {
    const { owner, repo } = issue;
    switch (effect.kind) {
        case 'add_labels':
            await octokit.issues.addLabels({ ...issue, labels: [...effect.labels] });
            return null;
        case 'remove_label':
            await unlessGone(octokit.issues.removeLabel({ ...issue, name: effect.label }));
            return null;
        case 'add_assignees': {
            // GitHub leaves out, without a word, whom it will not assign: the answer tells who is.
            const { data } = await octokit.issues.addAssignees({
                ...issue,
                assignees: [...effect.logins],
            });
            return data.assignees?.map((one) => one.login) ?? [];
        }
        case 'close':
            await octokit.issues.update({ ...issue, state: 'closed', state_reason: effect.reason });
            return null;
        case 'reopen':
            await octokit.issues.update({ ...issue, state: 'open' });
            return null;
        case 'append_to_body': {
            // Read just before it is written: GitHub has no conditional update, and people may be editing.
            const { data } = await octokit.issues.get(issue);
            const body = (data.body ?? '').trimEnd();
            await octokit.issues.update({ ...issue, body: `${body}${effect.text}`.trimStart() });
            return null;
        }
        case 'post_comment':
            await octokit.issues.createComment({ ...issue, body: effect.body, request: once });
            return null;
        case 'delete_comment':
            await unlessGone(octokit.issues.deleteComment({ owner, repo, comment_id: effect.id }));
            return null;
        case 'react':
            await unlessGone(octokit.reactions.createForIssueComment({
                owner,
                repo,
                comment_id: effect.comment,
                content: effect.content,
            }));
            return null;
        case 'edit_comment':
            await octokit.issues.updateComment({ owner, repo, comment_id: effect.id, body: effect.body });
            return null;
    }
}
/** Somebody else was quicker: what should be gone is gone. */
async function unlessGone(request) {
    try {
        await request;
    }
    catch (error) {
        if ((0,_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) !== 404) {
            throw error;
        }
    }
}


/***/ }),

/***/ 68611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ dataBranch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/work/world.js
var world = __webpack_require__(42840);
// EXTERNAL MODULE: ./build/github/apply.js
var apply = __webpack_require__(29770);
// EXTERNAL MODULE: ./build/github/explain.js
var explain = __webpack_require__(30593);
;// CONCATENATED MODULE: ./build/github/data-branch-file.js
// What reading, replacing and creating the data branch's file have in common.


/** The branch's newest commit; null where there is no such branch. */
async function headOf({ octokit, owner, repo, branch }) {
    try {
        const { data } = await octokit.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        return (0,explain/* statusOf */.c)(error) === 404
            ? null
            : (0,explain/* explained */.t)('find the data branch', () => Promise.reject(error));
    }
}
/**
 * A request's body with the file in it. Base64 has nothing that JSON escapes, and to look for it all
 * the same takes longer than everything else that is done to send 20 MB.
 */
function jsonWith(base64, rest) {
    return `${JSON.stringify(rest).slice(0, -1)},"content":"${base64}"}`;
}
/** What it means that a write failed: somebody was faster, or it cannot be. */
async function whyUnwritten(file, error) {
    const status = (0,explain/* statusOf */.c)(error);
    const said = error instanceof Error ? error.message : '';
    if (status === 413) {
        throw tooLarge(file, null);
    }
    if ((status === 409 || status === 422) && isForbiddenByRule(said)) {
        throw notWritable(file, error);
    }
    // 409: the file, or the branch it is on, is no longer what was read.
    // From 500 on, and without an answer: it may have been written. To read again tells.
    if (status === 409 || (status === 422 && /expected/.test(said)) || isDoubtful(file, status)) {
        return { kind: 'conflict' };
    }
    if (status === 404) {
        // The branch was deleted meanwhile; or it is there, and the token may only look.
        if ((await headOf(file)) === null) {
            return { kind: 'conflict' };
        }
        throw notWritable(file, error);
    }
    const fault = await (0,explain/* explained */.t)('write the ledger', () => Promise.reject(error)).catch((reason) => reason);
    throw fault instanceof world/* Fault */.v && fault.code === 'github_forbidden'
        ? notWritable(file, error)
        : fault;
}
/** So often a run reads again to learn whether a write was done, before it says that GitHub fails. */
const mostDoubts = 3;
const doubts = new WeakMap();
function isDoubtful(file, status) {
    const sofar = doubts.get(file) ?? 0;
    if (status === null || status < 500 || sofar === mostDoubts) {
        return false;
    }
    doubts.set(file, sofar + 1);
    return true;
}
/** GitHub answers a rule with the statuses of a conflict; only its words tell them apart. */
function isForbiddenByRule(said) {
    return /protected branch|protected ref|rule violation|required status check|pull request|signature/i.test(said);
}
function notWritable({ branch }, cause) {
    const said = cause instanceof Error ? ` (${cause.message})` : '';
    return new world/* Fault */.v('ledger_not_writable', `GitHub does not let this run write the data branch ${branch}${said}. Nothing was recorded. Give the ` +
        'job `permissions: { contents: write }`, and leave that branch out of branch protection and rulesets.', { cause });
}
function tooLarge({ branch, path }, size) {
    const megabytes = size === null ? '' : ` (${Math.round(size / 1_000_000)} MB)`;
    return new world/* Fault */.v('ledger_too_large', `The ledger ${path} has grown too large for GitHub to take it${megabytes}. Nothing was recorded. Set the ` +
        `input \`data-branch\` to a new name: handoffs from then on are recorded there, and ${branch} stays ` +
        'as the record of those before.');
}

;// CONCATENATED MODULE: ./build/github/data-branch-create.js
// The data branch, begun: a first commit without parents, so that it shares no history with the code.



async function createDataBranch(file, first) {
    try {
        return await commitFirst(file, first);
    }
    catch (error) {
        // GitHub says "not found" to who may not write; here nothing is looked for that could be gone.
        if ((0,explain/* statusOf */.c)(error) === 404) {
            throw notWritable(file, error);
        }
        // Somebody created it meanwhile. A rule against new branches answers 422 too; then there is none.
        return (0,explain/* statusOf */.c)(error) === 422 && (await headOf(file)) !== null
            ? { kind: 'conflict' }
            : whyUnwritten(file, error);
    }
}
async function commitFirst({ octokit, owner, repo, branch, path }, { base64, message, readme }) {
    const at = { owner, repo };
    const blob = await octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' });
    const entry = { mode: '100644', type: 'blob' };
    const tree = await octokit.git.createTree({
        ...at,
        tree: [
            { ...entry, path: 'README.md', content: readme },
            { ...entry, path, sha: blob.data.sha },
        ],
    });
    const commit = await octokit.git.createCommit({
        ...at,
        message,
        tree: tree.data.sha,
        parents: [],
    });
    const { sha } = commit.data;
    await octokit.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, request: apply/* once */.O });
    return { kind: 'written', version: blob.data.sha, commit: sha };
}

// EXTERNAL MODULE: ./build/github/answers.js
var answers = __webpack_require__(9289);
;// CONCATENATED MODULE: ./build/github/data-branch-publish.js
// Files beside the ledger, for other tools: all of them in one commit and one request.






const mutation = `
mutation Publish($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const answer = dist/* object */.Ikc({
    data: dist/* nullish */.cl6(dist/* object */.Ikc({
        createCommitOnBranch: dist/* nullish */.cl6(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ oid: dist/* string */.YjP() }) })),
    })),
    errors: dist/* optional */.lqM(answers/* graphQLErrors */.to, []),
});
/** So often somebody else may write in between. */
const mostTries = 4;
/** Gives the commit. */
async function publishFiles(file, { files, message, head }) {
    let expected = head;
    let said = '';
    for (let tried = 0; tried < mostTries; tried += 1) {
        expected ??= await headOf(file);
        const { data, errors } = await commit(file, { files, message, head: expected });
        const oid = data?.createCommitOnBranch?.commit.oid;
        if (oid !== undefined) {
            return oid;
        }
        said = errors[0]?.message ?? 'it gave no reason';
        if (!errors.some(({ type }) => type === 'STALE_DATA')) {
            break;
        }
        expected = null;
    }
    throw new world/* Fault */.v('github_refused', `Baton could not put the figures on the data branch ${file.branch}: GitHub answered "${said}". Give the job \`permissions: { contents: write }\`, and leave that branch out of branch protection and rulesets. A later run does it again.`);
}
function commit({ octokit, owner, repo, branch }, { files, message, head }) {
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        message: { headline: message },
        expectedHeadOid: head,
        fileChanges: {
            additions: files.map(({ path, text }) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            })),
        },
    };
    return (0,explain/* explained */.t)('put the figures on the data branch', async () => {
        const variables = { input };
        const response = await octokit.request('POST /graphql', {
            query: mutation,
            variables,
            request: apply/* once */.O,
        });
        const told = dist/* safeParse */.xLC(answer, response.data);
        return told.success
            ? told.output
            : { data: null, errors: [{ message: 'an answer of another shape' }] };
    });
}

// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
;// CONCATENATED MODULE: ./build/github/data-branch-replace.js
// The data branch's file, written anew: also where it is missing or cannot be read. The one that stood
// there stays beside it, in the same commit, so that nothing is lost by it.




async function supersedeFile(file, { standing, ...change }) {
    if (standing.commit === null) {
        return createDataBranch(file, change);
    }
    try {
        return await commitOnto(file, standing.commit, { ...change, standing });
    }
    catch (error) {
        // The branch has moved on. A rule against it answers 422 too; then it stands where it stood.
        return (0,explain/* statusOf */.c)(error) === 422 && (await headOf(file)) !== standing.commit
            ? { kind: 'conflict' }
            : whyUnwritten(file, error);
    }
}
async function commitOnto(file, parent, { base64, standing, keepAs, message }) {
    const { octokit, owner, repo, branch, path } = file;
    const at = { owner, repo };
    const [blob, former] = await Promise.all([
        octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' }),
        octokit.git.getCommit({ ...at, commit_sha: parent }),
    ]);
    const entry = { mode: '100644', type: 'blob' };
    const kept = standing.file === null ? [] : [{ ...entry, path: keepAs, sha: standing.file.version }];
    const tree = await octokit.git.createTree({
        ...at,
        base_tree: former.data.tree.sha,
        tree: [{ ...entry, path, sha: blob.data.sha }, ...kept],
    });
    const commit = await octokit.git.createCommit({
        ...at,
        message,
        tree: tree.data.sha,
        parents: [parent],
    });
    const { sha } = commit.data;
    const written = { kind: 'written', version: blob.data.sha, commit: sha };
    try {
        // Not forced: it is refused unless the branch still stands where it was read.
        await octokit.git.updateRef({ ...at, ref: `heads/${branch}`, sha });
        return written;
    }
    catch (error) {
        // An answer that was lost on its way: the branch itself tells what came of it.
        if ((await headOf(file)) === sha) {
            return written;
        }
        throw error;
    }
}
/** When the branch's first commit was made; null where there is no such branch. */
async function begunAt({ octokit, owner, repo, branch }) {
    const list = (page) => octokit.repos.listCommits({ owner, repo, sha: branch, per_page: 1, page });
    try {
        const newest = await list(1);
        const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(newest.headers.link ?? '')?.[1];
        const { data } = last === undefined ? newest : await list(Number(last));
        const date = data[0]?.commit.committer?.date;
        return date === undefined ? null : (0,instant/* asInstant */.UO)(date);
    }
    catch (error) {
        if ((0,explain/* statusOf */.c)(error) === 404) {
            return null;
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/data-branch.js
// The ledger's file on a branch of its own, by GitHub's API: read whole, and replaced only if it is
// still what was read.









/** GitHub takes requests of about 50 MB, and the file goes in base64. */
const largest = 37_000_000;
function dataBranch(options) {
    // What this run wrote last is the branch's head, unless somebody else has written since.
    let head = null;
    const known = (outcome) => {
        head = outcome.kind === 'written' ? outcome.commit : null;
        return outcome;
    };
    return {
        name: options.branch,
        publish: async (files, message) => {
            head = await publishFiles(options, { files, message, head });
        },
        read: () => (0,explain/* explained */.t)('read the ledger', () => readFile(options)),
        survey: () => (0,explain/* explained */.t)('read the data branch', () => surveyBranch(options)),
        begunAt: () => (0,explain/* explained */.t)('read the history of the data branch', () => begunAt(options)),
        async supersede({ bytes, ...change }) {
            const base64 = toBase64(options, bytes);
            return known(await supersedeFile(options, { ...change, base64, readme: options.readme }));
        },
        async write({ bytes, expected, message }) {
            const base64 = toBase64(options, bytes);
            return known(expected === null
                ? await createDataBranch(options, { base64, message, readme: options.readme })
                : await replaceFile(options, { base64, message, sha: expected }));
        },
    };
}
function toBase64(file, bytes) {
    if (bytes.length > largest) {
        throw tooLarge(file, bytes.length);
    }
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}
async function surveyBranch(file) {
    const commit = await headOf(file);
    const bytes = commit === null ? null : await bytesAt(file, commit);
    return { commit, file: bytes === null ? null : stored(bytes) };
}
async function readFile(file) {
    const bytes = await bytesAt(file, file.branch);
    if (bytes !== null) {
        return stored(bytes);
    }
    const head = await headOf(file);
    if (head === null) {
        return null;
    }
    // A branch just created answers by its commit before it does by its name.
    const atHead = await bytesAt(file, head);
    if (atHead === null) {
        throw new world/* Fault */.v('ledger_missing', `The data branch ${file.branch} has no ${file.path}. Nothing was changed. Put the file back from an ` +
            'earlier commit of that branch, or run this workflow by hand with `mode: rebuild`, which writes it anew from the issues.');
    }
    return stored(atHead);
}
/** null: there is no such branch, or it has no such file. */
async function bytesAt({ octokit, owner, repo, path }, ref) {
    try {
        const response = await octokit.repos.getContent({
            owner,
            repo,
            path,
            ref,
            headers: { accept: 'application/vnd.github.raw+json' },
            // GitHub calls the bytes text in UTF-8, and decoding them as such would garble them.
            request: { parseSuccessResponseBody: false },
        });
        const body = response.data;
        if (!(body instanceof ReadableStream)) {
            throw new TypeError('The answer was read before it came here.');
        }
        return await joined(body);
    }
    catch (error) {
        if ((0,explain/* statusOf */.c)(error) === 404) {
            return null;
        }
        throw error;
    }
}
/** In one piece: a new Response would do it too, and copy each piece once more. */
async function joined(body) {
    const pieces = [];
    for await (const piece of body) {
        pieces.push(piece);
    }
    const { buffer, byteOffset, length } = Buffer.concat(pieces);
    return new Uint8Array(buffer, byteOffset, length);
}
/** The version is the name Git has for the bytes, so that no further request has to tell it. */
function stored(bytes) {
    const version = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return { bytes, version };
}
const written = dist/* object */.Ikc({
    content: dist/* object */.Ikc({ sha: dist/* string */.YjP() }),
    commit: dist/* object */.Ikc({ sha: dist/* string */.YjP() }),
});
async function replaceFile(file, { base64, message, sha, }) {
    const { octokit, owner, repo, path, branch } = file;
    const answer = await octokit
        .request({
        method: 'PUT',
        url: '/repos/{owner}/{repo}/contents/{path}',
        owner,
        repo,
        path,
        // Neither author nor committer: GitHub signs what it may say itself.
        data: jsonWith(base64, { message, sha, branch }),
        request: apply/* once */.O,
    })
        .catch((error) => whyUnwritten(file, error));
    if ('kind' in answer) {
        return answer;
    }
    const told = dist/* safeParse */.xLC(written, answer.data);
    if (!told.success) {
        // It may be written or not: to read the branch again tells.
        return { kind: 'conflict' };
    }
    const { content, commit } = told.output;
    return { kind: 'written', version: content.sha, commit: commit.sha };
}


/***/ }),

/***/ 30593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var _work_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42840);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93408);
/* harmony import */ var _sound_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33800);
// What it means when GitHub says no: each failed request as a fault with the next step.




/**
 * Runs a request; where it fails for good, says so in words.
 *
 * @param purpose what the request was for, to follow "Baton could not …"
 */
async function explained(purpose, request) {
    try {
        return await request();
    }
    catch (error) {
        throw error instanceof _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v || isOurs(error) ? error : asFault(purpose, error);
    }
}
/** The status of a failed request; null where there was no answer, or the error is another. */
function statusOf(error) {
    return error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G ? error.status : null;
}
/** A mistake in this program is not GitHub's. What fetch throws has a cause, or is an interruption. */
function isOurs(error) {
    return !(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G ||
        error instanceof DOMException ||
        (error instanceof TypeError && error.cause !== undefined));
}
function asFault(purpose, error) {
    const { code, why, next } = reading(error);
    return new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}
function reading(error) {
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G) || error.status >= 500) {
        return {
            code: 'github_unavailable',
            why: whyUnavailable(error),
            next: 'Nothing is lost: the next event or sweep makes it good. See https://www.githubstatus.com.',
        };
    }
    const { status } = error;
    if (status === 401) {
        return {
            code: 'github_unauthorised',
            why: 'GitHub does not know the token (401)',
            next: 'Check the `token` input: it may have expired or been revoked.',
        };
    }
    const limit = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .L)(error);
    if (limit !== null) {
        const when = limit.endsAt === null ? 'in a few minutes' : `after ${limit.endsAt}`;
        return {
            code: 'github_rate_limited',
            why: `GitHub answered ${status}: ${limit.why}`,
            next: `That is longer than the input \`max-wait\` lets a run wait. Run the job again ${when}; nothing is lost meanwhile.`,
        };
    }
    if (status === 403 || status === 404 || status === 410) {
        return {
            code: 'github_forbidden',
            why: `GitHub answered ${status} (${error.message})`,
            next: 'Give the job `permissions: { issues: write, contents: write }`, and check that issues are switched on and the issue is not locked.',
        };
    }
    return {
        code: 'github_refused',
        why: `GitHub answered ${status} (${error.message})`,
        next: 'Run the job again; if it fails the same way, report it with this message.',
    };
}
/** octokit gives the status 500 to what was never answered. */
function whyUnavailable(error) {
    if (!(error instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G)) {
        return 'GitHub could not be reached';
    }
    if (error.response === undefined) {
        const isLate = error.cause instanceof Error && error.cause.name === 'TimeoutError';
        return isLate ? 'GitHub did not answer in time' : 'GitHub could not be reached';
    }
    return error.response.status < 400 && (0,_sound_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebPage */ .A)(error.response)
        ? 'a web page came for an answer, as from a proxy on the way that wants a login'
        : `GitHub answered ${error.status}`;
}


/***/ }),

/***/ 93408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf)
/* harmony export */ });
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76676);
// GitHub's limits, as its answers tell of them: whether it is one, and how long to wait.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api

/** What to wait where GitHub names no time. */
const unnamed = 60;
/** null: it is not a limit that stopped the request. */
function limitOf({ status, response, message }) {
    if (status !== 403 && status !== 429) {
        return null;
    }
    const { headers = {} } = response ?? {};
    const date = (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .epochSeconds */ .DQ)(headers.date ?? '');
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after)) {
        return limit(after, 'it asks to slow down', date + after);
    }
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
        // By GitHub's clock, not by this machine's; and a second more, as it counts in whole ones.
        const seconds = Number.isFinite(date) ? Math.max(0, reset - date) + 1 : unnamed;
        return limit(seconds, 'the rate limit is used up', reset);
    }
    return status === 429 || /secondary rate/i.test(message)
        ? limit(unnamed, 'it asks to slow down', Number.NaN)
        : null;
}
function limit(seconds, why, endsAt) {
    return {
        seconds,
        why,
        endsAt: Number.isFinite(endsAt) ? (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(endsAt) : null,
    };
}


/***/ }),

/***/ 33800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isWebPage),
/* harmony export */   Y: () => (/* binding */ soundAnswer)
/* harmony export */ });
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);
// What GitHub answers as if all were well, and is a failure all the same.



const refusal = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ errors: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .graphQLErrors */ .to });
/** No request asks for one: it comes from a proxy on the way, for instance one that wants a login. */
function isWebPage({ headers }) {
    return /^text\/html/.test(headers['content-type'] ?? '');
}
/** @throws RequestError with the status that the answer should have had */
function soundAnswer(answer, options) {
    const { headers, data } = answer;
    const failure = (message, status) => new _octokit_request_error__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G(message, status, { response: answer, request: options });
    // Its text as it came: it was cut off before its end, and could not be parsed.
    if (/^application\/json/.test(headers['content-type'] ?? '') && typeof data === 'string') {
        throw failure('the answer broke off', 502);
    }
    if (isWebPage(answer)) {
        throw failure('a web page came for an answer', 502);
    }
    const refused = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(refusal, data);
    for (const { type, message } of refused.success ? refused.output.errors : []) {
        if (type === 'RATE_LIMITED') {
            throw failure(message, 429);
        }
        // A time-out within GitHub, which says no more than this.
        if (/^Something went wrong while executing your query/.test(message)) {
            throw failure(message, 502);
        }
    }
    return answer;
}


/***/ }),

/***/ 45533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reminderSteps),
/* harmony export */   y: () => (/* binding */ putBackTo)
/* harmony export */ });
// What Baton decided about a handoff. Events are appended to the ledger and never changed; a
// handoff's state is their fold (`evolve`).
/** Whom a reminder calls, in the order of the ladder. */
const reminderSteps = ['owner', 'team', 'lead'];
/** Where a step back may lead. */
const putBackTo = ['initiated', 'accepted', 'returned'];


/***/ }),

/***/ 98527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ newer),
/* harmony export */   S2: () => (/* binding */ busy),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   vN: () => (/* binding */ DamagedLedger)
/* harmony export */ });
/* harmony import */ var _work_world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42840);
// What can be wrong with a ledger's file, said so that somebody knows what to do next.

class DamagedLedger extends _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
    /** What is wrong with it, to end a sentence. */
    reason;
    constructor(reason, cause) {
        super('ledger_damaged', `The ledger, handoffs.db on the data branch, cannot be relied on: ${reason}. It was left as it is. ` +
            'Put back an earlier commit of the data branch, and the next sweep records what has happened since; or ' +
            'run this workflow by hand with `mode: rebuild`, which writes it anew from the issues and keeps this file.', { cause });
        this.reason = reason;
    }
}
function damaged(reason, cause) {
    return new DamagedLedger(reason, cause);
}
/** For what fails only in a database whose tables are no longer as Baton wrote them. */
function asWritten(ask) {
    try {
        return ask();
    }
    catch (cause) {
        throw damaged('its tables are no longer as Baton wrote them', cause);
    }
}
function newer(found, known) {
    return new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('ledger_newer', `The ledger has schema version ${found}, and this release of Baton knows no later one than ${known}. ` +
        'Nothing was changed. Use a newer release of Baton here.');
}
function busy(attempts) {
    return new _work_world_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('ledger_busy', `Other runs were writing the ledger all the time: ${attempts} attempts to write it came too late. ` +
        'Nothing of this run was recorded. Run it again, or wait for the next scheduled sweep; both pick up ' +
        'what is missing. A `concurrency` group with `queue: max` in the workflow keeps runs from colliding.');
}


/***/ }),

/***/ 18606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ decodeTemplate),
/* harmony export */   O$: () => (/* binding */ configurationFormat),
/* harmony export */   dp: () => (/* binding */ decodeConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16899);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29438);
// Compiled configurations and templates as the ledger keeps them: JSON → types, or null where it is
// something else.



/**
 * Part of the key under which a compiled configuration is cached. Raise it whenever the same files
 * would compile to something else, so that nothing compiled by an older release is used.
 */
const configurationFormat = '2';
function decodeConfiguration(json) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(configuration, json);
    return result.success ? result.output : null;
}
function decodeTemplate(json) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(template, json);
    return result.success ? result.output : null;
}
const texts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const bound = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]);
const field = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    label: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldTypes */ .s$),
    required: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    placeholder: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(texts),
    multiple: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    pattern: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    min: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(bound),
    max: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(bound),
    private: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
/** Ledgers of version 1 kept the seconds alone. */
const duration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ amount: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .durationUnits */ .WQ) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationOf */ .cf)),
]);
const template = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    description: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    acceptWithin: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(duration),
    completeWithin: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(duration),
    readBack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('required')),
    returnReasons: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    fields: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(field),
    checklist: texts,
});
const calendar = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    timezone: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    days: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    hours: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    holidays: texts,
});
const team = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    members: texts,
    githubTeam: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    lead: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    assign: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .assignPolicies */ .Ym),
    away: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    calendar: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(calendar),
    slack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    email: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const contact = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    slack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    email: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const labels = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    initiated: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accepted: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    returned: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    completed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cancelled: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    incomplete: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    overdue: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    team: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const report = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    every: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['day', 'week', 'month']),
    on: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    timezone: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    days: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});
const configuration = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    templates: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(template),
    teams: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(team),
    people: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), contact),
    labels,
    report,
    requireChecklist: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    autoComplete: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   w: () => (/* binding */ isYamlFile)
/* harmony export */ });
// What a file is called within its folder.
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Also where it is written in capitals: such a file is refused with the reason, and not passed over. */
function isYamlFile(name) {
    return /\.ya?ml$/i.test(name);
}


/***/ }),

/***/ 29660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** In the order in which the keys first come. `Map.groupBy` is of Node 21, and the command line runs on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined) {
            groups.set(key, [item]);
        }
        else {
            group.push(item);
        }
    }
    return groups;
}


/***/ }),

/***/ 31300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ enumerate),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
// Numbers of things, and things one after the other.
/** `1 field`, `2 fields`. */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many more. */
function enumerate(items, { most = 20, last = 'and' } = {}) {
    if (items.length > most) {
        return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
    }
    return items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}


/***/ }),

/***/ 33699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gv: () => (/* binding */ cellLines),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   l0: () => (/* binding */ inlineHtml),
/* harmony export */   mG: () => (/* binding */ inline)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
// Untrusted text, so that it shows as it was typed and does nothing. Escaping the Markdown is not
// enough: GitHub looks for mentions, references and formulas in what is left after that. A
// zero-width space keeps a sign from being one of those; where people may want to copy the text, as
// with an address, the sign goes into a `<span>`, which leaves the text as it was.
//
// A commit hash may still become a link to that commit: it tells nobody anything.

const backslashed = (sign) => `\\${sign}`;
const split = (sign) => `${sign}\u200B`;
const wrapped = (sign) => `<span>${sign}</span>`;
/** What works in HTML, too, once GitHub has rendered it. */
const liveAnywhere = [
    [/&/, () => '&amp;'],
    [/</, () => '&lt;'],
    [/>/, () => '&gt;'],
    // An e-mail address is a link, but mentions nobody.
    [/(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])/, wrapped],
    [/@/, split],
    // `GH-12` is an issue. What ends the text may run on into a number of ours: here and below.
    [/(?<![A-Za-z0-9])[Gg][Hh]-(?=\d|$)/, split],
    // A formula, as soon as there is a second one.
    [/\$/, wrapped],
    [/:(?=\/\/)/, wrapped],
    [/(?<=[Ww]{3})\./, wrapped],
];
const reference = [/#(?=\d|$)/, split];
/** What works in Markdown only. */
const markdown = [
    [/#(?=\d|$)/, (sign) => split(backslashed(sign))],
    [/[#\\`*~[\]|]/, backslashed],
    // Between letters it stays as it is: `contract_value`.
    [/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/, backslashed],
    // An image, together with the bracket of a link.
    [/!(?=\[|$)/, backslashed],
    // At the start: a list, a heading's underline, the columns of a table.
    [/^[-+=:]/, backslashed],
    [/(?<=^\d{1,9})[.)]/, backslashed],
];
const inMarkdown = escaper([...markdown, ...liveAnywhere]);
const inHtml = escaper([reference, ...liveAnywhere]);
function escaper(rules) {
    const anySign = new RegExp(rules.map(([sign]) => `(${sign.source})`).join('|'), 'gu');
    return (line) => line.replace(anySign, (found, ...groups) => {
        const rule = rules[groups.findIndex((group) => group !== undefined)];
        return rule === undefined ? found : rule[1](found);
    });
}
/** On one line of Markdown, also in a table; of at most `limit` characters, `…` where it was cut. */
function inline(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
/** As `inline`, where HTML stands and Markdown is not read. */
function inlineHtml(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => inHtml((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
/** As code, which people may copy: a label, an address. */
function code(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => codeSpan((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)));
}
function codeSpan(line) {
    if (line === '') {
        return '';
    }
    // Mail clients quote code as plain text, in which a mention would be one again.
    const safe = line.replace(/(?<![A-Za-z0-9])@/g, split);
    return /[`|]/.test(safe) ? `<code>${inMarkdown(line)}</code>` : `\`${safe}\``;
}
/** A sentence of ours in plain text, with words of others in it; what stands in backticks becomes code. */
function prose(text, limit = Number.POSITIVE_INFINITY) {
    return cutShort(text, limit, (part) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(part)
        .split(/`([^`]+)`/)
        .map((piece, at) => (at % 2 === 0 ? inMarkdown(piece) : codeSpan(piece)))
        .join(''));
}
/** Lines for one cell of a table. */
function cellLines(text) {
    return trimmedLines(text)
        .map((line) => inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(line)))
        .join('<br>');
}
/** A block quote that keeps the lines. */
function quote(text) {
    return trimmedLines(text)
        .map((line) => `> ${inMarkdown((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .G)(line))}`.trimEnd())
        .join('\n');
}
/** Without empty lines at the start and the end. */
function trimmedLines(text) {
    const lines = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .g)(text);
    const isFilled = (line) => line.trim() !== '';
    return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}
/** Written, and cut where it would be longer than `limit`. */
function cutShort(text, limit, write) {
    const whole = write(text);
    return whole.length <= limit ? whole : `${fitted(text, limit - 1, write)}…`;
}
/** As much of the beginning of `text` as comes to at most `limit` characters when it is written. */
function fitted(text, limit, write) {
    let fits = 0;
    let most = Math.max(0, Math.min(text.length, limit));
    while (fits < most) {
        const tried = Math.ceil((fits + most) / 2);
        if (write(beginning(text, tried)).length <= limit) {
            fits = tried;
        }
        else {
            most = tried - 1;
        }
    }
    return write(beginning(text, fits));
}
/** Never half a character. */
function beginning(text, length) {
    return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}


/***/ }),

/***/ 57233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ statusMarker),
/* harmony export */   Jb: () => (/* binding */ noticeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   yY: () => (/* binding */ metricsMarker)
/* harmony export */ });
/* unused harmony export usualLedger */
// The notes to ourselves in what we post, which nobody sees: what a comment is about, and figures
// for programs. They count only in comments of our own.
/** Goes without saying. */
const usualLedger = 'handoff-data';
function statusMarker({ unassignable, ledger }) {
    const note = ledger === usualLedger ? { unassignable } : { unassignable, ledger };
    return `<!-- baton:status ${embed(note)} -->`;
}
function noticeMarker(source) {
    const encoded = encodeURIComponent(source).replaceAll('%3A', ':').replaceAll('--', '-%2D');
    return `<!-- baton:notice ${encoded} -->`;
}
function metricsMarker(metrics) {
    return `<!-- handoff-metrics ${embed(metrics)} -->`;
}
/** JSON that cannot end the comment it stands in. */
function embed(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('--', '-\\u002d');
}
const marker = /^<!-- baton:(?:(?<status>status)(?: (?<note>[^\n]*?))?|notice (?<source>\S+)) -->\s*$/;
/** What stands in the first line of a comment of ours; null where it is no marker. */
function readMarker(body) {
    const found = marker.exec(body.split('\n', 1)[0] ?? '')?.groups;
    if (found === undefined) {
        return null;
    }
    return found['source'] === undefined
        ? { kind: 'status', ...readNote(parse(found['note'] ?? '')) }
        : { kind: 'notice', source: decode(found['source']) };
}
/** A marker that somebody has spoilt still says whose comment it is, if nothing else. */
function readNote(note) {
    const said = new Map(Object.entries(Object(note)));
    const [logins, ledger] = [said.get('unassignable'), said.get('ledger')];
    return {
        unassignable: Array.isArray(logins) ? logins.filter((one) => typeof one === 'string') : [],
        ledger: typeof ledger === 'string' || ledger === null ? ledger : usualLedger,
    };
}
function parse(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return null;
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 9478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   Rl: () => (/* binding */ outboxAudit),
/* harmony export */   UL: () => (/* binding */ anyTeam),
/* harmony export */   W3: () => (/* binding */ undeliveredNotice)
/* harmony export */ });
/* harmony import */ var _template_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29660);
/* harmony import */ var _enumerate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31300);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33699);
/* harmony import */ var _markers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57233);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
// What people read on GitHub, and in the log, of a message that could not be sent.





const channels = ['slack', 'email', 'webhook'];
/** A comment on the issue, once nothing more is tried. Calls nobody. */
function undeliveredNotice(addressed, { attempts, error }) {
    return [
        (0,_markers_js__WEBPACK_IMPORTED_MODULE_1__/* .noticeMarker */ .Jb)(`outbox:${addressed.id}`),
        `**Not told outside GitHub:** ${what[addressed.message.kind]} could not be sent ${whereTo(addressed)}, and is not tried again after ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(attempts, 'attempt')}.`,
        '',
        `The last one: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(error, 300)}`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedies[addressed.channel]),
        '',
    ].join('\n');
}
function whereTo({ channel, target }) {
    switch (channel) {
        case 'slack':
            return target === anyTeam ? 'to Slack' : `to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target, 100)} in Slack`;
        case 'email':
            return `by e-mail to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(target, 100)}`;
        case 'webhook':
            return 'to the webhook';
    }
}
/** The line of `slack-webhook-url` that serves every team without one of its own. */
const anyTeam = '*';
const what = {
    initiated: 'that this was handed over',
    resubmitted: 'that this was handed over again',
    returned: 'that this was returned',
    overdue: 'that this is overdue',
    completed: 'that this is completed',
    report: 'this report',
    accepted: 'that this was accepted',
    cancelled: 'that this was cancelled',
    put_back: 'that this was put back',
};
const remedies = {
    slack: 'Look whether the address in the input `slack-webhook-url` is still one that Slack knows.',
    email: 'Look whether the input `smtp-url` is right, and whether there is such an address.',
    webhook: 'Look whether what stands at the input `webhook-url` answers with a status of 2xx.',
};
/** For the log: words of ours. */
function logOf(addressed) {
    const { channel, target, message } = addressed;
    const place = channel === 'webhook' ? 'the webhook' : `${channel} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .onOneLine */ .G)(target)})`;
    return `the message "${message.kind}" to ${place}`;
}
/** The message of a commit that settles what became of messages. */
function outboxAudit(settled) {
    const lines = [...(0,_template_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(settled, ({ outcome }) => outcome)].map(([outcome, all]) => {
        const issues = [
            ...new Set(all.flatMap(({ issueNumber }) => (issueNumber === null ? [] : [`#${issueNumber}`]))),
        ];
        const where = issues.length === 0 ? '' : ` (issue ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(issues)})`;
        return `${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(all.length, 'message')} ${outcome}${where}`;
    });
    return `outbox: ${(0,_enumerate_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .H)(lines)}`;
}


/***/ }),

/***/ 14252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
// Text without what a reader cannot see: it could hide what stands there, or show it in another order.
/** Ends a line, or would be taken for it. */
const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;
/**
 * Control, zero-width, bidirectional and other format characters, and letters that show as nothing.
 * Some Arabic and Syriac signs among them are visible, so they stay; so do joiners (caught as `$1`)
 * where they shape emoji and words of scripts that need them.
 */
const invisible = /(?<=[[\p{L}\p{M}\p{Extended_Pictographic}]--\p{ASCII}])([\u200C\u200D])(?=[[\p{L}\p{Extended_Pictographic}]--\p{ASCII}])|[[\p{Cc}\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]--[\u0600-\u0605\u06DD\u070F\u08E2]]/gv;
/** The lines of a text, without characters that cannot be seen. Halves of characters are replaced. */
function visibleLines(text) {
    return text
        .toWellFormed()
        .replace(lineEnd, '\n')
        .split('\n')
        .map((line) => line.replaceAll('\t', ' ').replace(invisible, '$1'));
}
/** All of it on one line, with single spaces. */
function onOneLine(text) {
    return visibleLines(text).join(' ').replace(/\s+/gu, ' ').trim();
}


/***/ })

};
