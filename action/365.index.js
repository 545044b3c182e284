export const id = 365;
export const ids = [365];
export const modules = {

/***/ 8365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openNotifier: () => (/* binding */ openNotifier)
/* harmony export */ });
// Slack, e-mail and webhook, as far as the inputs say how to reach them. Each way is loaded when the
// first message takes it.
function openNotifier(options) {
    const { settings, repository, note, warn } = options;
    return {
        reach: {
            repository,
            slack: [...settings.slack.keys()],
            email: settings.email !== null,
            webhook: settings.webhook !== null,
        },
        send: (message) => ways[message.channel](message, options),
        note,
        warn,
    };
}
const ways = {
    async slack(message, { settings, fetchFor, timeLimit }) {
        const url = settings.slack.get(message.target);
        if (url === undefined) {
            return unreachable(`the input \`slack-webhook-url\` has no line \`${message.target}\` any more`);
        }
        const { sendToSlack } = await __webpack_require__.e(/* import() */ 747).then(__webpack_require__.bind(__webpack_require__, 2747));
        return sendToSlack(message, { url, fetch: await fetchFor(url), timeLimit });
    },
    async email(message, { settings, timeLimit }) {
        if (settings.email === null) {
            return unreachable('the input `smtp-url` is not given any more');
        }
        const { sendByEmail } = await Promise.all(/* import() */[__webpack_require__.e(739), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 8849));
        return sendByEmail(message, { server: settings.email, timeLimit });
    },
    async webhook(message, { settings, fetchFor, timeLimit }) {
        if (settings.webhook === null) {
            return unreachable('the input `webhook-url` is not given any more');
        }
        const { url, secret } = settings.webhook;
        const { sendToWebhook } = await __webpack_require__.e(/* import() */ 202).then(__webpack_require__.bind(__webpack_require__, 4202));
        return sendToWebhook(message, { url, secret, fetch: await fetchFor(url), timeLimit });
    },
};
function unreachable(error) {
    return { kind: 'failed', error, isDown: true };
}


/***/ })

};
