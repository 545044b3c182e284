export const id = 849;
export const ids = [849];
export const modules = {

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendByEmail: () => (/* binding */ sendByEmail)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/nodemailer.js + 38 modules
var nodemailer = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/text/messages/plain.js
var plain = __webpack_require__(9543);
;// CONCATENATED MODULE: ./build/text/messages/email.js
// A message as an e-mail: the same in plain text and in HTML.

const longestSubject = 150;
function emailOf(message) {
    const { headline, repository } = message;
    return {
        // On one line: nothing in it can become a header of its own.
        subject: (0,plain/* plain */.pj)(`[${repository}] ${headline}`, longestSubject),
        text: textPart(message),
        html: htmlPart(message),
    };
}
function textPart(message) {
    const { headline, facts, next, link } = message;
    const parts = [
        headline,
        ...calledIn(message),
        facts.map(({ name, text }) => `${name}: ${text}`).join('\n'),
        ...(next === null ? [] : [next]),
        `${link.text}: ${link.url}`,
        `-- \n${whyYou(message)}`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function calledIn({ called }) {
    return called.length === 0 ? [] : [`For ${called.map(({ login }) => login).join(', ')}`];
}
function whyYou({ repository }) {
    return `Sent by Baton, because this address stands in the configuration of ${repository}.`;
}
function htmlPart(message) {
    const { headline, facts, next, link } = message;
    const rows = facts.map(({ name, text }) => `<tr><th scope="row" align="left" valign="top">${html(name)}</th><td>${html(text)}</td></tr>`);
    const body = [
        `<h1 style="font-size:1.25em">${html(headline)}</h1>`,
        ...calledIn(message).map(paragraph),
        ...(rows.length === 0 ? [] : [`<table cellpadding="4">\n${rows.join('\n')}\n</table>`]),
        ...(next === null ? [] : [paragraph(next)]),
        `<p><a href="${html(link.url)}">${html(link.text)}</a></p>`,
        `<p><small>${html(whyYou(message))}</small></p>`,
    ];
    return [
        '<!doctype html>',
        `<html lang="en"><head><meta charset="utf-8"><title>${html(headline)}</title></head>`,
        `<body style="font-family:sans-serif">\n${body.join('\n')}\n</body></html>\n`,
    ].join('\n');
}
function paragraph(text) {
    return `<p>${html(text)}</p>`;
}
function html(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

// EXTERNAL MODULE: ./build/notify/message-key.js
var message_key = __webpack_require__(6497);
// EXTERNAL MODULE: ./build/notify/post.js
var post = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/notify/email.js
// E-mail, by SMTP. A login never goes over a connection without TLS.





async function sendByEmail(outboxMessage, { server, timeLimit }) {
    const transport = (0,nodemailer/* createTransport */.oO)(transportOptions(server, timeLimit));
    const ended = new AbortController();
    const late = { kind: 'failed', error: 'no answer in time', isDown: true };
    try {
        const sending = transport.sendMail(mailOf(outboxMessage, server)).then(() => ({ kind: 'sent' }), (error) => failed(error));
        return await Promise.race([sending, (0,promises_.setTimeout)(timeLimit, late, { signal: ended.signal })]);
    }
    finally {
        ended.abort();
        transport.close();
    }
}
function transportOptions({ host, port, isSecure, login }, timeLimit) {
    return {
        host,
        port,
        secure: isSecure,
        requireTLS: !isSecure && login !== null,
        ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
        connectionTimeout: timeLimit,
        greetingTimeout: timeLimit,
        socketTimeout: timeLimit,
        dnsTimeout: timeLimit,
        disableFileAccess: true,
        disableUrlAccess: true,
    };
}
function mailOf(outboxMessage, { from }) {
    const { message, target, createdAt } = outboxMessage;
    const domain = from.slice(from.lastIndexOf('@') + 1);
    // All mail of one issue stands together.
    const thread = `<${(0,message_key/* keyOf */.T)(message.link.url)}@${domain}>`;
    return {
        ...emailOf(message),
        from: { name: `Baton, ${message.repository}`, address: from },
        to: { name: '', address: target },
        messageId: `<${(0,message_key/* messageKey */.p)(outboxMessage)}@${domain}>`,
        references: [thread],
        inReplyTo: thread,
        date: new Date(createdAt),
        // https://www.rfc-editor.org/rfc/rfc3834: nobody's holiday answers to it.
        headers: { 'Auto-Submitted': 'auto-generated' },
    };
}
/** What the server says is not repeated, but for its code. */
function failed(error) {
    const said = error instanceof Error ? error : new Error();
    const answered = 'responseCode' in said ? said.responseCode : undefined;
    const what = typeof answered === 'number' ? `the server answered ${answered}` : 'no connection';
    return {
        kind: 'failed',
        error: `${what}${(0,post/* codeOf */.$)(error)}`,
        // Otherwise it is this one mail, or its recipient, that it does not take.
        isDown: !('code' in said && (said.code === 'EENVELOPE' || said.code === 'EMESSAGE')),
    };
}


/***/ }),

/***/ 6497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   p: () => (/* binding */ messageKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// A name for a message by which whoever gets it twice knows it again: the same for every attempt, of
// letters and digits alone, and nobody else's.

function messageKey({ id, message }) {
    return keyOf(`${message.repository}\n${id}`);
}
function keyOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
// One POST of JSON, of which only the status counts: what an unknown server answers is not repeated, and
// neither is its address, which is a secret.
async function post({ url, body, headers, fetch, timeLimit }) {
    const answered = await answerTo(() => fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'user-agent': 'baton', ...headers },
        // Another place has not been trusted with it.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeLimit),
    }));
    if (typeof answered === 'string') {
        return { kind: 'failed', error: answered, isDown: true };
    }
    await answered.body?.cancel();
    return answered.ok ? { kind: 'sent' } : refused(answered.status);
}
function refused(status) {
    return {
        kind: 'failed',
        error: `the server answered ${status}`,
        // Otherwise it may be this one message that it cannot take.
        isDown: [429, 502, 503, 504].includes(status),
    };
}
/** Or why there is none, without what the error says: it names the address. */
async function answerTo(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const isLate = error instanceof Error && error.name === 'TimeoutError';
        return isLate ? 'no answer in time' : `no connection${codeOf(error)}`;
    }
}
/** Such as ` (ECONNREFUSED)`. */
function codeOf(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : '';
}


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WT: () => (/* binding */ plainPerson),
/* harmony export */   dW: () => (/* binding */ plainAnswer),
/* harmony export */   eL: () => (/* binding */ plainTeam),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4252);
// Words of others in plain text, which each way of a message escapes in its own manner.


/** On one line, of at most `limit` characters, `…` where it was cut. */
function plain(text, limit) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cutShort */ .VV)(text, limit, _visible_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G);
}
function plainAnswer(answer) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(typeof answer === 'object' ? answer.join(', ') : String(answer));
}
/** null: the account is gone. */
function plainPerson(login) {
    return login === null ? 'somebody whose account is gone' : plain(login, 60);
}
function plainTeam(id) {
    return plain(id, 60);
}


/***/ })

};
