export const id = 747;
export const ids = [747];
export const modules = {

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

/***/ 2747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendToSlack: () => (/* binding */ sendToSlack)
});

// EXTERNAL MODULE: ./build/text/escape.js
var text_escape = __webpack_require__(3699);
;// CONCATENATED MODULE: ./build/text/messages/slack.js
// A message as Slack takes it at an incoming webhook, within the limits of its documentation:
// https://docs.slack.dev/reference/block-kit/blocks and
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object

const longestHeader = 150;
const longestText = 3000;
function slackPayload({ headline, called, facts, next, link }) {
    const body = [
        ...facts.map(({ name, text }) => `${name}: ${text}`),
        ...(next === null ? [] : ['', next]),
    ];
    return {
        text: `${escaped(headline, longestHeader)} ${link.url}`,
        blocks: [
            { type: 'header', text: asTyped(headline, longestHeader) },
            ...(called.length === 0 ? [] : [section(marked(mentions(called)))]),
            ...(body.length === 0 ? [] : [section(asTyped(body.join('\n'), longestText))]),
            { type: 'context', elements: [marked(`<${link.url}|${escaped(link.text, 200)}>`)] },
        ],
        unfurl_links: false,
    };
}
function section(text) {
    return { type: 'section', text };
}
/** Neither formatting nor emoji nor mentions are looked for in it. */
function asTyped(text, limit) {
    return { type: 'plain_text', text: escaped(text, limit), emoji: false };
}
/** Of ours alone; what looks like a channel or an address in it stays as it is. */
function marked(text) {
    return { type: 'mrkdwn', text, verbatim: true };
}
const mostCalled = 20;
function mentions(called) {
    return called
        .slice(0, mostCalled)
        .map(({ login, slack }) => (slack === null ? escaped(login, 60) : `<@${slack}>`))
        .join(' ');
}
/**
 * The three signs that Slack reads in any text, and `@`, which other programs that take Slack's messages
 * read as well: https://docs.slack.dev/messaging/formatting-message-text
 */
function escaped(text, limit) {
    const write = (part) => part
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/(?<![A-Za-z0-9])@/g, '@\u200B');
    return (0,text_escape/* cutShort */.VV)(text, limit, write);
}

// EXTERNAL MODULE: ./build/notify/post.js
var post = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/notify/slack.js
// Slack, by an incoming webhook: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks


function sendToSlack({ message }, options) {
    return (0,post/* post */.b)({ ...options, headers: {}, body: JSON.stringify(slackPayload(message)) });
}


/***/ })

};
