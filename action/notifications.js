import { __commonJSMin, __exportAll } from "./base.js";
import { ableTeam, alwaysOpen, answerersOf, awayNote, compareStrings, correctorsOf, createFailureLog, currentReminder, deadlinesOf, decoded, duration, evolve, formatCount, formatReturnReason, groupBy, hearers, initialState, inline, isKnownOrphan, isLaterReadBack, isSameReminder, isWarning, joinList, localDayAndMonth, monthAndYear, pluralize, policyFor, receivingTeamToday, responsibleLogins, responsibleSender, sameLogin, sendersInTurn, sendingTeamToday, singleLine, sortByTime, teamTime, timeTaken, toIssueFailure, truncate, whoseTurn } from "./run.js";
import { ServiceError, earlier, humanize, later } from "./base.js";
import { deliveryFailureComment, isOvertaken, logOf, outboxAudit, overtakenError, recipientOf, untriedError } from "./sqlite.js";
const { createHash } = process.getBuiltinModule("node:crypto");
// build/render/messages/plain.js
function truncatedLine(text, limit) {
	return truncate(text, limit, singleLine);
}
function plainAnswer(answer) {
	return singleLine(typeof answer === "object" ? answer.join(", ") : String(answer));
}
function plainPerson(login) {
	return login === null ? "a deleted account" : truncatedLine(login, 60);
}
function plainTeam(id) {
	return truncatedLine(id, 60);
}
// build/render/report/notation.js
const maxName = 60;
const maxTitle = 60;
const markdown = {
	strong: (text) => `**${text}**`,
	name: (text) => inline(text, maxName),
	issue: ({ issueNumber, title }) => `#${issueNumber} ${inline(title, maxTitle)}`.trimEnd()
};
const plainNotation = {
	strong: (text) => text,
	name: (text) => truncatedLine(text, maxName),
	issue: ({ issueNumber, title }) => `#${issueNumber} ${truncatedLine(title, maxTitle)}`.trimEnd()
};
// build/metrics/figures/turns.js
function turnsByTeam({ open, forms }, { configuration, at }) {
	const turns = [...open.flatMap((one) => turnOf(one, configuration) ?? []), ...forms.map((form) => turnOfForm(form, at))];
	const held = open.filter(({ pause }) => pause?.kind === "onHold");
	return [...groupBy(turns, ({ team }) => team.toLowerCase())].map(([key, theirs]) => ({
		team: nameOf(theirs[0]?.team ?? key, configuration),
		turns: theirs.toSorted(byUrgency),
		overdue: theirs.filter(({ overdueFor }) => overdueFor !== null).length,
		onHold: held.filter(({ handoff }) => sameLogin(handoff.toTeam, key)).length
	})).sort((one, other) => other.overdue - one.overdue || other.turns.length - one.turns.length || compareStrings(one.team.toLowerCase(), other.team.toLowerCase()));
}
function turnOfForm(form, at) {
	const wait = at - form.since;
	return {
		team: form.fromTeam,
		duty: "fill in",
		subject: form,
		overdueFor: null,
		wait
	};
}
function turnOf(open, configuration) {
	const { handoff, status, pause, overdueFor, turnAge } = open;
	const { fromTeam, toTeam } = handoff;
	const turn = {
		subject: handoff,
		overdueFor,
		wait: pause?.age ?? turnAge,
		isOrphaned: false
	};
	if (pause?.kind === "onHold") return null;
	if (pause?.kind === "asked") return {
		...turn,
		team: fromTeam,
		duty: "answer"
	};
	if (status === "returned") return {
		...turn,
		team: fromTeam,
		duty: "correct"
	};
	const isOrphaned = isKnownOrphan(handoff, configuration);
	const isDue = status === "initiated" || overdueFor !== null || isOrphaned;
	const duty = status === "initiated" ? "accept" : "complete";
	return isDue ? {
		...turn,
		team: toTeam,
		duty,
		isOrphaned
	} : null;
}
function byUrgency(one, other) {
	return (other.overdueFor ?? -1) - (one.overdueFor ?? -1) || other.wait - one.wait || one.subject.issueNumber - other.subject.issueNumber;
}
function nameOf(team, { teams }) {
	return teams.find(({ id }) => sameLogin(id, team))?.id ?? team;
}
function longestTurn(teams) {
	const [longest] = teams.flatMap(({ turns }) => turns).filter((turn) => turn.duty !== "fill in").toSorted((one, other) => other.wait - one.wait);
	return longest ?? null;
}
// build/render/report/headline.js
function reportHeadline({ metrics, teams }, notation) {
	const { bottleneck } = metrics;
	const sentences = bottleneck === null ? nothingOverdue(metrics, notation) : stalled(bottleneck, metrics, notation);
	const longest = longestTurn(teams);
	const subject = metrics.open.overdue === 0 || longest?.overdueFor !== null ? "The oldest is" : "The oldest open handoff is";
	const oldest = longest === null ? [] : [`${subject} ${notation.issue(longest.subject)}, with ${notation.name(longest.team)} for ${duration(longest.wait)}.`];
	return [...sentences, ...oldest].join(" ");
}
function stalled({ team, overdue, late, acceptance_hours: typical }, { open }, { strong, name }) {
	const pace = `accepted ${formatCount(late.count)} of ${formatCount(late.cases)} handoffs later than promised`;
	const wait = typical === null ? "" : `, typically after ${timeTaken(typical)}`;
	if (overdue === 0) return [strong(`Nothing is overdue, but ${name(team)} ${pace}${wait}.`)];
	const share = open.overdue === 1 ? `with ${name(team)}` : overdue === open.overdue ? `all with ${name(team)}` : overdue === 1 ? "each with another team" : `${formatCount(overdue)} of them with ${name(team)}`;
	const isTypical = late.rate !== null && late.rate > 50;
	return [strong(`${pluralize(open.overdue, "handoff")} ${open.overdue === 1 ? "is" : "are"} overdue, ${share}.`), ...isTypical ? [`${name(team)} ${pace}${wait}.`] : []];
}
function nothingOverdue({ open }, { strong }) {
	const parts = [
		open.waiting === 0 ? "" : `${open.waiting} ${open.waiting === 1 ? "waits" : "wait"} to be accepted`,
		open.in_progress === 0 ? "" : `${isOrAre(open.in_progress)} in progress`,
		open.returned === 0 ? "" : `${isOrAre(open.returned)} back with ${open.returned === 1 ? "its sender" : "their senders"}`
	].filter((part) => part !== "");
	return parts.length === 0 ? [strong("No handoff is open.")] : [strong("Nothing is overdue."), `${joinList(parts)}${onHold(open)}.`];
}
function onHold({ waiting, in_progress, returned, on_hold: held }) {
	const all = waiting + in_progress + returned;
	if (held === 0) return "";
	if (held < all) return `, ${formatCount(held)} of them on hold`;
	return all === 1 ? ", on hold" : `, ${all === 2 ? "both" : "all"} on hold`;
}
function isOrAre(number) {
	return `${number} ${number === 1 ? "is" : "are"}`;
}
// build/render/report/period-line.js
function periodLine(reported) {
	const { flow } = reported.metrics;
	const { previous } = flow;
	const { before } = wordsOf(reported.period);
	const isFirst = counts(previous).every((count) => count === 0) && previous.open === 0;
	const [opened, done, returned] = counts(flow);
	const was = isFirst ? `nothing ${before}` : `${before} ${counts(previous).join(", ")}`;
	return [
		`${periodName(reported)}: ${opened} in, ${done} done, ${returned} returned (${was}).`,
		`Open at the end: ${flow.open}${isFirst ? "" : `, was ${previous.open}`}.`,
		...typicalWait(flow, previous)
	].join(" ");
}
function counts({ initiated, completed, returned }) {
	return [
		initiated,
		completed,
		returned
	];
}
function typicalWait(now, before) {
	const [wait, was] = [now, before].map(({ acceptance_hours: { count, median } }) => median === null || count < 5 ? null : timeTaken(median));
	return wait === null ? [] : [`Typical wait ${wait}${was === null ? "" : `, was ${was}`}.`];
}
function periodName({ period, metrics: { from, to }, timezone }) {
	const { name } = wordsOf(period);
	const [first, last] = [localDayAndMonth(from, timezone), localDayAndMonth(to, timezone)];
	if (name === "This month") return `${name} (${monthAndYear(to, timezone)})`;
	if (first === last) return `${name} (${first})`;
	const [day, month] = first.split(" ");
	return `${name} (${last.endsWith(` ${month}`) ? `${day}\u2013${last}` : `${first} \u2013 ${last}`})`;
}
function wordsOf(period) {
	if (period.includes("W")) return {
		name: "This week",
		before: "last week"
	};
	return period.length === 7 ? {
		name: "This month",
		before: "last month"
	} : {
		name: "This day",
		before: "the day before"
	};
}
// build/render/report/your-turn.js
const maxTurns = 5;
const maxPeople = 3;
function shownTurns({ turns }, { teams }) {
	const first = turns.slice(0, maxTurns);
	const oldest = longestTurn(teams);
	return oldest === null || first.includes(oldest) || !turns.includes(oldest) ? first : [...first.slice(0, -1), oldest];
}
function turnCounts({ turns, overdue, onHold }, { strong }) {
	const having = (duty) => turns.filter((one) => one.duty === duty).length;
	const parts = [
		[having("accept"), "to accept"],
		[having("complete"), "to complete"],
		[having("correct"), "to correct"],
		[having("answer"), "to answer"]
	];
	const forms = having("fill in");
	return [
		...parts.flatMap(([number, duty]) => number === 0 ? [] : [`${number} ${duty}`]),
		...forms === 0 ? [] : [pluralize(forms, "incomplete form")],
		...overdue === 0 ? [] : [strong(`${overdue} overdue`)],
		...onHold === 0 ? [] : [`${onHold} on hold`]
	].join(", ");
}
function turnLine(turn, { configuration, metrics }, notation) {
	const time = turn.overdueFor === null ? `for ${duration(turn.wait)}` : notation.strong(`overdue by ${duration(turn.overdueFor)}`);
	return `${notation.issue(turn.subject)}: ${whoActs(turn, {
		configuration,
		metrics
	}, notation)}, ${time}`;
}
function whoActs(turn, { configuration, metrics }, { name }) {
	const { people, team } = actorsOf(turn, configuration);
	const names = people.map((login) => `${name(login)}${awayNote(login, team, metrics.as_of)}`);
	const who = names.length === 0 ? "anyone" : joinList(names, {
		most: maxPeople,
		last: "or"
	});
	if (turn.duty === "fill in") return `${who} to complete the form`;
	return `${who}${turn.isOrphaned ? ` (no longer in ${name(turn.team)})` : ""} to ${turn.duty}`;
}
function actorsOf(turn, configuration) {
	if (turn.duty === "accept" || turn.duty === "complete") {
		const team = receivingTeamToday(configuration, turn.subject);
		return {
			people: responsibleLogins(turn.subject, team),
			team
		};
	}
	const team = sendingTeamToday(configuration, turn.subject);
	const held = turn.duty === "fill in" ? {
		assignees: [],
		initiatedBy: turn.subject.sender
	} : turn.subject;
	return {
		people: sendersInTurn(held, team),
		team
	};
}
// build/notify/message-key.js
function messageKey({ id, message }) {
	return hashId(`${message.repository}\n${id}`);
}
function hashId(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
// build/notify/post.js
async function post({ url, body, headers, fetch, timeLimit, meanings = {} }) {
	const { address, authorization } = withoutLogin(url);
	const answered = await answerTo(() => fetch(address, {
		method: "POST",
		body,
		headers: {
			"content-type": "application/json",
			"user-agent": "baton",
			...authorization,
			...headers
		},
		redirect: "manual",
		signal: AbortSignal.timeout(timeLimit)
	}));
	if (typeof answered === "string") return {
		kind: "failed",
		error: answered,
		isChannelDown: true
	};
	await answered.body?.cancel();
	return answered.ok ? { kind: "sent" } : refused(answered, meanings);
}
function withoutLogin(url) {
	const { href, username, password } = new URL(url);
	const login = [username, password].map((part) => decoded(part) ?? part).join(":");
	return {
		address: href.replace(/(?<=^https?:\/\/)[^/]*@/, ""),
		authorization: login === ":" ? {} : { authorization: `Basic ${Buffer.from(login).toString("base64")}` }
	};
}
function refused({ status, headers }, meanings) {
	const meaning = meanings[status];
	const seconds = /^\d{1,4}$/.exec(headers.get("retry-after") ?? "")?.[0];
	return {
		kind: "failed",
		error: [`the server responded ${status}`, ...meaning === void 0 ? [] : [meaning]].join(": "),
		isChannelDown: [
			429,
			502,
			503,
			504
		].includes(status),
		...status === 429 && seconds !== void 0 ? { retryAfter: Number(seconds) * 1e3 } : {}
	};
}
async function answerTo(ask) {
	try {
		return await ask();
	} catch (error) {
		return error instanceof Error && error.name === "TimeoutError" ? "no response in time" : `no connection${formatNetworkCode(error)}`;
	}
}
function formatNetworkCode(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
	return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? ` (${code})` : "";
}
// build/notify/open-notifier.js
function openNotifier(options) {
	const { settings, repository, note, warn } = options;
	let mail = null;
	const mailTo = (server) => {
		mail ??= import("./email.js").then((n) => n._part_email_exports).then(({ openMailConnection }) => openMailConnection({
			server,
			timeLimit: options.timeLimit
		}));
		return mail;
	};
	return {
		reach: {
			repository,
			slack: [...settings.slack.keys()],
			email: settings.email !== null,
			webhook: settings.webhook !== null
		},
		send: (message) => ways[message.channel](message, {
			...options,
			mailTo
		}),
		async end() {
			const opened = await mail;
			mail = null;
			opened?.close();
		},
		note,
		warn
	};
}
const ways = {
	async slack(message, { settings, fetch, timeLimit }) {
		const url = settings.slack.get(message.target);
		if (url === void 0) return unreachable(`the input \`slack-webhook-url\` has no line \`${message.target}\` any more`);
		const { sendToSlack } = await Promise.resolve().then(() => _part_notifications_exports);
		return sendToSlack(message, {
			url,
			fetch,
			timeLimit
		});
	},
	async email(message, { settings, mailTo }) {
		if (settings.email === null) return unreachable("the input `smtp-url` is no longer set");
		return (await mailTo(settings.email)).send(message);
	},
	async webhook(message, { settings, fetch, timeLimit }) {
		if (settings.webhook === null) return unreachable("the input `webhook-url` is no longer set");
		const { url, secret } = settings.webhook;
		const { sendToWebhook } = await Promise.resolve().then(() => _part_notifications_exports);
		return sendToWebhook(message, {
			url,
			secret,
			fetch,
			timeLimit
		});
	}
};
function unreachable(error) {
	return {
		kind: "failed",
		error,
		isChannelDown: true
	};
}
// build/render/messages/slack.js
const maxHeaderLength = 150;
const maxTextLength = 3e3;
function slackPayload({ headline, called, facts, lists, next, link }) {
	const body = [...facts.map(({ name, text }) => `${name}: ${text}`), ...next === null ? [] : ["", next]];
	return {
		text: `${escaped(headline, maxHeaderLength)} ${link.url}`,
		blocks: [
			{
				type: "header",
				text: asTyped(headline, maxHeaderLength)
			},
			...called.length === 0 ? [] : [section(marked(mentions(called)))],
			...body.length === 0 ? [] : [section(asTyped(body.join("\n"), maxTextLength))],
			...lists.slice(0, maxLists).map((list) => section(marked(listText(list)))),
			{
				type: "actions",
				elements: [{
					type: "button",
					text: asTyped("Open", 75),
					url: link.url
				}]
			},
			{
				type: "context",
				elements: [marked(`<${link.url}|${escaped(link.text, 200)}>`)]
			}
		],
		unfurl_links: false
	};
}
const maxLists = 40;
const maxItemLength = 250;
function listText({ title, items, left }) {
	const text = (item) => escaped(item.replaceAll("|", "/"), maxItemLength);
	return [
		escaped(title, maxItemLength),
		...items.map((item) => `\u2022 <${item.url}|${text(item.text)}>`),
		...left === 0 ? [] : [`\u2026 and ${formatCount(left)} more`]
	].join("\n");
}
function section(text) {
	return {
		type: "section",
		text
	};
}
function asTyped(text, limit) {
	return {
		type: "plain_text",
		text: escaped(text, limit),
		emoji: false
	};
}
function marked(text) {
	return {
		type: "mrkdwn",
		text,
		verbatim: true
	};
}
const maxMentions = 20;
function mentions(called) {
	return called.slice(0, maxMentions).map(({ login, slack }) => slack === null ? escaped(login, 60) : `<@${slack}>`).join(" ");
}
function escaped(text, limit) {
	const write = (part) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/(?<![A-Za-z0-9])@/g, "@\u200b");
	return truncate(text, limit, write);
}
// build/notify/slack.js
const meanings = {
	403: "Slack does not let this webhook post to its channel",
	404: "Slack no longer knows this webhook or its channel",
	410: "the channel is archived in Slack"
};
function sendToSlack({ message }, options) {
	return post({
		...options,
		meanings,
		headers: {},
		body: JSON.stringify(slackPayload(message))
	});
}
// node_modules/@stablelib/base64/lib/base64.js
var require_base64 = __commonJSMin(((exports, module, this$2) => {
	var __extends = this$2 && this$2.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var INVALID_BYTE = 256;
	var Coder = function() {
		function Coder(_paddingCharacter) {
			if (_paddingCharacter === void 0) _paddingCharacter = "=";
			this._paddingCharacter = _paddingCharacter;
		}
		Coder.prototype.encodedLength = function(length) {
			if (!this._paddingCharacter) return (length * 8 + 5) / 6 | 0;
			return (length + 2) / 3 * 4 | 0;
		};
		Coder.prototype.encode = function(data) {
			var out = "";
			var i = 0;
			for (; i < data.length - 2; i += 3) {
				var c = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
				out += this._encodeByte(c >>> 18 & 63);
				out += this._encodeByte(c >>> 12 & 63);
				out += this._encodeByte(c >>> 6 & 63);
				out += this._encodeByte(c >>> 0 & 63);
			}
			var left = data.length - i;
			if (left > 0) {
				var c = data[i] << 16 | (left === 2 ? data[i + 1] << 8 : 0);
				out += this._encodeByte(c >>> 18 & 63);
				out += this._encodeByte(c >>> 12 & 63);
				if (left === 2) out += this._encodeByte(c >>> 6 & 63);
				else out += this._paddingCharacter || "";
				out += this._paddingCharacter || "";
			}
			return out;
		};
		Coder.prototype.maxDecodedLength = function(length) {
			if (!this._paddingCharacter) return (length * 6 + 7) / 8 | 0;
			return length / 4 * 3 | 0;
		};
		Coder.prototype.decodedLength = function(s) {
			return this.maxDecodedLength(s.length - this._getPaddingLength(s));
		};
		Coder.prototype.decode = function(s) {
			if (s.length === 0) return new Uint8Array(0);
			var paddingLength = this._getPaddingLength(s);
			var length = s.length - paddingLength;
			var out = new Uint8Array(this.maxDecodedLength(length));
			var op = 0;
			var i = 0;
			var haveBad = 0;
			var v0 = 0, v1 = 0, v2 = 0, v3 = 0;
			for (; i < length - 4; i += 4) {
				v0 = this._decodeChar(s.charCodeAt(i + 0));
				v1 = this._decodeChar(s.charCodeAt(i + 1));
				v2 = this._decodeChar(s.charCodeAt(i + 2));
				v3 = this._decodeChar(s.charCodeAt(i + 3));
				out[op++] = v0 << 2 | v1 >>> 4;
				out[op++] = v1 << 4 | v2 >>> 2;
				out[op++] = v2 << 6 | v3;
				haveBad |= v0 & INVALID_BYTE;
				haveBad |= v1 & INVALID_BYTE;
				haveBad |= v2 & INVALID_BYTE;
				haveBad |= v3 & INVALID_BYTE;
			}
			if (i < length - 1) {
				v0 = this._decodeChar(s.charCodeAt(i));
				v1 = this._decodeChar(s.charCodeAt(i + 1));
				out[op++] = v0 << 2 | v1 >>> 4;
				haveBad |= v0 & INVALID_BYTE;
				haveBad |= v1 & INVALID_BYTE;
			}
			if (i < length - 2) {
				v2 = this._decodeChar(s.charCodeAt(i + 2));
				out[op++] = v1 << 4 | v2 >>> 2;
				haveBad |= v2 & INVALID_BYTE;
			}
			if (i < length - 3) {
				v3 = this._decodeChar(s.charCodeAt(i + 3));
				out[op++] = v2 << 6 | v3;
				haveBad |= v3 & INVALID_BYTE;
			}
			if (haveBad !== 0) throw new Error("Base64Coder: incorrect characters for decoding");
			return out;
		};
		Coder.prototype._encodeByte = function(b) {
			var result = b;
			result += 65;
			result += 25 - b >>> 8 & 6;
			result += 51 - b >>> 8 & -75;
			result += 61 - b >>> 8 & -15;
			result += 62 - b >>> 8 & 3;
			return String.fromCharCode(result);
		};
		Coder.prototype._decodeChar = function(c) {
			var result = INVALID_BYTE;
			result += (42 - c & c - 44) >>> 8 & -INVALID_BYTE + c - 43 + 62;
			result += (46 - c & c - 48) >>> 8 & -INVALID_BYTE + c - 47 + 63;
			result += (47 - c & c - 58) >>> 8 & -INVALID_BYTE + c - 48 + 52;
			result += (64 - c & c - 91) >>> 8 & -INVALID_BYTE + c - 65 + 0;
			result += (96 - c & c - 123) >>> 8 & -INVALID_BYTE + c - 97 + 26;
			return result;
		};
		Coder.prototype._getPaddingLength = function(s) {
			var paddingLength = 0;
			if (this._paddingCharacter) {
				for (var i = s.length - 1; i >= 0; i--) {
					if (s[i] !== this._paddingCharacter) break;
					paddingLength++;
				}
				if (s.length < 4 || paddingLength > 2) throw new Error("Base64Coder: incorrect padding");
			}
			return paddingLength;
		};
		return Coder;
	}();
	exports.Coder = Coder;
	var stdCoder = new Coder();
	function encode(data) {
		return stdCoder.encode(data);
	}
	exports.encode = encode;
	function decode(s) {
		return stdCoder.decode(s);
	}
	exports.decode = decode;
	var URLSafeCoder = function(_super) {
		__extends(URLSafeCoder, _super);
		function URLSafeCoder() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		URLSafeCoder.prototype._encodeByte = function(b) {
			var result = b;
			result += 65;
			result += 25 - b >>> 8 & 6;
			result += 51 - b >>> 8 & -75;
			result += 61 - b >>> 8 & -13;
			result += 62 - b >>> 8 & 49;
			return String.fromCharCode(result);
		};
		URLSafeCoder.prototype._decodeChar = function(c) {
			var result = INVALID_BYTE;
			result += (44 - c & c - 46) >>> 8 & -INVALID_BYTE + c - 45 + 62;
			result += (94 - c & c - 96) >>> 8 & -INVALID_BYTE + c - 95 + 63;
			result += (47 - c & c - 58) >>> 8 & -INVALID_BYTE + c - 48 + 52;
			result += (64 - c & c - 91) >>> 8 & -INVALID_BYTE + c - 65 + 0;
			result += (96 - c & c - 123) >>> 8 & -INVALID_BYTE + c - 97 + 26;
			return result;
		};
		return URLSafeCoder;
	}(Coder);
	exports.URLSafeCoder = URLSafeCoder;
	var urlSafeCoder = new URLSafeCoder();
	function encodeURLSafe(data) {
		return urlSafeCoder.encode(data);
	}
	exports.encodeURLSafe = encodeURLSafe;
	function decodeURLSafe(s) {
		return urlSafeCoder.decode(s);
	}
	exports.decodeURLSafe = decodeURLSafe;
	exports.encodedLength = function(length) {
		return stdCoder.encodedLength(length);
	};
	exports.maxDecodedLength = function(length) {
		return stdCoder.maxDecodedLength(length);
	};
	exports.decodedLength = function(s) {
		return stdCoder.decodedLength(s);
	};
}));
// node_modules/fast-sha256/sha256.js
var require_sha256 = __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		var exports = {};
		factory(exports);
		var sha256 = exports["default"];
		for (var k in exports) sha256[k] = exports[k];
		if (typeof module === "object" && typeof module.exports === "object") module.exports = sha256;
		else if (typeof define === "function" && define.amd) define(function() {
			return sha256;
		});
		else root.sha256 = sha256;
	})(this$1, function(exports) {
		"use strict";
		exports.__esModule = true;
		exports.digestLength = 32;
		exports.blockSize = 64;
		var K = new Uint32Array([
			1116352408,
			1899447441,
			3049323471,
			3921009573,
			961987163,
			1508970993,
			2453635748,
			2870763221,
			3624381080,
			310598401,
			607225278,
			1426881987,
			1925078388,
			2162078206,
			2614888103,
			3248222580,
			3835390401,
			4022224774,
			264347078,
			604807628,
			770255983,
			1249150122,
			1555081692,
			1996064986,
			2554220882,
			2821834349,
			2952996808,
			3210313671,
			3336571891,
			3584528711,
			113926993,
			338241895,
			666307205,
			773529912,
			1294757372,
			1396182291,
			1695183700,
			1986661051,
			2177026350,
			2456956037,
			2730485921,
			2820302411,
			3259730800,
			3345764771,
			3516065817,
			3600352804,
			4094571909,
			275423344,
			430227734,
			506948616,
			659060556,
			883997877,
			958139571,
			1322822218,
			1537002063,
			1747873779,
			1955562222,
			2024104815,
			2227730452,
			2361852424,
			2428436474,
			2756734187,
			3204031479,
			3329325298
		]);
		function hashBlocks(w, v, p, pos, len) {
			var a, b, c, d, e, f, g, h, u, i, j, t1, t2;
			while (len >= 64) {
				a = v[0];
				b = v[1];
				c = v[2];
				d = v[3];
				e = v[4];
				f = v[5];
				g = v[6];
				h = v[7];
				for (i = 0; i < 16; i++) {
					j = pos + i * 4;
					w[i] = (p[j] & 255) << 24 | (p[j + 1] & 255) << 16 | (p[j + 2] & 255) << 8 | p[j + 3] & 255;
				}
				for (i = 16; i < 64; i++) {
					u = w[i - 2];
					t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
					u = w[i - 15];
					t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
					w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
				}
				for (i = 0; i < 64; i++) {
					t1 = (((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) | 0) + (h + (K[i] + w[i] | 0) | 0) | 0;
					t2 = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
					h = g;
					g = f;
					f = e;
					e = d + t1 | 0;
					d = c;
					c = b;
					b = a;
					a = t1 + t2 | 0;
				}
				v[0] += a;
				v[1] += b;
				v[2] += c;
				v[3] += d;
				v[4] += e;
				v[5] += f;
				v[6] += g;
				v[7] += h;
				pos += 64;
				len -= 64;
			}
			return pos;
		}
		var Hash = function() {
			function Hash() {
				this.digestLength = exports.digestLength;
				this.blockSize = exports.blockSize;
				this.state = new Int32Array(8);
				this.temp = new Int32Array(64);
				this.buffer = new Uint8Array(128);
				this.bufferLength = 0;
				this.bytesHashed = 0;
				this.finished = false;
				this.reset();
			}
			Hash.prototype.reset = function() {
				this.state[0] = 1779033703;
				this.state[1] = 3144134277;
				this.state[2] = 1013904242;
				this.state[3] = 2773480762;
				this.state[4] = 1359893119;
				this.state[5] = 2600822924;
				this.state[6] = 528734635;
				this.state[7] = 1541459225;
				this.bufferLength = 0;
				this.bytesHashed = 0;
				this.finished = false;
				return this;
			};
			Hash.prototype.clean = function() {
				for (var i = 0; i < this.buffer.length; i++) this.buffer[i] = 0;
				for (var i = 0; i < this.temp.length; i++) this.temp[i] = 0;
				this.reset();
			};
			Hash.prototype.update = function(data, dataLength) {
				if (dataLength === void 0) dataLength = data.length;
				if (this.finished) throw new Error("SHA256: can't update because hash was finished.");
				var dataPos = 0;
				this.bytesHashed += dataLength;
				if (this.bufferLength > 0) {
					while (this.bufferLength < 64 && dataLength > 0) {
						this.buffer[this.bufferLength++] = data[dataPos++];
						dataLength--;
					}
					if (this.bufferLength === 64) {
						hashBlocks(this.temp, this.state, this.buffer, 0, 64);
						this.bufferLength = 0;
					}
				}
				if (dataLength >= 64) {
					dataPos = hashBlocks(this.temp, this.state, data, dataPos, dataLength);
					dataLength %= 64;
				}
				while (dataLength > 0) {
					this.buffer[this.bufferLength++] = data[dataPos++];
					dataLength--;
				}
				return this;
			};
			Hash.prototype.finish = function(out) {
				if (!this.finished) {
					var bytesHashed = this.bytesHashed;
					var left = this.bufferLength;
					var bitLenHi = bytesHashed / 536870912 | 0;
					var bitLenLo = bytesHashed << 3;
					var padLength = bytesHashed % 64 < 56 ? 64 : 128;
					this.buffer[left] = 128;
					for (var i = left + 1; i < padLength - 8; i++) this.buffer[i] = 0;
					this.buffer[padLength - 8] = bitLenHi >>> 24 & 255;
					this.buffer[padLength - 7] = bitLenHi >>> 16 & 255;
					this.buffer[padLength - 6] = bitLenHi >>> 8 & 255;
					this.buffer[padLength - 5] = bitLenHi >>> 0 & 255;
					this.buffer[padLength - 4] = bitLenLo >>> 24 & 255;
					this.buffer[padLength - 3] = bitLenLo >>> 16 & 255;
					this.buffer[padLength - 2] = bitLenLo >>> 8 & 255;
					this.buffer[padLength - 1] = bitLenLo >>> 0 & 255;
					hashBlocks(this.temp, this.state, this.buffer, 0, padLength);
					this.finished = true;
				}
				for (var i = 0; i < 8; i++) {
					out[i * 4 + 0] = this.state[i] >>> 24 & 255;
					out[i * 4 + 1] = this.state[i] >>> 16 & 255;
					out[i * 4 + 2] = this.state[i] >>> 8 & 255;
					out[i * 4 + 3] = this.state[i] >>> 0 & 255;
				}
				return this;
			};
			Hash.prototype.digest = function() {
				var out = new Uint8Array(this.digestLength);
				this.finish(out);
				return out;
			};
			Hash.prototype._saveState = function(out) {
				for (var i = 0; i < this.state.length; i++) out[i] = this.state[i];
			};
			Hash.prototype._restoreState = function(from, bytesHashed) {
				for (var i = 0; i < this.state.length; i++) this.state[i] = from[i];
				this.bytesHashed = bytesHashed;
				this.finished = false;
				this.bufferLength = 0;
			};
			return Hash;
		}();
		exports.Hash = Hash;
		var HMAC = function() {
			function HMAC(key) {
				this.inner = new Hash();
				this.outer = new Hash();
				this.blockSize = this.inner.blockSize;
				this.digestLength = this.inner.digestLength;
				var pad = new Uint8Array(this.blockSize);
				if (key.length > this.blockSize) new Hash().update(key).finish(pad).clean();
				else for (var i = 0; i < key.length; i++) pad[i] = key[i];
				for (var i = 0; i < pad.length; i++) pad[i] ^= 54;
				this.inner.update(pad);
				for (var i = 0; i < pad.length; i++) pad[i] ^= 106;
				this.outer.update(pad);
				this.istate = new Uint32Array(8);
				this.ostate = new Uint32Array(8);
				this.inner._saveState(this.istate);
				this.outer._saveState(this.ostate);
				for (var i = 0; i < pad.length; i++) pad[i] = 0;
			}
			HMAC.prototype.reset = function() {
				this.inner._restoreState(this.istate, this.inner.blockSize);
				this.outer._restoreState(this.ostate, this.outer.blockSize);
				return this;
			};
			HMAC.prototype.clean = function() {
				for (var i = 0; i < this.istate.length; i++) this.ostate[i] = this.istate[i] = 0;
				this.inner.clean();
				this.outer.clean();
			};
			HMAC.prototype.update = function(data) {
				this.inner.update(data);
				return this;
			};
			HMAC.prototype.finish = function(out) {
				if (this.outer.finished) this.outer.finish(out);
				else {
					this.inner.finish(out);
					this.outer.update(out, this.digestLength).finish(out);
				}
				return this;
			};
			HMAC.prototype.digest = function() {
				var out = new Uint8Array(this.digestLength);
				this.finish(out);
				return out;
			};
			return HMAC;
		}();
		exports.HMAC = HMAC;
		function hash(data) {
			var h = new Hash().update(data);
			var digest = h.digest();
			h.clean();
			return digest;
		}
		exports.hash = hash;
		exports["default"] = hash;
		function hmac(key, data) {
			var h = new HMAC(key).update(data);
			var digest = h.digest();
			h.clean();
			return digest;
		}
		exports.hmac = hmac;
		function fillBuffer(buffer, hmac, info, counter) {
			var num = counter[0];
			if (num === 0) throw new Error("hkdf: cannot expand more");
			hmac.reset();
			if (num > 1) hmac.update(buffer);
			if (info) hmac.update(info);
			hmac.update(counter);
			hmac.finish(buffer);
			counter[0]++;
		}
		var hkdfSalt = new Uint8Array(exports.digestLength);
		function hkdf(key, salt, info, length) {
			if (salt === void 0) salt = hkdfSalt;
			if (length === void 0) length = 32;
			var counter = new Uint8Array([1]);
			var hmac_ = new HMAC(hmac(salt, key));
			var buffer = new Uint8Array(hmac_.digestLength);
			var bufpos = buffer.length;
			var out = new Uint8Array(length);
			for (var i = 0; i < length; i++) {
				if (bufpos === buffer.length) {
					fillBuffer(buffer, hmac_, info, counter);
					bufpos = 0;
				}
				out[i] = buffer[bufpos++];
			}
			hmac_.clean();
			buffer.fill(0);
			counter.fill(0);
			return out;
		}
		exports.hkdf = hkdf;
		function pbkdf2(password, salt, iterations, dkLen) {
			var prf = new HMAC(password);
			var len = prf.digestLength;
			var ctr = new Uint8Array(4);
			var t = new Uint8Array(len);
			var u = new Uint8Array(len);
			var dk = new Uint8Array(dkLen);
			for (var i = 0; i * len < dkLen; i++) {
				var c = i + 1;
				ctr[0] = c >>> 24 & 255;
				ctr[1] = c >>> 16 & 255;
				ctr[2] = c >>> 8 & 255;
				ctr[3] = c >>> 0 & 255;
				prf.reset();
				prf.update(salt);
				prf.update(ctr);
				prf.finish(u);
				for (var j = 0; j < len; j++) t[j] = u[j];
				for (var j = 2; j <= iterations; j++) {
					prf.reset();
					prf.update(u).finish(u);
					for (var k = 0; k < len; k++) t[k] ^= u[k];
				}
				for (var j = 0; j < len && i * len + j < dkLen; j++) dk[i * len + j] = t[j];
			}
			for (var i = 0; i < len; i++) t[i] = u[i] = 0;
			for (var i = 0; i < 4; i++) ctr[i] = 0;
			prf.clean();
			return dk;
		}
		exports.pbkdf2 = pbkdf2;
	});
}));
// node_modules/standardwebhooks/dist/timing_safe_equal.js
var require_timing_safe_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.timingSafeEqual = timingSafeEqual;
	function assert(expr, msg = "") {
		if (!expr) throw new Error(msg);
	}
	function timingSafeEqual(a, b) {
		if (a.byteLength !== b.byteLength) return false;
		if (!(a instanceof DataView)) a = new DataView(ArrayBuffer.isView(a) ? a.buffer : a);
		if (!(b instanceof DataView)) b = new DataView(ArrayBuffer.isView(b) ? b.buffer : b);
		assert(a instanceof DataView);
		assert(b instanceof DataView);
		const length = a.byteLength;
		let out = 0;
		let i = -1;
		while (++i < length) out |= a.getUint8(i) ^ b.getUint8(i);
		return out === 0;
	}
}));
// build/render/messages/webhook.js
var import_dist = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Webhook = exports.WebhookVerificationError = void 0;
	const base64 = require_base64();
	const sha256 = require_sha256();
	const timing_safe_equal_1 = require_timing_safe_equal();
	const WEBHOOK_TOLERANCE_IN_SECONDS = 300;
	var ExtendableError = class ExtendableError extends Error {
		constructor(message) {
			super(message);
			Object.setPrototypeOf(this, ExtendableError.prototype);
			this.name = "ExtendableError";
			this.stack = new Error(message).stack;
		}
	};
	var WebhookVerificationError = class WebhookVerificationError extends ExtendableError {
		constructor(message) {
			super(message);
			Object.setPrototypeOf(this, WebhookVerificationError.prototype);
			this.name = "WebhookVerificationError";
		}
	};
	exports.WebhookVerificationError = WebhookVerificationError;
	var Webhook = class Webhook {
		constructor(secret, options) {
			if ((options === null || options === void 0 ? void 0 : options.format) === "raw") {
				if (secret instanceof Uint8Array) this.key = secret;
				else this.key = Uint8Array.from(secret, (c) => c.charCodeAt(0));
			} else {
				if (typeof secret !== "string") throw new Error("Expected secret to be of type string");
				if (secret.startsWith(Webhook.prefix)) secret = secret.substring(Webhook.prefix.length);
				this.key = base64.decode(secret);
			}
			if (this.key.length === 0) throw new Error("Secret can't be empty.");
		}
		verify(payload, headers, options) {
			var _a;
			const jsonParse = (_a = options === null || options === void 0 ? void 0 : options.jsonParse) !== null && _a !== void 0 ? _a : true;
			const normalizedHeaders = {};
			for (const key of Object.keys(headers)) normalizedHeaders[key.toLowerCase()] = headers[key];
			const msgId = normalizedHeaders["webhook-id"];
			const msgSignature = normalizedHeaders["webhook-signature"];
			const msgTimestamp = normalizedHeaders["webhook-timestamp"];
			if (!msgSignature || !msgId || !msgTimestamp) throw new WebhookVerificationError("Missing required headers");
			const timestamp = this.verifyTimestamp(msgTimestamp);
			const expectedSignature = this.sign(msgId, timestamp, payload).split(",")[1];
			const passedSignatures = msgSignature.split(" ");
			const encoder = new globalThis.TextEncoder();
			for (const versionedSignature of passedSignatures) {
				const [version, signature] = versionedSignature.split(",");
				if (version !== "v1") continue;
				if ((0, timing_safe_equal_1.timingSafeEqual)(encoder.encode(signature), encoder.encode(expectedSignature))) {
					const payloadString = payload.toString();
					if (payloadString === "") return;
					if (jsonParse) return JSON.parse(payloadString);
					else return;
				}
			}
			throw new WebhookVerificationError("No matching signature found");
		}
		sign(msgId, timestamp, payload) {
			if (typeof payload === "string") {} else if (payload.constructor.name === "Buffer") payload = payload.toString();
			else throw new Error("Expected payload to be of type string or Buffer.");
			const encoder = new TextEncoder();
			const timestampNumber = Math.floor(timestamp.getTime() / 1e3);
			const toSign = encoder.encode(`${msgId}.${timestampNumber}.${payload}`);
			return `v1,${base64.encode(sha256.hmac(this.key, toSign))}`;
		}
		verifyTimestamp(timestampHeader) {
			const now = Math.floor(Date.now() / 1e3);
			const timestamp = parseInt(timestampHeader, 10);
			if (Number.isNaN(timestamp)) throw new WebhookVerificationError("Invalid Signature Headers");
			if (now - timestamp > WEBHOOK_TOLERANCE_IN_SECONDS) throw new WebhookVerificationError("Message timestamp too old");
			if (timestamp > now + WEBHOOK_TOLERANCE_IN_SECONDS) throw new WebhookVerificationError("Message timestamp too new");
			return new Date(timestamp * 1e3);
		}
	};
	exports.Webhook = Webhook;
	Webhook.prefix = "whsec_";
}))();
const version = 1;
function webhookBody({ kind, at, repository, headline, link, data }) {
	return {
		type: types[kind],
		timestamp: at,
		version,
		data: {
			repository,
			url: link.url,
			headline,
			...data
		}
	};
}
const types = {
	initiated: "handoff.initiated",
	resubmitted: "handoff.resubmitted",
	returned: "handoff.returned",
	due_soon: "handoff.due_soon",
	overdue: "handoff.overdue",
	completed: "handoff.completed",
	accepted: "handoff.accepted",
	rerouted: "handoff.rerouted",
	reassigned: "handoff.reassigned",
	asked: "handoff.asked",
	answered: "handoff.answered",
	held: "handoff.held",
	resumed: "handoff.resumed",
	cancelled: "handoff.cancelled",
	reverted: "handoff.reverted",
	next_opened: "handoff.next_opened",
	report: "report.posted"
};
// build/notify/webhook.js
function sendToWebhook(outboxMessage, { secret, ...options }) {
	const id = `msg_${messageKey(outboxMessage)}`;
	const body = JSON.stringify(webhookBody(outboxMessage.message));
	const now = new Date();
	return post({
		...options,
		body,
		headers: {
			"webhook-id": id,
			"webhook-timestamp": String(Math.floor(now.getTime() / 1e3)),
			"webhook-signature": new import_dist.Webhook(secret).sign(id, now, body)
		}
	});
}
// build/usecases/notify/outbox-backoff.js
const minute = 6e4;
const hour = 60 * minute;
const waits = [5 * minute, 30 * minute];
const longestWait = 50 * minute;
const enough = {
	wait: 36 * hour,
	attempts: 7
};
const maxWait = 168 * hour;
function retryDelay(attempts) {
	return waits[attempts - 1] ?? longestWait;
}
function isExhausted({ attempts, createdAt, isPermanent }, at) {
	const age = Date.parse(at) - Date.parse(createdAt);
	const isLong = age > enough.wait || isPermanent === true;
	return age > maxWait || isLong && attempts >= enough.attempts;
}
// build/usecases/notify/tried-message.js
function isSameFailure(one, now) {
	const receipt = receiptOf(one, now);
	return receipt.kind === "failed" && receipt.error === one.message.lastError;
}
const outcomes = {
	sent: "sent",
	failed: "not sent",
	given_up: "failed"
};
function receiptOf({ message, sent }, at) {
	const { id, attempts } = message;
	if (sent.kind === "sent") return {
		kind: "sent",
		id,
		attempts,
		at
	};
	const { isPermanent } = sent;
	return {
		kind: isExhausted({
			...message,
			isPermanent
		}, message.nextAt) ? "given_up" : "failed",
		id,
		attempts,
		at,
		error: sent.error
	};
}
// build/usecases/notify/dispatch-outbox.js
const patience = 3e4;
const maxPause = 1e4;
async function dispatchOutbox({ notifier, ...rest }, { queued, now }) {
	const failures = createFailureLog();
	const ports = {
		...rest,
		notifier,
		failures,
		told: new Set()
	};
	const claimed = await orWarn(ports, () => claimDue(ports, now)) ?? [];
	const tried = await sendAll(ports, [...queued, ...claimed]);
	if (tried.length > 0) await orWarn(ports, () => settle(ports, tried, now));
	return failures.failures;
}
async function orWarn({ notifier }, act) {
	try {
		return await act();
	} catch (error) {
		if (!(error instanceof ServiceError)) throw error;
		notifier.warn(`Messages outside GitHub: ${error.message}`);
		return null;
	}
}
async function claimDue(ports, now) {
	if ((await ports.ledger.read((view) => view.dueMessages(now))).length === 0) return [];
	const sorted = await ports.ledger.claimMessages(now, (waiting) => {
		const known = waiting.filter(({ isFailureKnown }) => isFailureKnown);
		const { overtaken, spent, next } = sortDue(waiting, now);
		const receipts = [
			...overtaken.map((one) => givenUp(one, now, overtakenError)),
			...spent.map((one) => givenUp(one, now, one.lastError ?? "the run was interrupted before it recorded the result")),
			...next.map(({ id, attempts, nextAt }) => ({
				kind: "tried",
				id,
				attempts,
				at: now,
				nextAt
			}))
		];
		const settled = [
			...overtaken.map((one) => ({
				...one,
				outcome: "overtaken"
			})),
			...spent.map((one) => ({
				...one,
				outcome: "failed"
			})),
			...next.map((one) => ({
				...one,
				outcome: "retry"
			}))
		];
		return {
			result: {
				overtaken,
				spent,
				next,
				known
			},
			receipts,
			reason: outboxAudit(settled)
		};
	});
	for (const message of sorted.known) ports.told.add(placeOf(message));
	for (const message of sorted.overtaken) ports.notifier.note(`Not sent, because the handoff has changed: ${logOf(message)}.`);
	for (const message of sorted.spent) await ports.failures.attempt(message.issueNumber, () => tellGivenUp(ports, message, {
		error: message.lastError ?? "the run was interrupted before it recorded the result",
		now
	}));
	return sorted.next;
}
function sortDue(due, now) {
	const overtaken = due.filter(({ isSuperseded, channel }) => isSuperseded && channel !== "webhook");
	const rest = due.filter((message) => !overtaken.includes(message));
	const spent = rest.filter((message) => isExhausted(message, now));
	const next = [...lanesOf(rest.filter((message) => !spent.includes(message))).values()].flatMap((lane) => lane.filter(({ channel }, at) => at < maxInTurn[channel])).map((message) => {
		const attempts = message.attempts + 1;
		return {
			...message,
			attempts,
			nextAt: later(now, retryDelay(attempts))
		};
	});
	return {
		overtaken,
		spent: spent.slice(0, maxGivenUp),
		next
	};
}
const maxInTurn = {
	slack: 30,
	email: 20,
	webhook: 100
};
const maxGivenUp = 50;
function lanesOf(messages) {
	return groupBy(messages, ({ channel, target }) => channel === "email" ? channel : `${channel} ${target}`);
}
function givenUp({ id, attempts }, at, error) {
	return {
		kind: "given_up",
		id,
		attempts,
		at,
		error
	};
}
async function sendAll(ports, messages) {
	const limit = AbortSignal.timeout(patience);
	try {
		return (await Promise.all([...lanesOf(messages).values()].map((lane) => sendInTurn(ports, lane, limit)))).flat();
	} finally {
		await ports.notifier.end?.();
	}
}
const noTimeLeft = {
	kind: "failed",
	error: untriedError,
	isChannelDown: true
};
async function sendInTurn(ports, messages, limit) {
	const tried = [];
	let patienceLeft = maxPause;
	for (const message of messages) {
		const before = tried.at(-1)?.sent;
		if (before?.kind === "failed" && before.isChannelDown) tried.push({
			message,
			sent: before
		});
		else if (!limit.aborted) {
			let sent = await send(ports, message);
			const pause = sent.kind === "failed" ? sent.retryAfter : void 0;
			if (pause !== void 0 && pause <= patienceLeft) {
				patienceLeft -= pause;
				await ports.wait(pause);
				sent = await send(ports, message);
			}
			tried.push({
				message,
				sent
			});
		} else tried.push({
			message,
			sent: noTimeLeft
		});
	}
	return tried;
}
async function send({ notifier, failures }, message) {
	try {
		return await notifier.send(message);
	} catch (error) {
		failures.add(toIssueFailure(message.issueNumber, error));
		return {
			kind: "failed",
			error: "an error in Baton",
			isChannelDown: false
		};
	}
}
async function settle(ports, tried, now) {
	const changed = tried.filter((one) => !isSameFailure(one, now));
	if (changed.length > 0) {
		const settled = changed.map((one) => ({
			issueNumber: one.message.issueNumber,
			outcome: outcomes[receiptOf(one, now).kind]
		}));
		await ports.ledger.addReceipts(changed.map((one) => receiptOf(one, now)), outboxAudit(settled));
	}
	warnOfFailed(ports, tried, now);
	for (const one of tried) await ports.failures.attempt(one.message.issueNumber, () => tellOutcome(ports, one, now));
}
async function tellOutcome(ports, one, now) {
	const { message, sent } = one;
	if (sent.kind === "sent") ports.notifier.note(`Sent: ${logOf(message)}.`);
	else if (receiptOf(one, now).kind === "given_up") await tellGivenUp(ports, message, {
		error: sent.error,
		now
	});
}
function warnOfFailed({ notifier }, tried, now) {
	const failed = tried.flatMap((one) => one.sent.kind === "failed" && receiptOf(one, now).kind === "failed" ? [{
		message: one.message,
		error: one.sent.error
	}] : []);
	const same = groupBy(failed, ({ message, error }) => `${recipientOf(message)} ${error}`);
	for (const [first, ...others] of same.values()) if (first !== void 0) {
		const { message, error } = first;
		const what = others.length === 0 ? logOf(message) : `${pluralize(others.length + 1, "message")} to ${recipientOf(message)}`;
		notifier.warn(`Not sent: ${what}: ${error}. Baton tries again after ${message.nextAt}.`);
	}
}
function placeOf({ issueNumber, channel, target }) {
	return `${issueNumber} ${channel} ${target}`;
}
async function tellGivenUp(ports, message, { error, now }) {
	const { createdAt, issueNumber } = message;
	ports.notifier.warn(`Failed: ${logOf(message)}: ${error}.`);
	const place = placeOf(message);
	if (ports.told.has(place)) return;
	ports.told.add(place);
	const triedFor = (Date.parse(now) - Date.parse(createdAt)) / 1e3;
	const body = deliveryFailureComment(message, {
		triedFor,
		error
	});
	await orWarn(ports, () => ports.github.apply(issueNumber, [{
		kind: "post_comment",
		body
	}]));
}
// build/render/messages/handoff-data.js
function handoffData(view) {
	const { event, handoff, handoffId, issueNumber } = view;
	const { checklist } = handoff;
	return {
		handoff: {
			id: handoffId,
			issue_number: issueNumber,
			title: handoff.title,
			handoff_type: handoff.handoffType,
			from_team: handoff.fromTeam,
			to_team: handoff.toTeam,
			status: handoff.status,
			initiated_by: handoff.initiatedBy,
			initiated_at: handoff.initiatedAt,
			accepted_by: handoff.acceptedBy,
			accepted_at: handoff.acceptedAt,
			completed_by: handoff.completedBy,
			completed_at: handoff.completedAt,
			owner: handoff.owner,
			assignees: handoff.assignees,
			on_hold: handoff.hold !== null,
			checklist_items: checklist.length,
			checklist_done: checklist.filter(({ done }) => done).length
		},
		actor: event.actor,
		...particulars(event.data)
	};
}
function particulars(detail) {
	switch (detail.type) {
		case "returned": return {
			reason: detail.reason ?? null,
			comment: detail.comment ?? null,
			fields: detail.fields ?? []
		};
		case "reminded": return {
			limit: detail.limit,
			step: detail.step,
			called: detail.called,
			due_at: detail.dueAt
		};
		case "rerouted": return {
			from: detail.from,
			to: detail.to
		};
		case "reassigned": return {
			from: detail.from,
			to: detail.to,
			reason: detail.reason
		};
		case "asked": return { question: detail.question };
		case "answered": return { answer: detail.answer ?? null };
		case "held": return {
			reason: detail.reason ?? null,
			until: detail.until ?? null
		};
		case "resumed":
		case "cancelled": return { reason: detail.reason };
		case "next_opened": return {
			next_handoff_type: detail.handoffType,
			next_issue_number: detail.issueNumber
		};
		default: return {};
	}
}
const maxAnswers = 6;
const maxAnswerLength = 80;
function shortAnswers({ handoff, template }) {
	return template.fields.flatMap((field) => {
		const answer = handoff.context[field.id];
		const text = answer === void 0 || answer === "(private)" || field.private ? "" : plainAnswer(answer);
		return text !== "" && text.length <= maxAnswerLength ? [{
			name: labelOf(field),
			text
		}] : [];
	}).slice(0, maxAnswers);
}
function labelOf({ label }) {
	return truncatedLine(label, 60);
}
function returnFacts({ reason, comment, fields = [] }, template) {
	const labels = fields.map((id) => {
		const field = template.fields.find((one) => one.id === id);
		return field === void 0 ? humanize(truncatedLine(id, 60)) : labelOf(field);
	});
	return [
		...reason === void 0 || reason === null ? [] : [{
			name: "Reason",
			text: truncatedLine(formatReturnReason(reason, template), 100)
		}],
		...labels.length === 0 ? [] : [{
			name: "Fields",
			text: joinList(labels)
		}],
		...comment === void 0 || comment === null || comment.trim() === "" ? [] : [{
			name: "Comment",
			text: truncatedLine(comment, 300)
		}]
	];
}
// build/render/messages/handoff-message.js
function messageKindOf(data) {
	switch (data.type) {
		case "initiated":
		case "resubmitted":
		case "returned":
		case "completed":
		case "accepted":
		case "rerouted":
		case "reassigned":
		case "asked":
		case "answered":
		case "held":
		case "resumed":
		case "cancelled":
		case "next_opened": return data.type;
		case "reminded": return isWarning(data) ? "due_soon" : "overdue";
		case "reverted": return "reverted";
		default: return null;
	}
}
function handoffMessage(view) {
	const { event, handoff, issueNumber, called, repository } = view;
	const kind = messageKindOf(event.data);
	if (kind === null) return null;
	const { headline, facts, next } = texts[kind](view);
	const title = truncatedLine(handoff.title, maxTitleLength);
	return {
		kind,
		at: event.at,
		repository: repository.name,
		headline: title === "" ? headline : `${headline}: ${title}`,
		subject: `${title === "" ? "Handoff" : title} (#${issueNumber})`,
		called,
		facts: [
			{
				name: "From",
				text: `${plainTeam(handoff.fromTeam)} (${plainPerson(handoff.initiatedBy)})`
			},
			{
				name: "To",
				text: plainTeam(handoff.toTeam)
			},
			...facts
		],
		lists: [],
		next,
		link: {
			text: `Issue #${issueNumber} in ${repository.name}`,
			url: `${repository.url}/issues/${issueNumber}`
		},
		data: handoffData(view)
	};
}
function responsibleNow(view) {
	const { initiatedBy, fromTeam } = view.handoff;
	const sender = responsibleSender(initiatedBy, view);
	return sender === null ? plainTeam(fromTeam) : plainPerson(sender);
}
function senders(logins, { fromTeam }) {
	return logins.length === 0 ? plainTeam(fromTeam) : joinList(logins.map(plainPerson), { last: "or" });
}
const maxTitleLength = 100;
const texts = {
	initiated: (view) => ({
		headline: `New handoff for ${plainTeam(view.handoff.toTeam)}`,
		facts: [...waiting(view), ...shortAnswers(view)],
		next: `Until someone accepts, ${responsibleNow(view)} stays responsible.`
	}),
	resubmitted: (view) => ({
		headline: `Handed over again to ${plainTeam(view.handoff.toTeam)}`,
		facts: [{
			name: "By",
			text: plainPerson(view.event.actor)
		}, ...waiting(view)],
		next: "Waiting for the receiving team to accept again."
	}),
	rerouted: (view) => ({
		headline: `New handoff for ${plainTeam(view.handoff.toTeam)}`,
		facts: [
			...view.event.data.type === "rerouted" && view.event.data.from !== view.event.data.to ? [{
				name: "Until now for",
				text: plainTeam(view.event.data.from)
			}] : [],
			...waiting(view),
			...shortAnswers(view)
		],
		next: `Until someone accepts, ${responsibleNow(view)} stays responsible.`
	}),
	returned: ({ event, handoff, template }) => ({
		headline: `Returned by ${plainPerson(event.actor)}`,
		facts: event.data.type === "returned" ? returnFacts(event.data, template) : [],
		next: `${senders(correctorsOf(handoff), handoff)} needs to correct the issue.`
	}),
	due_soon: (view) => reminderTexts(view.event.data, view),
	overdue: (view) => reminderTexts(view.event.data, view),
	completed: ({ event, handoff }) => ({
		headline: `Completed by ${plainPerson(event.actor)}`,
		facts: [{
			name: "Took",
			text: duration(alwaysOpen.between(handoff.initiatedAt, event.at))
		}],
		next: null
	}),
	accepted: (view) => ({
		headline: `Accepted by ${plainPerson(view.event.actor)}`,
		facts: [...view.handoff.readBack === null ? [] : [{
			name: "Read-back",
			text: truncatedLine(view.handoff.readBack, 300)
		}], ...dueFacts(view)],
		next: null
	}),
	reassigned: (view) => ({
		headline: `${plainPerson(view.handoff.owner)} has it from now on`,
		facts: [...view.event.data.type === "reassigned" ? [{
			name: "Until now",
			text: plainPerson(view.event.data.from)
		}] : [], ...dueFacts(view)],
		next: null
	}),
	asked: ({ event, handoff }) => ({
		headline: `${plainPerson(event.actor)} asks`,
		facts: event.data.type === "asked" ? [{
			name: "Question",
			text: truncatedLine(event.data.question, 300)
		}] : [],
		next: `${senders(answerersOf(handoff), handoff)} answers in a comment on the issue. Deadlines are paused until then.`
	}),
	answered: (view) => ({
		headline: `Answered by ${plainPerson(view.event.actor)}`,
		facts: [...view.event.data.type === "answered" && view.event.data.answer !== void 0 ? [{
			name: "Answer",
			text: truncatedLine(view.event.data.answer, 300)
		}] : [], ...dueFacts(view)],
		next: null
	}),
	held: ({ event, handoff: { hold }, receiving }) => ({
		headline: hold?.waitsFor ? "Waits for handoffs opened with it" : `On hold, by ${plainPerson(event.actor)}`,
		facts: hold === null ? [] : holdFacts(hold, receiving),
		next: "Deadlines and reminders are paused."
	}),
	resumed: (view) => ({
		headline: view.event.actor === null ? "No longer on hold" : `Resumed by ${plainPerson(view.event.actor)}`,
		facts: dueFacts(view),
		next: null
	}),
	cancelled: ({ event }) => bare$1(event.actor === null ? "Cancelled" : `Cancelled by ${plainPerson(event.actor)}`),
	reverted: ({ event, handoff }) => bare$1(`Reverted to ${handoff.status} by ${plainPerson(event.actor)}`),
	next_opened: ({ event }) => bare$1(`Next handoff opened for ${plainPerson(event.actor)}`)
};
function holdFacts({ since, until, reason }, receiving) {
	return [{
		name: "Until",
		text: until === null ? "someone resumes it" : teamTime(until, receiving, since)
	}, ...reason === null ? [] : [{
		name: "Reason",
		text: truncatedLine(reason, 300)
	}]];
}
function bare$1(headline) {
	return {
		headline,
		facts: [],
		next: null
	};
}
function waiting(view) {
	const assignees = responsibleLogins(view.handoff, view.receiving);
	return [{
		name: "Assigned to",
		text: assignees.length === 0 ? "no one" : joinList(assignees.map(plainPerson))
	}, ...dueFacts({
		...view,
		due: {
			...view.due,
			complete: null
		}
	})];
}
function dueFacts({ due, receiving, event }) {
	const isAccepting = due.accept !== null;
	const at = isAccepting ? due.accept : due.complete;
	return at === null ? [] : [{
		name: isAccepting ? "Accept by" : "Complete by",
		text: teamTime(at, receiving, event.at)
	}];
}
const lateness = {
	accept: "Not accepted in time",
	complete: "Not completed in time"
};
const nearness = {
	accept: "Due soon to be accepted",
	complete: "Due soon to be completed"
};
function reminderTexts(detail, view) {
	if (detail.type !== "reminded") return bare$1("Overdue");
	const { handoff, receiving } = view;
	const people = responsibleLogins(handoff, receiving);
	return {
		headline: (isWarning(detail) ? nearness : lateness)[detail.limit],
		facts: [{
			name: isWarning(detail) ? "Due" : "Was due",
			text: teamTime(detail.dueAt, view.receiving, view.event.at)
		}, {
			name: "Waiting for",
			text: people.length === 0 ? plainTeam(handoff.toTeam) : joinList(people.map(plainPerson))
		}],
		next: ladder[detail.step]
	};
}
const ladder = {
	owner: "Reminder to the people responsible.",
	team: "Reminder to the whole team.",
	lead: "Reminder to the lead of the team.",
	none: null
};
// build/usecases/notify/recipients.js
function addresseesOf({ team, people, reach }) {
	const line = team === null ? null : slackLine(team, reach);
	const addresses = [team ?? {}, ...people].flatMap(({ email }) => email ?? []);
	return [
		...line === null ? [] : [{
			channel: "slack",
			target: line
		}],
		...(reach.email ? distinct(addresses) : []).map((target) => ({
			channel: "email",
			target
		})),
		...reach.webhook ? [{
			channel: "webhook",
			target: ""
		}] : []
	];
}
function slackLine({ id, slack = id }, { slack: lines }) {
	const named = (name) => lines.find((line) => bare(line) === bare(name));
	return named(slack) ?? named(id) ?? named("*") ?? null;
}
function bare(name) {
	return name.replace(/^#/, "").toLowerCase();
}
function distinct(addresses) {
	return addresses.filter((one, at) => addresses.findIndex((other) => sameLogin(one, other)) === at);
}
function toOutboxMessage({ channel, target }, { issueNumber, eventSource, message, now }) {
	return {
		id: [
			eventSource,
			channel,
			...target === "" ? [] : [target]
		].join(" > "),
		issueNumber,
		channel,
		target,
		eventSource,
		message,
		createdAt: now,
		attempts: 1,
		nextAt: later(now, retryDelay(1))
	};
}
// build/usecases/notify/enqueue-notifications.js
const newsLasts = 864e5;
const endedHoldLasts = 7 * newsLasts;
const messagesKept = 2592e6;
async function enqueueNotifications(ledger, examined, announcing) {
	const messages = [];
	for (const one of examined) {
		const built = await announcing.failures.attempt(one.subject.issueNumber, async () => messagesOf(one, announcing));
		messages.push(...built ?? []);
	}
	if (messages.length === 0) return [];
	await ledger.forgetMessages(earlier(announcing.now, messagesKept));
	return ledger.queueMessages(messages);
}
function messagesOf(examined, announcing) {
	const { newEvents, events } = examined;
	const news = new Set(newEvents.filter((event) => isRecent(event, announcing.now)));
	let state = initialState;
	return sortByTime(events).flatMap((event) => {
		state = evolve(state, event);
		return news.has(event) && state.handoff !== null ? messagesOfEvent({
			examined,
			event,
			handoff: state.handoff
		}, announcing) : [];
	});
}
function isRecent({ at, data }, now) {
	const lasts = data.type === "resumed" && data.reason === "date" ? endedHoldLasts : newsLasts;
	return messageKindOf(data) !== null && at > earlier(now, lasts);
}
function messagesOfEvent(reported, { configuration, reach, now }) {
	const { examined, event, handoff } = reported;
	const { handoffId, subject } = examined;
	const { team, logins } = audienceOf(reported);
	const people = logins.filter((login) => event.actor === null || !sameLogin(login, event.actor)).map((login) => ({
		login,
		...contactOf(configuration, login)
	}));
	const { issueNumber, template } = subject;
	const policy = policyFor(subject.policy, handoff.toTeam);
	const message = handoffMessage({
		event,
		handoff,
		handoffId,
		issueNumber,
		template,
		receiving: policy.receiving,
		sending: policy.sending,
		filer: policy.filer,
		due: deadlinesOf(handoff, policy),
		called: people.map(({ login, slack = null }) => ({
			login,
			slack
		})),
		repository: reach.repository
	});
	if (message === null) return [];
	const isForPeople = !isSuperseded(reported);
	return addresseesOf({
		team: isForPeople ? team : null,
		people: isForPeople ? people : [],
		reach
	}).map((addressee) => toOutboxMessage(addressee, {
		issueNumber,
		eventSource: event.source,
		message,
		now
	}));
}
function isSuperseded({ examined: { state, events }, event }) {
	const kind = messageKindOf(event.data);
	const later = events.map(({ at, data: { type } }) => ({
		at,
		type
	}));
	if (kind !== null && isOvertaken({
		kind,
		at: event.at
	}, later)) return true;
	const last = currentReminder(state.handoff?.reminders ?? []);
	return event.data.type === "reminded" && (last === null || !isSameReminder(last, event.data)) || state.handoff !== null && state.handoff.since > event.at;
}
function contactOf({ people }, login) {
	return Object.entries(people).find(([name]) => sameLogin(name, login))?.[1] ?? {};
}
function audienceOf({ examined, event, handoff }) {
	const policy = policyFor(examined.subject.policy, handoff.toTeam);
	const { sending, receiving } = policy;
	const sender = hearers(handoff.initiatedBy, policy);
	const { data } = event;
	const { events } = examined;
	switch (messageKindOf(data)) {
		case "initiated":
		case "resubmitted":
		case "rerouted": return {
			team: receiving,
			logins: whoseTurn(handoff, ableTeam(policy, handoff))
		};
		case "reassigned": {
			const former = data.type === "reassigned" && data.from !== null ? [data.from] : [];
			return {
				team: receiving,
				logins: [...handoff.owner === null ? [] : [handoff.owner], ...former]
			};
		}
		case "accepted": return data.type === "accepted" && !data.implicit && !isLaterReadBack(event, events) ? {
			team: sending,
			logins: sender
		} : {
			team: null,
			logins: []
		};
		case "returned": return {
			team: sending,
			logins: correctorsOf(handoff)
		};
		case "asked": return {
			team: sending,
			logins: answerersOf(handoff)
		};
		case "completed":
		case "held": return {
			team: sending,
			logins: sender
		};
		case "answered":
		case "resumed": return {
			team: receiving,
			logins: whoseTurn(handoff, ableTeam(policy, handoff))
		};
		case "due_soon":
		case "overdue": return {
			team: receiving,
			logins: data.type === "reminded" ? data.called : []
		};
		default: return {
			team: null,
			logins: []
		};
	}
}
// build/render/messages/report-message.js
function reportMessage(view) {
	const { reported, at, issue, repository } = view;
	return {
		kind: "report",
		at,
		repository: repository.name,
		headline: `Handoff report ${truncatedLine(reported.period, 20)}`,
		called: [],
		facts: [],
		lists: listsOf(view),
		next: [reportHeadline(reported, plainNotation), periodLine(reported)].join(" "),
		link: {
			text: `Issue #${issue.number} in ${repository.name}`,
			url: issue.url
		},
		data: { report: reportData(view) }
	};
}
function listsOf({ reported, teams, repository }) {
	return reported.teams.filter(({ team }) => teams.some((one) => sameLogin(one, team))).map((team) => {
		const shown = shownTurns(team, reported);
		return {
			title: `${plainNotation.name(team.team)}: ${turnCounts(team, plainNotation)}`,
			items: shown.map((turn) => ({
				text: turnLine(turn, reported, plainNotation),
				url: `${repository.url}/issues/${turn.subject.issueNumber}`
			})),
			left: team.turns.length - shown.length
		};
	});
}
function reportData({ reported, issue }) {
	const { metrics } = reported;
	return {
		period: reported.period,
		issue_number: issue.number,
		days: metrics.days,
		from: metrics.from,
		to: metrics.to,
		total_handoffs: metrics.total_handoffs,
		completed: metrics.completed,
		completion_rate: metrics.completion_rate,
		avg_acceptance_hours: metrics.avg_acceptance_hours,
		waiting: metrics.open.waiting,
		overdue: metrics.open.overdue,
		incomplete_forms: metrics.open.incomplete_forms
	};
}
// build/usecases/notify/enqueue-report.js
async function reportMessages(report, { configuration, reach, now, failures }) {
	const { issue, reported } = report;
	const all = configuration.teams.flatMap((team) => addresseesOf({
		team,
		people: [],
		reach
	}).map((addressee) => ({
		team: team.id,
		addressee
	})));
	const places = groupBy(all, ({ addressee: { channel, target } }) => `${channel} ${target.toLowerCase()}`);
	const messages = [];
	for (const place of places.values()) {
		const built = await failures.attempt(issue.number, async () => {
			const [first] = place;
			const teams = place.map(({ team }) => team);
			const message = reportMessage({
				...report,
				teams,
				at: now,
				repository: reach.repository
			});
			const eventSource = `report:${reported.period}`;
			const about = {
				issueNumber: issue.number,
				eventSource,
				message,
				now
			};
			return first === void 0 ? null : toOutboxMessage(first.addressee, about);
		});
		messages.push(...built === null ? [] : [built]);
	}
	return messages;
}
// \0part:notifications
var _part_notifications_exports = __exportAll({
	dispatchOutbox: () => dispatchOutbox,
	enqueueNotifications: () => enqueueNotifications,
	openNotifier: () => openNotifier,
	reportMessages: () => reportMessages,
	sendToSlack: () => sendToSlack,
	sendToWebhook: () => sendToWebhook
});
export { _part_notifications_exports, formatNetworkCode, hashId, markdown, messageKey, periodLine, periodName, reportHeadline, shownTurns, truncatedLine, turnCounts, turnLine, turnsByTeam };
