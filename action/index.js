import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mayHoldCommands)
/* harmony export */ });
// The first question asked of every comment, before anything else is loaded or requested.
/** Whether there could be one: says yes too often, but never no where `readCommands` finds one. */
function mayHoldCommands(comment) {
    return /(?:^|[\r\n]) {0,3}\/[a-z]/i.test(comment);
}


/***/ }),

/***/ 9479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _runner_event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5371);
/* harmony import */ var _runner_last_resort_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(701);
/* harmony import */ var _runner_note_not_ours_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3371);
/* harmony import */ var _runner_plainly_not_ours_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7542);
// The Action's door.




process.on('uncaughtException', (0,_runner_last_resort_js__WEBPACK_IMPORTED_MODULE_1__/* .lastResort */ .y)(process.env));
// Where nobody takes the log any more, a run does its work all the same: to say so would be one more line.
process.stdout.on('error', () => { });
const event = (0,_runner_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(process.env);
if ((0,_runner_plainly_not_ours_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlainlyNotOurs */ .i)(event)) {
    (0,_runner_note_not_ours_js__WEBPACK_IMPORTED_MODULE_2__/* .noteNotOurs */ .v)(process.env);
}
else {
    // Loaded only now: it takes longer than letting an event go.
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(112), __nccwpck_require__.e(917)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4917));
    // Nothing makes a run that has failed a good one.
    process.exitCode = (await run(event, process.env)) || process.exitCode;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export eventOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
// The event that started the run. It only says where to look: everything else is read anew. This file
// is on the way of every event of the repository, most of which are none of our business, so it
// imports nothing that takes time to load; the toolkit is for those that are.

/** @throws where the runner gives no event, or one that is no JSON */
function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const path = environment['GITHUB_EVENT_PATH'];
    if (path === undefined) {
        throw new Error('GITHUB_EVENT_PATH is not set: Baton runs as a step of a GitHub Actions job.');
    }
    return eventOf(name, object(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))));
}
function eventOf(name, payload) {
    switch (name) {
        case 'issues':
        case 'issue_comment':
            return issueEvent(payload);
        case 'schedule':
            return { kind: 'schedule' };
        case 'workflow_dispatch':
            return { kind: 'dispatch', mode: text(object(payload['inputs'])['mode']) };
        default:
            return { kind: 'other', name };
    }
}
function issueEvent(payload) {
    const issue = object(payload['issue']);
    const labels = Array.isArray(issue['labels']) ? issue['labels'] : [];
    const { number } = issue;
    if (typeof number !== 'number') {
        return { kind: 'other', name: 'issues' };
    }
    return {
        kind: 'issue',
        issueNumber: number,
        updatedAt: text(issue['updated_at']),
        isPullRequest: issue['pull_request'] !== undefined,
        labels: texts([...labels, payload['label']].map((label) => object(label)['name'])),
        comment: commentOf(payload),
        bodies: texts([issue['body'], object(object(payload['changes'])['body'])['from']]),
    };
}
function commentOf(payload) {
    const comment = object(payload['comment']);
    const body = text(comment['body']);
    return body === null ? null : { body, isByBot: object(comment['user'])['type'] === 'Bot' };
}
function object(value) {
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value))
        : {};
}
function text(value) {
    return typeof value === 'string' ? value : null;
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lastResort)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2298);
// When the mistake is Baton's own, or so it seems: the run still ends with a sentence that says what
// happened and where to report it. Without the toolkit, which may be what failed.


const longestMessage = 300;
/** For `uncaughtException`, where every error arrives that nobody has caught. */
function lastResort(environment) {
    return (error) => {
        process.exitCode = 1;
        const sentence = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(sentenceOf(error, environment), environment);
        command('error', sentence);
        // With its causes; GitHub sets this where somebody asked for debug logging.
        if (environment['RUNNER_DEBUG'] === '1') {
            command('debug', (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(stackOf(error), environment));
        }
        append(environment['GITHUB_OUTPUT'], 'changed=false\n');
        append(environment['GITHUB_STEP_SUMMARY'], `### Baton could not do its work\n\n${asCode(sentence)}\n`);
    };
}
function sentenceOf(error, environment) {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const happened = said.replace(/\s+/g, ' ').slice(0, longestMessage).toWellFormed();
    return (`Baton came upon a mistake that it did not foresee (${happened}). What was recorded stays recorded. ` +
        `Run the job again, with debug logging; if it fails the same way, report it ${place(environment)}, with this message.`);
}
function place({ GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_ACTION_REPOSITORY: repository = '', }) {
    return repository === ''
        ? 'in the repository that the workflow takes Baton from'
        : `at ${server}/${repository}/issues`;
}
const mostCauses = 5;
function stackOf(error, causes = mostCauses) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined || causes === 0
        ? stack
        : `${stack}\nCaused by ${stackOf(cause, causes - 1)}`;
}
/** On one line of the log, whatever stands in it. */
function command(name, text) {
    const data = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${name}::${data}\n`);
}
/** Nothing in it is Markdown. */
function asCode(sentence) {
    return `    ${sentence}`;
}
function append(path, text) {
    try {
        if (path !== undefined && path !== '') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
        }
    }
    catch {
        // That file may be what failed. The log has the sentence.
    }
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ noteNotOurs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
// Tells that there was nothing to do, without the toolkit: loading that takes longer than the rest of
// such a run together. The files and their format are the runner's own:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

function noteNotOurs(environment) {
    const sentence = 'This changes nothing about a handoff: there was nothing to do.';
    append(environment['GITHUB_OUTPUT'], 'changed=false\n');
    append(environment['GITHUB_STEP_SUMMARY'], `${sentence}\n`);
    process.stdout.write(`${sentence}\n`);
}
function append(path, text) {
    if (path !== undefined && path !== '') {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    }
}


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPlainlyNotOurs)
/* harmony export */ });
/* harmony import */ var _form_may_be_handoff_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4241);
/* harmony import */ var _form_may_hold_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3125);
// Most events of a repository are none of our business, and can be let go without asking anybody.


/**
 * A pull request, an issue without a label of ours and without a form's heading, now and before, or a
 * comment without a command.
 */
function isPlainlyNotOurs(event) {
    return (event.kind === 'issue' &&
        (event.isPullRequest ||
            !(0,_form_may_be_handoff_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeHandoff */ .N)({ labels: event.labels, body: event.bodies.join('\n') }) ||
            isIdle(event.comment)));
}
function isIdle(comment) {
    return comment !== null && (comment.isByBot || !(0,_form_may_hold_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldCommands */ .P)(comment.body));
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
// Takes secrets out of what is about to be told. GitHub masks those it knows of in the log, but not in
// what is written to files, and not where they were given in plain text.
const secretName = /token|secret|password|webhook|smtp|private_?key/i;
/** A shorter one would be found in half of all words. */
const shortest = 6;
/** Everything in the environment whose name says that it is a secret: the inputs among it. */
function redact(text, environment) {
    const secrets = Object.entries(environment).flatMap(([name, value = '']) => secretName.test(name) ? formsOf(value) : []);
    // The longest first, so that one which contains another leaves nothing behind.
    return secrets
        .toSorted((one, other) => other.length - one.length)
        .reduce((told, secret) => told.replaceAll(secret, '***'), text);
}
/** As it is, line by line, and as addresses, headers and JSON have it. */
function formsOf(value) {
    const forms = [
        value,
        ...value.split(/\r?\n/),
        encodeURIComponent(value.toWellFormed()),
        Buffer.from(value).toString('base64'),
        JSON.stringify(value).slice(1, -1),
    ];
    return forms.map((form) => form.trim()).filter((form) => form.length >= shortest);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
