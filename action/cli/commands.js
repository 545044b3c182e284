import { __exportAll } from "../base.js";
import { CorruptLedgerError, RequestError, archivePath, array, assignable, blobId, boolean, checklistLabel, chooseAssignees, chooseTemplate, closedAs, closedLedger, compareStrings, conditionText, createClient, dataBranchReadme, defaultReport, dispatch, duration, entriesOf, fairShare, feedbackLabel, feedbackTemplate, fileName as fileName$1, firstAndLast, foldLetters, formatCompletionRate, formatCount, formatEvent, formatMeanAcceptance, formatRate, githubTeamPattern, graphQLErrors, groupBy, handoffLabel, hasMembers, headCommit, includesLabel, includesLogin, inputRules, isBarredSender, isByAnswer, isClosedLedger, isEmpty, isFailure, isKnownOrphan, isLogin, isMember, isOneLine, isOpenAt, isRequired, isTimeZone, isUnlabelled, isYamlFile, itemsOf, joinList, knownYears, labelDefinitions, labelsToCreate, listParser, localTime, locationOf, mayBeHandoff, mayBeLoneWord, noRetry, nullable, object as object$2, openDataBranch, openGitHub, openLedger, optional, parseCommands, parseKey, parseMapping, parseReceipts, parseTemplate, passwordsIn, picklist, placeOfLabel, pluralize, possibleValues, postgresLedgerName, problemLine, proxyFetch, query, rateOf, readDashboardPage, readDefaultTemplates, readHistory, readReceipts, receiptsPath, receivingTeamToday, recognisedBefore, recordedAccounts, responsibleLogins, safeParse, sameLogin, sendersInTurn, sendingTeamToday, shortDuration, shownStatuses, showsNothing, singleLine, stateOf as stateOf$1, statusOf, string, teamOf, templatesFrom, timeTaken, toHours, toServiceError, treeEntries, truncate, usualLimits, utc, valueAt, visibleLines, withErrorContext, withLogins, withheldAddresses } from "../run.js";
import { CliError, atIssue, colorize, decodeText, exitCodes, fastStringWidth, linked, usageError, version, wrapAnsi, wrapLines, wrapMarkdown, wrapQuoted } from "./baton.js";
import { ServiceError, collectProblems, configurationFolder, didYouMean, earlier, epochSeconds, humanize, inputDefaults, isoFromEpoch, joinCode, modes, nearest, normalize, parseFlag, parseLine, parseText, parseWord, problemAt, quoted, secondsOf, secondsPerUnit, toIsoSeconds, wholeNumberParser, wordParser, workflowPath, workflowsFolder } from "../base.js";
import { extendedRepository, mergeNewest, parseConfiguration, parseYaml, require_dist, withBuiltIn } from "../configuration.js";
import { Temporal, instantAt, lastDays, workClock } from "../calendar.js";
import { allArchived, allArchives, archivesOfHandoff, channels, ledgerView, mergeArchives, newestSchema, openHistory, openLedgerDatabase, overtakenError, recipientOf, remedies, rowsOfIssues, tables, takeOverReceipts, unknownError, untriedError } from "../sqlite.js";
import { draftIssue, formatFilingProblem, isPausedForLong, scheduledForms, takesSeveral, templateOf } from "../sweep-verify-rebuild.js";
import { chainRows, collectDashboard, draftOrganisationReport, draftReport, fillPage, incompleteFormsAt, isOverdue, leftOutByReason, measureLedger, measureOrganisation, ofDamage, openHandoffs, openIn, organisationHeadline, organisationReportText, organisationReportTitle, reportTitle, whoHasIt, withoutLaterFormulas } from "../report.js";
import { openDryLedger } from "../postgresql.js";
import { createDryRun, dryRunTexts, plannedChange } from "../dry-run.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const i = process.getBuiltinModule("node:assert");
const { Transform } = process.getBuiltinModule("node:stream");
const { promisify, stripVTControlCharacters, styleText } = process.getBuiltinModule("node:util");
const { once } = process.getBuiltinModule("node:events");
const { createHash } = process.getBuiltinModule("node:crypto");
const { existsSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { basename, dirname, join, relative, resolve } = process.getBuiltinModule("node:path");
const { execFile, spawn } = process.getBuiltinModule("node:child_process");
const process$1 = process.getBuiltinModule("node:process");
const { stdin, stdout } = process.getBuiltinModule("node:process");
const { access, mkdir, mkdtemp, readFile, readdir, rm, rmdir, writeFile } = process.getBuiltinModule("node:fs/promises");
const f__default = process.getBuiltinModule("node:readline");
const { StringDecoder } = process.getBuiltinModule("node:string_decoder");
// build/cli/github/find-token.js
const variables = ["GITHUB_TOKEN", "GH_TOKEN"];
const enterpriseVariables = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
async function findToken({ environment }, { host, isTrusted }) {
	if (isTrusted) {
		const found = tokenIn(environment, host);
		if (found !== null) {
			assertSendable(found);
			return found;
		}
	}
	try {
		const { stdout } = await promisify(execFile)("gh", [
			"auth",
			"token",
			"--hostname",
			host
		], { env: isTrusted ? { ...environment } : withoutEnterprise(environment) });
		const token = stdout.trim();
		return token === "" ? null : {
			token,
			from: "`gh auth token`"
		};
	} catch {
		return null;
	}
}
function howToGiveToken({ environment }, { host, isTrusted }) {
	const login = host === "github.com" ? "`gh auth login`" : `\`gh auth login --hostname ${host}\``;
	const unused = isTrusted ? null : tokenIn(environment, host);
	return unused === null ? `Set GITHUB_TOKEN, or log in with ${login}.` : `The token in ${unused.from} goes only to a server that you name: add \`--host ${host}\` or set GH_HOST, or log in with ${login}.`;
}
function tokenIn(environment, host) {
	const isServer = host !== "github.com" && !host.endsWith(".ghe.com");
	for (const variable of [...isServer ? enterpriseVariables : [], ...variables]) {
		const token = environment[variable]?.trim();
		if (token) return {
			token,
			from: variable
		};
	}
	return null;
}
function assertSendable({ token, from }) {
	if (!/^[\x21-\x7e]+$/.test(token)) throw usageError(`The token in ${from} has a space, a line break or a quotation mark of a word processor. Copy the token again.`);
}
function withoutEnterprise(environment) {
	const isKept = ([name]) => enterpriseVariables.every((variable) => variable !== name);
	return Object.fromEntries(Object.entries(environment).filter(isKept));
}
// build/cli/output/text.js
function plain(text) {
	return withoutRunnerCommands(singleLine(text));
}
function printableLines(text) {
	return visibleLines(text).map((line) => withoutRunnerCommands(line.trimEnd()));
}
function withoutRunnerCommands(line) {
	return line.replace(/^(\s*):(?=:[a-z-]+(?: .*)?::)/i, "$1: ").replaceAll("##[", "## [");
}
const unseen = /(?<=##)\[|[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(unseen, escaped$1)}\n`;
}
function* jsonPieces(values) {
	let before = "[\n";
	for (const value of values) {
		const indented = JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
		yield `${before}  ${indented.replace(unseen, escaped$1)}`;
		before = ",\n";
	}
	yield before === "[\n" ? "[]\n" : "\n]\n";
}
function jsonLine(value) {
	return `${JSON.stringify(value).replace(unseen, escaped$1)}\n`;
}
function escaped$1(sign) {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// build/cli/github/refusal.js
function toRefusal(error) {
	if (!(error instanceof RequestError)) return error instanceof Error ? toRefusal(error.cause) : null;
	if (error.status === 404) return null;
	const header = String(error.response?.headers["x-github-sso"] ?? "");
	const [, authoriseAt = null] = /\burl=(https:\/\/[^\s;,]+)/.exec(header) ?? [];
	return {
		said: plain(error.message).replace(/ - https:\/\/\S+$/, ""),
		authoriseAt
	};
}
// build/cli/folder/read-files.js
async function topOf(folder, cwd) {
	const top = resolve(cwd, folder);
	try {
		await readdir(top);
	} catch (error) {
		if (errorCode(error) === "ENOENT") throw usageError(`There is no folder ${folder}.`);
		if (errorCode(error) === "ENOTDIR") throw usageError(`\`${folder}\` is a file. Pass the folder of the repository.`);
		throw unreadable(folder, error);
	}
	return repositoryAbove(top) ?? top;
}
function repositoryAbove(folder) {
	if (existsSync(join(folder, ".git"))) return folder;
	const above = dirname(folder);
	return above === folder ? null : repositoryAbove(above);
}
async function readYamlFiles(top, folder) {
	const names = (await namesIn$1(top, folder)).filter(isYamlFile).toSorted();
	return await Promise.all(names.map(async (name) => {
		const path = `${folder}/${name}`;
		return {
			path,
			text: await readText(join(top, path), path)
		};
	}));
}
async function readNestedNames(top, folder) {
	try {
		return (await readdir(join(top, folder), { recursive: true })).map((name) => name.replaceAll("\\", "/")).filter((name) => name.includes("/") && isYamlFile(name)).toSorted();
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		throw unreadable(folder, error);
	}
}
async function namesIn$1(top, folder) {
	try {
		return (await readdir(join(top, folder), { withFileTypes: true })).filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
	} catch (error) {
		if (errorCode(error) === "ENOENT") return [];
		if (errorCode(error) === "ENOTDIR") throw usageError(`${folder} is a file. It must be a folder.`);
		throw unreadable(folder, error);
	}
}
async function readTextFile(top, path) {
	try {
		return await readFile(join(top, path), "utf8");
	} catch (error) {
		if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return null;
		throw unreadable(path, error);
	}
}
async function readText(file, path) {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw unreadable(path, error);
	}
}
function unreadable(path, cause) {
	const why = errorCode(cause) ?? "unknown reason";
	return new CliError(exitCodes.service, `Cannot read ${path} (${why}).`, { cause });
}
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
// build/cli/github/read-remote.js
async function readRemote(surroundings) {
	return (await allRemotes(surroundings))[0] ?? null;
}
async function allRemotes(surroundings) {
	const read = await readRemotes(surroundings);
	return read.kind === "read" ? read.remotes : [];
}
async function readChosenRemote(surroundings) {
	const read = await readRemotes(surroundings);
	if (read.kind === "unreadable") return read;
	const [first, ...others] = read.remotes;
	if (first === void 0) return { why: "this folder has no remote on GitHub" };
	return others.length === 0 ? first : await chosenOf(surroundings, read.remotes) ?? first;
}
async function chosenOf({ environment, cwd }, remotes) {
	try {
		const words = [
			"config",
			"--get-regexp",
			String.raw`^remote\..*\.gh-resolved$`
		];
		const { stdout } = await promisify(execFile)("git", words, {
			cwd,
			env: { ...environment }
		});
		const [, name, value = ""] = /^remote\.(.*)\.gh-resolved (.*)$/m.exec(stdout) ?? [];
		const remote = remotes.find((one) => one.name === name);
		return remote && (value === "base" ? remote : {
			host: remote.host,
			path: value
		});
	} catch {
		return;
	}
}
async function readRemotes({ environment, cwd }) {
	if (!isInRepository({
		environment,
		cwd
	})) return {
		kind: "read",
		remotes: []
	};
	const options = {
		cwd,
		env: { ...environment }
	};
	try {
		const { stdout } = await promisify(execFile)("git", ["remote", "--verbose"], options);
		const lines = stdout.split("\n").filter((line) => /\(fetch\)/.test(line));
		const isOrigin = (line) => line.startsWith("origin	");
		const ordered = [...lines.filter(isOrigin), ...lines.filter((line) => !isOrigin(line))];
		return {
			kind: "read",
			remotes: (await Promise.all(ordered.map((line) => remoteOf(line, environment)))).filter((remote) => remote !== null)
		};
	} catch (error) {
		return {
			kind: "unreadable",
			why: whyUnreadable(error)
		};
	}
}
function whyUnreadable(error) {
	if (errorCode(error) === "ENOENT") return "there is no `git` in the PATH to read the remote of this folder";
	const said = error instanceof Error ? /^fatal: (.+)$/m.exec(error.message)?.[1] : void 0;
	return `Git cannot read this folder${said === void 0 ? "" : ` (${said})`}`;
}
function isInRepository({ environment, cwd }) {
	return Boolean(environment["GIT_DIR"]) || isBelowGit(cwd);
}
function isBelowGit(folder) {
	const above = dirname(folder);
	return [".git", "HEAD"].some((name) => existsSync(join(folder, name))) || above !== folder && isBelowGit(above);
}
const otherHosts = [
	"gitlab.com",
	"bitbucket.org",
	"codeberg.org",
	"gitea.com",
	"huggingface.co"
];
async function remoteOf(line, environment) {
	const [remote = "", url = ""] = line.split(/\s/);
	const [, scheme = "", host, port = "", path] = /^(?:([a-z+]+):\/\/)?(?:[^@/]+@)?([A-Za-z0-9][A-Za-z0-9.-]*)(:\d+)?(?::\/?|\/)([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	if (host === void 0 || path === void 0 || otherHosts.includes(host.toLowerCase())) return null;
	if (scheme.startsWith("http")) return {
		name: remote,
		host: `${host}${port}`,
		path
	};
	return {
		name: remote,
		host: scheme === "" || scheme.includes("ssh") ? await hostBehind(host, environment) : host,
		path
	};
}
async function hostBehind(host, environment) {
	if (/^(?:ssh\.)?github\.com$/i.test(host)) return host;
	try {
		const options = {
			env: { ...environment },
			timeout: 5e3
		};
		const { stdout } = await promisify(execFile)("ssh", ["-G", host], options);
		return /^hostname (.+\.[a-z]+)$/im.exec(stdout)?.[1] ?? host;
	} catch {
		return host;
	}
}
// build/cli/github/resolve-repository.js
const name = /^(?:(?:https?:\/\/)?([A-Za-z0-9.-]+(?::\d+)?)\/)?([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
async function resolveRepository(terminal, { repo: named, host: wanted, acceptsFile = false }) {
	const { environment } = terminal;
	const known = named ?? (environment["GH_REPO"] || environment["GITHUB_REPOSITORY"] || null);
	const remote = known === null ? await readChosenRemote(terminal) : null;
	if (remote !== null && "why" in remote) throw usageError(`Cannot find the repository: ${remote.why}. Pass \`--repo owner/name\`${acceptsFile ? ", or a local ledger with `--file handoffs.db`" : ""}.`);
	const given = known ?? remote?.path ?? "";
	const [, address, owner, repo] = name.exec(given) ?? [];
	if (owner === void 0 || repo === void 0) throw usageError(`\u201c${given}\u201d is not a repository. Write owner/name, for example acme/handoffs.`);
	const host = hostOf(wanted ?? address ?? remote?.host, environment);
	const api = wanted === void 0 ? apiOfJob(host, environment) : "";
	const trusted = [
		"github.com",
		wanted,
		...hostsIn(environment)
	];
	return {
		owner,
		repo,
		host,
		apiUrl: assertAddress(api || apiOf(host), api === "" ? host : null).replace(/\/+$/, ""),
		isTrusted: api !== "" || trusted.some((one) => one !== void 0 && hostOf(one, {}) === host)
	};
}
function assertAddress(address, host) {
	if (!/^https?:/i.test(address) || !URL.canParse(address)) throw usageError(host === null ? `GITHUB_API_URL is \u201c${address}\u201d, which is not an address. Write it as \`https://git.example.com/api/v3\`.` : `\u201c${host}\u201d is not a host. Write its name, for example \`git.example.com\`.`);
	return address;
}
async function isCloneOf(surroundings, { host, owner, repo }) {
	const path = `${owner}/${repo}`.toLowerCase();
	return (await allRemotes(surroundings)).some((remote) => hostOf(remote.host, {}) === host && remote.path.toLowerCase() === path);
}
async function resolveHost(terminal, wanted) {
	return hostOf(wanted ?? (await readRemote(terminal))?.host, terminal.environment);
}
async function usesOfClone({ environment, home }, host) {
	const remote = existsSync(join(home, ".git")) ? await readRemote({
		environment,
		cwd: home
	}) : null;
	return remote !== null && hostOf(remote.host, {}) === host && /\/baton$/i.test(remote.path) ? `${remote.path}@v1` : null;
}
function hostOf(given, environment) {
	const [first = "github.com"] = given === void 0 ? hostsIn(environment) : [given];
	return first.toLowerCase().replace(/^https?:\/\//, "").replace(/\/.*$/, "").replace(/^(?:www|ssh)\.github\.com$/, "github.com");
}
function hostsIn(environment) {
	return [environment["GH_HOST"], environment["GITHUB_SERVER_URL"]].flatMap((host) => host ? [host] : []);
}
function apiOf(host) {
	if (host === "github.com" || host.endsWith(".ghe.com")) return `https://api.${host}`;
	return `https://${host}/api/v3`;
}
function apiOfJob(host, environment) {
	const { GITHUB_API_URL: api = "", GITHUB_SERVER_URL: server } = environment;
	return !server || hostOf(server, {}) === host ? api : "";
}
// build/cli/github/connect.js
async function connect(terminal, named) {
	const repository = await resolveRepository(terminal, named);
	const token = await findToken(terminal, repository);
	const octokit = createClient({
		token: token?.token ?? "",
		baseUrl: repository.apiUrl,
		fetch: await proxyFetch(repository.apiUrl, terminal.environment),
		onWait: (seconds, why) => terminal.stderr(`GitHub: ${why}; waiting ${seconds} s.\n`)
	});
	const { owner, repo } = repository;
	return {
		octokit,
		owner,
		repo,
		repository,
		token,
		howToGiveToken: howToGiveToken(terminal, repository)
	};
}
async function connectWithToken(terminal, options) {
	const connection = await connect(terminal, options);
	const { token } = connection;
	if (token === null) throw new CliError(exitCodes.service, `GitHub requires a token for this. ${connection.howToGiveToken}`);
	return {
		...connection,
		token
	};
}
async function withCliErrors(connection, work) {
	try {
		return await work();
	} catch (error) {
		const words = error instanceof ServiceError ? wordsFor(error, connection) : null;
		throw words === null ? error : new CliError(exitCodes.service, words, { cause: error });
	}
}
function wordsFor(error, { owner, repo, token, howToGiveToken }) {
	const place = `${owner}/${repo}`;
	const { code, message } = error;
	switch (code) {
		case "github_unauthorised": return `GitHub rejected the token from ${token?.from ?? "nowhere"}. It may have expired or been revoked. ${howToGiveToken}`;
		case "github_forbidden": return token === null ? `GitHub does not show ${place} without a token. ${howToGiveToken}` : forbiddenWords(toRefusal(error), place, token);
		case "github_unavailable": return message.replace("The next event or sweep catches up. See", "Try again later. See");
		case "github_refused": return message.replace("Re-run the job", "Try again");
		case "github_rate_limited": return message.replace("Re-run the job", "Try again");
		default: return null;
	}
}
function forbiddenWords(refusal, place, { from }) {
	if (refusal === null) return `The token from ${from} has no access to ${place}, or the repository does not exist. Check the name, and give the token access to contents and issues.`;
	const { said, authoriseAt } = refusal;
	const refused = `GitHub refused a request for ${place} with the token from ${from}: ${said}${/[.!]$/.test(said) ? "" : "."}`;
	if (authoriseAt !== null) return `${refused} Authorise the token at ${authoriseAt}, or log in again with \`gh auth login\`.`;
	return /^Resource not accessible/.test(said) ? `${refused} Give the token access to contents and issues.` : refused;
}
// build/cli/output/progress.js
const patience$1 = 1e3;
const clearLine = "\r\x1B[2K";
async function withProgress(terminal, doing, work) {
	if (!terminal.isWatched) return await work();
	const done = new AbortController();
	const telling = tell$1(terminal, doing, done.signal);
	try {
		return await work();
	} finally {
		done.abort();
		await telling;
	}
}
async function tell$1(terminal, doing, done) {
	let isShown = false;
	for (let seconds = 1; await passes(done); seconds += 1) {
		terminal.stderr(`${clearLine}${doing} \u2026 ${seconds} s`);
		isShown = true;
	}
	if (isShown) terminal.stderr(clearLine);
}
async function passes(done) {
	try {
		await setTimeout(patience$1, void 0, { signal: done });
		return true;
	} catch (error) {
		if (done.aborted) return false;
		throw error;
	}
}
// build/cli/act/answer.js
async function findAnswer({ octokit, owner, repo, number }, posted) {
	const [reactions, comments] = await withErrorContext("look for the answer", () => Promise.all([octokit.reactions.listForIssueComment({
		owner,
		repo,
		comment_id: posted.id,
		per_page: 100
	}), octokit.issues.listComments({
		owner,
		repo,
		issue_number: number,
		since: posted.at,
		per_page: 100
	})]));
	const signs = reactions.data.filter(({ user }) => user?.login !== posted.login);
	const said = comments.data.filter(({ id, body }) => id > posted.id && body?.includes("<!-- baton:notice") === true).map(({ body = "" }) => readable$1(body));
	const isRefused = signs.some(({ content }) => content === "-1");
	return signs.length === 0 && said.length === 0 ? null : {
		isGood: !isRefused,
		comments: said
	};
}
function readable$1(body) {
	return body.replaceAll(/<!--[\s\S]*?-->/g, "").replaceAll(/<\/?(?:details|summary|sub|br)[^>]*>/g, "").trim();
}
async function describeIssue(place) {
	const { labels, assignees } = await readIssue(place);
	const status = shownStatuses.find((one) => includesLabel(labels, one));
	const state = status === void 0 ? `has the labels ${joinList(labels)}` : `is ${status === "incomplete" ? "not handed over" : status}`;
	const people = joinList(assignees);
	const held = includesLabel(labels, "on-hold") ? ", on hold" : "";
	return plain(`#${place.number} ${state}${held}${people === "" ? "" : `, assigned to ${people}`}.`);
}
async function isLabelled(place) {
	const { labels } = await readIssue(place);
	return labels.some((label) => includesLabel(["handoff", ...shownStatuses], label) || label.toLowerCase().startsWith("handoff/"));
}
async function readIssue({ octokit, owner, repo, number }) {
	const { data } = await withErrorContext("read the issue", () => octokit.issues.get({
		owner,
		repo,
		issue_number: number
	}));
	return {
		labels: data.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (data.assignees ?? []).map(({ login }) => login)
	};
}
// build/cli/act/act.js
const pause = 3;
const patience = 180;
async function act(terminal, command, given) {
	const text = given.words.join(" ").trim();
	assertWords(command, text);
	const body = `/${command.name} ${text}`.trim();
	assertNoOther(body);
	const connection = await connectWithToken(terminal, atIssue(given.issue, given.options));
	const { octokit, owner, repo } = connection;
	const place = {
		octokit,
		owner,
		repo,
		number: given.issue.number
	};
	await withCliErrors(connection, async () => {
		const comment = await post$1(place, body);
		terminal.stderr(`Posted ${comment.url}\n`);
		if (!given.options.wait) return;
		const answer = await withProgress(terminal, "Waiting for Baton", () => waitFor(terminal, () => findAnswer(place, comment)));
		await tell(terminal, place, answer);
	});
}
function assertWords({ name, words, example }, text) {
	if (words?.isRequired === true && text === "") throw usageError(`The ${words.name} is missing: ${words.description}. For example \`${example}\`.`);
	if (words === null && text !== "") throw usageError(`\`baton ${name}\` takes only the issue. For example \`${example}\`.`);
	if (name === "rate" && !/^[1-5](\s|$)/.test(text)) throw usageError(`The rating is a number from 1 to 5. For example \`${example}\`.`);
}
function assertNoOther(body) {
	const [, other] = parseCommands(body);
	if (other !== void 0) {
		const written = other.kind === "command" ? other.name : other.written;
		throw usageError(`A line of the text is the command \`/${written}\`, which Baton would run too. Remove the slash, or put \`>\` before the line. Nothing was posted.`);
	}
}
async function post$1({ octokit, owner, repo, number }, body) {
	try {
		const { data } = await octokit.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
		const { id, html_url: url, created_at: at, user } = data;
		return {
			id,
			url,
			at,
			login: user?.login ?? null
		};
	} catch (error) {
		if (statusOf(error) === 404 && await isRepositoryThere({
			octokit,
			owner,
			repo
		})) throw usageError(`${owner}/${repo} has no issue #${number}. Check the number.`);
		throw toServiceError(`comment on issue #${number}`, error);
	}
}
async function isRepositoryThere({ octokit, owner, repo }) {
	try {
		await octokit.repos.get({
			owner,
			repo
		});
		return true;
	} catch (error) {
		if (statusOf(error) === 404) return false;
		throw toServiceError("look for the repository", error);
	}
}
async function waitFor({ sleep }, look) {
	for (let waited = 0; waited < patience; waited += pause) {
		await sleep(pause);
		const answer = await look();
		if (answer !== null) return answer;
	}
	return null;
}
async function tell(terminal, place, answer) {
	if (answer === null) throw new CliError(exitCodes.service, `Baton has not answered for ${patience / 60} minutes. ${await isLabelled(place) ? "Your comment counts as soon as a run reads it. Look at the Actions tab, or run `baton doctor`." : `#${place.number} has no label of a handoff, so it may not be one. Check the number.`}`);
	const said = answer.comments.flatMap((comment) => printableLines(comment)).join("\n");
	const state = answer.isGood ? `${await describeIssue(place)}\n` : "";
	terminal.stdout(wrapLines(terminal, `${said === "" ? "" : `${said}\n`}${state}`));
	terminal.setExitCode(answer.isGood ? exitCodes.good : exitCodes.found);
}
// build/form/issue-form/render-issue-form.js
var import_dist = require_dist();
function renderIssueForm(template) {
	return formFile(template, {
		source: `the template \`${template.type}\``,
		title: `${template.name}: `,
		label: `handoff/${template.type}`,
		introduction: introduction(template)
	});
}
const formSchema = "https://www.schemastore.org/github-issue-forms.json";
function formFile(template, frame) {
	const document = new import_dist.Document(formOf(template, frame), { version: "1.1" });
	document.commentBefore = [
		` yaml-language-server: $schema=${formSchema}`,
		` Generated by Baton from ${frame.source}.`,
		" Change the template and generate the forms again: what is changed here alone is lost."
	].join("\n");
	return document.toString({ lineWidth: 0 });
}
function formOf({ name, description, fields, checklist, optionalItems = [] }, frame) {
	return {
		name,
		description,
		title: frame.title,
		labels: [frame.label],
		body: [
			{
				type: "markdown",
				attributes: { value: frame.introduction }
			},
			...fields.map((field) => elementOf(field, fields)),
			...checklist.length > 0 ? [checklistElement(checklist, optionalItems)] : []
		]
	};
}
function introduction({ from, to, fields, checklist }) {
	const tasks = checklist.length > 0 ? " Tick below what is done already." : "";
	const by = isByAnswer(to) ? fields.find(({ id }) => id === to.by)?.label : void 0;
	const teams = [...new Set(possibleValues(to))];
	return `This hands over from **${from}** to ${joinList(teams.map((id) => `**${id}**`), { last: "or" })}${by === void 0 ? "" : `, by the answer to \u201c${by}\u201d`}. Baton notifies ${teams.length === 1 ? teams[0] : "that team"} when all required fields are filled in.${tasks}\n`;
}
const elements = {
	text: "input",
	textarea: "textarea",
	number: "input",
	money: "input",
	date: "input",
	url: "input",
	email: "input",
	user: "input",
	list: "textarea",
	dropdown: "dropdown",
	checkboxes: "checkboxes",
	attachments: "textarea"
};
const placeholders = {
	date: "YYYY-MM-DD",
	url: "https://",
	email: "name@example.com",
	user: "@login",
	list: "One to a line",
	attachments: "Drag files or images here, or paste them"
};
function elementOf(field, fields) {
	const description = descriptionOf(field, fields);
	return {
		type: elements[field.type],
		id: field.id,
		attributes: {
			label: field.label,
			...description === "" ? {} : { description },
			...attributesOf(field)
		},
		...field.type === "checkboxes" ? {} : { validations: { required: field.required === true } }
	};
}
function descriptionOf(field, fields) {
	const { type, required, options = [], description = "" } = field;
	const condition = conditionText(field, fields);
	return [
		description,
		condition === null ? "" : `Needed if ${condition}.`,
		type === "checkboxes" && required === true && options.length > 1 ? "Tick at least one." : "",
		field.private ? "Stays in this issue: kept out of the ledger and of messages." : ""
	].filter((sentence) => sentence !== "").join(" ");
}
function attributesOf(field) {
	const options = field.options ?? [];
	switch (field.type) {
		case "checkboxes": {
			const required = field.required === true && options.length === 1;
			return { options: options.map((label) => ({
				label,
				...required ? { required } : {}
			})) };
		}
		case "dropdown": return {
			...field.multiple ? { multiple: true } : {},
			options
		};
		default: {
			const placeholder = field.placeholder ?? placeholders[field.type];
			const { value, render } = field;
			return {
				...placeholder === void 0 ? {} : { placeholder },
				...value === void 0 ? {} : { value },
				...render === void 0 ? {} : { render }
			};
		}
	}
}
function checklistElement(checklist, optional) {
	const hint = optional.map((text) => `\u201c${text}\u201d`).join(", ");
	return {
		type: "checkboxes",
		id: "checklist",
		attributes: {
			label: checklistLabel,
			description: `What must be done before the handoff counts as complete.${hint === "" ? "" : ` Optional: ${hint}.`}`,
			options: checklist.map((label) => ({ label }))
		}
	};
}
// build/form/feedback/render-feedback-form.js
function renderFeedbackForm(templates) {
	return formFile(feedbackTemplate(templates), {
		source: "all templates together",
		title: "Feedback: ",
		label: feedbackLabel,
		introduction: "Rate a handoff that your team received. Baton keeps the answer with the handoff, links the two, and closes this issue.\n"
	});
}
// build/form/issue-form/render-forms.js
const formsFolder = ".github/ISSUE_TEMPLATE";
function renderForms(templates) {
	return new Map([...templates.map((template) => [`${formsFolder}/${template.type}.yml`, renderIssueForm(template)]), [`${formsFolder}/${feedbackLabel}.yml`, renderFeedbackForm(templates)]]);
}
// build/cli/folder/read-repository.js
async function readRepository(top, configPath, shared) {
	const files = await readYamlFiles(top, configPath);
	const wanted = extendedRepository(files);
	const sharedFiles = shared === null ? [] : await readShared(shared, configPath, wanted);
	const sources = withBuiltIn([...files, ...sharedFiles], readDefaultTemplates().files);
	return {
		files,
		shared: sharedFiles,
		unknown: sharedFiles.length === 0 ? wanted : null,
		isBuiltIn: sources.isBuiltIn,
		outcome: parseConfiguration(sources.files)
	};
}
async function readShared({ folder, cwd }, configPath, wanted) {
	if (wanted === null) throw usageError("`--shared` needs a `config.yml` with `extends`.");
	const files = await readYamlFiles(await topOf(folder, cwd), configPath);
	if (files.length === 0) throw usageError(`There are no YAML files in ${configPath} of the folder ${folder}.`);
	return files.map(({ path, text }) => ({
		path: `${wanted.repository}/${path}`,
		text,
		isShared: true
	}));
}
// build/cli/workflow/find-steps.js
function startedJob(step) {
	return step.caller ?? step;
}
function findSteps(file, isHome) {
	const { value: workflow } = collectProblems(parseYaml(file));
	if (workflow?.kind !== "mapping") return [];
	return entriesOf(valueAt(workflow, "jobs")).flatMap(({ value: job }) => job.kind === "mapping" ? itemsOf(valueAt(job, "steps")).flatMap((step) => {
		const uses = step.kind === "mapping" ? valueAt(step, "uses") : void 0;
		return step.kind === "mapping" && uses !== void 0 && namesBaton(textOf$7(uses), isHome) ? [{
			file,
			workflow,
			job,
			step,
			uses
		}] : [];
	}) : []);
}
function namesBaton(uses, isHome) {
	return /^[\w.-]+\/(?:[\w.-]+\/)*baton(?:-action)?(?:@|$)/i.test(uses) || isLocal(uses) && /\/baton(?:-action)?\/?$/i.test(uses) || isHome && /^[.$]\/$/.test(uses);
}
function isLocal(uses) {
	return /^[.$]\//.test(uses);
}
function textOf$7(tree) {
	return tree?.kind === "scalar" && tree.value !== null ? String(tree.value) : "";
}
function wordsOf$1(tree) {
	if (tree === void 0) return [];
	return (tree.kind === "list" ? tree.items : [tree]).map(textOf$7).filter((word) => word !== "");
}
// build/cli/workflow/input-of.js
function inputOf(steps, input) {
	const value = textOf$7(steps.flatMap(({ step }) => entriesOf(valueAt(step, "with"))).find(({ key }) => key.toLowerCase() === input)?.value).trim();
	return value === "" || value.includes("${{") ? null : value;
}
function passesInput(steps, input) {
	return steps.flatMap(({ step }) => entriesOf(valueAt(step, "with"))).some(({ key, value }) => key.toLowerCase() === input && textOf$7(value).trim() !== "");
}
function postsOrganisationReport(step) {
	return inputOf([step], "organisation")?.toLowerCase() === "true";
}
function configPathOf(steps) {
	return inputOf(steps, "config-path")?.replaceAll(/^\/+|\/+$/g, "") || ".github/handoffs";
}
// build/cli/workflow/reusable.js
function callsIn(file) {
	const { value: workflow } = collectProblems(parseYaml(file));
	return workflow?.kind !== "mapping" ? [] : entriesOf(valueAt(workflow, "jobs")).flatMap(({ value: job }) => {
		const uses = job.kind === "mapping" ? valueAt(job, "uses") : void 0;
		return job.kind === "mapping" && uses !== void 0 ? [{
			file,
			workflow,
			job,
			uses
		}] : [];
	});
}
function callsElsewhere(files) {
	return files.flatMap(callsIn).filter(({ uses }) => /^[\w.-]+\/.*(?:baton|handoff).*@/i.test(textOf$7(uses)));
}
function withCallers(steps, files) {
	const calls = files.flatMap(callsIn);
	return steps.flatMap((step) => {
		const callers = calls.filter(({ uses }) => isLocal(textOf$7(uses)) && textOf$7(uses).slice(2) === step.file.path);
		return [...callers.length === 0 || !isOnlyCalled(step) ? [step] : [], ...callers.map((caller) => ({
			...step,
			caller
		}))];
	});
}
function isOnlyCalled({ workflow }) {
	const on = valueAt(workflow, "on");
	const events = on?.kind === "mapping" ? on.entries.map(({ key }) => key) : wordsOf$1(on);
	return events.length > 0 && events.every((event) => event === "workflow_call");
}
// build/cli/workflow/baton-steps.js
function batonSteps(files, action) {
	const isHome = /^name: Baton$/m.test(action);
	const all = withCallers(files.flatMap((file) => findSteps(file, isHome)), files);
	return {
		steps: all.filter((step) => !postsOrganisationReport(step)),
		reports: all.filter(postsOrganisationReport)
	};
}
// build/cli/folder/read-workflows.js
async function readWorkflows(top) {
	const [files, action] = await Promise.all([readYamlFiles(top, workflowsFolder), readTextFile(top, "action.yml")]);
	return {
		files,
		...batonSteps(files, action ?? "")
	};
}
// build/cli/forms/form-states.js
function surveyForms({ templates, isBuiltIn }, present) {
	const expected = renderForms(templates);
	const named = new Set(templates.map(({ type }) => `${formsFolder}/${type}.yml`));
	const usesOne = isBuiltIn && present.some(({ path }) => named.has(path));
	const wanted = [...expected].map(([path, text]) => {
		return {
			path,
			text,
			state: stateOf(present.find((other) => other.path === path)?.text, text)
		};
	}).filter(({ path, state }) => !(usesOne && state === "missing" && named.has(path)));
	const leftOver = present.filter(({ path, text }) => !expected.has(path) && isGenerated(text)).map(({ path }) => ({
		path,
		text: null,
		state: "left_over"
	}));
	return [...wanted, ...leftOver].toSorted((one, other) => one.path < other.path ? -1 : 1);
}
function ofTemplates(files, templates) {
	const names = [...renderForms(templates).keys()];
	return files.filter(({ path }) => names.includes(path));
}
function stateOf(present, expected) {
	if (present === void 0) return "missing";
	if (present.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n") === expected) return "current";
	return isGenerated(present) ? "stale" : "foreign";
}
function isGenerated(text) {
	return /^\uFEFF?(?:#.*\r?\n)?# Generated by Baton from /.test(text);
}
// build/cli/check/finding.js
const rules = {
	configuration: {
		level: "error",
		title: "The configuration is valid",
		explanation: "Every run stops before writing anything if the configuration is invalid."
	},
	"form-drift": {
		level: "error",
		title: "Forms match their templates",
		explanation: "A form that differs from its template asks for fields Baton ignores, or misses required ones."
	},
	"form-advice": {
		level: "warning",
		title: "Hand-written forms agree with their templates",
		explanation: "Baton reads the answers, but they may differ from what the form shows."
	},
	"form-rules": {
		level: "error",
		title: "GitHub accepts the form",
		explanation: "GitHub hides invalid forms from the template chooser."
	},
	workflow: {
		level: "error",
		title: "The workflow runs Baton",
		explanation: "Baton misses handoffs without the right triggers and permissions."
	},
	"workflow-advice": {
		level: "warning",
		title: "The workflow is set up well",
		explanation: "Baton works without this, but later or less conveniently."
	},
	"github-teams": {
		level: "warning",
		title: "Runs can read the GitHub teams",
		explanation: "Baton cannot process actions of people whose team it cannot read. A job\u2019s own token cannot read teams."
	},
	extends: {
		level: "warning",
		title: "The shared configuration is known",
		explanation: "Without the files of the other repository, the check skips what they may explain."
	},
	holidays: {
		level: "warning",
		title: "Public holidays are known",
		explanation: "Baton contains the public holidays of some years. Later ones count as working days."
	},
	unused: {
		level: "warning",
		title: "Every setting has an effect",
		explanation: "A setting without effect is usually a mistake."
	}
};
function levelOf({ rule }) {
	return rules[rule].level;
}
function finding(rule, at, { message, fix }) {
	return {
		rule,
		path: at.path,
		line: at.line,
		column: at.column,
		message,
		fix
	};
}
function sortFindings(findings) {
	return findings.toSorted((one, other) => compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column);
}
// build/cli/check/check-config-path.js
function* checkConfigPath(folder, { isFlag, files, steps }) {
	if (folder === ".github/handoffs" || files.length > 0) return;
	const message = `${quoted(folder)} contains no configuration: there is no such folder, or it has no YAML files.`;
	if (isFlag) throw usageError(`${message} Correct \`--config-path\`.`);
	const written = steps.flatMap(({ step }) => entriesOf(valueAt(step, "with"))).find(({ key }) => key.toLowerCase() === "config-path");
	if (written !== void 0) yield finding("configuration", written.value.at, {
		message: `The input \`config-path\` is wrong: ${message}`,
		fix: `Correct it, move the files there, or remove it to use \`${configurationFolder}\`.`
	});
}
function* checkOtherFolders(names) {
	const name = names.find((one) => /^(?:hand-?offs?|baton)\/[^/]+$/i.test(one));
	if (name !== void 0) yield finding("unused", {
		path: `.github/${name}`,
		line: 1,
		column: 1
	}, {
		message: `Baton does not read this folder. There is nothing in ${quoted(configurationFolder)}, so the built-in templates apply, without teams.`,
		fix: `Rename the folder to ${quoted(configurationFolder)}.`
	});
}
// build/cli/check/check-questions.js
function askedBy(form, { fields }) {
	const labels = [...fields.map(({ label }) => label), checklistLabel];
	return itemsOf(valueAt(form, "body")).flatMap((element) => {
		const attributes = element.kind === "mapping" ? valueAt(element, "attributes") : void 0;
		if (element.kind !== "mapping" || attributes?.kind !== "mapping") return [];
		const label = textOf$7(valueAt(attributes, "label"));
		const type = textOf$7(valueAt(element, "type"));
		const place = placeOfLabel(label, labels);
		return label === "" ? [] : [{
			label,
			at: locationOf(attributes, "label"),
			type,
			attributes,
			place
		}];
	});
}
function optionsOf(attributes) {
	return itemsOf(valueAt(attributes, "options")).map((tree) => ({
		text: textOf$7(tree.kind === "mapping" ? valueAt(tree, "label") : tree).trim(),
		at: tree.at
	}));
}
function* checkQuestions(form, asked, template) {
	yield* checkMissing(form, asked, template);
	yield* checkOrder(asked, template);
	yield* checkOthers$1(asked, template);
	yield* checkChecklist(form, asked, template);
}
function* checkMissing(form, asked, template) {
	const places = asked.map(({ place }) => place);
	const missing = template.fields.filter((_, place) => !places.includes(place));
	if (missing.length === 0) return;
	yield finding("form-drift", (valueAt(form, "body") ?? form).at, {
		message: `The form does not ask for ${joinCode(missing.map(({ label }) => label), "or")}, which the template \`${template.type}\` has.`,
		fix: "Add an element with that label, or run `baton forms --force` to regenerate the form."
	});
}
function* checkOrder(asked, { type }) {
	let last;
	for (const one of asked) {
		if (one.place === null) continue;
		if (last !== void 0 && one.place < (last.place ?? 0)) {
			yield finding("form-advice", one.at, {
				message: `The form asks for ${quoted(one.label)} after ${quoted(last.label)}; the template \`${type}\` has it earlier.`,
				fix: "Move the element up, or change the field order in the template."
			});
			return;
		}
		last = one;
	}
}
function* checkOthers$1(asked, { type, fields }) {
	for (const [index, { label, at, place }] of asked.entries()) {
		if (place !== null) continue;
		const field = fields[asked.slice(0, index).findLast((one) => one.place !== null)?.place ?? -1];
		const isTaken = field !== void 0 && !isOneLine(field);
		const effect = isTaken ? `Baton reads its answer as part of ${quoted(field.label)}.` : "Baton ignores its answer.";
		yield finding(isTaken ? "form-drift" : "form-advice", at, {
			message: `The form asks for ${quoted(label)}, which the template \`${type}\` does not have. ${effect}`,
			fix: "Add a field with that label to the template, or remove the element."
		});
	}
}
function* checkChecklist(form, asked, { type, fields, checklist, optionalItems = [] }) {
	if (checklist.length === 0) return;
	const element = asked.find(({ place }) => place === fields.length);
	if (element === void 0) {
		yield finding("form-advice", (valueAt(form, "body") ?? form).at, {
			message: `The form does not show the checklist of the template \`${type}\`, so Baton adds it to each issue.`,
			fix: `Add \`checkboxes\` with the label ${quoted(checklistLabel)} and the items as options.`
		});
		return;
	}
	const shown = optionsOf(element.attributes).map(({ text }) => text);
	const absent = checklist.filter((item) => !optionalItems.includes(item) && !shown.includes(item.trim()));
	if (absent.length > 0) yield finding("form-drift", locationOf(element.attributes, "options"), {
		message: `The checklist of the form does not have ${joinCode(absent, "or")}. A handoff stays open until someone adds the missing lines to its issue.`,
		fix: `Use the words of the \`checklist\` in the template \`${type}\`.`
	});
}
// build/cli/check/check-by-hand.js
function* checkByHand$1(file, template) {
	const form = mappingOf(file);
	if (form === void 0) return;
	const asked = askedBy(form, template);
	yield* checkQuestions(form, asked, template);
	yield* checkLabel(form, template);
	for (const { place, type, attributes, at } of asked) {
		const field = place === null ? void 0 : template.fields[place];
		if (field === void 0) continue;
		if (isChoice(type) && isChoice(field.type) && type !== field.type) {
			yield* refuseKind(type, field, at);
			continue;
		}
		yield* checkOptions$1(attributes, field);
		yield* checkMultiple(attributes, field);
		yield* checkPrefilled(attributes, field);
		yield* checkRendered(attributes, field);
	}
}
function templateLabelled(file, templates) {
	const form = mappingOf(file);
	const given = form === void 0 ? [] : labelsOf$2(form);
	return templates.find(({ type }) => given.includes(`handoff/${type}`));
}
function mappingOf(file) {
	const { value } = collectProblems(parseYaml(file));
	return value?.kind === "mapping" ? value : void 0;
}
function labelsOf$2(form) {
	return wordsOf$1(valueAt(form, "labels")).flatMap((words) => words.split(",").map(normalize));
}
function* checkLabel(form, { type }) {
	const label = `handoff/${type}`;
	if (labelsOf$2(form).includes(label)) return;
	yield finding("form-drift", (valueAt(form, "labels") ?? form).at, {
		message: `The form does not add the label ${quoted(label)}, which identifies its issues.`,
		fix: `Write \`labels: ["${label}"]\`.`
	});
}
function isChoice(type) {
	return type === "dropdown" || type === "checkboxes";
}
function* refuseKind(type, { id, type: wanted }, at) {
	yield finding("form-drift", at, {
		message: `The form shows \`${id}\` as \`${type}\`, which the template has as \`${wanted}\`: Baton rejects every answer.`,
		fix: `Write \`type: ${wanted}\` here, or \`type: ${type}\` in the template.`
	});
}
function* checkOptions$1(attributes, { options = [], type, id }) {
	if (!isChoice(type)) return;
	const offered = optionsOf(attributes);
	const unknown = offered.find(({ text }) => !options.some((option) => option.trim() === text));
	if (unknown !== void 0) yield finding("form-drift", unknown.at, {
		message: `The form offers ${quoted(unknown.text)}, which is not an option of \`${id}\`: Baton rejects that answer.`,
		fix: `Add it to the \`options\` of \`${id}\`, or use one of these: ${joinCode(options, "or")}.`
	});
	const absent = options.filter((option) => !offered.some(({ text }) => text === option.trim()));
	if (unknown === void 0 && absent.length > 0) yield finding("form-advice", locationOf(attributes, "options"), {
		message: `The form does not offer ${joinCode(absent, "or")}, which the template allows.`,
		fix: `Add it here, or remove it from the \`options\` of \`${id}\`.`
	});
}
function* checkMultiple(attributes, { id, type, multiple }) {
	const several = valueAt(attributes, "multiple");
	if (type === "dropdown" && multiple !== true && textOf$7(several) === "true") yield finding("form-drift", locationOf(attributes, "multiple"), {
		message: `The form lets people choose several options of \`${id}\`, and the template only one: Baton rejects several.`,
		fix: `Remove \`multiple\`, or add \`multiple: true\` to the field \`${id}\` in the template.`
	});
}
function* checkPrefilled(attributes, { id, type, value }) {
	const written = textOf$7(valueAt(attributes, "value"));
	if (written === "" || type === "dropdown" || type === "checkboxes" || showsNothing(written)) return;
	if (value !== void 0 && written.trim() === value.trim()) return;
	yield finding("form-advice", locationOf(attributes, "value"), {
		message: "The form prefills this field. An unchanged value counts as an answer.",
		fix: `Give the field \`${id}\` in the template the same \`value\`, so that an unchanged value counts as empty.`
	});
}
function* checkRendered(attributes, { id, type, render }) {
	const language = textOf$7(valueAt(attributes, "render"));
	if (language === "" || render !== void 0 || type !== "textarea") return;
	yield finding("form-advice", locationOf(attributes, "render"), {
		message: "The form renders the answer as code but the template does not, so the code fence becomes part of the answer.",
		fix: `Add \`render: ${language}\` to the field \`${id}\` in the template.`
	});
}
// build/cli/check/check-drift.js
function* checkDrift(inUse, present, otherwise = "") {
	const { templates } = inUse;
	let left = otherwise;
	for (const form of surveyForms(inUse, present)) {
		const file = present.find(({ path }) => path === form.path);
		const template = templates.find(({ type }) => form.path === `${formsFolder}/${type}.yml`);
		if (form.state === "foreign" && file !== void 0 && template !== void 0) yield* checkByHand$1(file, template);
		else {
			yield* checkGenerated(form, file, left);
			left = form.state === "missing" ? "" : left;
		}
	}
	yield* checkOthers(templates, present);
}
function* checkOthers(templates, present) {
	for (const file of present) {
		if (isGenerated(file.text)) continue;
		const template = templateLabelled(file, templates);
		const isKnown = template !== void 0 && file.path === `.github/ISSUE_TEMPLATE/${template.type}.yml`;
		if (template !== void 0 && !isKnown) yield* checkByHand$1(file, template);
	}
}
function* checkGenerated({ path, state, text }, file, otherwise) {
	if (state === "missing") yield finding("form-drift", {
		path,
		line: 1,
		column: 1
	}, {
		message: "The form is missing.",
		fix: `Run \`baton forms\` to write it. ${otherwise}`.trimEnd()
	});
	if (state === "left_over") yield finding("form-drift", {
		path,
		line: 1,
		column: 1
	}, {
		message: "The template of this generated form no longer exists.",
		fix: "Delete the form, or restore the template."
	});
	if (state === "stale") yield finding("form-drift", {
		path,
		line: firstDifference(file?.text ?? "", text ?? ""),
		column: 1
	}, {
		message: "From this line on, the form differs from its template.",
		fix: "Run `baton forms` to regenerate it. To change the form, change the template."
	});
}
function firstDifference(present, expected) {
	const lines = present.replaceAll("\r\n", "\n").split("\n");
	const wanted = expected.split("\n");
	const at = lines.findIndex((line, index) => line !== wanted[index]);
	return (at < 0 ? lines.length - 1 : at) + 1;
}
// build/form/issue-form/quoted-text.js
function mayBeEmpty(reader) {
	return function* (tree, subject) {
		return tree.kind === "scalar" && tree.value === "" ? "" : yield* reader(tree, subject);
	};
}
function numberAsText(reader) {
	return function* (tree, subject) {
		return tree.kind === "scalar" && typeof tree.value === "number" ? tree.source : yield* reader(tree, subject);
	};
}
function quotedText(reader) {
	return function* (tree, subject) {
		if (tree.kind === "scalar" && /^(?:yes|no|on|off)$/i.test(tree.source)) {
			yield problemAt(tree.at, `Without quotes, GitHub reads ${quoted(tree.source)} as true or false and rejects the form.`, `Put it in quotes: \`"${tree.source}"\`.`);
			return tree.source;
		}
		return yield* reader(tree, subject);
	};
}
// build/form/issue-form/check-form-element.js
const kinds = {
	markdown: {
		attributes: ["value"],
		demanded: ["value"],
		validations: []
	},
	input: {
		attributes: [
			"label",
			"description",
			"placeholder",
			"value"
		],
		demanded: ["label"],
		validations: ["required"]
	},
	textarea: {
		attributes: [
			"label",
			"description",
			"placeholder",
			"value",
			"render"
		],
		demanded: ["label"],
		validations: ["required"]
	},
	dropdown: {
		attributes: [
			"label",
			"description",
			"options",
			"multiple",
			"default"
		],
		demanded: ["label", "options"],
		validations: ["required"]
	},
	checkboxes: {
		attributes: [
			"label",
			"description",
			"options"
		],
		demanded: ["label", "options"],
		validations: ["required"]
	},
	upload: {
		attributes: ["label", "description"],
		demanded: ["label"],
		validations: ["required", "accept"]
	}
};
const types = [
	"markdown",
	"input",
	"textarea",
	"dropdown",
	"checkboxes",
	"upload"
];
const parseType = wordParser(types);
function* checkElement(tree) {
	const element = yield* parseMapping(tree, "an element", [
		"type",
		"id",
		"attributes",
		"validations"
	]);
	if (element === void 0) return;
	if (valueAt(element, "type") === void 0) yield problemAt(element.at, "The element has no `type`.", `Add one: ${joinCode(types, "or")}.`);
	const type = yield* parseKey(element, "type", parseType);
	if (type === void 0) return;
	const id = yield* parseKey(element, "id", parseId);
	const { label, boxes } = yield* checkAttributes(element, type);
	const validations = valueAt(element, "validations");
	if (validations !== void 0) yield* checkValidations(validations, type);
	return {
		type,
		...id === void 0 ? {} : { id: {
			value: id,
			at: locationOf(element, "id")
		} },
		...label === void 0 ? {} : { label },
		boxes
	};
}
function* parseId(tree, subject) {
	const id = yield* parseWord(tree, subject);
	if (id === void 0 || /^[A-Za-z0-9_-]+$/.test(id)) return id;
	yield problemAt(tree.at, `The id ${quoted(id)} is not valid on GitHub.`, "Use letters, digits, `_` and `-`.");
}
const parsers = {
	description: mayBeEmpty(quotedText(parseText)),
	placeholder: mayBeEmpty(quotedText(parseText)),
	render: parseLine,
	multiple: parseFlag,
	default: wholeNumberParser(0, 1e3),
	required: parseFlag,
	accept: parseLine
};
function* checkAttributes(element, type) {
	const { attributes: known, demanded } = kinds[type];
	const written = valueAt(element, "attributes");
	const attributes = written && (yield* parseMapping(written, `the \`attributes\` of \`${type}\``, known));
	if (written !== void 0 && attributes === void 0) return { boxes: [] };
	for (const key of demanded) {
		if (attributes !== void 0 && valueAt(attributes, key) !== void 0) continue;
		yield problemAt(written?.at ?? element.at, `The element has no \`${key}\`.`, `Add \`${key}\` under its \`attributes\`: GitHub requires it.`);
	}
	if (attributes === void 0) return { boxes: [] };
	for (const { key, value } of attributes.entries) {
		const reader = parsers[key];
		if (reader !== void 0 && known.includes(key)) yield* reader(value, `\`${key}\``);
	}
	const options = known.includes("options") ? yield* checkOptions(attributes, type) : [];
	if (type === "markdown") yield* parseKey(attributes, "value", quotedText(parseText));
	const label = yield* readLabel(attributes, type);
	return {
		...label === void 0 ? {} : { label },
		boxes: type === "checkboxes" ? options : []
	};
}
function* readLabel(attributes, type) {
	const label = type === "markdown" ? void 0 : yield* parseKey(attributes, "label", quotedText(parseLine));
	if (label === void 0) return;
	const at = locationOf(attributes, "label");
	if ((type === "input" || type === "textarea") && /pass[\s_-]*w(?:or)?d/i.test(label)) yield problemAt(at, `GitHub rejects forms that ask for a password, as the label ${quoted(label)} does.`, "Hand secrets over by other means, and ask here where they are kept.");
	return {
		value: label,
		at
	};
}
function* checkOptions(attributes, type) {
	const tree = valueAt(attributes, "options");
	if (tree === void 0) return [];
	const read = type === "checkboxes" ? readBox : numberAsText(quotedText(parseLine));
	const options = (yield* listParser(read)(tree, "`options`")) ?? [];
	if (isEmpty(tree) || tree.kind === "list" && tree.items.length === 0) yield problemAt(tree.at, "There are no options to choose from.", "List them under `options`.");
	for (const [index, { value, at }] of options.entries()) {
		if (options.slice(0, index).some((other) => other.value === value)) yield problemAt(at, `The option ${quoted(value)} is listed twice.`, "Remove one of the two.");
		if (type === "dropdown" && normalize(value) === "none") yield problemAt(at, "GitHub keeps the option `None` for choosing nothing.", "Remove it: GitHub adds it where the field is not required.");
	}
	yield* checkDefault(attributes, options.length);
	return options;
}
function* checkDefault(attributes, count) {
	const tree = valueAt(attributes, "default");
	const place = tree?.kind === "scalar" ? tree.value : void 0;
	if (tree === void 0 || typeof place !== "number" || place < count || count === 0) return;
	yield problemAt(tree.at, `There is no option ${place}: the first of the ${count} is 0.`, `Write a number from 0 to ${count - 1}.`);
}
function* readBox(tree) {
	const box = yield* parseMapping(tree, "an option of `checkboxes`", ["label", "required"]);
	if (box === void 0) return;
	if (valueAt(box, "label") === void 0) yield problemAt(box.at, "The box has no `label`.", "Write `- label: What is ticked`.");
	yield* parseKey(box, "required", parseFlag);
	return yield* parseKey(box, "label", quotedText(parseLine));
}
function* checkValidations(tree, type) {
	const { validations: known } = kinds[type];
	if (known.length === 0) {
		yield problemAt(tree.at, `An element of type \`${type}\` has no \`validations\`.`, "Remove them.");
		return;
	}
	const validations = yield* parseMapping(tree, `the \`validations\` of \`${type}\``, known);
	for (const { key, value } of validations?.entries ?? []) {
		const reader = parsers[key];
		if (reader !== void 0 && known.includes(key)) yield* reader(value, `\`${key}\``);
	}
}
// build/form/issue-form/check-form.js
const keys = [
	"name",
	"description",
	"title",
	"labels",
	"assignees",
	"projects",
	"type",
	"body"
];
function* checkForm(tree) {
	const form = yield* parseMapping(tree, "an issue form", keys);
	if (form === void 0) return;
	const name = yield* parseName(form);
	yield* refuseAbsent(form, "description");
	yield* parseKey(form, "description", quotedText(parseText));
	yield* parseKey(form, "title", quotedText(parseText));
	for (const key of [
		"labels",
		"assignees",
		"projects"
	]) yield* parseKey(form, key, readWords);
	yield* parseKey(form, "type", parseWord);
	yield* checkBody(form);
	return name === void 0 ? void 0 : {
		name,
		at: locationOf(form, "name")
	};
}
function* refuseAbsent(form, key) {
	if (valueAt(form, key) !== void 0) return;
	yield problemAt(form.at, `The form has no \`${key}\`.`, `Add \`${key}\`: GitHub requires it.`);
}
const minNameLength = 4;
function* parseName(form) {
	yield* refuseAbsent(form, "name");
	const name = yield* parseKey(form, "name", quotedText(parseLine));
	if (name !== void 0 && [...name].length < minNameLength) yield problemAt(locationOf(form, "name"), `The name ${quoted(name)} is too short: GitHub shows forms with names of ${minNameLength} characters or more.`, "Give the form a longer `name`.");
	return name;
}
function* readWords(tree, subject) {
	return tree.kind === "list" ? yield* listParser(quotedText(parseLine))(tree, subject) : yield* quotedText(parseLine)(tree, subject);
}
function* checkBody(form) {
	const body = valueAt(form, "body");
	if (body === void 0) {
		yield* refuseAbsent(form, "body");
		return;
	}
	const elements = (yield* listParser(checkElement)(body, "`body`")) ?? [];
	if (body.kind === "list" && body.items.length === elements.length && elements.every(({ value }) => value.type === "markdown")) yield problemAt(body.at, "The form has no field to fill in.", "Add an element that is not of type `markdown` to `body`.");
	yield* refuseTwins(elements.map(({ value }) => value));
}
function* refuseTwins(elements) {
	const known = new Map();
	for (const { id, label } of elements) {
		const named = id ?? label;
		const reference = id?.value ?? (label && referenceOf(label.value));
		if (named === void 0 || reference === void 0 || reference === "") continue;
		const twin = known.get(reference);
		if (twin !== void 0) yield id === void 0 ? similarLabels(named, twin) : sameIds(id);
		known.set(reference, named);
	}
	yield* refuseBoxesLikeLabels(elements);
}
function sameIds({ value, at }) {
	return problemAt(at, `The id ${quoted(value)} is given to two elements.`, "Give each element an `id` of its own.");
}
function similarLabels(label, twin) {
	return problemAt(label.at, `GitHub treats the label ${quoted(label.value)} as the same as ${quoted(twin.value)} on line ${twin.at.line}.`, "Give one of the elements an `id`, or another label.");
}
function* refuseBoxesLikeLabels(elements) {
	const labels = elements.flatMap(({ id, label }) => id === void 0 && label ? [referenceOf(label.value)] : []);
	for (const { value, at } of elements.flatMap(({ boxes }) => boxes)) {
		const reference = referenceOf(value);
		if (reference === "" || !labels.includes(reference)) continue;
		yield problemAt(at, `The box ${quoted(value)} has the same words as the label of an element.`, "Give that element an `id`, or change the words of the box.");
	}
}
function referenceOf(label) {
	const plain = label.normalize("NFD").replace(RegExp("\\p{M}", "gu"), "");
	if (/[^ -~\s]/.test(plain)) return "";
	return plain.replace(/[^a-z0-9_-]+/gi, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "").toLowerCase();
}
function* checkChooser(tree) {
	const chooser = yield* parseMapping(tree, "`config.yml`", ["blank_issues_enabled", "contact_links"]);
	if (chooser === void 0) return;
	yield* parseKey(chooser, "blank_issues_enabled", parseFlag);
	yield* parseKey(chooser, "contact_links", listParser(checkLink));
}
function* checkLink(tree) {
	const parts = [
		"name",
		"url",
		"about"
	];
	const link = yield* parseMapping(tree, "a link", parts);
	for (const key of link === void 0 ? [] : parts) {
		if (link !== void 0 && valueAt(link, key) === void 0) yield problemAt(link.at, `The link has no \`${key}\`.`, `Add \`${key}\`: GitHub requires it.`);
		if (link !== void 0) yield* parseKey(link, key, parseLine);
	}
}
// build/cli/check/check-forms.js
function* checkForms(files) {
	const named = [];
	for (const file of files) {
		const isChooser = /^config\.ya?ml$/.test(fileName$1(file.path));
		const { value, problems } = collectProblems(isChooser ? readChooser(file) : readForm(file));
		for (const problem of isGenerated(file.text) ? [] : problems) yield {
			...problem,
			rule: "form-rules"
		};
		if (value !== void 0) named.push(value);
	}
	for (const [index, { name, at }] of named.entries()) {
		const twin = named.slice(0, index).find((other) => normalize(other.name) === normalize(name));
		if (twin === void 0) continue;
		yield finding("form-rules", at, {
			message: `The form has the same name as ${twin.at.path}: ${quoted(name)}.`,
			fix: "Give each form a unique `name`."
		});
	}
}
function* readForm(file) {
	const tree = yield* parseYaml(file, { isOurs: false });
	return tree && (yield* checkForm(tree));
}
function* readChooser(file) {
	const tree = yield* parseYaml(file, { isOurs: false });
	if (tree !== void 0) yield* checkChooser(tree);
}
// build/cli/workflow/passes-token.js
function passesToken(steps) {
	return steps.some(({ step }) => entriesOf(valueAt(step, "with")).some(({ key, value }) => key.toLowerCase() === "token" && textOf$7(value).trim() !== "" && !isOwnToken(textOf$7(value))));
}
function isOwnToken(written) {
	return /github\.token|secrets\.GITHUB_TOKEN/i.test(written);
}
// build/cli/check/check-github-teams.js
function* checkGitHubTeams({ teams }, files, steps) {
	const file = files.find(({ path }) => path.endsWith("/config.yml"));
	if (file === void 0 || steps.length === 0 || passesToken(steps)) return;
	const { value: tree } = collectProblems(parseYaml(file));
	const listed = tree?.kind === "mapping" ? entriesOf(valueAt(tree, "teams")) : [];
	for (const { key, value } of listed) {
		const team = teams.find(({ id }) => sameLogin(id, key));
		const named = value.kind === "mapping" ? valueAt(value, "github_team") : void 0;
		if (team?.githubTeam !== void 0 && team.members.length === 0 && named !== void 0) yield finding("github-teams", named.at, {
			message: `The token of the job cannot read the members of ${quoted(team.githubTeam)}, so Baton decides nothing in the team ${quoted(team.id)}.`,
			fix: "Pass the token of a GitHub App with the permission `members: read` to the input `token`, or list the members."
		});
	}
}
// build/config/calendar/missing-days.js
const missingDays = {
	CN: "the days off that are moved next to a holiday, and the weekend days worked instead,",
	HU: "the days off that are moved next to a holiday, and the Saturdays worked instead,",
	MY: "the day off after a holiday on a weekend, which depends on the state,",
	PH: "special non-working days, such as All Saints\u2019 Day, and days that a proclamation adds,",
	TH: "the day off after a holiday on a weekend, and days that the cabinet adds,",
	TW: "the day off before or after a holiday on a weekend, and the holidays that a law added in 2025,",
	VN: "the day off after a holiday on a weekend, and the second day of National Day,"
};
// build/cli/check/check-holidays.js
function endingCountries({ teams }, now) {
	const named = teams.flatMap((team) => publicHolidaysOf(team)?.country ?? []);
	return Number(now.slice(0, 4)) < knownYears.last ? [] : [...new Set(named)];
}
const endingFix = "Update Baton. Until then, list later holidays under `also`.";
function endingMessage(countries) {
	return `Baton knows the public holidays of ${countries} until the end of ${knownYears.last}. Later ones count as working days.`;
}
async function checkHolidays(configuration, files, now) {
	const file = files.find(({ path }) => path.endsWith("/config.yml"));
	const tree = file === void 0 ? void 0 : collectProblems(parseYaml(file)).value;
	const listed = tree?.kind === "mapping" ? entriesOf(valueAt(tree, "teams")) : [];
	const ending = endingCountries(configuration, now);
	const found = [];
	for (const { key, value } of listed) {
		const team = configuration.teams.find(({ id }) => sameLogin(id, key));
		const holidays = team && publicHolidaysOf(team);
		const written = mappingAt(mappingAt(value, "calendar"), "holidays");
		if (holidays === void 0 || written === void 0) continue;
		if (ending.includes(holidays.country)) found.push(finding("holidays", locationOf(written, "country"), {
			message: endingMessage(quoted(holidays.country)),
			fix: endingFix
		}));
		found.push(...checkGaps(holidays, written, now), ...await checkExceptions(holidays, written));
	}
	return found;
}
function* checkGaps({ country, also }, written, now) {
	const missing = missingDays[country];
	if (missing !== void 0 && !also.some((date) => date.startsWith(now.slice(0, 4)))) yield finding("holidays", locationOf(written, "country"), {
		message: `Baton does not know ${missing} in ${quoted(country)}.`,
		fix: "Compare once a year with the official list, and write the other days off under `also`."
	});
}
async function checkExceptions(holidays, written) {
	if (holidays.except.length === 0) return [];
	const { publicHolidays } = await import("../public-holidays.js").then((n) => n._part_public_holidays_exports);
	const known = publicHolidays(holidays);
	return itemsOf(valueAt(written, "except")).flatMap((item) => item.kind !== "scalar" || known.includes(item.source.trim()) ? [] : finding("unused", item.at, {
		message: `\`except\` names ${quoted(item.source.trim())}, which is no public holiday that Baton knows.`,
		fix: "Correct the date, or remove it."
	}));
}
function publicHolidaysOf({ calendar }) {
	return calendar !== void 0 && "country" in calendar.holidays ? calendar.holidays : void 0;
}
function mappingAt(tree, key) {
	const value = tree?.kind === "mapping" ? valueAt(tree, key) : void 0;
	return value?.kind === "mapping" ? value : void 0;
}
// build/cli/workflow/cron.js
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const weekdayNames = "sun mon tue wed thu fri sat".split(" ");
function parseCron(cron) {
	const [minute, hour, day, month, weekday] = cron.trim().split(/\s+/);
	const minutes = valuesOf(minute, 0, 59);
	const hours = valuesOf(hour, 0, 23);
	const days = valuesOf(day, 1, 31);
	const months = valuesOf(month, 1, 12, monthNames);
	const weekdays = valuesOf(weekday, 0, 7, weekdayNames);
	if (!minutes || !hours || !days || !months || !weekdays) return null;
	return {
		minutes: [...minutes],
		hours: [...hours],
		isOn: (date) => {
			const isDay = days.has(date.getUTCDate());
			const isWeekday = weekdays.has(date.getUTCDay()) || date.getUTCDay() === 0 && weekdays.has(7);
			const isEither = day !== "*" && weekday !== "*";
			return months.has(date.getUTCMonth() + 1) && (isEither ? isDay || isWeekday : isDay && isWeekday);
		}
	};
}
function valuesOf(field, least, most, names = []) {
	const values = new Set();
	for (const part of (field ?? "").toLowerCase().split(",")) {
		const [, range = "", step = "1"] = /^(\*|[a-z0-9]+(?:-[a-z0-9]+)?)(?:\/(\d+))?$/.exec(part) ?? [];
		const [first = "", last] = range === "*" ? [String(least), String(most)] : range.split("-");
		const from = numberOf(first, least, names);
		const to = last === void 0 ? part.includes("/") ? most : from : numberOf(last, least, names);
		if (!(from >= least && to <= most && from <= to && Number(step) > 0)) return null;
		for (let value = from; value <= to; value += Number(step)) values.add(value);
	}
	return values;
}
function numberOf(written, least, names) {
	const named = names.indexOf(written);
	return named < 0 ? Number.parseInt(written, 10) : named + least;
}
// build/cli/workflow/sweep-hours.js
function schedulesOf(steps) {
	return steps.flatMap((step) => {
		const on = valueAt(startedJob(step).workflow, "on");
		const schedule = on?.kind === "mapping" ? valueAt(on, "schedule") : void 0;
		return itemsOf(schedule).flatMap((item) => {
			const values = new Map(entriesOf(item).map(({ key, value }) => [key, value]));
			const cron = values.get("cron");
			const zone = textOf$7(values.get("timezone"));
			return cron === void 0 ? [] : [{
				cron: textOf$7(cron),
				zone: zone === "" ? "UTC" : zone,
				node: cron
			}];
		});
	});
}
function unreachedTeams(schedules, { teams, templates, reminders }, now) {
	const times = runsOfTwoWeeks(schedules, now);
	const receivers = templates.flatMap(({ to }) => possibleValues(to));
	const isReceiver = ({ id }) => receivers.some((one) => sameLogin(one, id));
	const isReminded = (team) => (team.reminders ?? reminders)?.length !== 0;
	return times.length === 0 ? [] : teams.filter((team) => isReceiver(team) && isReminded(team) && !isReached(team, times)).map(({ id }) => id);
}
function isReached({ calendar }, times) {
	if (calendar === void 0) return true;
	const clock = workClock({
		...calendar,
		holidays: []
	});
	return times.some((at) => isOpenAt(clock, at));
}
function runsOfTwoWeeks(schedules, now) {
	const days = Array.from({ length: 14 }, (_, at) => Date.parse(now) + at * 864e5);
	const times = [];
	for (const { cron, zone } of schedules) {
		const read = parseCron(cron);
		if (read === null || !isTimeZone(zone)) return [];
		for (const day of days.filter((one) => read.isOn(new Date(one)))) {
			const date = Temporal.PlainDate.from(isoFromEpoch(day / 1e3).slice(0, 10));
			for (const hour of read.hours) for (const minute of read.minutes) times.push(isoFromEpoch(instantAt(date.toPlainDateTime({
				hour,
				minute
			}), zone) / 1e3));
		}
	}
	return times;
}
// build/cli/check/check-sweep-hours.js
function* checkSweepHours(configuration, steps, now) {
	const schedules = schedulesOf(steps);
	const unreached = unreachedTeams(schedules, configuration, now);
	const [first] = schedules;
	if (first !== void 0 && unreached.length > 0) yield finding("workflow-advice", first.node.at, {
		message: unreachedMessage(unreached),
		fix: unreachedFix
	});
}
const unreachedFix = "Add hours in which they work, or use `'17 * * * *'`.";
function unreachedMessage(teams) {
	return `The schedule never runs in the working hours of ${joinCode(teams, "and")}. Baton reminds people only then, so it reminds no one there.`;
}
// build/cli/check/check-unused.js
function* checkUnused(configuration, files, steps) {
	for (const file of files) {
		const { value: tree } = collectProblems(parseYaml(file));
		if (tree?.kind !== "mapping") continue;
		if (file.path.endsWith("/config.yml")) {
			yield* checkTeams(configuration, entriesOf(valueAt(tree, "teams")));
			yield* checkStrictness(configuration, tree);
			yield* checkChannels(tree, steps);
			yield* checkPeople(configuration, entriesOf(valueAt(tree, "people")));
		}
		const template = configuration.templates.find(({ type }) => file.path.endsWith(`/${type}.yml`));
		if (template !== void 0) yield* checkLimits(template, tree);
	}
}
function* checkTeams({ templates }, listed) {
	for (const { key: id, at, value } of listed) {
		const receives = templates.some(({ to }) => possibleValues(to).some((one) => sameLogin(one, id)));
		if (!receives && !templates.some((template) => sameLogin(template.from, id))) {
			yield finding("unused", at, {
				message: `No template uses the team ${quoted(id)}.`,
				fix: "Use it in the `from` or `to` of a template, or remove it."
			});
			continue;
		}
		if (value.kind !== "mapping") continue;
		for (const setting of value.entries.filter(({ key }) => key === "assign" || key === "away")) if (!receives) yield finding("unused", setting.at, {
			message: `\`${setting.key}\` has no effect: the team ${quoted(id)} only sends, and Baton assigns only receiving teams.`,
			fix: "Remove it."
		});
	}
}
function* checkPeople({ teams }, listed) {
	const members = teams.flatMap(({ lead, members }) => [...members, ...lead === void 0 ? [] : [lead]]);
	const isIn = (login, logins) => logins.some((one) => sameLogin(one, login));
	const named = listed.map(({ key }) => key);
	const unreached = members.filter((login) => !isIn(login, named));
	for (const { key: login, at } of listed.filter(({ key }) => !isIn(key, members))) {
		const meant = nearest(login, unreached);
		if (meant !== void 0) yield finding("unused", at, {
			message: `No team has the member ${quoted(login)}, so these addresses may never be used.`,
			fix: `Did you mean ${quoted(meant)}?`
		});
	}
}
const channelInputs = {
	slack: "slack-webhook-url",
	email: "smtp-url"
};
function* checkChannels(settings, steps) {
	const addressed = ["teams", "people"].flatMap((key) => entriesOf(valueAt(settings, key)).flatMap(({ value }) => entriesOf(value)));
	for (const channel of ["slack", "email"]) {
		const first = addressed.find(({ key }) => key === channel);
		const input = channelInputs[channel];
		if (first !== void 0 && steps.length > 0 && !passesInput(steps, input)) yield finding("unused", first.at, {
			message: `\`${channel}\` has no effect, because the workflow does not pass \`${input}\` to Baton.`,
			fix: `Add \`${input}\` under \`with:\` of the step, or remove the setting.`
		});
	}
}
function* checkStrictness({ templates }, settings) {
	if (templates.some(({ checklist }) => checklist.length > 0)) return;
	for (const { key, at } of settings.entries) {
		if (key !== "auto_complete" && key !== "require_checklist") continue;
		yield finding("unused", at, {
			message: `\`${key}\` has no effect, because no template has a checklist.`,
			fix: "Add a `checklist` to a template, or remove the setting."
		});
	}
}
function* checkLimits({ acceptWithin, completeWithin }, tree) {
	const pairs = limitPairs(acceptWithin, completeWithin);
	if (pairs.length === 0 || pairs.some(([accept, complete]) => accept < complete)) return;
	yield finding("unused", locationOf(tree, "accept_within"), {
		message: "`accept_within` has no effect, because `complete_within` is not longer and starts at the same time.",
		fix: "Make `complete_within` longer than `accept_within`."
	});
}
function limitPairs(accept, complete) {
	return possibleValues(accept).flatMap((one) => possibleValues(complete).map((other) => [secondsOf(one), secondsOf(other)]));
}
// build/cli/workflow/workflow-requirements.js
const issueTypes = [
	"opened",
	"edited",
	"labeled",
	"unlabeled",
	"closed",
	"reopened",
	"assigned",
	"unassigned",
	"deleted",
	"transferred"
];
const vitalIssueTypes = [
	"opened",
	"edited",
	"labeled"
];
const handoffCondition = [
	"!github.event.issue",
	"|| contains(join(github.event.issue.labels.*.name), 'handoff')",
	"|| (!github.event.issue.pull_request && !github.event.issue.labels[0]",
	"&& contains(github.event.issue.body, '### '))"
];
const wantedPermissions = ["issues", "contents"];
const permissionsOf = (keepsLedgerInDatabase) => ({
	issues: "write",
	contents: keepsLedgerInDatabase ? "read" : "write"
});
// build/cli/check/check-job.js
function* checkJob(step, host) {
	const started = startedJob(step);
	if (!isOnlyCalled(started)) {
		yield* checkPermissions(step);
		yield* checkConcurrency(started, host);
		if (!postsOrganisationReport(step)) yield* checkCondition(step);
	}
	yield* checkUses(step);
	yield* checkInputs(step);
}
function* checkPermissions(baton) {
	const inputs = valueAt(baton.step, "with");
	if (inputs?.kind === "mapping" && !isJobsToken(valueAt(inputs, "token"))) return;
	const levels = permissionsOf(passesInput([baton], "database-url"));
	const started = startedJob(baton);
	yield* checkPermissionsOf(started, levels);
	if (started !== baton && permissionsIn(baton) !== void 0) yield* checkPermissionsOf(baton, levels);
}
function permissionsIn({ workflow, job }) {
	return valueAt(job, "permissions") ?? valueAt(workflow, "permissions");
}
function* checkPermissionsOf(place, levels) {
	const permissions = permissionsIn(place);
	const wanted = (names) => names.map((name) => `${name}: ${levels[name]}`);
	if (permissions === void 0) {
		yield finding("workflow-advice", place.job.at, {
			message: "The job does not set `permissions`, so they depend on the repository settings.",
			fix: `Add \`permissions: { ${wanted(wantedPermissions).join(", ")} }\` to the job.`
		});
		return;
	}
	if (textOf$7(permissions) === "write-all") return;
	const missing = wantedPermissions.filter((name) => entriesOf(permissions).every(({ key, value }) => key !== name || !["write", levels[name]].includes(textOf$7(value))));
	if (missing.length === 0) return;
	yield finding("workflow", permissions.at, {
		message: `The job does not have ${joinCode(wanted(missing), "and")}, so ${whatFails(missing, levels.contents)}.`,
		fix: `Add ${joinCode(wanted(missing), "and")} to \`permissions\`.`
	});
}
function whatFails(missing, contents) {
	if (!missing.includes("contents")) return "Baton cannot update issues";
	return contents === "write" ? "Baton cannot record anything" : "Baton has no configuration";
}
function isJobsToken(token) {
	return token === void 0 || isOwnToken(textOf$7(token));
}
function* checkConcurrency({ workflow, job }, host) {
	const concurrency = valueAt(job, "concurrency") ?? valueAt(workflow, "concurrency");
	if (concurrency === void 0) return;
	const part = (key) => concurrency.kind === "mapping" ? valueAt(concurrency, key) : void 0;
	const fix = "Remove `concurrency`: the ledger is safe without it.";
	const cancels = part("cancel-in-progress");
	const queue = part("queue");
	if (cancels !== void 0 && textOf$7(cancels) !== "false") yield finding("workflow", cancels.at, {
		message: "A new run would cancel the one in progress.",
		fix
	});
	if (queue !== void 0 && host !== "github.com") yield finding("workflow", queue.at, {
		message: "GitHub Enterprise Server may not know `queue`, and then rejects the whole workflow.",
		fix
	});
	else if (textOf$7(queue) === "max") yield finding("workflow-advice", concurrency.at, {
		message: "Runs wait for each other, so the last of many waits for all the others.",
		fix
	});
	else yield finding("workflow-advice", concurrency.at, {
		message: "GitHub keeps only the newest waiting run. Baton catches up on the others in the next sweep.",
		fix
	});
}
function* checkCondition({ job, caller, uses }) {
	if (![job, caller?.job].some((one) => one && valueAt(one, "if") !== void 0) && !isLocal(textOf$7(uses))) yield finding("workflow-advice", (caller?.job ?? job).at, {
		message: "Every issue and comment starts the job, also those that are no handoffs. In a private repository, GitHub bills each as a minute.",
		fix: "Add the `if:` that `baton init` writes."
	});
}
function* checkUses({ uses, job, step }) {
	const written = textOf$7(uses);
	const [, owner, reference] = /^([^/]+)\/[^@]+@?(.*)$/.exec(written) ?? [];
	if (isLocal(written)) {
		const steps = itemsOf(valueAt(job, "steps"));
		const isThere = steps.slice(0, steps.indexOf(step)).some(mayCheckOut);
		if (written.startsWith("./") && !isThere) yield finding("workflow", uses.at, {
			message: `No step before ${quoted(written)} checks out the repository, so every run fails at its start.`,
			fix: "Add the step `- uses: actions/checkout@v4` above it."
		});
		return;
	}
	if (owner === "OWNER") yield finding("workflow", uses.at, {
		message: "`OWNER` is a placeholder for the owner of the Baton repository you use.",
		fix: "Replace it with the name of the account or organisation."
	});
	if (!reference) yield finding("workflow", uses.at, {
		message: `${quoted(written)} does not name a version of Baton, so GitHub rejects the workflow.`,
		fix: `Write ${quoted(`${written.replace(/@$/, "")}@v1`)}.`
	});
	else if ([
		"main",
		"master",
		"latest",
		"HEAD"
	].includes(reference)) yield finding("workflow-advice", uses.at, {
		message: `${quoted(written)} runs the latest commit, finished or not.`,
		fix: "Use a release, for example `@v1`, or a commit SHA."
	});
}
function mayCheckOut(step) {
	return step.kind === "mapping" && (valueAt(step, "run") !== void 0 || !/^actions\/(?!checkout@)/.test(textOf$7(valueAt(step, "uses"))));
}
function* checkInputs({ step }) {
	const known = Object.keys(inputDefaults);
	for (const { key, at, value } of entriesOf(valueAt(step, "with"))) {
		if (known.includes(key.toLowerCase())) {
			yield* checkInput(key, value);
			continue;
		}
		yield finding("workflow", at, {
			message: `${quoted(key)} is not an input of Baton.`,
			fix: didYouMean(key, known, `The inputs are ${joinCode(known, "and")}.`)
		});
	}
}
const isPlain = (written) => written !== "" && !written.includes("${{");
const exposedSecrets = [
	{
		input: "database-url",
		isIn: isPlain,
		message: "The database URL is in the file, so everyone who reads the repository has its password.",
		fix: "Change the password, save the URL as a secret, and write `${{ secrets.DATABASE_URL }}`."
	},
	{
		input: "smtp-url",
		isIn: (written) => isPlain(written) && passwordsIn(written).length > 0,
		message: "The password of the mail server is in the file, so everyone who reads the repository can send mail with it.",
		fix: "Change the password, save the URL as a secret, and write `${{ secrets.SMTP_URL }}`."
	},
	{
		input: "slack-webhook-url",
		isIn: (written) => written.split("\n").some((line) => isPlain(line) && /https?:\/\//i.test(line)),
		message: "The URL of a Slack webhook is in the file, so everyone who reads the repository can post to its channel.",
		fix: "Create another webhook in Slack, save its URL as a secret, and write `${{ secrets.SLACK_WEBHOOK_URL }}`."
	},
	{
		input: "webhook-secret",
		isIn: isPlain,
		message: "The key of the webhook is in the file, so everyone who reads the repository can sign messages with it.",
		fix: "Create another key, save it as a secret, and write `${{ secrets.WEBHOOK_SECRET }}`."
	},
	{
		input: "token",
		isIn: isPlain,
		message: "A token is in the file, so everyone who reads the repository can use it.",
		fix: "Revoke the token, save another one as a secret, and write `${{ secrets.BATON_TOKEN }}`."
	}
];
function* checkInput(key, value) {
	const written = textOf$7(value).trim();
	const exposed = exposedSecrets.find(({ input, isIn }) => input === key.toLowerCase() && isIn(written));
	if (exposed !== void 0) {
		yield finding("workflow", value.at, exposed);
		return;
	}
	if (written === "" || written.includes("${{")) return;
	const broken = inputRules.find(({ input, isRight }) => input === key.toLowerCase() && !isRight(written));
	if (broken === void 0) return;
	yield finding("workflow", value.at, {
		message: `The input \`${key}\` is ${quoted(written)}, so every run fails.`,
		fix: `It ${broken.message}`
	});
}
// build/cli/check/check-triggers.js
function* checkTriggers(on, at) {
	yield* checkIssues(on, at);
	yield* checkComments(on, at);
	yield* checkSchedule(on, at);
	yield* checkByHand(on, at);
}
function names(on, event) {
	return on?.kind === "mapping" ? on.entries.some(({ key }) => key === event) : wordsOf$1(on).includes(event);
}
function under(on, event) {
	return on?.kind === "mapping" ? valueAt(on, event) : void 0;
}
function* checkIssues(on, otherwise) {
	if (!names(on, "issues")) {
		yield finding("workflow", (on ?? otherwise).at, {
			message: "Issue events do not trigger the workflow, so Baton sees new handoffs only in a sweep.",
			fix: `Add \`issues: { types: [${issueTypes.join(", ")}] }\` under \`on\`.`
		});
		return;
	}
	const issues = under(on, "issues");
	const types = issues?.kind === "mapping" ? valueAt(issues, "types") : void 0;
	if (types === void 0) return;
	const missing = issueTypes.filter((type) => !wordsOf$1(types).includes(type));
	const vital = missing.filter((type) => vitalIssueTypes.includes(type));
	const other = missing.filter((type) => !vitalIssueTypes.includes(type));
	if (vital.length > 0) yield finding("workflow", types.at, {
		message: `The workflow does not run when an issue is ${joinCode(vital, "or")}. Handoffs need this.`,
		fix: `Add ${joinCode(vital, "and")} to \`types\`.`
	});
	if (other.length > 0) yield finding("workflow-advice", types.at, {
		message: `The workflow does not run when an issue is ${joinCode(other, "or")}. Baton catches up in the next sweep.`,
		fix: `Add ${joinCode(other, "and")} to \`types\`.`
	});
}
function* checkComments(on, otherwise) {
	const comments = under(on, "issue_comment");
	const types = comments?.kind === "mapping" ? valueAt(comments, "types") : void 0;
	if (names(on, "issue_comment") && (types === void 0 || wordsOf$1(types).includes("created"))) return;
	yield finding("workflow-advice", (types ?? on ?? otherwise).at, {
		message: "Comments do not trigger the workflow. Baton reads commands only in the next sweep.",
		fix: "Add `issue_comment: { types: [created] }` under `on`."
	});
}
function* checkSchedule(on, otherwise) {
	const schedule = under(on, "schedule");
	const crons = itemsOf(schedule).flatMap((item) => item.kind === "mapping" ? valueAt(item, "cron") ?? [] : []);
	if (crons.length === 0) yield finding("workflow", (schedule ?? on ?? otherwise).at, {
		message: "The workflow has no schedule, so there are no sweeps: no reminders, no reports, and no recovery of lost events.",
		fix: "Add `schedule: [{ cron: '17 * * * *' }]` under `on`."
	});
	for (const cron of crons) {
		const minute = textOf$7(cron).trim().split(/\s+/)[0] ?? "";
		if (textOf$7(cron).trim().split(/\s+/).length !== 5) yield finding("workflow", cron.at, {
			message: "The schedule does not have five parts, so GitHub rejects the workflow.",
			fix: "Write minute, hour, day, month and weekday, for example `'17 * * * *'`."
		});
		else if (minute === "0" || minute === "*" || minute === "00") yield finding("workflow-advice", cron.at, {
			message: "GitHub often delays or drops schedules at the full hour.",
			fix: "Choose another minute, for example `'17 * * * *'`."
		});
	}
}
function* checkByHand(on, otherwise) {
	const dispatch = under(on, "workflow_dispatch");
	if (!names(on, "workflow_dispatch")) {
		yield finding("workflow-advice", (on ?? otherwise).at, {
			message: "The workflow has no `workflow_dispatch`, so no one can verify or rebuild the ledger.",
			fix: `Add \`workflow_dispatch\` with an input \`mode\` of type \`choice\` and the options ${joinCode(modes, "and")}.`
		});
		return;
	}
	const inputs = dispatch?.kind === "mapping" ? valueAt(dispatch, "inputs") : void 0;
	const mode = entriesOf(inputs).find(({ key }) => key === "mode")?.value;
	const options = mode?.kind === "mapping" ? valueAt(mode, "options") : void 0;
	const missing = modes.filter((one) => !wordsOf$1(options).includes(one));
	if (mode !== void 0 && options !== void 0 && missing.length > 0) yield finding("workflow-advice", options.at, {
		message: `People who start the workflow cannot choose ${joinCode(missing, "or")}.`,
		fix: `Add ${joinCode(missing, "and")} to \`options\`.`
	});
	if (mode === void 0) yield finding("workflow-advice", (dispatch ?? on ?? otherwise).at, {
		message: "People who start the workflow cannot choose a mode.",
		fix: `Add an input \`mode\` of type \`choice\` with the options ${joinCode(modes, "and")}.`
	});
}
// build/cli/check/check-workflows.js
function* checkWorkflows(files, steps, host) {
	const handling = steps.filter((step) => !postsOrganisationReport(step));
	const [first, ...others] = handling;
	if (steps.length === 0) {
		const elsewhere = callsElsewhere(files);
		yield* elsewhere.length > 0 ? checkCalls(elsewhere) : checkUnread(files.filter(speaksOfBaton));
		return;
	}
	const started = handling.map(startedJob);
	for (const job of new Map(started.map((one) => [one.file.path, one])).values()) yield* isOnlyCalled(job) ? refuseUncalled(job) : checkTriggers(onOf(job), job.workflow);
	for (const step of steps) yield* checkJob(step, host);
	if (first === void 0) return;
	if (handling.every((step) => conditionsOf(step).some(skipsSchedule))) yield finding("workflow", (conditionsOf(first).find(skipsSchedule) ?? first.job).at, {
		message: "The `if:` skips the schedule, so there are no sweeps: no reminders, no reports, and no recovery of lost events.",
		fix: "Add `|| !github.event.issue` to it, or use the `if:` that `baton init` writes."
	});
	for (const step of others) yield finding("workflow-advice", locationOf(step.step, "uses"), {
		message: `A second step runs Baton. The first is in ${first.file.path}, line ${first.uses.at.line}.`,
		fix: "Remove one of them. Otherwise Baton does everything twice."
	});
}
function onOf({ workflow }) {
	return valueAt(workflow, "on");
}
function* refuseUncalled(job) {
	yield finding("workflow-advice", (onOf(job) ?? job.workflow).at, {
		message: "No workflow of this repository calls this one, so Baton does not run here.",
		fix: `Call it with \`uses: ./${job.file.path}\` in a job whose workflow has the triggers, or ignore this if only other repositories use it.`
	});
}
function conditionsOf({ job, caller }) {
	return [job, caller?.job].flatMap((one) => (one && valueAt(one, "if")) ?? []);
}
function skipsSchedule(condition) {
	const text = textOf$7(condition);
	const needsIssue = /github\.event\.(?:issue|comment|label|action)\b|github\.event_name\s*==\s*'issue/;
	return !/[!<>]|schedule|always\(/.test(text) && text.split("||").every((one) => needsIssue.test(one));
}
function* checkCalls(calls) {
	for (const call of calls) {
		yield* checkTriggers(onOf(call), call.workflow);
		yield finding("workflow-advice", call.uses.at, {
			message: `The job calls ${quoted(textOf$7(call.uses))}, which this command does not read. Its steps and inputs were not checked.`,
			fix: "Run `baton check` in that repository too."
		});
	}
}
function* checkUnread(files) {
	const reasons = files.flatMap((file) => [...whyUnread(file)]);
	yield* reasons;
	if (reasons.length > 0) return;
	yield finding("workflow", {
		path: workflowPath,
		line: 1,
		column: 1
	}, {
		message: "No workflow runs Baton.",
		fix: "Run `baton init` to add one, or add a step `uses: OWNER/baton@v1`."
	});
}
function* whyUnread(file) {
	const alias = /^.*?[:-]\s+\*\w/m.exec(file.text);
	const line = file.text.slice(0, alias?.index ?? 0).split("\n").length;
	if (alias !== null) {
		yield finding("workflow-advice", {
			path: file.path,
			line,
			column: 1
		}, {
			message: "The workflow uses YAML aliases, which this command does not follow. It was not checked.",
			fix: "Replace the aliases with their values to check the workflow."
		});
		return;
	}
	for (const problem of collectProblems(parseYaml(file)).problems) yield {
		...problem,
		rule: "workflow"
	};
}
function speaksOfBaton({ text }) {
	return /\buses:\s*['"]?[\w.-]+\/baton\b/i.test(text);
}
// build/cli/check/find-all.js
async function findAll(top, { configPath, shared, host, now }) {
	const workflows = await readWorkflows(top);
	const folder = configPath ?? configPathOf(workflows.steps);
	const [{ files, shared: sharedFiles, unknown, isBuiltIn, outcome }, own, nested] = await Promise.all([
		readRepository(top, folder, shared),
		readYamlFiles(top, formsFolder),
		readNestedNames(top, folder)
	]);
	const isBegun = files.length > 0 || workflows.steps.length > 0 || own.some(({ text }) => /\bhandoff\b/.test(text));
	const misplaced = [...checkConfigPath(folder, {
		isFlag: configPath !== null,
		files,
		steps: workflows.steps
	})];
	const found = [
		...misplaced,
		...files.length > 0 || misplaced.length > 0 ? [] : checkOtherFolders(await readNestedNames(top, ".github")),
		...checkNested(folder, nested),
		...checkWorkflows(workflows.files, [...workflows.steps, ...workflows.reports], host),
		...checkForms(own)
	];
	if (outcome.kind === "invalid") found.push(...outcome.problems.map((problem) => ({
		...problem,
		rule: "configuration"
	})));
	else if (misplaced.length === 0 && isBegun) {
		const { configuration } = outcome;
		const { steps, reports } = workflows;
		const onlyReports = steps.length === 0 && reports.length > 0 && isBuiltIn;
		const { forms, note } = await formsOf$1(own, {
			shared,
			files,
			templates: configuration.templates
		});
		found.push(...unknown === null ? [...onlyReports ? [] : checkDrift({
			templates: configuration.templates,
			isBuiltIn
		}, forms, note), ...checkUnused(configuration, files, steps)] : [notKnown(unknown)], ...checkGitHubTeams(configuration, files, steps), ...checkSweepHours(configuration, steps, now), ...await checkHolidays(configuration, files, now));
	}
	return {
		files: [
			...files,
			...sharedFiles,
			...own,
			...workflows.files
		],
		findings: sortFindings(found)
	};
}
const formsElsewhere = "Not if your organisation keeps its forms in its `.github` repository: a form here hides those.";
async function formsOf$1(own, { shared, files, templates }) {
	return own.length > 0 ? {
		forms: own,
		note: ""
	} : {
		forms: ofTemplates(await defaultForms$1(shared, files), templates),
		note: formsElsewhere
	};
}
async function defaultForms$1(shared, files) {
	return shared !== null && extendedRepository(files)?.repository.endsWith("/.github") ? readYamlFiles(await topOf(shared.folder, shared.cwd), formsFolder) : [];
}
function notKnown({ repository, at }) {
	return finding("extends", at, {
		message: `The check does not know the files of ${repository}, so it skips the forms and what those files may explain.`,
		fix: "Clone it, and pass its folder: `baton check --shared ../handoffs`."
	});
}
function* checkNested(folder, names) {
	for (const name of names) yield finding("unused", {
		path: `${folder}/${name}`,
		line: 1,
		column: 1
	}, {
		message: "Baton does not read this file, because it is in a subfolder.",
		fix: `Move it up into \`${folder}\`.`
	});
}
// build/cli/check/print/print-github.js
function printGitHub({ findings }) {
	return findings.map((finding) => {
		const { path, line, column, message, fix } = finding;
		const place = [
			`file=${property(path)}`,
			`line=${line}`,
			`col=${column}`,
			`title=${property("Baton")}`
		];
		return `::${levelOf(finding)} ${place.join(",")}::${data(`${message} ${fix}`)}\n`;
	}).join("");
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// build/cli/check/print/print-json.js
function printJson({ files, findings }) {
	const shown = findings.map((finding) => {
		const { rule, path, line, column, message, fix } = finding;
		return {
			level: levelOf(finding),
			rule,
			path,
			line,
			column,
			message,
			fix
		};
	});
	const errors = shown.filter(({ level }) => level === "error").length;
	return jsonText({
		errors,
		warnings: shown.length - errors,
		files: files.map(({ path }) => path),
		findings: shown
	});
}
// build/cli/check/print/print-sarif.js
const listed$1 = Object.entries(rules).map(([id, { level, title, explanation }]) => ({
	id,
	shortDescription: { text: `${title}.` },
	fullDescription: { text: explanation },
	defaultConfiguration: { level }
}));
function printSarif({ findings }) {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Baton",
				semanticVersion: version,
				rules: listed$1
			} },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { SRCROOT: { description: { text: "The root of the repository." } } },
			results: findings.map(resultOf)
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function resultOf(finding) {
	const { rule, path, line, column, message, fix } = finding;
	return {
		ruleId: rule,
		ruleIndex: listed$1.findIndex(({ id }) => id === rule),
		level: levelOf(finding),
		message: { text: `${message} ${fix}` },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: encodeURI(path),
				uriBaseId: "SRCROOT"
			},
			region: {
				startLine: line,
				startColumn: column
			}
		} }],
		partialFingerprints: { "finding/v1": fingerprint$1([
			rule,
			path,
			message
		]) }
	};
}
function fingerprint$1(parts) {
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}
// build/cli/check/print/print-text.js
function printText(terminal, { files, findings }) {
	return [...findings.map((one) => formatFinding(terminal, one, files)), summaryOf(terminal, findings)].join("\n");
}
function formatFinding(terminal, finding, files) {
	const { path, line, column, message, fix } = finding;
	const level = levelOf(finding);
	const style = level === "error" ? "red" : "yellow";
	const place = colorize(terminal, "bold", `${plain(path)}:${line}:${column}`);
	const excerpt = excerptOf(terminal, finding, files);
	return [
		`${place} ${colorize(terminal, style, level)}`,
		...excerpt,
		wrapLines(terminal, `  ${plain(message)}`),
		wrapLines(terminal, `  ${plain(fix)}`),
		""
	].join("\n");
}
const before = 20;
function excerptOf(terminal, { path, line, column }, files) {
	const text = files.find((file) => file.path === path)?.text.split("\n")[line - 1];
	if (text === void 0 || text.trim() === "") return [];
	const gutter = `  ${line} | `;
	const room = Math.max((terminal.width ?? 120) - gutter.length, 40);
	const shown = text.replaceAll("	", " ").trimEnd();
	const start = shown.length <= room || column <= room ? 0 : column - before;
	const visible = visibleOf(shown.slice(start, start + room));
	const mark = colorize(terminal, "red", "^");
	const empty = `${" ".repeat(gutter.length - 2)}| `;
	return [`${gutter}${visible}`, `${empty}${" ".repeat(Math.max(column - 1 - start, 0))}${mark}`];
}
function visibleOf(text) {
	return text.replaceAll(RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "gu"), "\ufffd");
}
function summaryOf(terminal, findings) {
	const errors = findings.filter((one) => levelOf(one) === "error").length;
	const warnings = findings.length - errors;
	if (findings.length === 0) return `${colorize(terminal, "green", "No problems found.")} Configuration, forms and workflow match.\n`;
	const counts = [counted(errors, "error"), counted(warnings, "warning")].filter((count) => count !== null);
	return `${colorize(terminal, "bold", counts.join(", "))}\n`;
}
function counted(count, noun) {
	return count === 0 ? null : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// build/cli/check/check.js
async function check(terminal, folder, options) {
	demandOneForm(options);
	const top = await topOf(folder, terminal.cwd);
	const checked = await findAll(top, {
		configPath: options.configPath ?? null,
		shared: options.shared === void 0 ? null : {
			folder: options.shared,
			cwd: terminal.cwd
		},
		host: await resolveHost({
			environment: terminal.environment,
			cwd: top
		}, options.host),
		now: terminal.now()
	});
	terminal.stdout(printers[formatOf(options, terminal)](checked, terminal));
	const counts = checked.findings.filter((finding) => options.strict || levelOf(finding) === "error");
	terminal.setExitCode(counts.length === 0 ? exitCodes.good : exitCodes.found);
}
function demandOneForm({ format, json, sarif }) {
	if ([
		format,
		json,
		sarif
	].filter((asked) => asked !== void 0).length > 1) throw usageError("Choose one of `--json`, `--sarif` and `--format`.");
}
const printers = {
	text: (checked, terminal) => printText(terminal, checked),
	json: printJson,
	sarif: printSarif,
	github: (checked, terminal) => printText(terminal, checked) + printGitHub(checked)
};
function formatOf({ format, json, sarif }, { environment }) {
	if (json) return "json";
	if (sarif) return "sarif";
	return format ?? (environment["GITHUB_ACTIONS"] === "true" ? "github" : "text");
}
// build/github/data-branch/kept-archives.js
const keptLedger = /^(handoffs-[^/]+)\.db$/;
function isKeptLedger(path) {
	return keptLedger.test(path);
}
async function archivesOnlyInHistory(at, commit) {
	const files = await filesAt(at, commit);
	const present = new Set(files.values());
	const found = [];
	for (const path of files.keys()) {
		const [, name] = keptLedger.exec(path) ?? [];
		const before = name === void 0 ? null : await commitBefore(at, {
			commit,
			path
		});
		const former = before === null ? [] : await filesAt(at, before);
		for (const [archive, sha] of former) if (archive.startsWith("archive/") && !present.has(sha)) found.push({
			path: `${name}/${archive}`,
			content: sha
		});
	}
	return found;
}
async function filesAt({ octokit, owner, repo }, commit) {
	const { data } = await octokit.git.getTree({
		owner,
		repo,
		tree_sha: commit,
		recursive: "true"
	});
	return new Map(data.tree.filter(({ type }) => type === "blob").map(({ path, sha }) => [path, sha]));
}
async function commitBefore({ octokit, owner, repo }, { commit, path }) {
	const { data } = await octokit.repos.listCommits({
		owner,
		repo,
		sha: commit,
		path,
		per_page: 100
	});
	const added = data.at(-1);
	return added?.parents[0]?.sha ?? added?.sha ?? null;
}
// build/github/data-branch/compact.js
const mutation = `
mutation Compact($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const answer = object$2({ errors: optional(graphQLErrors, []) });
function compactBranch(file, message) {
	return withErrorContext("compact the data branch", async () => {
		const ends = await firstAndLast(file);
		if (ends === null) return "missing";
		const { octokit, owner, repo, branch } = file;
		const at = {
			owner,
			repo
		};
		const before = ends.last.sha;
		const { name = "Baton", email = "baton@users.noreply.github.com", date } = ends.first.commit.committer ?? {};
		const { data: commit } = await octokit.git.createCommit({
			...at,
			message,
			tree: await treeFor(file, ends.last),
			parents: [],
			author: {
				name,
				email,
				...date === void 0 ? {} : { date }
			}
		});
		const { data: repository } = await octokit.repos.get(at);
		const refusal = await moveBranch(file, {
			repositoryId: repository.node_id,
			refUpdates: [{
				name: `refs/heads/${branch}`,
				beforeOid: before,
				afterOid: commit.sha,
				force: true
			}]
		});
		if (refusal === null) return "written";
		const now = await headCommit(file);
		if (now === commit.sha) return "written";
		if (now !== before) return "conflict";
		throw notCompacted(file, refusal);
	});
}
async function treeFor(file, last) {
	const { octokit, owner, repo } = file;
	const tree = last.commit.tree.sha;
	const added = await archivesOnlyInHistory(file, last.sha);
	if (added.length === 0) return tree;
	const { data } = await octokit.git.createTree({
		owner,
		repo,
		base_tree: tree,
		tree: await treeEntries(file, added)
	});
	return data.sha;
}
async function moveBranch({ octokit }, input) {
	const response = await octokit.request("POST /graphql", {
		query: mutation,
		variables: { input },
		request: noRetry
	}).catch((error) => error);
	if (response instanceof Error) return response.message;
	const parsed = safeParse(object$2({ data: answer }), response);
	const [error] = parsed.success ? parsed.output.data.errors : [{ message: "a response in an unexpected format" }];
	return error?.message ?? null;
}
function notCompacted({ branch }, refusal) {
	return new ServiceError("ledger_not_writable", `GitHub does not let you replace the history of the data branch ${branch} (${refusal.trim()}). Nothing was changed. Use a token that may write contents, and leave that branch out of branch protection and rulesets: they may forbid force pushes.`);
}
// build/cli/doctor/facts/branch-history.js
function historyOf({ commits, firstAt, lastAt, files, bytes }) {
	const [first, last] = [firstAt.slice(0, 10), lastAt.slice(0, 10)];
	const when = first === last ? `of ${first}` : `from ${first} to ${last}`;
	return `${pluralize(commits, "commit")} ${when}, and ${pluralize(files, "file")} of ${sizeOf(bytes)}`;
}
function sizeOf(bytes) {
	return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
// build/cli/doctor/finding.js
const titles = {
	repository: "Repository",
	token: "Your token",
	workflow: "Workflow",
	action: "Action",
	secrets: "Secrets",
	schedule: "Schedule",
	costs: "Costs",
	configuration: "Configuration",
	forms: "Issue forms",
	recurring: "Recurring forms",
	labels: "Labels",
	people: "People",
	editors: "Editing of forms",
	"github-teams": "GitHub teams",
	owners: "Owners",
	"data-branch": "Data branch",
	database: "Database",
	ledger: "Ledger",
	archives: "Archives",
	notifications: "Notifications",
	"first-run": "First run",
	privacy: "Privacy"
};
function ok(id, message) {
	return {
		id,
		state: "ok",
		message,
		fix: null
	};
}
function warning(id, message, fix) {
	return {
		id,
		state: "warning",
		message,
		fix
	};
}
function problem(id, message, fix) {
	return {
		id,
		state: "problem",
		message,
		fix
	};
}
// build/cli/doctor/check-ledger.js
function missingLabels({ configuration: outcome, labels }) {
	const present = new Set(labels.map((name) => name.toLowerCase()));
	return outcome.kind === "invalid" ? [] : labelDefinitions(outcome.configuration).filter(({ name }) => !present.has(name.toLowerCase()));
}
function toBeFixed(may, what, purpose) {
	return `Run \`baton doctor --fix\`${may ? "" : ` with a token that can write ${what}`} to ${purpose}.`;
}
function judgeLabels(facts) {
	if (facts.configuration.kind === "invalid") return [];
	const absent = missingLabels(facts);
	const missing = labelsToCreate(absent).map(({ name }) => name);
	const isNeeded = absent.some(({ comesWithUse }) => comesWithUse !== true);
	const all = labelDefinitions(facts.configuration.configuration).length;
	return [absent.length === 0 ? ok("labels", `All ${all} labels exist.`) : !isNeeded ? ok("labels", `All labels that forms and people need exist. Baton creates ${absent.length} more when it first uses them.`) : problem("labels", `${pluralize(missing.length, "label")} of ${all} ${missing.length === 1 ? "is" : "are"} missing: ${joinList(missing, { most: 30 })}. GitHub silently drops labels that don\u2019t exist.`, toBeFixed(facts.token.mayWriteIssues, "issues", "create them"))];
}
const obstacles = {
	update: "no one can push to it",
	creation: "no one can create it",
	pull_request: "it requires pull requests",
	required_status_checks: "it requires status checks",
	"branch protection": "branch protection is on"
};
function formatObstacle(kind) {
	return obstacles[kind] ?? `a rule on ${kind.replaceAll("_", " ")}`;
}
function judgeBranch(facts) {
	const { branch, branchName, history, hasHandoffs } = facts;
	if (facts.database !== null) return [];
	const findings = [];
	if (branch.obstacles.length > 0) findings.push(problem("data-branch", `Rules prevent Baton from writing to ${branchName}: ${joinList(branch.obstacles.map(formatObstacle))}.`, `Exclude ${branchName} from these rules in the settings of the repository or organisation, under Rules and Branches.`));
	if (!branch.isThere) findings.push(hasHandoffs ? problem("data-branch", `The branch ${branchName} is missing, but issues have the handoff label. The ledger may be lost.`, "Restore the branch, or run the workflow with `mode: rebuild` to rebuild the ledger from the issues.") : warning("data-branch", `The branch ${branchName} does not exist yet. The first handoff creates it.`, toBeFixed(facts.token.mayWriteContents, "contents", "create it now")));
	return findings.length > 0 ? findings : [ok("data-branch", `${branchName} exists, and no rule prevents Baton from writing to it.${history === null ? "" : ` It has ${historyOf(history)}.`}`)];
}
const largeLedger = 15e6;
function judgeLedger({ ledger, database }) {
	const isInFile = database === null;
	switch (ledger.kind) {
		case "none": return [];
		case "faulty":
		case "closed": return [{
			id: "ledger",
			state: "problem",
			message: ledger.said,
			fix: null
		}];
		case "valid": {
			const { handoffs, bytes, archived, schemaVersion, newestSchema } = ledger;
			const version = schemaVersion === newestSchema ? `schema version ${schemaVersion}` : `schema version ${schemaVersion} (the next run migrates it to ${newestSchema})`;
			const size = isInFile ? `${sizeOf(bytes)}, ` : "";
			const message = `Valid: ${pluralize(handoffs, "handoff")}, ${size}${version}.${archivesIn$1(archived)}`;
			return [bytes < largeLedger || !isInFile ? ok("ledger", message) : warning("ledger", `${message} Each event downloads and uploads the whole file, and GitHub accepts at most 37 MB.`, "Set the input `data-branch` to a new name. Baton then records new handoffs there, and the old branch stays as the record of those before.")];
		}
	}
}
function archivesIn$1({ handoffs, files }) {
	const size = files.reduce((sum, { bytes }) => sum + bytes, 0);
	return files.length === 0 ? "" : ` ${pluralize(handoffs, "handoff")} more in ${pluralize(files.length, "archive")} of ${sizeOf(size)}.`;
}
function judgePrivacy({ repository, ledger, place }) {
	if (repository.isPrivate) return [ok("privacy", "The repository is private, so only its members can read handoffs.")];
	return [warning("privacy", ledger.kind === "valid" && ledger.handoffs > 0 ? `${place} is public, so anyone can read its issues and the ledger: ${pluralize(ledger.handoffs, "handoff")} with their context.` : `${place} is public, so anyone can read every handoff.`, "Make the repository private, or ask only for public information in the forms.")];
}
function judgeNotifications({ ledger, steps, configuration }) {
	const failing = (ledger.kind === "valid" ? ledger.failing : []).filter((one) => passesInput(steps, inputs[one.channel]) && !isFormerAddress(one, configuration));
	return [...groupBy(failing, ({ channel, error }) => `${channel} ${error}`).values()].flatMap((all) => {
		const [first] = all;
		return first === void 0 ? [] : [judgeFailing(first, all)];
	});
}
function isFormerAddress({ channel, target, waiting }, configuration) {
	if (channel !== "email" || waiting > 0 || configuration.kind !== "valid") return false;
	const { teams, people } = configuration.configuration;
	return ![...teams, ...Object.values(people)].some(({ email }) => email !== void 0 && sameLogin(email, target));
}
function judgeFailing({ channel, error }, all) {
	const waiting = all.reduce((sum, one) => sum + one.waiting, 0);
	const lost = all.reduce((sum, one) => sum + one.givenUp, 0);
	const counts = [...waiting === 0 ? [] : [`${pluralize(waiting, "message")} waiting`], ...lost === 0 ? [] : [`${pluralize(lost, "message")} lost`]];
	const recipients = joinList(all.map(recipientOf), { most: 5 });
	const [since = ""] = all.map((one) => one.since).toSorted();
	return problem("notifications", `No message has reached ${recipients} since ${utc(since)}: ${error}. ${joinList(counts)}.`, remedies[channel]);
}
const inputs = {
	slack: "slack-webhook-url",
	email: "smtp-url",
	webhook: "webhook-url"
};
// build/cli/github/inspect-access.js
async function inspectToken({ octokit, owner, repo }) {
	const [mayWriteIssues, mayWriteContents] = await Promise.all([isUnderstood("check the token\u2019s permission for issues", () => octokit.issues.createLabel({
		owner,
		repo,
		name: ""
	})), isUnderstood("check the token\u2019s permission for contents", () => octokit.git.createRef({
		owner,
		repo,
		ref: "baton",
		sha: "0".repeat(40)
	}))]);
	return {
		mayWriteIssues,
		mayWriteContents
	};
}
async function isUnderstood(purpose, request) {
	try {
		await request();
		return true;
	} catch (error) {
		const status = statusOf(error);
		if (status === 422) return true;
		if (status === 403 || status === 404) return false;
		throw toServiceError(purpose, error);
	}
}
// build/cli/github/inspect-action.js
async function inspectAction({ octokit }, uses) {
	const [, owner, repo, folder = "", reference] = /^([\w-]+)\/([\w.-]+)((?:\/[\w.-]+)*)@(.+)$/.exec(uses) ?? [];
	if (owner === void 0 || repo === void 0 || reference === void 0 || owner === "OWNER") return null;
	const place = `${owner}/${repo}`;
	const found = {
		repository: place,
		name: `${place}${folder}`,
		reference,
		sha: null,
		isPrivate: false
	};
	const repository = await ifThere("look for the action", () => octokit.repos.get({
		owner,
		repo
	}));
	if (repository === null) return {
		...found,
		problem: "no_repository"
	};
	const isPrivate = repository.data.private;
	const commit = await ifThere("look for the version of the action", () => octokit.repos.getCommit({
		owner,
		repo,
		ref: reference
	}));
	if (commit === null) return {
		...found,
		isPrivate,
		problem: "no_version"
	};
	const file = await ifThere("look for action.yml", () => octokit.repos.getContent({
		owner,
		repo,
		path: `${folder}/action.yml`.slice(1),
		ref: commit.data.sha
	}));
	const isShared = !isPrivate || await isSharedWithOthers({ octokit }, {
		owner,
		repo
	});
	const problem = file === null ? "no_action" : isShared ? null : "no_access";
	return {
		...found,
		isPrivate,
		sha: commit.data.sha,
		problem
	};
}
async function isSharedWithOthers({ octokit }, place) {
	const access = await ifThere("read who may use the action", () => octokit.actions.getWorkflowAccessToRepository(place));
	return access === null || access.data.access_level !== "none";
}
async function ifThere(purpose, request) {
	try {
		return await request();
	} catch (error) {
		if ([
			403,
			404,
			422
		].includes(statusOf(error) ?? 0)) return null;
		throw toServiceError(purpose, error);
	}
}
// build/cli/github/inspect-branch.js
const obstructive = new Set([
	"update",
	"creation",
	"pull_request",
	"merge_queue",
	"required_status_checks",
	"required_deployments",
	"workflows",
	"code_scanning",
	"commit_message_pattern",
	"commit_author_email_pattern",
	"committer_email_pattern",
	"branch_name_pattern",
	"file_path_restriction",
	"file_extension_restriction"
]);
async function inspectBranch({ octokit, owner, repo }, branch) {
	const [found, rules] = await Promise.all([foundBranch(octokit.repos.getBranch({
		owner,
		repo,
		branch
	})), rulesFor(octokit.repos.getBranchRules({
		owner,
		repo,
		branch,
		per_page: 100
	}))]);
	const isThere = found !== null;
	const blocking = rules.filter((type) => obstructive.has(type) && !(isThere && type === "creation"));
	const isProtected = found?.isProtected === true && rules.length === 0;
	return {
		isThere,
		obstacles: [...new Set([...blocking, ...isProtected ? ["branch protection"] : []])]
	};
}
async function rulesFor(request) {
	try {
		const { data } = await request;
		return data.map(({ type }) => type);
	} catch (error) {
		const status = statusOf(error);
		if (status === 403 || status === 404) return [];
		throw toServiceError("read the rules for the data branch", error);
	}
}
async function foundBranch(request) {
	try {
		const { data } = await request;
		return { isProtected: data.protected };
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw toServiceError("read the data branch", error);
	}
}
// build/cli/github/inspect-policy.js
async function inspectPolicy({ octokit, owner, repo }) {
	const read = await ifThere("read which actions may run", () => octokit.actions.getGithubActionsPermissionsRepository({
		owner,
		repo
	}));
	if (read === null) return null;
	const { enabled, allowed_actions: allowed, sha_pinning_required: needsSha = false } = read.data;
	const selected = allowed !== "selected" ? null : await ifThere("read the actions that are allowed", () => octokit.actions.getAllowedActionsRepository({
		owner,
		repo
	}));
	return {
		isEnabled: enabled,
		patterns: allowed === "local_only" ? [] : selected?.data.patterns_allowed ?? null,
		needsSha
	};
}
function mayRun(uses, { patterns, owner }) {
	if (patterns === null) return true;
	const matches = (pattern) => toExpression(pattern).test(uses);
	const blocked = patterns.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
	const isOwn = uses.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
	return !blocked.some(matches) && (isOwn || patterns.some(matches));
}
function toExpression(pattern) {
	const literal = pattern.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
	return new RegExp(`^${literal}${pattern.includes("@") ? "" : "(?:@.*)?"}$`, "i");
}
// build/cli/github/inspect-repository.js
async function inspectRepository(repository) {
	const { octokit, owner, repo } = repository;
	const { data, headers } = await withErrorContext("read the repository", () => octokit.repos.get({
		owner,
		repo
	}));
	return {
		isPrivate: data.private,
		hasIssues: data.has_issues,
		isArchived: data.archived,
		committedAt: await lastCommitAt(repository),
		now: toIsoSeconds(headers.date ?? data.updated_at)
	};
}
async function lastCommitAt({ octokit, owner, repo }) {
	return ifAllowed$1("read the last commit", async () => {
		const { data } = await octokit.repos.listCommits({
			owner,
			repo,
			per_page: 1
		});
		return data[0]?.commit.committer?.date ?? null;
	});
}
async function inspectWorkflows({ octokit, owner, repo }) {
	return ifAllowed$1("read the workflows", async () => {
		const { data } = await octokit.actions.listRepoWorkflows({
			owner,
			repo,
			per_page: 100
		});
		return data.workflows.map(({ id, path, state, created_at }) => ({
			id,
			path,
			state,
			createdAt: created_at
		}));
	});
}
async function lastScheduledRun({ octokit, owner, repo }, workflow) {
	return ifAllowed$1("read the runs of the workflow", async () => {
		const { data } = await octokit.actions.listWorkflowRuns({
			owner,
			repo,
			workflow_id: workflow,
			event: "schedule",
			per_page: 1
		});
		const [run] = data.workflow_runs;
		return run === void 0 ? null : {
			at: run.created_at,
			conclusion: run.conclusion,
			url: run.html_url
		};
	});
}
async function ifAllowed$1(purpose, request) {
	try {
		return await request();
	} catch (error) {
		const status = statusOf(error);
		if (status === 403 || status === 404 || status === 409) return null;
		throw toServiceError(purpose, error);
	}
}
async function labelNames({ octokit, owner, repo }) {
	return (await withErrorContext("read the labels", () => octokit.paginate(octokit.issues.listLabelsForRepo, {
		owner,
		repo,
		per_page: 100
	}))).map(({ name }) => name);
}
async function hasHandoffs({ octokit, owner, repo }) {
	const { data } = await withErrorContext("look for handoffs", () => octokit.issues.listForRepo({
		owner,
		repo,
		labels: "handoff",
		state: "all",
		per_page: 1
	}));
	return data.length > 0;
}
async function openIssuesSince({ octokit, owner, repo }, since) {
	const issues = [];
	const pages = octokit.paginate.iterator(octokit.issues.listForRepo, {
		owner,
		repo,
		state: "open",
		sort: "created",
		direction: "desc",
		per_page: 100
	});
	await withErrorContext("read the open issues", async () => {
		for await (const { data } of pages) {
			const newer = data.filter((one) => one.created_at >= since);
			issues.push(...newer.filter((one) => one.pull_request === void 0).map(toOpenIssue));
			if (newer.length < data.length || issues.length >= maxIssues) return;
		}
	});
	return issues;
}
const maxIssues = 1e3;
function toOpenIssue({ number, title, body, labels }) {
	const names = labels.map((label) => typeof label === "string" ? label : label.name ?? "");
	return {
		number,
		title,
		body: body ?? "",
		labels: names
	};
}
const folderQuery = `
query Folder($owner: String!, $name: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
const blob = object$2({
	text: optional(nullable(string())),
	isTruncated: optional(boolean())
});
const folderAnswer = object$2({ repository: object$2({ object: nullable(object$2({ entries: optional(nullable(array(object$2({
	name: string(),
	object: nullable(blob)
})))) })) }) });
async function yamlFilesIn(repository, folder) {
	return (await filesIn(repository, folder)).filter(({ path }) => isYamlFile(path));
}
async function defaultForms({ octokit, owner, repo }) {
	const home = {
		octokit,
		owner,
		repo: ".github"
	};
	const found = repo === home.repo ? null : await ifAllowed$1("look for default forms", () => octokit.repos.get({
		owner,
		repo: home.repo
	}));
	return found === null || found.data.private ? [] : yamlFilesIn(home, formsFolder);
}
async function filesIn({ octokit, owner, repo }, folder) {
	const { data } = await query(octokit, {
		query: folderQuery,
		variables: {
			owner,
			name: repo,
			folder: `HEAD:${folder}`
		},
		answer: folderAnswer
	});
	return (data.repository.object?.entries ?? []).flatMap(({ name, object }) => {
		const text = object?.text ?? null;
		return text === null ? [] : [{
			path: `${folder}/${name}`,
			text
		}];
	});
}
// build/cli/github/inspect-usage.js
function thirtyDaysBefore(now) {
	return isoFromEpoch(epochSeconds(now) - 2592e3);
}
async function inspectUsage({ octokit, owner, repo }, { workflow, now }) {
	const about = {
		owner,
		repo,
		workflow_id: workflow,
		created: `>=${thirtyDaysBefore(now)}`
	};
	const read = (filter, most) => ifAllowed("read the runs of the last thirty days", () => octokit.actions.listWorkflowRuns({
		...about,
		...filter,
		per_page: most
	}));
	const all = await read({}, 100);
	const [scheduled, skipped] = await Promise.all([read({ event: "schedule" }, 1), read({ status: "skipped" }, 1)]);
	if (all === null || scheduled === null || skipped === null) return null;
	const ran = all.data.workflow_runs.filter(({ conclusion }) => conclusion !== "skipped");
	const minutes = ran.reduce((sum, run) => sum + minutesOf(run), 0);
	return {
		scheduled: scheduled.data.total_count,
		others: all.data.total_count - scheduled.data.total_count - skipped.data.total_count,
		minutesPerRun: ran.length === 0 ? 1 : minutes / ran.length
	};
}
function minutesOf({ run_started_at: started, created_at: created, updated_at: ended }) {
	const seconds = epochSeconds(ended) - epochSeconds(started ?? created);
	return Math.max(1, Math.ceil(seconds / 60));
}
async function secretNames({ octokit, owner, repo }) {
	const place = {
		owner,
		repo,
		per_page: 100
	};
	const own = await ifAllowed("read the names of the secrets", () => octokit.paginate(octokit.actions.listRepoSecrets, place));
	const shared = await ifAllowed("read the names of the organisation\u2019s secrets", () => octokit.paginate(octokit.actions.listRepoOrganizationSecrets, place));
	return own === null ? null : [...own, ...shared ?? []].map(({ name }) => name.toUpperCase());
}
async function ifAllowed(purpose, request) {
	try {
		return await request();
	} catch (error) {
		if ([403, 404].includes(statusOf(error) ?? 0)) return null;
		throw toServiceError(purpose, error);
	}
}
// build/cli/ledger/open/database.js
function databaseOf({ environment }, { databaseUrl, dataBranch, file }) {
	const isElsewhere = dataBranch !== void 0 || file !== void 0;
	if (databaseUrl !== void 0) {
		if (isElsewhere) throw usageError("Choose one of `--database-url`, `--data-branch` and `--file`.");
		return {
			url: databaseUrl,
			named: "`--database-url`"
		};
	}
	const url = environment["DATABASE_URL"];
	return url !== void 0 && /^postgres(ql)?:/.test(url) && !isElsewhere ? {
		url,
		named: "`DATABASE_URL`"
	} : null;
}
async function openNamedLedger(terminal, { url, named }, options) {
	const { owner, repo } = await resolveRepository(terminal, options);
	const { openLedgerNamed } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const { environment } = terminal;
	return openLedgerNamed({
		url,
		named,
		environment
	}, `${owner}/${repo}`);
}
async function copyFromDatabase(terminal, database, options, part) {
	const ledger = await openNamedLedger(terminal, database, options);
	try {
		const bytes = await ledger.copy(part);
		if (bytes === null) throw nothingYet();
		return bytes;
	} catch (error) {
		throw withWayOut(error, database);
	} finally {
		await ledger.close();
	}
}
function nothingYet() {
	return new CliError(exitCodes.service, "The PostgreSQL database has no handoffs of this repository yet. The first one creates its ledger.");
}
function withWayOut(error, { named }) {
	return error instanceof ServiceError && named === "`DATABASE_URL`" ? new CliError(exitCodes.service, `${error.message} To read the ledger on a branch, unset ${named} or pass \`--data-branch\`.`, { cause: error }) : error;
}
// build/cli/doctor/facts/collect-database.js
async function collectDatabase({ environment }, { url, named }, { repository, since }) {
	const { isSentInPlain, openDatabase, openLedgerNamed } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const { examineDatabase } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const address = {
		url,
		named,
		environment
	};
	try {
		const server = openDatabase(address);
		const facts = await examineDatabase(server, () => performance.now()).finally(server.close);
		const ledger = openLedgerNamed(address, repository);
		const copied = await ledger.copy("examined").then(async (bytes) => ({
			bytes,
			counts: await ledger.countHandoffs(since),
			closed: null
		})).catch(nothingIfRefused).finally(() => ledger.close());
		return {
			kind: "examined",
			facts,
			isPlain: isSentInPlain(address),
			...copied
		};
	} catch (error) {
		if (error instanceof ServiceError) return {
			kind: "failed",
			said: error.message
		};
		throw error;
	}
}
function nothingIfRefused(error) {
	if (error instanceof ServiceError) return {
		bytes: null,
		counts: {
			all: 0,
			new: 0
		},
		closed: isClosedLedger(error) ? error : null
	};
	throw error;
}
function storeOf(database) {
	if (database === null) return null;
	const { bytes, closed, ...counted } = database.kind === "examined" ? database : {
		bytes: null,
		closed: null
	};
	return {
		name: postgresLedgerName,
		..."counts" in counted ? { counts: counted.counts } : {},
		async read() {
			if (closed !== null) throw closed;
			return bytes === null ? null : {
				bytes,
				version: ""
			};
		}
	};
}
// build/cli/doctor/facts/collect-earlier.js
async function collectEarlier(readIssues, outcome, ledger) {
	if (!(ledger.kind === "none" || ledger.kind === "valid" && ledger.handoffs === 0) || outcome.kind === "invalid") return [];
	const { templates } = outcome.configuration;
	return (await readIssues()).flatMap(({ number, ...issue }) => {
		const choice = chooseTemplate({
			...issue,
			templates
		});
		return choice.kind === "template" && choice.by !== "label" ? [number] : [];
	});
}
// build/cli/doctor/facts/collect-editors.js
async function collectEditors(github, outcome) {
	const teams = outcome.kind === "valid" ? teamsThatComplete(outcome.configuration) : [];
	const editors = [];
	for (const { id, members, githubTeam } of teams) {
		const others = (githubTeam === void 0 ? [] : await github.teamMembers(githubTeam) ?? []).filter((login) => !includesLogin(members, login));
		for (const login of [...members, ...others]) editors.push({
			login,
			team: id,
			mayWrite: await github.canWrite(login)
		});
	}
	return editors;
}
function teamsThatComplete(configuration) {
	const { templates } = configuration;
	const following = new Set(templates.flatMap(({ next = [] }) => next));
	const senders = templates.filter(({ type, opens }) => opens !== void 0 || following.has(type)).map(({ from }) => from.toLowerCase());
	return [...new Set(senders)].map((id) => teamOf(configuration, id));
}
// build/ledger/ledger-reader.js
async function openLedgerReader(bytes, { readVersion = async () => null, readReceipts = async () => [] } = {}) {
	const database = await openLedgerDatabase({ bytes });
	const { queries, tables } = database;
	await takeOverReceipts(queries, readReceipts);
	const history = openHistory(queries, readVersion, () => openLedgerDatabase({ bytes }));
	const view = ledgerView(queries);
	return {
		view,
		historyView: ledgerView(queries, history),
		async merge(scope) {
			return mergeArchives(queries, history, {
				numbers: await archivesIn(queries, scope),
				tables: scope === "listed" ? rowsOfIssues.listed : rowsOfIssues.all
			});
		},
		async archived() {
			const archives = await queries.selectFrom("archives").select([
				"number",
				"version",
				"bytes"
			]).orderBy("number").execute();
			const issues = await allArchived(queries);
			const files = archives.map(({ number, version, bytes }) => ({
				path: archivePath(number),
				version,
				bytes,
				issues: issues.filter(({ archive }) => archive === number).length
			}));
			return {
				handoffs: issues.filter(({ handoffId }) => handoffId !== null).length,
				files
			};
		},
		closed: () => closedAs(queries),
		tableNames: tables.names,
		table: (name, part) => tables.names().includes(name) ? tables.read(name, part) : null,
		about: (issueNumber) => rowsAbout(tables, issueNumber),
		ask: tables.ask,
		configuration: () => newestConfiguration(view),
		bytes: database.export,
		close() {
			history.close();
			database.close();
		}
	};
}
async function newestConfiguration(view) {
	const written = await view.configuration(null);
	const renamed = await view.renamedTeamLogins();
	return written && withLogins(written, (login) => renamed.get(login.toLowerCase()) ?? login);
}
const columnsOf$1 = new Map(Object.entries(tables).map(([name, { columns }]) => [name, Object.keys(columns)]));
function rowsAbout({ names, read }, issueNumber) {
	const id = read("handoffs", { where: ["issue_number", issueNumber] }).rows[0]?.["id"] ?? null;
	return names().flatMap((name) => {
		const columns = columnsOf$1.get(name) ?? [];
		return columns.includes("issue_number") ? [read(name, { where: ["issue_number", issueNumber] })] : columns.includes("handoff_id") ? [read(name, { where: ["handoff_id", id] })] : [];
	});
}
function archivesIn(db, scope) {
	if (typeof scope === "string") return scope === "none" ? Promise.resolve([]) : allArchives(db);
	return archivesOfHandoff(db, scope);
}
function schemaVersionOf(bytes) {
	return bytes.length < 64 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}
// build/cli/doctor/facts/failing-channels.js
const stored = object$2({
	channel: picklist(channels),
	target: string(),
	created_at: string(),
	sent_at: nullable(string()),
	failed_at: nullable(string()),
	last_error: nullable(string())
});
function failingChannels(reader) {
	const rows = (reader.table("outbox")?.rows ?? []).flatMap((row) => {
		const read = safeParse(stored, row);
		return read.success ? [read.output] : [];
	});
	return [...groupBy(rows, ({ channel, target }) => `${channel} ${target}`).values()].flatMap(failureOf);
}
const otherErrors = [
	null,
	overtakenError,
	untriedError,
	unknownError
];
function failureOf(rows) {
	const lastSent = rows.reduce((last, { sent_at: at }) => at !== null && at > last ? at : last, "");
	const failed = rows.filter(({ sent_at, last_error, created_at }) => sent_at === null && !otherErrors.includes(last_error) && created_at > lastSent).toSorted((one, other) => one.created_at < other.created_at ? -1 : 1);
	const [first] = failed;
	const last = failed.at(-1);
	if (first === void 0 || last === void 0) return [];
	const { channel, target, created_at: since } = first;
	const givenUp = failed.filter(({ failed_at }) => failed_at !== null).length;
	const counts = {
		waiting: failed.length - givenUp,
		givenUp
	};
	return [{
		channel,
		target,
		since,
		error: last.last_error ?? "",
		...counts
	}];
}
// build/cli/doctor/facts/collect-ledger.js
async function collectLedger(branch, since) {
	try {
		const stored = await branch.read();
		return stored === null ? { kind: "none" } : await factsOf$1(stored.bytes, branch, since);
	} catch (error) {
		if (error instanceof ServiceError && error.code.startsWith("ledger_")) return {
			kind: isClosedLedger(error) ? "closed" : "faulty",
			said: error.message
		};
		throw error;
	}
}
function acceptedIn(reader) {
	return (reader.table("handoffs", { where: ["status", "accepted"] })?.rows ?? []).flatMap(({ status, issue_number, handoff_type, to_team, owner }) => status === "accepted" && typeof issue_number === "number" && typeof to_team === "string" ? [{
		status,
		issueNumber: issue_number,
		handoffType: String(handoff_type),
		toTeam: to_team,
		owner: typeof owner === "string" ? owner : null
	}] : []);
}
function countIn(reader, since) {
	const rows = reader.table("handoffs", { columns: ["initiated_at"] })?.rows ?? [];
	const isNew = (row) => String(row["initiated_at"]) >= since;
	return {
		all: rows.length,
		new: rows.filter(isNew).length
	};
}
async function factsOf$1(bytes, { readBeside, counts }, since) {
	const reader = await openLedgerReader(bytes, readBeside === void 0 ? {} : { readReceipts: () => readReceipts({ readBeside }) });
	try {
		const closed = await reader.closed();
		if (closed !== null) throw closedLedger("branch", closed);
		const { all, new: newHandoffs } = counts ?? countIn(reader, since);
		return {
			kind: "valid",
			handoffs: all,
			newHandoffs,
			accepted: acceptedIn(reader),
			bytes: bytes.length,
			failing: failingChannels(reader),
			archived: await reader.archived(),
			schemaVersion: schemaVersionOf(bytes),
			newestSchema
		};
	} finally {
		reader.close();
	}
}
// build/cli/doctor/facts/collect-people.js
const atOnce = 10;
async function collectPeople(connection, github, outcome) {
	const teams = outcome.kind === "valid" ? outcome.configuration.teams : [];
	const named = rosterOf(teams);
	const people = [];
	for (let at = 0; at < named.length; at += atOnce) {
		const asked = named.slice(at, at + atOnce).map(async ({ login, team }) => ({
			login,
			team,
			assignable: await assignable(connection, login)
		}));
		people.push(...await Promise.all(asked));
	}
	const known = teams.flatMap(({ id, githubTeam, members }) => githubTeam === void 0 ? [] : [{
		team: id,
		githubTeam,
		hasListed: members.length > 0
	}]);
	return {
		people,
		teams: await Promise.all(known.map(async (named) => ({
			...named,
			members: (await github.teamMembers(named.githubTeam))?.length ?? null
		})))
	};
}
function rosterOf(teams) {
	const all = teams.flatMap(({ id, members, lead }) => [...members, ...lead === void 0 ? [] : [lead]].map((login) => ({
		login,
		team: id
	})));
	return all.filter(({ login }, at) => !includesLogin(all.slice(0, at).map((one) => one.login), login));
}
// build/cli/doctor/facts/inspect-archives.js
async function inspectArchives({ files }, blobs, { readVersion }) {
	const faulty = [];
	for (const file of files) {
		const blob = blobs.get(file.path);
		if (blob !== file.version) {
			const isKept = await readVersion(file.version, file.path) !== null;
			faulty.push({
				...file,
				fault: blob === void 0 ? "missing" : "replaced",
				isKept
			});
		}
	}
	return faulty;
}
// build/cli/doctor/facts/collect-facts.js
async function collectFacts(terminal, connection, options) {
	const repository = await inspectRepository(connection);
	const [workflowFiles, topFiles] = await Promise.all([yamlFilesIn(connection, workflowsFolder), yamlFilesIn(connection, "")]);
	const { steps, reports } = batonSteps(workflowFiles, topFiles.find(({ path }) => path === "/action.yml")?.text ?? "");
	const all = [...steps, ...reports];
	const configPath = options.configPath ?? configPathOf(steps);
	const branchName = options.dataBranch ?? inputOf(steps, "data-branch") ?? "handoff-data";
	const github = githubOf(connection, configPath);
	const dataBranch = ledgerBranch(connection, branchName);
	const place = `${connection.owner}/${connection.repo}`;
	const database = await databaseFor(terminal, options, {
		steps,
		place,
		since: thirtyDaysBefore(repository.now)
	});
	const [workflows, { outcome: configuration, hasFiles, isBuiltIn, privateShared, withheld }, templates, defaults, labels, branch, history, ledger, token, filed] = await Promise.all([
		inspectWorkflows(connection),
		configurationOf(github),
		filesIn(connection, formsFolder),
		defaultForms(connection),
		labelNames(connection),
		inspectBranch(connection, branchName),
		withErrorContext("read the history of the data branch", () => readHistory({
			...connection,
			branch: branchName
		})),
		collectLedger(storeOf(database) ?? dataBranch, thirtyDaysBefore(repository.now)),
		inspectToken(connection),
		hasHandoffs(connection)
	]);
	const ours = workflows?.find(({ path }) => steps.some((step) => startedJob(step).file.path === path));
	const [scheduled, usage, action, policy, secrets, people, archives] = await Promise.all([
		ours === void 0 ? null : lastScheduledRun(connection, ours.id),
		ours === void 0 ? null : inspectUsage(connection, {
			workflow: ours.id,
			now: repository.now
		}),
		inspectAction(connection, textOf$7(all[0]?.uses)),
		all.length === 0 ? null : inspectPolicy(connection),
		readsSecrets(all) ? secretNames(connection) : null,
		collectPeople(connection, github, configuration),
		ledger.kind === "valid" && history !== null && database === null ? inspectArchives(ledger.archived, history.blobs, dataBranch) : []
	]);
	return {
		place,
		host: connection.repository.host,
		repository,
		token: {
			...token,
			from: connection.token.from
		},
		workflowFiles,
		steps,
		reports,
		workflows,
		scheduled,
		action,
		policy,
		secrets,
		usage,
		configPath,
		configuration,
		privateShared,
		withheld,
		hasConfiguration: hasFiles,
		isBuiltIn,
		forms: templates.filter(({ path }) => isYamlFile(path)),
		defaultForms: {
			isUsed: templates.length === 0,
			files: defaults
		},
		recurring: await recurringForms(configuration, repository.now),
		labels,
		people,
		editors: await collectEditors(github, configuration),
		branchName,
		branch,
		history,
		ledger,
		database,
		archives,
		earlierForms: await collectEarlier(() => openIssuesSince(connection, earlier(repository.now, recognisedBefore)), configuration, ledger),
		hasHandoffs: filed
	};
}
async function databaseFor(terminal, options, { steps, place, since }) {
	const isUsed = passesInput(steps, "database-url");
	const named = databaseOf(terminal, options);
	if (!isUsed && options.databaseUrl === void 0) return null;
	return named === null ? { kind: "unnamed" } : collectDatabase(terminal, named, {
		repository: place,
		since
	});
}
async function recurringForms(outcome, now) {
	return outcome.kind === "invalid" ? [] : scheduledForms(outcome.configuration, now);
}
function readsSecrets(steps) {
	return steps.some(({ file }) => /\bsecrets\.(?!GITHUB_TOKEN\b)/.test(file.text));
}
function githubOf({ octokit, owner, repo }, configPath) {
	return openGitHub({
		octokit,
		owner,
		repo,
		configPath,
		wait: async () => {}
	});
}
function ledgerBranch({ octokit, owner, repo }, branch, readme = "") {
	return openDataBranch({
		octokit,
		owner,
		repo,
		branch,
		path: "handoffs.db",
		readme
	});
}
async function configurationOf(github) {
	const { files } = await github.readConfiguration();
	const builtIn = readDefaultTemplates().files;
	const { outcome, shared, withheld } = await mergeNewest(github, files ?? [], { builtIn });
	const read = shared === null ? null : await github.readSharedConfiguration(shared.repository);
	return {
		outcome,
		hasFiles: (files ?? []).length > 0,
		isBuiltIn: withBuiltIn([...files ?? [], ...shared?.files ?? []], builtIn).isBuiltIn,
		withheld: withheld?.path ?? null,
		privateShared: read?.kind === "read" && read.isPrivate ? shared?.repository ?? null : null
	};
}
// build/cli/github/workflow-here.js
async function branchFor(terminal, repository, { dataBranch }) {
	if (dataBranch !== void 0) return dataBranch;
	const usual = inputDefaults["data-branch"];
	const branch = inputOf(await stepsHere(terminal, repository), "data-branch") ?? usual;
	if (branch !== usual) say(terminal, `Ledger branch: ${plain(branch)}, from the workflow in this folder.`);
	return branch;
}
async function configPathFor(terminal, repository, { configPath }) {
	if (configPath !== void 0) return configPath;
	const path = configPathOf(await stepsHere(terminal, repository));
	if (path !== ".github/handoffs") say(terminal, `Configuration folder: ${plain(path)}, from the workflow in this folder.`);
	return path;
}
async function usesDatabase(terminal, repository) {
	return passesInput(await stepsHere(terminal, repository), "database-url");
}
async function stepsHere(terminal, repository) {
	return await isCloneOf(terminal, repository) ? (await readWorkflows(await topOf(".", terminal.cwd))).steps : [];
}
function say(terminal, line) {
	terminal.stderr(wrapLines(terminal, `${line}\n`));
}
// build/cli/doctor/check-archives.js
function judgeArchives({ ledger, archives, branchName }) {
	const recorded = ledger.kind === "valid" ? ledger.archived.files.length : 0;
	if (recorded > 0 && archives.length === 0) return [ok("archives", `${recorded === 1 ? "The archive is" : `All ${recorded} archives are`} as the ledger recorded.`)];
	return archives.map((one) => {
		const message = formatFaultyArchive(one, branchName);
		return one.isKept ? warning("archives", message, restoring(one, branchName)) : problem("archives", message, rebuilding(one));
	});
}
function formatFaultyArchive({ path, fault, isKept, issues }, branch) {
	return `${path} ${fault === "missing" ? `is missing on ${branch}` : `on ${branch} is not the file Baton wrote`}. ${isKept ? "Baton still reads it from the history of the branch." : `GitHub no longer has the right one: ${pluralize(issues, "issue")} in it cannot be read. All others can.`}`;
}
function restoring({ path, version }, branch) {
	return `Restore it before you run \`baton compact\`: check out ${branch}, run \`git cat-file blob ${version} > ${path}\`, commit and push.`;
}
function rebuilding({ path }) {
	return `If you have a copy, commit it as ${path}. Otherwise run the workflow with \`mode: rebuild\`, which builds ledger and archives from the issues.`;
}
// build/cli/compact/refuse-loss.js
async function refuseLoss(branch, { blobs, lastAt }) {
	const ledger = await collectLedger(branch, lastAt);
	if (ledger.kind === "faulty") throw new CliError(exitCodes.found, `${ledger.said} Baton did not replace the history, because it may have the last valid ledger.`);
	if (ledger.kind === "closed") throw new CliError(exitCodes.found, `${ledger.said} Nothing was changed.`);
	if (ledger.kind === "none") return;
	const [kept] = (await inspectArchives(ledger.archived, blobs, branch)).filter(({ isKept }) => isKept);
	if (kept !== void 0) throw new CliError(exitCodes.found, `${formatFaultyArchive(kept, branch.name)} Nothing was changed. ${restoring(kept, branch.name)}`);
}
// build/cli/compact/compact.js
async function compact(terminal, options) {
	const connection = await connectWithToken(terminal, options);
	const { octokit, owner, repo } = connection;
	const place = `${owner}/${repo}`;
	const branch = await branchFor(terminal, connection.repository, options);
	const file = {
		octokit,
		owner,
		repo,
		branch,
		path: "handoffs.db"
	};
	await withCliErrors(connection, async () => {
		const { obstacles } = await inspectBranch(connection, branch);
		const history = await readHistory(file);
		if (history === null) throw missing(place, branch);
		if (obstacles.length > 0) throw new CliError(exitCodes.found, `Rules protect ${branch}: ${joinList(obstacles.map(formatObstacle))}. Nothing was changed. Exclude ${branch} from these rules in the settings of the repository or organisation, under Rules and Branches.`);
		if (history.commits === 1) {
			terminal.stdout(`The branch ${branch} of ${place} has one commit. There is nothing to do.\n`);
			return;
		}
		await refuseLoss(ledgerBranch(connection, branch), history);
		terminal.stdout(wrapLines(terminal, explanation({
			place,
			branch,
			history
		})));
		await demandConsent(terminal, options, history);
		switch (await withProgress(terminal, "Replacing the history", () => compactBranch(file, `compacted ${pluralize(history.commits, "commit")}`))) {
			case "missing": throw missing(place, branch);
			case "conflict": throw new CliError(exitCodes.service, `A run wrote to ${branch} at the same time. Nothing was changed, and its commit is kept. Run \`baton compact\` again.`);
			case "written": terminal.stdout(`Replaced ${pluralize(history.commits, "commit")} by one.\n`);
		}
	});
}
function missing(place, branch) {
	return new CliError(exitCodes.service, `${place} has no branch ${branch}. If the ledger is on another branch, pass \`--data-branch\`. A ledger in PostgreSQL has no history to replace.`);
}
function explanation({ place, branch, history }) {
	return [
		`The branch ${branch} of ${place} has ${historyOf(history)}.`,
		"Baton replaces its commits by one with the same files. The ledger keeps every event, so the audit log stays. You lose earlier versions of the files: you can no longer restore one of them.",
		...hasKeptLedger(history) ? ["Archives of a ledger kept as `handoffs-<time>.db` that only earlier commits have are added in the folder `handoffs-<time>`."] : [],
		"GitHub may keep the old commits for some time, so the repository may not shrink at once. Copies of the branch on other machines have to fetch it again.",
		""
	].join("\n\n");
}
function hasKeptLedger({ blobs }) {
	return [...blobs.keys()].some((path) => isKeptLedger(path));
}
async function demandConsent(terminal, { yes }, { commits }) {
	if (yes) return;
	if (!terminal.isInteractive) throw usageError("Nothing was changed. Add `--yes` to replace the history.");
	const { askWhetherTo } = await Promise.resolve().then(() => commands_exports);
	if (!await askWhetherTo(terminal, `Replace ${pluralize(commits, "commit")} by one?`, false)) throw new CliError(exitCodes.wrongUse, "Cancelled. Nothing was changed.");
}
// node_modules/@bomb.sh/tab/dist/powershell-C1q3FW2e.mjs
function t(t, n) {
	return `#compdef ${t}
compdef _${t} ${t}

# zsh completion for ${t} -*- shell-script -*-

__${t}_debug() {
    local file="$BASH_COMP_DEBUG_FILE"
    if [[ -n \${file} ]]; then
        echo "$*" >> "\${file}"
    fi
}

_${t}() {
    local shellCompDirectiveError=${a$1.ShellCompDirectiveError}
    local shellCompDirectiveNoSpace=${a$1.ShellCompDirectiveNoSpace}
    local shellCompDirectiveNoFileComp=${a$1.ShellCompDirectiveNoFileComp}
    local shellCompDirectiveFilterFileExt=${a$1.ShellCompDirectiveFilterFileExt}
    local shellCompDirectiveFilterDirs=${a$1.ShellCompDirectiveFilterDirs}
    local shellCompDirectiveKeepOrder=${a$1.ShellCompDirectiveKeepOrder}

    local lastParam lastChar flagPrefix requestComp out directive comp lastComp noSpace keepOrder
    local -a completions

    __${t}_debug "\\n========= starting completion logic =========="
    __${t}_debug "CURRENT: \${CURRENT}, words[*]: \${words[*]}"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CURRENT location, so we need
    # to truncate the command-line ($words) up to the $CURRENT location.
    # (We cannot use $CURSOR as its value does not work when a command is an alias.)
    words=( "\${=words[1,CURRENT]}" )
    __${t}_debug "Truncated words[*]: \${words[*]},"

    lastParam=\${words[-1]}
    lastChar=\${lastParam[-1]}
    __${t}_debug "lastParam: \${lastParam}, lastChar: \${lastChar}"

    # For zsh, when completing a flag with an = (e.g., ${t} -n=<TAB>)
    # completions must be prefixed with the flag
    setopt local_options BASH_REMATCH
    if [[ "\${lastParam}" =~ '-.*=' ]]; then
        # We are dealing with a flag with an =
        flagPrefix="-P \${BASH_REMATCH}"
    fi

    # Prepare the command to obtain completions, ensuring arguments are quoted for eval
    local -a args_to_quote=("\${(@)words[2,-1]}")
    if [ "\${lastChar}" = "" ] && [ "\${args_to_quote[-1]}" != "" ]; then
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go completion code.
        __${t}_debug "Adding extra empty parameter"
        args_to_quote+=("")
    fi

    # Use Zsh's (q) flag to quote each argument safely for eval
    local quoted_args=("\${(@q)args_to_quote}")

    # Join the main command and the quoted arguments into a single string for eval
    requestComp="${n} complete -- \${quoted_args[*]}"

    __${t}_debug "About to call: eval \${requestComp}"

    # Use eval to handle any environment variables and such
    out=$(eval \${requestComp} 2>/dev/null)
    __${t}_debug "completion output: \${out}"

    # Extract the directive integer following a : from the last line
    local lastLine
    while IFS='\n' read -r line; do
        lastLine=\${line}
    done < <(printf "%s\n" "\${out[@]}")
    __${t}_debug "last line: \${lastLine}"

    if [ "\${lastLine[1]}" = : ]; then
        directive=\${lastLine[2,-1]}
        # Remove the directive including the : and the newline
        local suffix
        (( suffix=\${#lastLine}+2))
        out=\${out[1,-$suffix]}
    else
        # There is no directive specified.  Leave $out as is.
        __${t}_debug "No directive found.  Setting to default"
        directive=0
    fi

    __${t}_debug "directive: \${directive}"
    __${t}_debug "completions: \${out}"
    __${t}_debug "flagPrefix: \${flagPrefix}"

    if [ $((directive & shellCompDirectiveError)) -ne 0 ]; then
        __${t}_debug "Completion received error. Ignoring completions."
        return
    fi

    local activeHelpMarker="%"
    local endIndex=\${#activeHelpMarker}
    local startIndex=$((\${#activeHelpMarker}+1))
    local hasActiveHelp=0
    while IFS='\n' read -r comp; do
        # Check if this is an activeHelp statement (i.e., prefixed with $activeHelpMarker)
        if [ "\${comp[1,$endIndex]}" = "$activeHelpMarker" ];then
            __${t}_debug "ActiveHelp found: $comp"
            comp="\${comp[$startIndex,-1]}"
            if [ -n "$comp" ]; then
                compadd -x "\${comp}"
                __${t}_debug "ActiveHelp will need delimiter"
                hasActiveHelp=1
            fi
            continue
        fi

        if [ -n "$comp" ]; then
            # If requested, completions are returned with a description.
            # The description is preceded by a TAB character.
            # For zsh's _describe, we need to use a : instead of a TAB.
            # We first need to escape any : as part of the completion itself.
            comp=\${comp//:/\\:}

            local tab="$(printf '\\t')"
            comp=\${comp//$tab/:}

            __${t}_debug "Adding completion: \${comp}"
            completions+=\${comp}
            lastComp=$comp
        fi
    done < <(printf "%s\n" "\${out[@]}")

    # Add a delimiter after the activeHelp statements, but only if:
    # - there are completions following the activeHelp statements, or
    # - file completion will be performed (so there will be choices after the activeHelp)
    if [ $hasActiveHelp -eq 1 ]; then
        if [ \${#completions} -ne 0 ] || [ $((directive & shellCompDirectiveNoFileComp)) -eq 0 ]; then
            __${t}_debug "Adding activeHelp delimiter"
            compadd -x "--"
            hasActiveHelp=0
        fi
    fi

    if [ $((directive & shellCompDirectiveNoSpace)) -ne 0 ]; then
        __${t}_debug "Activating nospace."
        noSpace="-S ''"
    fi

    if [ $((directive & shellCompDirectiveKeepOrder)) -ne 0 ]; then
        __${t}_debug "Activating keep order."
        keepOrder="-V"
    fi

    if [ $((directive & shellCompDirectiveFilterFileExt)) -ne 0 ]; then
        # File extension filtering
        local filteringCmd
        filteringCmd='_files'
        for filter in \${completions[@]}; do
            if [ \${filter[1]} != '*' ]; then
                # zsh requires a glob pattern to do file filtering
                filter="\\*.$filter"
            fi
            filteringCmd+=" -g $filter"
        done
        filteringCmd+=" \${flagPrefix}"

        __${t}_debug "File filtering command: $filteringCmd"
        _arguments '*:filename:'"$filteringCmd"
    elif [ $((directive & shellCompDirectiveFilterDirs)) -ne 0 ]; then
        # File completion for directories only
        local subdir
        subdir="\${completions[1]}"
        if [ -n "$subdir" ]; then
            __${t}_debug "Listing directories in $subdir"
            pushd "\${subdir}" >/dev/null 2>&1
        else
            __${t}_debug "Listing directories in ."
        fi

        local result
        _arguments '*:dirname:_files -/'" \${flagPrefix}"
        result=$?
        if [ -n "$subdir" ]; then
            popd >/dev/null 2>&1
        fi
        return $result
    else
        __${t}_debug "Calling _describe"
        if eval _describe $keepOrder "completions" completions -Q \${flagPrefix} \${noSpace}; then
            __${t}_debug "_describe found some completions"

            # Return the success of having called _describe
            return 0
        else
            __${t}_debug "_describe did not find completions."
            __${t}_debug "Checking if we should do file completion."
            if [ $((directive & shellCompDirectiveNoFileComp)) -ne 0 ]; then
                __${t}_debug "deactivating file completion"

                # Return 0 to indicate completion is finished and prevent zsh from
                # trying other completion algorithms (which could cause hanging).
                # We use NoFileComp directive to explicitly disable file completion.
                return 0
            else
                # Perform file completion
                __${t}_debug "Activating file completion"

                # We must return the result of this command, so it must be the
                # last command, or else we must store its result to return it.
                _arguments '*:filename:_files'" \${flagPrefix}"
            fi
        fi
    fi
}

# don't run the completion function when being sourced or eval-ed
if [ "\${funcstack[1]}" = "_${t}" ]; then
    _${t}
fi
`;
}
function n$2(t, n) {
	let r = t.replace(/[-:]/g, `_`);
	return `# bash completion for ${t}

# Define shell completion directives
readonly ShellCompDirectiveError=${a$1.ShellCompDirectiveError}
readonly ShellCompDirectiveNoSpace=${a$1.ShellCompDirectiveNoSpace}
readonly ShellCompDirectiveNoFileComp=${a$1.ShellCompDirectiveNoFileComp}
readonly ShellCompDirectiveFilterFileExt=${a$1.ShellCompDirectiveFilterFileExt}
readonly ShellCompDirectiveFilterDirs=${a$1.ShellCompDirectiveFilterDirs}
readonly ShellCompDirectiveKeepOrder=${a$1.ShellCompDirectiveKeepOrder}

# Function to debug completion
__${r}_debug() {
    if [[ -n \${BASH_COMP_DEBUG_FILE:-} ]]; then
        echo "$*" >> "\${BASH_COMP_DEBUG_FILE}"
    fi
}

# Function to handle completions
__${r}_complete() {
    local cur prev words cword
    _get_comp_words_by_ref -n "=:" cur prev words cword

    local requestComp out directive
    
    # Build the command to get completions
    requestComp="${n} complete -- \${words[@]:1}"
    
    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
    
    # Get completions from the program
    out=$(eval "$requestComp" 2>/dev/null)
    
    # Extract directive if present
    directive=0
    if [[ "$out" == *:* ]]; then
        directive=\${out##*:}
        out=\${out%:*}
    fi
    
    # Process completions based on directive
    if [[ $((directive & $ShellCompDirectiveError)) -ne 0 ]]; then
        # Error, no completion
        return
    fi
    
    # Apply directives
    if [[ $((directive & $ShellCompDirectiveNoSpace)) -ne 0 ]]; then
        compopt -o nospace
    fi
    if [[ $((directive & $ShellCompDirectiveKeepOrder)) -ne 0 ]]; then
        compopt -o nosort
    fi
    if [[ $((directive & $ShellCompDirectiveNoFileComp)) -ne 0 ]]; then
        compopt +o default
    fi
    
    # Handle file extension filtering
    if [[ $((directive & $ShellCompDirectiveFilterFileExt)) -ne 0 ]]; then
        local filter=""
        for ext in $out; do
            filter="$filter|$ext"
        done
        filter="\\.($filter)"
        compopt -o filenames
        COMPREPLY=( $(compgen -f -X "!$filter" -- "$cur") )
        return
    fi
    
    # Handle directory filtering
    if [[ $((directive & $ShellCompDirectiveFilterDirs)) -ne 0 ]]; then
        compopt -o dirnames
        COMPREPLY=( $(compgen -d -- "$cur") )
        return
    fi
    
    # Process completions
    local IFS=$'\\n'
    local tab=$(printf '\\t')
    
    # Parse completions with descriptions
    local completions=()
    while read -r comp; do
        if [[ "$comp" == *$tab* ]]; then
            # Split completion and description
            local value=\${comp%%$tab*}
            local desc=\${comp#*$tab}
            completions+=("$value")
        else
            completions+=("$comp")
        fi
    done <<< "$out"
    
    # Return completions
    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )
}

# Register completion function
complete -F __${r}_complete ${t}
`;
}
function r$1(t, n) {
	let r = t.replace(/[-:]/g, `_`), i = a$1.ShellCompDirectiveError, a = a$1.ShellCompDirectiveNoSpace, o = a$1.ShellCompDirectiveNoFileComp, s = a$1.ShellCompDirectiveFilterFileExt, c = a$1.ShellCompDirectiveFilterDirs;
	return `# fish completion for ${t} -*- shell-script -*-

function __${r}_debug
    set -l file "$BASH_COMP_DEBUG_FILE"
    if test -n "$file"
        echo "$argv" >> $file
    end
end

function __${r}_perform_completion
    __${r}_debug "Starting __${r}_perform_completion"

    # Extract all args except the last one
    set -l args (commandline -opc)
    # Extract the token currently being completed (may be empty on a trailing space)
    set -l lastArg (commandline -ct)

    __${r}_debug "args: $args"
    __${r}_debug "last arg: $lastArg"

    # Pass each arg as its own token (no string join/eval, which would collapse multi-segment paths); quote "$lastArg" so an empty trailing token is still sent.
    __${r}_debug "Calling ${n} complete -- $args[2..-1] $lastArg"
    set -l results (${n} complete -- $args[2..-1] "$lastArg" 2> /dev/null)

    # Some programs may output extra empty lines after the directive.
    # Let's ignore them or else it will break completion.
    # Ref: https://github.com/spf13/cobra/issues/1279
    for line in $results[-1..1]
        if test (string trim -- $line) = ""
            # Found an empty line, remove it
            set results $results[1..-2]
        else
            # Found non-empty line, we have our proper output
            break
        end
    end

    set -l comps $results[1..-2]
    set -l directiveLine $results[-1]

    # For Fish, when completing a flag with an = (e.g., <program> -n=<TAB>)
    # completions must be prefixed with the flag
    set -l flagPrefix (string match -r -- '-.*=' "$lastArg")

    __${r}_debug "Comps: $comps"
    __${r}_debug "DirectiveLine: $directiveLine"
    __${r}_debug "flagPrefix: $flagPrefix"

    for comp in $comps
        printf "%s%s\\n" "$flagPrefix" "$comp"
    end

    printf "%s\\n" "$directiveLine"
end

# This function limits calls to __${r}_perform_completion, by caching the result
function __${r}_perform_completion_once
    __${r}_debug "Starting __${r}_perform_completion_once"

    if test -n "$__${r}_perform_completion_once_result"
        __${r}_debug "Seems like a valid result already exists, skipping __${r}_perform_completion"
        return 0
    end

    set --global __${r}_perform_completion_once_result (__${r}_perform_completion)
    if test -z "$__${r}_perform_completion_once_result"
        __${r}_debug "No completions, probably due to a failure"
        return 1
    end

    __${r}_debug "Performed completions and set __${r}_perform_completion_once_result"
    return 0
end

# This function is used to clear the cached result after completions are run
function __${r}_clear_perform_completion_once_result
    __${r}_debug ""
    __${r}_debug "========= clearing previously set __${r}_perform_completion_once_result variable =========="
    set --erase __${r}_perform_completion_once_result
    __${r}_debug "Successfully erased the variable __${r}_perform_completion_once_result"
end

function __${r}_requires_order_preservation
    __${r}_debug ""
    __${r}_debug "========= checking if order preservation is required =========="

    __${r}_perform_completion_once
    if test -z "$__${r}_perform_completion_once_result"
        __${r}_debug "Error determining if order preservation is required"
        return 1
    end

    set -l directive (string sub --start 2 $__${r}_perform_completion_once_result[-1])
    __${r}_debug "Directive is: $directive"

    set -l shellCompDirectiveKeepOrder ${a$1.ShellCompDirectiveKeepOrder}
    set -l keeporder (math (math --scale 0 $directive / $shellCompDirectiveKeepOrder) % 2)
    __${r}_debug "Keeporder is: $keeporder"

    if test $keeporder -ne 0
        __${r}_debug "This does require order preservation"
        return 0
    end

    __${r}_debug "This doesn't require order preservation"
    return 1
end

# This function does two things:
# - Obtain the completions and store them in the global __${r}_comp_results
# - Return false if file completion should be performed
function __${r}_prepare_completions
    __${r}_debug ""
    __${r}_debug "========= starting completion logic =========="

    # Start fresh
    set --erase __${r}_comp_results

    __${r}_perform_completion_once
    __${r}_debug "Completion results: $__${r}_perform_completion_once_result"

    if test -z "$__${r}_perform_completion_once_result"
        __${r}_debug "No completion, probably due to a failure"
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l directive (string sub --start 2 $__${r}_perform_completion_once_result[-1])
    set --global __${r}_comp_results $__${r}_perform_completion_once_result[1..-2]

    __${r}_debug "Completions are: $__${r}_comp_results"
    __${r}_debug "Directive is: $directive"

    set -l shellCompDirectiveError ${i}
    set -l shellCompDirectiveNoSpace ${a}
    set -l shellCompDirectiveNoFileComp ${o}
    set -l shellCompDirectiveFilterFileExt ${s}
    set -l shellCompDirectiveFilterDirs ${c}

    if test -z "$directive"
        set directive 0
    end

    set -l compErr (math (math --scale 0 $directive / $shellCompDirectiveError) % 2)
    if test $compErr -eq 1
        __${r}_debug "Received error directive: aborting."
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l filefilter (math (math --scale 0 $directive / $shellCompDirectiveFilterFileExt) % 2)
    set -l dirfilter (math (math --scale 0 $directive / $shellCompDirectiveFilterDirs) % 2)
    if test $filefilter -eq 1; or test $dirfilter -eq 1
        __${r}_debug "File extension filtering or directory filtering not supported"
        # Do full file completion instead
        return 1
    end

    set -l nospace (math (math --scale 0 $directive / $shellCompDirectiveNoSpace) % 2)
    set -l nofiles (math (math --scale 0 $directive / $shellCompDirectiveNoFileComp) % 2)

    __${r}_debug "nospace: $nospace, nofiles: $nofiles"

    # If we want to prevent a space, or if file completion is NOT disabled,
    # we need to count the number of valid completions.
    # To do so, we will filter on prefix as the completions we have received
    # may not already be filtered so as to allow fish to match on different
    # criteria than the prefix.
    if test $nospace -ne 0; or test $nofiles -eq 0
        set -l prefix (commandline -t | string escape --style=regex)
        __${r}_debug "prefix: $prefix"

        set -l completions (string match -r -- "^$prefix.*" $__${r}_comp_results)
        set --global __${r}_comp_results $completions
        __${r}_debug "Filtered completions are: $__${r}_comp_results"

        # Important not to quote the variable for count to work
        set -l numComps (count $__${r}_comp_results)
        __${r}_debug "numComps: $numComps"

        if test $numComps -eq 1; and test $nospace -ne 0
            # We must first split on \\t to get rid of the descriptions to be
            # able to check what the actual completion will be.
            # We don't need descriptions anyway since there is only a single
            # real completion which the shell will expand immediately.
            set -l split (string split --max 1 "\\t" $__${r}_comp_results[1])

            # Fish won't add a space if the completion ends with any
            # of the following characters: @=/:.,
            set -l lastChar (string sub -s -1 -- $split)
            if not string match -r -q "[@=/:.,]" -- "$lastChar"
                # In other cases, to support the "nospace" directive we trick the shell
                # by outputting an extra, longer completion.
                __${r}_debug "Adding second completion to perform nospace directive"
                set --global __${r}_comp_results $split[1] $split[1].
                __${r}_debug "Completions are now: $__${r}_comp_results"
            end
        end

        if test $numComps -eq 0; and test $nofiles -eq 0
            # To be consistent with bash and zsh, we only trigger file
            # completion when there are no other completions
            __${r}_debug "Requesting file completion"
            return 1
        end
    end

    return 0
end

# Since Fish completions are only loaded once the user triggers them, we trigger them ourselves
# so we can properly delete any completions provided by another script.
# Only do this if the program can be found, or else fish may print some errors; besides,
# the existing completions will only be loaded if the program can be found.
if type -q "${t}"
    # The space after the program name is essential to trigger completion for the program
    # and not completion of the program name itself.
    # Also, we use '> /dev/null 2>&1' since '&>' is not supported in older versions of fish.
    complete --do-complete "${t} " > /dev/null 2>&1
end

# Remove any pre-existing completions for the program since we will be handling all of them.
complete -c ${t} -e

# This will get called after the two calls below and clear the cached result
complete -c ${t} -n '__${r}_clear_perform_completion_once_result'
# The call to __${r}_prepare_completions will setup __${r}_comp_results
# which provides the program's completion choices.
# If this doesn't require order preservation, we don't use the -k flag
complete -c ${t} -n 'not __${r}_requires_order_preservation && __${r}_prepare_completions' -f -a '$__${r}_comp_results'
# Otherwise we use the -k flag
complete -k -c ${t} -n '__${r}_requires_order_preservation && __${r}_prepare_completions' -f -a '$__${r}_comp_results'
`;
}
function i$2(t, n) {
	let r = t.replace(/[-:]/g, `_`);
	return `# powershell completion for ${t} -*- shell-script -*-

  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    function __${t}_debug {
        if ($env:BASH_COMP_DEBUG_FILE) {
            "$args" | Out-File -Append -FilePath "$env:BASH_COMP_DEBUG_FILE"
        }
    }

    filter __${t}_escapeStringWithSpecialChars {
        $_ -replace '\\s|#|@|\\$|;|,|''|\\{|\\}|\\(|\\)|"|\\||<|>|&','\`$&'
    }

[scriptblock]$__${r}CompleterBlock = {
    param(
            $WordToComplete,
            $CommandAst,
            $CursorPosition
        )

    # Get the current command line and convert into a string
    $Command = $CommandAst.CommandElements
    $Command = "$Command"

    __${t}_debug ""
    __${t}_debug "========= starting completion logic =========="
    __${t}_debug "WordToComplete: $WordToComplete Command: $Command CursorPosition: $CursorPosition"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CursorPosition location, so we need
    # to truncate the command-line ($Command) up to the $CursorPosition location.
    # Make sure the $Command is longer then the $CursorPosition before we truncate.
    # This happens because the $Command does not include the last space.
    if ($Command.Length -gt $CursorPosition) {
        $Command = $Command.Substring(0, $CursorPosition)
    }
    __${t}_debug "Truncated command: $Command"

    $ShellCompDirectiveError=${a$1.ShellCompDirectiveError}
    $ShellCompDirectiveNoSpace=${a$1.ShellCompDirectiveNoSpace}
    $ShellCompDirectiveNoFileComp=${a$1.ShellCompDirectiveNoFileComp}
    $ShellCompDirectiveFilterFileExt=${a$1.ShellCompDirectiveFilterFileExt}
    $ShellCompDirectiveFilterDirs=${a$1.ShellCompDirectiveFilterDirs}
    $ShellCompDirectiveKeepOrder=${a$1.ShellCompDirectiveKeepOrder}

    # Prepare the command to request completions for the program.
    # Split the command at the first space to separate the program and arguments.
    $Program, $Arguments = $Command.Split(" ", 2)

    $QuotedArgs = ($Arguments -split ' ' | ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }) -join ' '
    __${t}_debug "QuotedArgs: $QuotedArgs"

    $RequestComp = "& ${n} complete '--' $QuotedArgs"
    __${t}_debug "RequestComp: $RequestComp"

    # we cannot use $WordToComplete because it
    # has the wrong values if the cursor was moved
    # so use the last argument
    if ($WordToComplete -ne "" ) {
        $WordToComplete = $Arguments.Split(" ")[-1]
    }
    __${t}_debug "New WordToComplete: $WordToComplete"


    # Check for flag with equal sign
    $IsEqualFlag = ($WordToComplete -Like "--*=*" )
    if ( $IsEqualFlag ) {
        __${t}_debug "Completing equal sign flag"
        # Remove the flag part
        $Flag, $WordToComplete = $WordToComplete.Split("=", 2)
    }
    $HasTrailingEmptyArg = $QuotedArgs -match "(^| )''$"
    __${t}_debug "HasTrailingEmptyArg: $HasTrailingEmptyArg"
    
    if ( $WordToComplete -eq "" -And ( -Not $IsEqualFlag ) -And ( -Not $HasTrailingEmptyArg )) {
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go method.
        __${t}_debug "Adding extra empty parameter"
        # PowerShell 7.2+ changed the way how the arguments are passed to executables,
        # so for pre-7.2 or when Legacy argument passing is enabled we need to use
        if ($PSVersionTable.PsVersion -lt [version]'7.2.0' -or
            ($PSVersionTable.PsVersion -lt [version]'7.3.0' -and -not [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -or
            (($PSVersionTable.PsVersion -ge [version]'7.3.0' -or [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -and
              $PSNativeCommandArgumentPassing -eq 'Legacy')) {
             $RequestComp="$RequestComp" + ' \`"\`"'
        } else {
             $RequestComp = "$RequestComp" + ' ""'
        }
    }

    __${t}_debug "Calling $RequestComp"
    # First disable ActiveHelp which is not supported for Powershell
    $env:ActiveHelp = 0

    # call the command store the output in $out and redirect stderr and stdout to null
    # $Out is an array contains each line per element
    Invoke-Expression -OutVariable out "$RequestComp" 2>&1 | Out-Null

    # get directive from last line
    [int]$Directive = $Out[-1].TrimStart(':')
    if ($Directive -eq "") {
        # There is no directive specified
        $Directive = 0
    }
    __${t}_debug "The completion directive is: $Directive"

    # remove directive (last element) from out
    $Out = $Out | Where-Object { $_ -ne $Out[-1] }
    __${t}_debug "The completions are: $Out"

    if (($Directive -band $ShellCompDirectiveError) -ne 0 ) {
        # Error code.  No completion.
        __${t}_debug "Received error from custom completion go code"
        return
    }

    $Longest = 0
    [Array]$Values = $Out | ForEach-Object {
        # Split the output in name and description
        $Name, $Description = $_.Split("\`t", 2)
        __${t}_debug "Name: $Name Description: $Description"

        # Look for the longest completion so that we can format things nicely
        if ($Longest -lt $Name.Length) {
            $Longest = $Name.Length
        }

        # Set the description to a one space string if there is none set.
        # This is needed because the CompletionResult does not accept an empty string as argument
        if (-Not $Description) {
            $Description = " "
        }
        @{ Name = "$Name"; Description = "$Description" }
    }


    $Space = " "
    if (($Directive -band $ShellCompDirectiveNoSpace) -ne 0 ) {
        # remove the space here
        __${t}_debug "ShellCompDirectiveNoSpace is called"
        $Space = ""
    }

    if ((($Directive -band $ShellCompDirectiveFilterFileExt) -ne 0 ) -or
       (($Directive -band $ShellCompDirectiveFilterDirs) -ne 0 ))  {
        __${t}_debug "ShellCompDirectiveFilterFileExt ShellCompDirectiveFilterDirs are not supported"

        # return here to prevent the completion of the extensions
        return
    }

    $Values = $Values | Where-Object {
        # filter the result
        $_.Name -like "$WordToComplete*"

        # Join the flag back if we have an equal sign flag
        if ( $IsEqualFlag ) {
            __${t}_debug "Join the equal sign flag back to the completion value"
            $_.Name = $Flag + "=" + $_.Name
        }
    }

    # we sort the values in ascending order by name if keep order isn't passed
    if (($Directive -band $ShellCompDirectiveKeepOrder) -eq 0 ) {
        $Values = $Values | Sort-Object -Property Name
    }

    if (($Directive -band $ShellCompDirectiveNoFileComp) -ne 0 ) {
        __${t}_debug "ShellCompDirectiveNoFileComp is called"

        if ($Values.Length -eq 0) {
            # Just print an empty string here so the
            # shell does not start to complete paths.
            # We cannot use CompletionResult here because
            # it does not accept an empty string as argument.
            ""
            return
        }
    }

    # Get the current mode
    $Mode = (Get-PSReadLineKeyHandler | Where-Object { $_.Key -eq "Tab" }).Function
    __${t}_debug "Mode: $Mode"

    $Values | ForEach-Object {

        # store temporary because switch will overwrite $_
        $comp = $_

        # PowerShell supports three different completion modes
        # - TabCompleteNext (default windows style - on each key press the next option is displayed)
        # - Complete (works like bash)
        # - MenuComplete (works like zsh)
        # You set the mode with Set-PSReadLineKeyHandler -Key Tab -Function <mode>

        # CompletionResult Arguments:
        # 1) CompletionText text to be used as the auto completion result
        # 2) ListItemText   text to be displayed in the suggestion list
        # 3) ResultType     type of completion result
        # 4) ToolTip        text for the tooltip with details about the object

        switch ($Mode) {

            # bash like
            "Complete" {

                if ($Values.Length -eq 1) {
                    __${t}_debug "Only one completion left"

                    # insert space after value
                    [System.Management.Automation.CompletionResult]::new($($comp.Name | __${t}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'ParameterValue', "$($comp.Description)")

                } else {
                    # Add the proper number of spaces to align the descriptions
                    while($comp.Name.Length -lt $Longest) {
                        $comp.Name = $comp.Name + " "
                    }

                    # Check for empty description and only add parentheses if needed
                    if ($($comp.Description) -eq " " ) {
                        $Description = ""
                    } else {
                        $Description = "  ($($comp.Description))"
                    }

                    [System.Management.Automation.CompletionResult]::new("$($comp.Name)$Description", "$($comp.Name)$Description", 'ParameterValue', "$($comp.Description)")
                }
             }

            # zsh like
            "MenuComplete" {
                # insert space after value
                # MenuComplete will automatically show the ToolTip of
                # the highlighted value at the bottom of the suggestions.
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${t}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'ParameterValue', "$($comp.Description)")
            }

            # TabCompleteNext and in case we get something unknown
            Default {
                # Like MenuComplete but we don't want to add a space here because
                # the user need to press space anyway to get the completion.
                # Description will not be shown because that's not possible with TabCompleteNext
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${t}_escapeStringWithSpecialChars), "$($comp.Name)", 'ParameterValue', "$($comp.Description)")
            }
        }

    }
}

Register-ArgumentCompleter -CommandName '${t}' -ScriptBlock $__${r}CompleterBlock
`;
}
// node_modules/@bomb.sh/tab/dist/index.mjs
const a$1 = {
	ShellCompDirectiveError: 1,
	ShellCompDirectiveNoSpace: 2,
	ShellCompDirectiveNoFileComp: 4,
	ShellCompDirectiveFilterFileExt: 8,
	ShellCompDirectiveFilterDirs: 16,
	ShellCompDirectiveKeepOrder: 32,
	shellCompDirectiveMaxValue: 64,
	ShellCompDirectiveDefault: 0
};
var o = class {
	name;
	variadic;
	command;
	handler;
	constructor(e, t, n, r = !1) {
		this.command = e, this.name = t, this.handler = n, this.variadic = r;
	}
};
var s = class {
	value;
	description;
	command;
	handler;
	alias;
	isBoolean;
	constructor(e, t, n, r, i, a) {
		this.command = e, this.value = t, this.description = n, this.handler = r, this.alias = i, this.isBoolean = a;
	}
};
var c$1 = class {
	value;
	description;
	options = new Map();
	arguments = new Map();
	parent;
	constructor(e, t) {
		this.value = e, this.description = t;
	}
	option(e, t, n, r) {
		let i, a, o;
		typeof n == `function` ? (i = n, a = r, o = !1) : typeof n == `string` ? (i = void 0, a = n, o = !0) : (i = void 0, a = void 0, o = !0);
		let c = new s(this, e, t, i, a, o);
		return this.options.set(e, c), this;
	}
	argument(e, t, n = !1) {
		let r = new o(this, e, t, n);
		return this.arguments.set(e, r), this;
	}
};
var l = class extends c$1 {
	commands = new Map();
	completions = [];
	directive = a$1.ShellCompDirectiveDefault;
	constructor() {
		super(``, ``);
	}
	command(e, t) {
		let n = new c$1(e, t);
		return this.commands.set(e, n), n;
	}
	stripOptions(e) {
		let t = [], n = 0;
		for (; n < e.length;) {
			let r = e[n];
			if (r.startsWith(`-`)) {
				n++;
				let t = !1, i = this.findOption(this, r);
				if (i) t = i.isBoolean ?? !1;
				else for (let [, e] of this.commands) {
					let n = this.findOption(e, r);
					if (n) {
						t = n.isBoolean ?? !1;
						break;
					}
				}
				!t && n < e.length && !e[n].startsWith(`-`) && n++;
			} else t.push(r), n++;
		}
		return t;
	}
	matchCommand(e) {
		e = this.stripOptions(e);
		let t = [], n = [], r = null;
		for (let i = 0; i < e.length; i++) {
			let a = e[i];
			t.push(a);
			let o = this.commands.get(t.join(` `));
			if (o) r = o;
			else {
				n = e.slice(i, e.length);
				break;
			}
		}
		return [r || this, n];
	}
	shouldCompleteFlags(e, t) {
		if (t.startsWith(`-`)) return !0;
		if (e?.startsWith(`-`)) {
			let t = this.findOption(this, e);
			if (!t) {
				for (let [, n] of this.commands) if (t = this.findOption(n, e), t) break;
			}
			return !(t && t.isBoolean);
		}
		return !1;
	}
	shouldCompleteCommands(e) {
		return !e.startsWith(`-`);
	}
	handleFlagCompletion(e, t, n, r) {
		let i;
		if (n.includes(`=`)) {
			let [e] = n.split(`=`);
			i = e;
		} else if (r?.startsWith(`-`)) {
			let t = this.findOption(e, r);
			t && !t.isBoolean && (i = r);
		}
		if (i) {
			let t = this.findOption(e, i);
			if (t?.handler) {
				let n = [];
				t.handler.call(t, (e, t) => n.push({
					value: e,
					description: t
				}), e.options), this.completions = n;
			}
			return;
		}
		if (n.startsWith(`-`)) {
			let t = n.startsWith(`-`) && !n.startsWith(`--`), r = n.replace(/^-+/, ``);
			for (let [i, a] of e.options) t && a.alias && `-${a.alias}`.startsWith(n) ? this.completions.push({
				value: `-${a.alias}`,
				description: a.description
			}) : !t && i.startsWith(r) && this.completions.push({
				value: `--${i}`,
				description: a.description
			});
		}
	}
	findOption(e, t) {
		let n = e.options.get(t);
		if (n || (n = e.options.get(t.replace(/^-+/, ``)), n)) return n;
		for (let [n, r] of e.options) if (r.alias && `-${r.alias}` === t) return r;
	}
	handleCommandCompletion(e, t) {
		let n = this.stripOptions(e);
		for (let [e, r] of this.commands) {
			if (e === ``) continue;
			let i = e.split(` `);
			i.slice(0, n.length).every((e, t) => e === n[t]) && i[n.length]?.startsWith(t) && this.completions.push({
				value: i[n.length],
				description: r.description
			});
		}
	}
	handlePositionalCompletion(e, t) {
		let n = this.stripOptions(t), r = e.value.split(` `).length, i = Math.max(0, n.length - r), a = Array.from(e.arguments.entries());
		if (a.length > 0) {
			let t;
			if (i < a.length) {
				let [e, n] = a[i];
				t = n;
			} else {
				let e = a[a.length - 1][1];
				e.variadic && (t = e);
			}
			if (t && t.handler && typeof t.handler == `function`) {
				let n = [];
				t.handler.call(t, (e, t) => n.push({
					value: e,
					description: t
				}), e.options), this.completions.push(...n);
			}
		}
	}
	complete(e) {
		this.directive = a$1.ShellCompDirectiveNoFileComp;
		let t = new Set();
		this.completions.filter((e) => t.has(e.value) ? !1 : (t.add(e.value), !0)).filter((t) => {
			if (e.includes(`=`)) {
				let [, n] = e.split(`=`);
				return t.value.startsWith(n);
			}
			return t.value.startsWith(e);
		}).forEach((e) => console.log(`${e.value}\t${e.description ?? ``}`)), console.log(`:${this.directive}`);
	}
	parse(e) {
		this.completions = [];
		let t = e[e.length - 1] === ``;
		t && e.pop();
		let n = e[e.length - 1] || ``, r = e.slice(0, -1);
		t && (n !== `` && r.push(n), n = ``);
		let [i] = this.matchCommand(r), a = r[r.length - 1];
		this.shouldCompleteFlags(a, n) ? this.handleFlagCompletion(i, r, n, a) : (this.shouldCompleteCommands(n) && this.handleCommandCompletion(r, n), i && i.arguments.size > 0 && this.handlePositionalCompletion(i, r)), this.complete(n);
	}
	setup(a, o, s) {
		switch (i(s === `zsh` || s === `bash` || s === `fish` || s === `powershell`, `Unsupported shell`), s) {
			case `zsh`: {
				let t$1 = t(a, o);
				console.log(t$1);
				break;
			}
			case `bash`: {
				let e = n$2(a, o);
				console.log(e);
				break;
			}
			case `fish`: {
				let e = r$1(a, o);
				console.log(e);
				break;
			}
			case `powershell`: {
				let e = i$2(a, o);
				console.log(e);
				break;
			}
		}
	}
};
new l();
// build/cli/completion/completion.js
function printScript(program, shell, { stdout }) {
	const [before, after] = shell === "bash" ? aroundBash : ["", ""];
	stdout(before);
	treeOf(program).setup("baton", "baton", shell);
	stdout(after);
}
const aroundBash = [`declare -F _get_comp_words_by_ref >/dev/null || _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
}
if ! declare -F __baton_complete >/dev/null; then
`, "fi\n"];
function printSuggestions(program, words) {
	treeOf(program).parse([...words]);
}
function treeOf(program) {
	const tree = new l();
	addOptions(tree, program);
	for (const command of program.createHelp().visibleCommands(program)) {
		const node = tree.command(command.name(), command.summary());
		addOptions(node, command);
		for (const argument of command.registeredArguments) node.argument(argument.name(), suggestingChoices(argument), argument.variadic);
	}
	return tree;
}
function addOptions(node, command) {
	for (const option of command.createHelp().visibleOptions(command)) {
		const name = option.long?.slice(2);
		const alias = option.short?.slice(1);
		const takesValue = option.required || option.optional;
		if (name !== void 0 && takesValue) node.option(name, option.description, suggestingChoices(option), alias);
		else if (name !== void 0) node.option(name, option.description, alias);
	}
}
function suggestingChoices({ argChoices = [] }) {
	return (suggest) => {
		for (const choice of argChoices) suggest(choice, "");
	};
}
// build/cli/doctor/check-action.js
function judgeAction({ action, repository }) {
	if (action === null) return [];
	const { repository: name, reference, sha, isPrivate } = action;
	const uses = `${action.name}@${reference}`;
	switch (action.problem) {
		case "no_repository": return [problem("action", `The workflow uses ${uses}, but ${name} does not exist, or your token cannot read it.`, `Fork Baton as ${name}, or correct \`uses:\` in the workflow.`)];
		case "no_version": return [problem("action", `The workflow uses ${uses}, but ${name} has no tag or branch ${reference}.`, `Create the tag: \`gh release create ${reference} --repo ${name} --generate-notes\`.`)];
		case "no_action": return [problem("action", `The workflow uses ${uses}, but that version has no \`action.yml\`.`, "Correct `uses:` in the workflow: it must name a copy of Baton.")];
		case "no_access": return [problem("action", `${name} is private, and its settings let no other repository use it.`, `Run \`gh api -X PUT repos/${name}/actions/permissions/access -f access_level=organization\`, or \`=user\` outside an organisation.`)];
		case null: return isPrivate && !repository.isPrivate ? [problem("action", `${name} is private. A public repository cannot use a private action.`, `Make ${name} public, or this repository private.`)] : [ok("action", `${uses} exists (commit ${sha?.slice(0, 7)}).`)];
	}
}
function judgePolicy({ policy, action, place }) {
	if (policy === null) return [];
	if (!policy.isEnabled) return [problem("action", `Actions are disabled in ${place}, so no workflow runs.`, "Enable them in its settings, under Actions, General.")];
	const owner = place.split("/")[0] ?? "";
	const uses = action === null ? null : `${action.name}@${action.reference}`;
	if (action === null || uses === null) return [];
	if (!mayRun(uses, {
		patterns: policy.patterns,
		owner
	})) return [problem("action", `The settings of ${place} do not allow ${uses}, so every run fails at its start.`, `Allow ${quoted(`${action.name}@*`)} in the settings of the repository or organisation, under Actions, General.`)];
	if (policy.needsSha && !/^[0-9a-f]{40}$/i.test(action.reference)) {
		const pinned = `${action.name}@${action.sha ?? "<commit SHA>"} # ${action.reference}`;
		return [problem("action", `The settings of ${place} require the full SHA of a commit in place of ${uses}, so every run fails at its start.`, `Write \`uses: ${pinned}\`.`)];
	}
	return [];
}
function judgeSecrets({ steps, reports, secrets }) {
	const read = [...[...new Set([...steps, ...reports].map(({ file }) => file.text))].join("\n").matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name.toUpperCase());
	const named = [...new Set(read)].filter((name) => name !== "GITHUB_TOKEN");
	if (named.length === 0 || secrets === null) return [];
	const missing = named.filter((name) => !secrets.includes(name));
	return missing.length === 0 ? [ok("secrets", `The workflow reads ${joinCode(named, "and")}, which ${named.length === 1 ? "exists" : "exist"}.`)] : [problem("secrets", `The workflow reads ${joinCode(missing, "and")}, which ${missing.length === 1 ? "does" : "do"} not exist, so Baton gets an empty text.`, `Run ${quoted(`gh secret set ${missing[0]}`)}, or remove the input.`)];
}
// build/cli/doctor/check-database.js
const oldestServer = 15;
const answersOfRun = 40;
const slowRoundTrip = 50;
function judgeDatabase({ database, place }) {
	switch (database?.kind) {
		case void 0: return [];
		case "unnamed": return [warning("database", "The workflow keeps the ledger in a PostgreSQL database, which was not checked.", "Set DATABASE_URL in this terminal to the value of the secret, and run `baton doctor` again.")];
		case "failed": return [{
			id: "database",
			state: "problem",
			message: database.said,
			fix: null
		}];
		case "examined": return judgeExamined(database, place);
	}
}
function judgeExamined({ facts, isPlain }, place) {
	const found = [...judgeServer(facts, isPlain), ...facts.ledger === null ? [noLedger] : judgeRole(facts, facts.ledger, place)];
	return [...found, ...found.length === 0 ? [ok("database", describe(facts))] : []];
}
const noLedger = warning("database", "The database has no ledger yet. The first run with `database-url` creates its tables.", "Give the role of that run `CREATE` on the database, or run once with a role that has it.");
function judgeServer(facts, isPlain) {
	const version = Math.floor(facts.serverVersion / 1e4);
	const findings = [];
	if (version < oldestServer) findings.push(problem("database", `The server has PostgreSQL ${version}, and Baton needs ${oldestServer} or newer.`, "Upgrade the server."));
	if (facts.isStandby) findings.push(problem("database", "The server is a standby, which nothing can be recorded on.", "Use the address of the primary in the database URL."));
	if (isPlain) findings.push(warning("database", "The connection has no TLS, so others on the network can read the password and the handoffs.", "Remove `sslmode=disable` from the database URL, and turn TLS on at the server."));
	if (facts.roundTrip > slowRoundTrip) {
		const seconds = Math.round(facts.roundTrip * answersOfRun / 1e3);
		findings.push(warning("database", `An answer takes ${Math.round(facts.roundTrip)} ms from here, and a run waits for about ${answersOfRun} in turn, ${seconds} s in all. Runs of one repository also wait for each other.`, "Put the database or the runners nearer to each other, if it takes as long from a runner."));
	}
	return findings;
}
function judgeRole({ role }, { rights, repositories, schemaVersion, newestSchema }, place) {
	if (rights === "none") return [problem("database", `The role ${role} may not read the tables of the ledger.`, `As the role that owns them, run \`SELECT baton.grant_repository('${role}', repository_id)\`.`)];
	const isRegistered = repositories.some((one) => one.toLowerCase() === place.toLowerCase());
	return [
		...schemaVersion > newestSchema ? [problem("database", `The ledger has schema version ${schemaVersion}, and this release knows ${newestSchema} at most.`, "Use the release of Baton that the workflow has, or a newer one.")] : [],
		...isRegistered ? [] : [unregistered(place, repositories)],
		...rights === "owner" && repositories.length > 1 ? [ownerOfAll(role, repositories.length)] : []
	];
}
function unregistered(place, repositories) {
	return warning("database", `The database shows no handoffs of ${place}. It shows those of: ${repositories.length === 0 ? "none" : joinList(repositories, { most: 12 })}.`, "Wait for the first handoff. If there were some, check the database and the rights of the role.");
}
function ownerOfAll(role, count) {
	return warning("database", `The role ${role} owns the tables, so it can change the handoffs of all ${count} repositories.`, "Give each repository a role of its own with `baton.grant_repository`, and its URL to the secret.");
}
function describe({ serverVersion, role, roundTrip, isPooled, ledger }) {
	const version = Math.floor(serverVersion / 1e4);
	const way = isPooled ? " through a pooler" : "";
	const kept = ledger === null ? "" : ` The ledger of ${pluralize(ledger.repositories.length, "repository", "repositories")} has schema version ${ledger.schemaVersion}${pending(ledger)} and ${sizeOf(ledger.bytes)}.`;
	return `PostgreSQL ${version} answers the role ${role} in ${Math.round(roundTrip)} ms${way}.${kept}`;
}
function pending({ schemaVersion, newestSchema }) {
	return schemaVersion < newestSchema ? ` (the next run updates it to ${newestSchema})` : "";
}
// build/cli/doctor/check-editors.js
function judgeEditors({ editors }) {
	const named = (wanted) => editors.filter(({ mayWrite }) => mayWrite === wanted).map(({ login, team }) => `${login} (${team})`);
	const [without, unknown] = [named("no"), named("unknown")];
	if (editors.length === 0) return [];
	const findings = [...without.length === 0 ? [] : [problem("editors", `Baton opens forms for people who cannot edit its issues: ${joinList(without)}.`, "Give them write access in the repository settings, under Collaborators and teams.")], ...unknown.length === 0 ? [] : [warning("editors", `The token cannot read whether these people can edit the forms that Baton opens: ${joinList(unknown)}.`, "Check that they have write access.")]];
	return findings.length > 0 ? findings : [ok("editors", "Everyone who completes forms that Baton opens can edit them.")];
}
// build/cli/doctor/check-owners.js
function judgeOwners({ ledger, configuration: outcome, people: { people } }) {
	if (ledger.kind !== "valid" || outcome.kind === "invalid") return [];
	const gone = people.filter(({ assignable }) => assignable === "nobody").map(({ login }) => login);
	const orphaned = ledger.accepted.filter((handoff) => isKnownOrphan({
		...handoff,
		assignees: [],
		initiatedBy: null,
		askedSince: null
	}, outcome.configuration) || handoff.owner !== null && includesLogin(gone, handoff.owner));
	if (orphaned.length === 0) return [];
	const named = orphaned.map(({ issueNumber, owner }) => `#${issueNumber} (${owner})`);
	return [problem("owners", `The owners of these open handoffs have left the receiving team, or their accounts are gone: ${joinList(named, { most: 20 })}.`, "Run `baton reassign --from <login> --by-policy`, or let a member comment `/take` on each.")];
}
// build/cli/doctor/check-people.js
function judgePeople({ people: { people }, place }) {
	const named = (what) => people.filter(({ assignable }) => assignable === what).map(({ login, team }) => `${login} (${team})`);
	const findings = [];
	if (named("nobody").length > 0) findings.push(problem("people", `These accounts do not exist on GitHub: ${joinList(named("nobody"))}.`, "Correct the teams\u2019 members in config.yml."));
	if (named("no").length > 0) findings.push(problem("people", `GitHub cannot assign people without access to ${place}: ${joinList(named("no"))}.`, "Give them access in the repository settings, under Collaborators and teams, or remove them from the team in config.yml."));
	if (named("bot").length > 0) findings.push(warning("people", `GitHub does not let Baton assign bots: ${joinList(named("bot"))}.`, "If a bot should only act as a member, name the people to assign under `assign` in each type."));
	const everybody = people.length === 0 ? "The configuration names no people." : `${people.length === 1 ? "The one person" : `All ${pluralize(people.length, "person", "people")}`} in the configuration can be assigned.`;
	return findings.length > 0 ? findings : [ok("people", everybody)];
}
function judgeTeams(facts) {
	const { teams } = facts.people;
	if (teams.length === 0) return [];
	const findings = [];
	const unread = teams.filter(({ members }) => members === null);
	if (unread.length > 0) findings.push(warning("github-teams", `The token from ${facts.token.from} cannot read ${joinList(unread.map(({ githubTeam }) => githubTeam))}. The team does not exist, or the token has no access to it.`, "Correct `github_team` in config.yml, or use a token that can read the organisation\u2019s members."));
	if (!passesToken(facts.steps)) {
		const unlisted = teams.filter(({ hasListed }) => !hasListed).map(({ team }) => team);
		const consequence = unlisted.length === 0 ? "Baton cannot process actions of members who are not listed in config.yml." : `Baton cannot know who is in ${joinList(unlisted)}, so it cannot process their actions.`;
		findings.push(problem("github-teams", `The workflow uses the job\u2019s own token, which cannot read GitHub teams. ${consequence}`, "Pass a GitHub App token with the permission `members: read` to the input `token`, or list the members in config.yml."));
	}
	const read = teams.map(({ githubTeam, members }) => `${githubTeam} (${members})`);
	return findings.length > 0 ? findings : [ok("github-teams", `Read: ${joinList(read)}.`)];
}
// build/cli/doctor/check-recurring.js
function judgeRecurring({ configuration: outcome, recurring }) {
	if (outcome.kind === "invalid") return [];
	return recurring.map((form) => {
		const { template, next, zone } = form;
		const { type, from } = template;
		if (isPausedForLong(form)) return ok("recurring", `Baton opens no form of ${type} within a year: \`opens\` is paused.`);
		if (next === null) return warning("recurring", `Baton opens no form of ${type} within a year.`, "Correct `days` and `holidays` in the calendar of the team, or `opens` in the template.");
		const opens = `Baton opens the next form of ${type} in the first run after ${localTime(next.at, zone)}.`;
		const team = teamOf(outcome.configuration, from);
		return hasMembers(team) || team.githubTeam !== void 0 ? ok("recurring", opens) : warning("recurring", `${opens} It assigns no one, because ${from} has no members.`, `Add \`members\` to ${from} in config.yml.`);
	});
}
// build/cli/doctor/check-repository.js
function judgeRepository({ place, repository }) {
	const { isPrivate, hasIssues, isArchived } = repository;
	const findings = [];
	if (isArchived) findings.push(problem("repository", `${place} is archived and therefore read-only.`, "Unarchive it in its settings."));
	if (!hasIssues) findings.push(problem("repository", `Issues are disabled in ${place}.`, "Enable them in its settings, under Features."));
	return findings.length > 0 ? findings : [ok("repository", `${place}, ${isPrivate ? "private" : "public"}, with issues.`)];
}
function judgeToken({ token }) {
	const lacking = [...token.mayWriteIssues ? [] : ["issues"], ...token.mayWriteContents ? [] : ["contents"]];
	return [lacking.length === 0 ? ok("token", `The token from ${token.from} can write issues and contents.`) : warning("token", `The token from ${token.from} cannot write ${joinList(lacking)}. The workflow has its own token; this one matters only for \`--fix\`.`, "To use `--fix`, use a token with these permissions.")];
}
function judgeConfiguration(facts) {
	const { configuration: outcome, configPath, hasConfiguration } = facts;
	if (!hasConfiguration && configPath !== ".github/handoffs") return [problem("configuration", `The workflow reads its configuration from ${configPath}, which has no YAML files on the default branch.`, "Correct the input `config-path`, or move the files there.")];
	if (outcome.kind === "invalid") return outcome.problems.map(({ path, line, message, fix }) => problem("configuration", `${path}, line ${line}: ${message}`, fix));
	const { templates, teams } = outcome.configuration;
	const types = joinList(templates.map(({ type }) => type));
	return [
		teams.length === 0 ? warning("configuration", `${configPath}/config.yml lists no teams. Baton assigns no one, and anyone with write access can accept. Templates: ${types}.`, "List teams and members there, or run `baton init`.") : ok("configuration", `Teams: ${joinList(teams.map(({ id }) => id))}. Templates: ${types}.`),
		...judgeShared(facts),
		...judgeWithheld(facts),
		...judgeHolidays(endingCountries(outcome.configuration, facts.repository.now))
	];
}
function judgeShared({ privateShared, steps }) {
	return privateShared === null || passesToken(steps) ? [] : [problem("configuration", `The configuration extends ${privateShared}, which is private, so the job's own token cannot read it.`, "Pass the token of a GitHub App that may read its contents to the input `token`.")];
}
function judgeWithheld({ withheld }) {
	if (withheld === null) return [];
	const { message, fix } = withheldAddresses(withheld);
	return [warning("configuration", message, fix)];
}
function judgeHolidays(ending) {
	return ending.length === 0 ? [] : [warning("configuration", endingMessage(joinList(ending)), endingFix)];
}
function judgeForms(facts) {
	const { configuration: outcome, isBuiltIn, forms, defaultForms, place } = facts;
	if (outcome.kind === "invalid") return [];
	const { templates } = outcome.configuration;
	const used = defaultForms.isUsed ? ofTemplates(defaultForms.files, templates) : forms;
	const found = [...checkDrift({
		templates,
		isBuiltIn
	}, used)].map(({ rule, path, line, message, fix }) => (rules[rule].level === "error" ? problem : warning)("forms", `${path}, line ${line}: ${message}`, fix));
	const home = `${place.split("/")[0]}/.github`;
	const where = defaultForms.isUsed ? `in ${home}` : "on the default branch";
	return [...found.length > 0 ? found : [ok("forms", goodForms(templates, used, where))], ...judgeDefaults(facts, home)];
}
function goodForms(templates, used, where) {
	const without = templates.map(({ type }) => type).filter((type) => !used.some(({ path }) => path === `${formsFolder}/${type}.yml`));
	return without.length === 0 ? `Every template has its form ${where}.` : `Each form ${where} matches its template. Without a form: ${joinList(without)}.`;
}
function judgeDefaults({ forms, defaultForms }, home) {
	const present = forms.map(({ path }) => path);
	const hidden = defaultForms.files.filter(({ path }) => !present.includes(path));
	return defaultForms.isUsed || hidden.length === 0 ? [] : [warning("forms", `GitHub does not offer ${joinList(hidden.map(({ path }) => fileName$1(path)))} of ${home} here, because this repository has issue templates of its own.`, `Copy what you need to ${formsFolder}.`)];
}
// build/cli/doctor/check-workflow.js
function judgeWorkflow(facts) {
	const { workflowFiles, workflows } = facts;
	const steps = [...facts.steps, ...facts.reports];
	const found = [...checkWorkflows(workflowFiles, steps, facts.host)].map(({ rule, path, line, message, fix }) => ({
		id: "workflow",
		state: rules[rule].level === "error" ? "problem" : "warning",
		message: steps.length === 0 ? message : `${path}, line ${line}: ${message}`,
		fix
	}));
	const path = startedPath(facts);
	if (path === void 0) return found;
	const all = [...judgeState(path, workflows), ...found];
	const good = `${path} is enabled, has the permissions it needs, and runs on issues, comments and a schedule.`;
	return all.length > 0 ? all : [ok("workflow", good)];
}
function startedPath({ steps: [first] }) {
	return first === void 0 ? void 0 : startedJob(first).file.path;
}
function judgeState(path, workflows) {
	if (workflows === null) return [warning("workflow", `The token cannot read whether ${path} is enabled.`, "Use a token with `actions: read`.")];
	const state = workflows.find((one) => one.path === path)?.state;
	if (state === "active" || state === "disabled_inactivity") return [];
	return [state === void 0 ? problem("workflow", `GitHub does not list ${path} as a workflow.`, "Check the Actions tab. GitHub does not list workflows with invalid YAML.") : problem("workflow", `${path} is disabled (${state}).`, switchOn(path))];
}
function switchOn(path) {
	return `Enable it in the Actions tab, or run \`gh workflow enable ${path.split("/").at(-1)}\`.`;
}
const day$1 = secondsPerUnit.d;
const idleLimit = 60 * day$1;
const idleWarning = 50 * day$1;
function judgeSchedule(facts) {
	const path = startedPath(facts);
	const workflow = facts.workflows?.find((one) => one.path === path);
	if (path === void 0 || workflow === void 0) return [];
	if (workflow.state === "disabled_inactivity") return [problem("schedule", `GitHub disabled ${path} after 60 days without activity in the repository. Baton records nothing until you enable it.`, switchOn(path))];
	const crons = cronsOf(facts);
	if (crons.length === 0 || workflow.state !== "active") return [];
	const { scheduled } = facts;
	const silence = epochSeconds(facts.repository.now) - epochSeconds(scheduled?.at ?? workflow.createdAt);
	const last = scheduled === null ? "The schedule has not run yet." : `The schedule last ran ${duration(silence)} ago.`;
	const findings = [
		...judgeSilence(silence, {
			crons,
			hasRun: scheduled !== null
		}),
		...judgeLastRun(scheduled),
		...judgeIdleness(facts.repository),
		...judgeHours(facts)
	];
	return findings.length > 0 ? findings : [ok("schedule", last)];
}
function judgeSilence(silence, { crons, hasRun }) {
	if (silence <= Math.min(...crons.map(patienceFor))) return [];
	return [warning("schedule", hasRun ? `The schedule last ran ${duration(silence)} ago.` : `The schedule has not run for ${duration(silence)}.`, "Check the Actions tab. GitHub can delay schedules for hours. It stops a schedule whose last author left the organization, until someone with write permission changes its `cron`. If this continues, disable and enable the workflow.")];
}
function judgeLastRun(run) {
	if (run?.conclusion !== "failure") return [];
	return [problem("schedule", `The last scheduled run, at ${utc(run.at)}, failed.`, `Read its log: ${run.url}`)];
}
function judgeIdleness({ isPrivate, committedAt, now }) {
	const idle = committedAt === null ? 0 : epochSeconds(now) - epochSeconds(committedAt);
	if (isPrivate || idle <= idleWarning) return [];
	return [warning("schedule", `The default branch of this public repository has had no commit for ${duration(idle)}. GitHub may disable the workflow after ${duration(idleLimit)}: commits by Baton may not count.`, "Push a commit to the default branch, or enable the workflow again when GitHub sends you an e-mail.")];
}
function judgeHours({ steps, configuration: outcome, repository: { now } }) {
	const unreached = outcome.kind === "invalid" ? [] : unreachedTeams(schedulesOf(steps), outcome.configuration, now);
	return unreached.length === 0 ? [] : [warning("schedule", unreachedMessage(unreached), unreachedFix)];
}
function cronsOf({ steps }) {
	return schedulesOf(steps).map(({ cron }) => cron);
}
function patienceFor(cron) {
	const [, hours = "*", days = "*", months = "*", weekdays = "*"] = cron.trim().split(/\s+/);
	if (months !== "*" || days !== "*") return 40 * day$1;
	if (weekdays !== "*") return 10 * day$1;
	return /[*/,]/.test(hours) ? day$1 : 3 * day$1;
}
// build/cli/doctor/estimate-costs.js
const daysPerYear = 365;
function runsPerMonth(cron) {
	const times = parseCron(cron);
	if (times === null) return null;
	return Array.from({ length: daysPerYear }, (_, at) => new Date(Date.UTC(2027, 0, 1 + at))).filter(times.isOn).length * times.hours.length * times.minutes.length / 12;
}
const usualEvents = 12;
function estimateMonth(measured) {
	const { handoffs, eventRuns } = measured;
	const scheduled = Math.round(measured.scheduled);
	const events = handoffs === 0 ? usualEvents : Math.round(eventRuns / handoffs);
	return {
		scheduled,
		handoffs,
		events,
		minutes: Math.round((scheduled + handoffs * events) * measured.minutes)
	};
}
// build/cli/doctor/check-usage.js
function judgeCosts(facts) {
	const { usage, repository, ledger } = facts;
	if (usage === null) return [];
	const { scheduled, others, minutesPerRun } = usage;
	const used = Math.round((scheduled + others) * minutesPerRun);
	const month = estimateMonth({
		scheduled: cronsOf(facts).map(runsPerMonth).reduce((sum, runs) => sum + (runs ?? 0), 0),
		handoffs: ledger.kind === "valid" ? ledger.newHandoffs : 0,
		eventRuns: others,
		minutes: minutesPerRun
	});
	return [ok("costs", [
		`In the last 30 days: ${pluralize(scheduled, "scheduled run")}, ${pluralize(others, "other run")}, ${pluralize(used, "minute")} of Actions.`,
		`Expect ${pluralize(month.minutes, "minute")} a month: ${formula(month, minutesPerRun)}.`,
		...repository.isPrivate ? [] : ["GitHub bills nothing for a public repository."]
	].join(" "))];
}
function formula({ scheduled, handoffs, events }, minutesPerRun) {
	const runs = `${pluralize(scheduled, "scheduled run")} + ${pluralize(handoffs, "handoff")} \u00d7 ${pluralize(events, "event")}`;
	const minutes = minutesPerRun.toFixed(1);
	return minutes === "1.0" ? runs : `(${runs}) \u00d7 ${minutes} minutes`;
}
function judgeFirstRun(facts) {
	if (facts.ledger.kind !== "none" || facts.steps.length === 0 || facts.configuration.kind === "invalid") return [];
	const labels = labelsToCreate(missingLabels(facts)).length;
	const does = [
		...labels === 0 ? [] : [`creates ${pluralize(labels, "label")}`],
		...facts.branch.isThere ? [] : [`creates the branch ${facts.branchName}`],
		facts.hasHandoffs ? "records the issues that have a handoff label" : "records the first issue that is filed with a form"
	];
	return [ok("first-run", `The first run ${joinList(does)}.`)];
}
function judgeEarlier({ earlierForms }) {
	if (earlierForms.length === 0) return [];
	const named = joinList(earlierForms.map((number) => `#${number}`), { most: 5 });
	const [read, them] = earlierForms.length === 1 ? ["reads", "it"] : ["read", "them"];
	return [warning("first-run", `${pluralize(earlierForms.length, "open issue")} from before Baton ${read} like a form: ${named}. The next sweep records ${them} as handoffs and notifies the teams. Their time counts from the day they were filed.`, "Close what is no handoff, or change the labels of the template\u2019s fields, before the workflow runs.")];
}
// build/cli/doctor/fix.js
async function applyFixes(connection, facts, findings) {
	const results = [];
	for (const finding of findings) results.push(await fixFinding(connection, facts, finding) ?? finding);
	return results;
}
async function fixFinding(connection, facts, { id, state }) {
	if (state === "ok") return null;
	if (id === "labels" && facts.token.mayWriteIssues) {
		const missing = labelsToCreate(missingLabels(facts));
		await githubOf(connection, facts.configPath).createLabels(missing);
		return fixed(id, `Created ${pluralize(missing.length, "label")}.`);
	}
	const isBegun = facts.branch.isThere || facts.hasHandoffs || facts.branch.obstacles.length > 0;
	if (id === "data-branch" && facts.token.mayWriteContents && !isBegun) {
		await beginLedger(connection, facts);
		return fixed(id, `Created ${facts.branchName} with an empty ledger.`);
	}
	return null;
}
function fixed(id, facts) {
	return {
		id,
		state: "ok",
		message: facts,
		fix: null,
		fixed: true
	};
}
async function beginLedger(connection, facts) {
	const { branchName, repository, place } = facts;
	const readme = dataBranchReadme({
		repository: place,
		branch: branchName
	});
	await openLedger({
		branch: ledgerBranch(connection, branchName, readme),
		repository: place,
		wait: async () => {},
		random: Math.random
	}).transact(async (transaction) => {
		if (await transaction.createdAt() !== null) return {
			result: null,
			reason: null
		};
		await transaction.setCreatedAt(repository.now);
		return {
			result: null,
			reason: "ledger: created"
		};
	});
}
// build/cli/doctor/doctor.js
async function doctor(terminal, options) {
	const connection = await connectWithToken(terminal, options);
	const { owner, repo } = connection;
	const findings = await withCliErrors(connection, () => withProgress(terminal, `Checking ${owner}/${repo}`, async () => {
		const facts = await collectFacts(terminal, connection, options);
		const found = judgeAll(facts);
		const lasting = found.filter(({ id, state }) => id !== "first-run" || state !== "ok");
		return options.fix ? applyFixes(connection, facts, lasting) : found;
	}));
	terminal.stdout(options.json ? toJson$3(`${owner}/${repo}`, findings) : toText$3(terminal, findings));
	const isGood = findings.every(({ state }) => state !== "problem");
	terminal.setExitCode(isGood ? exitCodes.good : exitCodes.found);
}
function judgeAll(facts) {
	return [
		judgeRepository,
		judgeToken,
		judgeWorkflow,
		judgeAction,
		judgePolicy,
		judgeSecrets,
		judgeSchedule,
		judgeCosts,
		judgeConfiguration,
		judgeForms,
		judgeRecurring,
		judgeEditors,
		judgeLabels,
		judgePeople,
		judgeTeams,
		judgeOwners,
		judgeBranch,
		judgeDatabase,
		judgeLedger,
		judgeArchives,
		judgeNotifications,
		judgeFirstRun,
		judgeEarlier,
		judgePrivacy
	].flatMap((judge) => judge(facts));
}
function toJson$3(repository, findings) {
	return jsonText({
		repository,
		findings: findings.map(({ id, state, message, fix, fixed = false }) => ({
			id,
			title: titles[id],
			state,
			message,
			fix,
			fixed
		}))
	});
}
const styles$1 = {
	ok: "green",
	warning: "yellow",
	problem: "red"
};
function toText$3(terminal, findings) {
	const state = Math.max(...Object.keys(styles$1).map(({ length }) => length));
	const title = Math.max(...findings.map(({ id }) => titles[id].length));
	const indent = " ".repeat(state + title + 4);
	const room = (terminal.width ?? Number.POSITIVE_INFINITY) - indent.length;
	return `${findings.flatMap((finding) => {
		const word = finding.fixed ? "fixed" : finding.state;
		const head = `${colorize(terminal, styles$1[finding.state], word.padEnd(state))}  ${titles[finding.id].padEnd(title)}  `;
		return [finding.message, ...finding.fix === null ? [] : [`\u2192 ${finding.fix}`]].flatMap((text) => wrap(plain(text), room)).map((line, at) => `${at === 0 ? head : indent}${line}\n`);
	}).join("")}\n${verdict(findings)}\n`;
}
function wrap(text, room) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + 1 + word.length > room) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
function verdict(findings) {
	const number = (state) => findings.filter((one) => one.state === state).length;
	const [problems, warnings] = [number("problem"), number("warning")];
	const counts = [...problems === 0 ? [] : [pluralize(problems, "problem")], ...warnings === 0 ? [] : [pluralize(warnings, "warning")]];
	return counts.length === 0 ? "No problems found." : `${counts.join(", ")}.`;
}
// node_modules/sisteransi/dist/index.js
const ESC = "\x1B";
const CSI = `${ESC}[`;
const cursor = {
	to(x, y) {
		if (!y) return `${CSI}${x + 1}G`;
		return `${CSI}${y + 1};${x + 1}H`;
	},
	move(x, y) {
		let ret = "";
		if (x < 0) ret += `${CSI}${-x}D`;
		else if (x > 0) ret += `${CSI}${x}C`;
		if (y < 0) ret += `${CSI}${-y}A`;
		else if (y > 0) ret += `${CSI}${y}B`;
		return ret;
	},
	up: (count = 1) => `${CSI}${count}A`,
	down: (count = 1) => `${CSI}${count}B`,
	forward: (count = 1) => `${CSI}${count}C`,
	backward: (count = 1) => `${CSI}${count}D`,
	nextLine: (count = 1) => `${CSI}E`.repeat(count),
	prevLine: (count = 1) => `${CSI}F`.repeat(count),
	left: `${CSI}G`,
	hide: `${CSI}?25l`,
	show: `${CSI}?25h`,
	save: `${ESC}7`,
	restore: `${ESC}8`
};
const erase = {
	screen: `${CSI}2J`,
	up: (count = 1) => `${CSI}1J`.repeat(count),
	down: (count = 1) => `${CSI}J`.repeat(count),
	line: `${CSI}2K`,
	lineEnd: `${CSI}K`,
	lineStart: `${CSI}1K`,
	lines(count) {
		let clear = "";
		for (let i = 0; i < count; i++) clear += this.line + (i < count - 1 ? cursor.up() : "");
		if (count) clear += cursor.left;
		return clear;
	}
};
// node_modules/@clack/core/dist/index.mjs
function findCursor(o, s, l) {
	if (!l.some((r) => !r.disabled)) return o;
	const t = o + s, n = Math.max(l.length - 1, 0), e = t < 0 ? n : t > n ? 0 : t;
	return l[e]?.disabled ? findCursor(e, s < 0 ? -1 : 1, l) : e;
}
const settings$1 = {
	actions: new Set([
		"up",
		"down",
		"left",
		"right",
		"space",
		"enter",
		"cancel"
	]),
	aliases: new Map([
		["k", "up"],
		["j", "down"],
		["h", "left"],
		["l", "right"],
		["", "cancel"],
		["escape", "cancel"]
	]),
	messages: {
		cancel: "Canceled",
		error: "Something went wrong"
	},
	withGuide: true,
	accessible: void 0,
	date: {
		monthNames: [...[
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		]],
		messages: {
			required: "Please enter a valid date",
			invalidMonth: "There are only 12 months in a year",
			invalidDay: (n, e) => `There are only ${n} days in ${e}`,
			afterMin: (n) => `Date must be on or after ${n.toISOString().slice(0, 10)}`,
			beforeMax: (n) => `Date must be on or before ${n.toISOString().slice(0, 10)}`
		}
	}
};
function updateSettings(n) {
	if (n.aliases !== void 0) {
		const e = n.aliases;
		for (const s in e) {
			if (!Object.hasOwn(e, s)) continue;
			const i = e[s];
			i === void 0 || !settings$1.actions.has(i) || settings$1.aliases.has(s) || settings$1.aliases.set(s, i);
		}
	}
	if (n.messages !== void 0) {
		const e = n.messages;
		e.cancel !== void 0 && (settings$1.messages.cancel = e.cancel), e.error !== void 0 && (settings$1.messages.error = e.error);
	}
	if (n.withGuide !== void 0 && (settings$1.withGuide = n.withGuide !== false), n.accessible !== void 0 && (settings$1.accessible = n.accessible === true), n.date !== void 0) {
		const e = n.date;
		e.monthNames !== void 0 && (settings$1.date.monthNames = [...e.monthNames]), e.messages !== void 0 && (e.messages.required !== void 0 && (settings$1.date.messages.required = e.messages.required), e.messages.invalidMonth !== void 0 && (settings$1.date.messages.invalidMonth = e.messages.invalidMonth), e.messages.invalidDay !== void 0 && (settings$1.date.messages.invalidDay = e.messages.invalidDay), e.messages.afterMin !== void 0 && (settings$1.date.messages.afterMin = e.messages.afterMin), e.messages.beforeMax !== void 0 && (settings$1.date.messages.beforeMax = e.messages.beforeMax));
	}
}
function isAccessible(n) {
	if (n !== void 0) return n;
	if (settings$1.accessible !== void 0) return settings$1.accessible;
	const e = process.env.ACCESSIBLE;
	return e !== void 0 && e !== "" && e !== "0" && e !== "false";
}
function isActionKey(n, e) {
	if (typeof n == "string") return settings$1.aliases.get(n) === e;
	for (const s of n) if (s !== void 0 && isActionKey(s, e)) return true;
	return false;
}
function diffLines(i, s) {
	if (i === s) return;
	const e = i.split(`
`), t = s.split(`
`), r = Math.max(e.length, t.length), f = [];
	for (let n = 0; n < r; n++) e[n] !== t[n] && f.push(n);
	return {
		lines: f,
		numLinesBefore: e.length,
		numLinesAfter: t.length,
		numLines: r
	};
}
globalThis.process.platform.startsWith("win");
const CANCEL_SYMBOL = Symbol("clack:cancel");
function isCancel(e) {
	return e === CANCEL_SYMBOL;
}
function setRawMode(e, r) {
	const o = e;
	o.isTTY && o.setRawMode(r);
}
const getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80;
const getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
function wrapTextWithPrefix(e, r, o, n = o, s = o, t) {
	const l = getColumns(e ?? stdout), i = fastStringWidth(o);
	return wrapAnsi(r, l - i, {
		hard: true,
		trim: false
	}).split(`
`).map((c, a, g) => {
		const m = t ? t(c, a) : c;
		return a === 0 ? `${n}${m}` : a === g.length - 1 ? `${s}${m}` : `${o}${m}`;
	}).join(`
`);
}
function runValidation(e, a) {
	if ("~standard" in e) {
		const n = e["~standard"].validate(a);
		return n instanceof Promise ? n.then((r) => r.issues?.at(0)?.message) : n.issues?.at(0)?.message;
	}
	return e(a);
}
let C$1 = class C {
	input;
	output;
	_abortSignal;
	rl;
	opts;
	_render;
	_track = false;
	_prevFrame = "";
	_subscribers = new Map();
	_cursor = 0;
	state = "initial";
	error = "";
	value;
	userInput = "";
	get accessible() {
		return isAccessible(this.opts.accessible);
	}
	constructor(t, e = true) {
		const { input: i = stdin, output: s = stdout, render: r, signal: n, ...o } = t;
		this.opts = o, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = r.bind(this), this._track = e, this._abortSignal = n, this.input = i, this.output = s;
	}
	unsubscribe() {
		this._subscribers.clear();
	}
	setSubscriber(t, e) {
		const i = this._subscribers.get(t) ?? [];
		i.push(e), this._subscribers.set(t, i);
	}
	on(t, e) {
		this.setSubscriber(t, { cb: e });
	}
	once(t, e) {
		this.setSubscriber(t, {
			cb: e,
			once: true
		});
	}
	emit(t, ...e) {
		const i = this._subscribers.get(t) ?? [], s = [];
		for (const r of i) r.cb(...e), r.once && s.push(() => i.splice(i.indexOf(r), 1));
		for (const r of s) r();
	}
	prompt() {
		return new Promise((t) => {
			if (this._abortSignal) {
				if (this._abortSignal.aborted) return this.state = "cancel", this.close(), t(CANCEL_SYMBOL);
				this._abortSignal.addEventListener("abort", () => {
					this.state = "cancel", this.close();
				}, { once: true });
			}
			this.rl = f__default.createInterface({
				input: this.input,
				tabSize: 2,
				prompt: "",
				escapeCodeTimeout: 50,
				terminal: true
			}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, true), this.input.on("keypress", this.onKeypress), setRawMode(this.input, true), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
				this.output.write(cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(this.value);
			}), this.once("cancel", () => {
				this.output.write(cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(CANCEL_SYMBOL);
			});
		});
	}
	_isActionKey(t, e) {
		return t === "	";
	}
	_shouldSubmit(t, e) {
		return true;
	}
	_setValue(t) {
		this.value = t, this.emit("value", this.value);
	}
	_setUserInput(t, e) {
		this.userInput = t ?? "", this.emit("userInput", this.userInput), e && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
	}
	_clearUserInput() {
		this.rl?.write(null, {
			ctrl: true,
			name: "u"
		}), this._setUserInput("");
	}
	async onKeypress(t, e) {
		if (this.state !== "validating") {
			if (this._track && e.name !== "return" && (e.name && this._isActionKey(t, e) && this.rl?.write(null, {
				ctrl: true,
				name: "h"
			}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), e?.name && (!this._track && settings$1.aliases.has(e.name) && this.emit("cursor", settings$1.aliases.get(e.name)), settings$1.actions.has(e.name) && this.emit("cursor", e.name)), t && (t.toLowerCase() === "y" || t.toLowerCase() === "n") && this.emit("confirm", t.toLowerCase() === "y"), this.emit("key", t, e), e?.name === "return" && this._shouldSubmit(t, e)) {
				if (this.opts.validate) {
					const i = runValidation(this.opts.validate, this.value);
					let s;
					i instanceof Promise ? (this.state = "validating", this.render(), s = await i) : s = i, s && (this.error = s instanceof Error ? s.message : s, this.state = "error", this.rl?.write(this.userInput));
				}
				this.state !== "error" && (this.state = "submit");
			}
			isActionKey([
				t,
				e?.name,
				e?.sequence
			], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
		}
	}
	close() {
		this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write(`
`), setRawMode(this.input, false), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
	}
	restoreCursor() {
		const t = wrapAnsi(this._prevFrame, getColumns(this.output), {
			hard: true,
			trim: false
		}).split(`
`).length - 1;
		this.output.write(cursor.move(-999, t * -1));
	}
	render() {
		const t = wrapAnsi(this._render(this) ?? "", getColumns(this.output), {
			hard: true,
			trim: false
		});
		if (t !== this._prevFrame) {
			if (this.state === "initial") this.output.write(cursor.hide);
			else {
				const e = diffLines(this._prevFrame, t), i = getRows(this.output);
				if (this.restoreCursor(), e) {
					const s = Math.max(0, e.numLinesAfter - i), r = Math.max(0, e.numLinesBefore - i);
					let n = e.lines.find((o) => o >= s);
					if (n === void 0) {
						this._prevFrame = t;
						return;
					}
					if (e.lines.length === 1) {
						this.output.write(cursor.move(0, n - r)), this.output.write(erase.lines(1));
						const o = t.split(`
`);
						this.output.write(o[n]), this._prevFrame = t, this.output.write(cursor.move(0, o.length - n - 1));
						return;
					} else if (e.lines.length > 1) {
						if (s < r) n = s;
						else {
							const h = n - r;
							h > 0 && this.output.write(cursor.move(0, h));
						}
						this.output.write(erase.down());
						const m = t.split(`
`).slice(n);
						this.output.write(m.join(`
`)), this._prevFrame = t;
						return;
					}
				}
				this.output.write(erase.down());
			}
			this.output.write(t), this.state === "initial" && (this.state = "active"), this._prevFrame = t;
		}
	}
};
var r = class extends C$1 {
	get cursor() {
		return this.value ? 0 : 1;
	}
	get _value() {
		return this.cursor === 0;
	}
	constructor(t) {
		super(t, false), this.value = !!t.initialValue, this.on("userInput", () => {
			this.value = this._value;
		}), this.on("confirm", (i) => {
			this.output.write(cursor.move(0, -1)), this.value = i, this.state = "submit", this.close();
		}), this.on("cursor", () => {
			this.value = !this.value;
		});
	}
};
var a = class extends C$1 {
	options;
	cursor = 0;
	get _value() {
		return this.options[this.cursor]?.value;
	}
	get _enabledOptions() {
		return this.options.filter((e) => e.disabled !== true);
	}
	toggleAll() {
		const e = this._enabledOptions, i = this.value !== void 0 && this.value.length === e.length;
		this.value = i ? [] : e.map((t) => t.value);
	}
	toggleInvert() {
		const e = this.value;
		if (!e) return;
		const i = this._enabledOptions.filter((t) => !e.includes(t.value));
		this.value = i.map((t) => t.value);
	}
	toggleValue() {
		this.value === void 0 && (this.value = []);
		const e = this.value.includes(this._value);
		this.value = e ? this.value.filter((i) => i !== this._value) : [...this.value, this._value];
	}
	constructor(e) {
		super(e, false), this.options = e.options, this.value = [...e.initialValues ?? []];
		const i = Math.max(this.options.findIndex(({ value: t }) => t === e.cursorAt), 0);
		this.cursor = this.options[i]?.disabled ? findCursor(i, 1, this.options) : i, this.on("key", (t, s) => {
			s.name === "a" && this.toggleAll(), s.name === "i" && this.toggleInvert(), s.name === void 0 && t === "\u3000" && this.toggleValue();
		}), this.on("cursor", (t) => {
			switch (t) {
				case "left":
				case "up":
					this.cursor = findCursor(this.cursor, -1, this.options);
					break;
				case "down":
				case "right":
					this.cursor = findCursor(this.cursor, 1, this.options);
					break;
				case "space": this.toggleValue();
			}
		});
	}
};
let n$1 = class n extends C$1 {
	options;
	cursor = 0;
	get _selectedValue() {
		return this.options[this.cursor];
	}
	changeValue() {
		const e = this._selectedValue;
		this.value = e === void 0 ? void 0 : e.value;
	}
	constructor(e) {
		super(e, false), this.options = e.options;
		const o = this.options.findIndex(({ value: s }) => s === e.initialValue), t = o === -1 ? 0 : o;
		this.cursor = this.options[t]?.disabled ? findCursor(t, 1, this.options) : t, this.changeValue(), this.on("cursor", (s) => {
			switch (s) {
				case "left":
				case "up":
					this.cursor = findCursor(this.cursor, -1, this.options);
					break;
				case "down":
				case "right": this.cursor = findCursor(this.cursor, 1, this.options);
			}
			this.changeValue();
		});
	}
};
var n = class extends C$1 {
	get userInputWithCursor() {
		if (this.state === "submit") return this.userInput;
		const t = this.userInput;
		if (this.cursor >= t.length) return `${this.userInput}\u2588`;
		const r = t.slice(0, this.cursor), s = t.slice(this.cursor, this.cursor + 1), e = t.slice(this.cursor + 1);
		return `${r}${styleText("inverse", s)}${e}`;
	}
	get cursor() {
		return this._cursor;
	}
	constructor(t) {
		super({
			...t,
			initialUserInput: t.initialUserInput ?? t.initialValue
		}), this.on("userInput", (r) => {
			this._setValue(r);
		}), this.on("finalize", () => {
			this.value || (this.value = t.defaultValue), this.value === void 0 && (this.value = "");
		});
	}
};
// node_modules/@clack/prompts/dist/index.mjs
function isUnicodeSupported() {
	if (process$1.platform !== "win32") return process$1.env.TERM !== "linux";
	return Boolean(process$1.env.CI) || Boolean(process$1.env.WT_SESSION) || Boolean(process$1.env.TERMINUS_SUBLIME) || process$1.env.ConEmuTask === "{cmd::Cmder}" || process$1.env.TERM_PROGRAM === "Terminus-Sublime" || process$1.env.TERM_PROGRAM === "vscode" || process$1.env.TERM === "xterm-256color" || process$1.env.TERM === "alacritty" || process$1.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
const unicode = isUnicodeSupported();
const unicodeOr = (e, o) => unicode ? e : o;
const S_STEP_ACTIVE = unicodeOr("\u25c6", "*");
const S_STEP_CANCEL = unicodeOr("\u25a0", "x");
const S_STEP_ERROR = unicodeOr("\u25b2", "x");
const S_STEP_SUBMIT = unicodeOr("\u25c7", "o");
const S_BAR = unicodeOr("\u2502", "|");
const S_BAR_END = unicodeOr("\u2514", "\u2014");
const S_RADIO_ACTIVE = unicodeOr("\u25cf", ">");
const S_RADIO_INACTIVE = unicodeOr("\u25cb", " ");
const S_CHECKBOX_ACTIVE = unicodeOr("\u25fb", "[\u2022]");
const S_CHECKBOX_SELECTED = unicodeOr("\u25fc", "[+]");
const S_CHECKBOX_INACTIVE = unicodeOr("\u25fb", "[ ]");
const symbol = (e) => {
	switch (e) {
		case "initial":
		case "active": return styleText("cyan", S_STEP_ACTIVE);
		case "cancel": return styleText("red", S_STEP_CANCEL);
		case "error": return styleText("yellow", S_STEP_ERROR);
		case "submit": return styleText("green", S_STEP_SUBMIT);
		case "validating": return styleText("dim", S_STEP_ACTIVE);
	}
};
const symbolBar = (e) => {
	switch (e) {
		case "initial":
		case "active": return styleText("cyan", S_BAR);
		case "cancel": return styleText("red", S_BAR);
		case "error": return styleText("yellow", S_BAR);
		case "submit": return styleText("green", S_BAR);
	}
};
function formatInstructionFooter(e, o, r) {
	const s = r ? `${styleText("cyan", S_BAR)}  ` : "", n = wrapTextWithPrefix(e, o.join(" \u2022 "), s).split(`
`);
	return r && n.push(styleText("cyan", S_BAR_END)), n;
}
const E$1 = (l, e, w, p, b, C = false) => {
	let r = e, O = 0;
	if (C) for (let i = p - 1; i >= w; i--) {
		const m = l[i];
		if (m && (r -= m.length), O++, r <= b) break;
	}
	else for (let i = w; i < p; i++) {
		const m = l[i];
		if (m && (r -= m.length), O++, r <= b) break;
	}
	return {
		lineCount: r,
		removals: O
	};
};
const limitOptions = ({ cursor: l, options: e, style: w, output: p = process.stdout, maxItems: b = Number.POSITIVE_INFINITY, columnPadding: C = 0, rowPadding: r = 4 }) => {
	const i = getColumns(p) - C, m = getRows(p), M = styleText("dim", "..."), v = Math.max(m - r, 0), a = Math.max(Math.min(b, v), 5);
	let f = 0;
	l >= a - 3 && (f = Math.max(Math.min(l - a + 3, e.length - a), 0));
	let d = a < e.length && f > 0, c = a < e.length && f + a < e.length;
	const I = Math.min(f + a, e.length), s = [];
	let g = 0;
	d && g++, c && g++;
	const T = f + (d ? 1 : 0), W = I - (c ? 1 : 0);
	for (let t = T; t < W; t++) {
		const n = e[t], o = n !== void 0 ? w(n, t === l) : "", h = wrapAnsi(o, i, {
			hard: true,
			trim: false
		}).split(`
`);
		s.push(h), g += h.length;
	}
	if (g > v) {
		let t = 0, n = 0, o = g;
		const h = l - T;
		let u = v;
		const L = () => E$1(s, o, 0, h, u), y = () => E$1(s, o, h + 1, s.length, u, true);
		d ? ({lineCount: o, removals: t} = L(), o > u && (c || (u -= 1), {lineCount: o, removals: n} = y())) : (c || (u -= 1), {lineCount: o, removals: n} = y(), o > u && (u -= 1, {lineCount: o, removals: t} = L())), t > 0 && (d = true, s.splice(0, t)), n > 0 && (c = true, s.splice(s.length - n, n));
	}
	const x = [];
	d && x.push(M);
	for (const t of s) for (const n of t) x.push(n);
	return c && x.push(M), x;
};
const confirm = (e) => {
	const a = e.active ?? "Yes", o = e.inactive ?? "No";
	return new r({
		active: a,
		inactive: o,
		signal: e.signal,
		input: e.input,
		output: e.output,
		initialValue: e.initialValue ?? true,
		render() {
			const i = e.withGuide ?? settings$1.withGuide, u = `${symbol(this.state)}  `, l = i ? `${styleText("gray", S_BAR)}  ` : "", f = wrapTextWithPrefix(e.output, e.message, l, u), s = `${i ? `${styleText("gray", S_BAR)}
` : ""}${f}
`, c = this.value ? a : o;
			switch (this.state) {
				case "submit": return `${s}${i ? `${styleText("gray", S_BAR)}  ` : ""}${styleText("dim", c)}`;
				case "cancel": return `${s}${i ? `${styleText("gray", S_BAR)}  ` : ""}${styleText(["strikethrough", "dim"], c)}${i ? `
${styleText("gray", S_BAR)}` : ""}`;
				default: {
					const r = i ? `${styleText("cyan", S_BAR)}  ` : "", g = i ? styleText("cyan", S_BAR_END) : "";
					return `${s}${r}${this.value ? `${styleText("green", S_RADIO_ACTIVE)} ${a}` : `${styleText("dim", S_RADIO_INACTIVE)} ${styleText("dim", a)}`}${e.vertical ? i ? `
${styleText("cyan", S_BAR)}  ` : `
` : ` ${styleText("dim", "/")} `}${this.value ? `${styleText("dim", S_RADIO_INACTIVE)} ${styleText("dim", o)}` : `${styleText("green", S_RADIO_ACTIVE)} ${o}`}
${g}
`;
				}
			}
		}
	}).prompt();
};
const MULTISELECT_INSTRUCTIONS = [
	`${styleText("dim", "\u2191/\u2193")} to navigate`,
	`${styleText("dim", "Space:")} select`,
	`${styleText("dim", "Enter:")} confirm`
];
const m = (n, u) => n.split(`
`).map((d) => u(d)).join(`
`);
const multiselect = (n) => {
	const u = (t, a) => {
		const r = t.label ?? String(t.value);
		return a === "disabled" ? `${styleText("gray", S_CHECKBOX_INACTIVE)} ${m(r, (o) => styleText(["strikethrough", "gray"], o))}${t.hint ? ` ${styleText("dim", `(${t.hint ?? "disabled"})`)}` : ""}` : a === "active" ? `${styleText("cyan", S_CHECKBOX_ACTIVE)} ${r}${t.hint ? ` ${styleText("dim", `(${t.hint})`)}` : ""}` : a === "selected" ? `${styleText("green", S_CHECKBOX_SELECTED)} ${m(r, (o) => styleText("dim", o))}${t.hint ? ` ${styleText("dim", `(${t.hint})`)}` : ""}` : a === "cancelled" ? `${m(r, (o) => styleText(["strikethrough", "dim"], o))}` : a === "active-selected" ? `${styleText("green", S_CHECKBOX_SELECTED)} ${r}${t.hint ? ` ${styleText("dim", `(${t.hint})`)}` : ""}` : a === "submitted" ? `${m(r, (o) => styleText("dim", o))}` : `${styleText("dim", S_CHECKBOX_INACTIVE)} ${m(r, (o) => styleText("dim", o))}`;
	}, d = n.required ?? true, x = n.showInstructions ?? true;
	return new a({
		options: n.options,
		signal: n.signal,
		input: n.input,
		output: n.output,
		initialValues: n.initialValues,
		required: d,
		cursorAt: n.cursorAt,
		validate(t) {
			if (d && (t === void 0 || t.length === 0)) return `Please select at least one option.
${styleText("reset", styleText("dim", `Press ${styleText([
				"gray",
				"bgWhite",
				"inverse"
			], " space ")} to select, ${styleText("gray", styleText("bgWhite", styleText("inverse", " enter ")))} to submit`))}`;
		},
		render() {
			const t = n.withGuide ?? settings$1.withGuide, a = wrapTextWithPrefix(n.output, n.message, t ? `${symbolBar(this.state)}  ` : "", `${symbol(this.state)}  `), r = `${t ? `${styleText("gray", S_BAR)}
` : ""}${a}
`, o = this.value ?? [], g = (i, l) => {
				if (i.disabled) return u(i, "disabled");
				const s = o.includes(i.value);
				return l && s ? u(i, "active-selected") : s ? u(i, "selected") : u(i, l ? "active" : "inactive");
			};
			switch (this.state) {
				case "submit": {
					const i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "submitted")).join(styleText("dim", ", ")) || styleText("dim", "none");
					return `${r}${wrapTextWithPrefix(n.output, i, t ? `${styleText("gray", S_BAR)}  ` : "")}`;
				}
				case "cancel": {
					const i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "cancelled")).join(styleText("dim", ", "));
					if (i.trim() === "") return `${r}${styleText("gray", S_BAR)}`;
					return `${r}${wrapTextWithPrefix(n.output, i, t ? `${styleText("gray", S_BAR)}  ` : "")}${t ? `
${styleText("gray", S_BAR)}` : ""}`;
				}
				case "error": {
					const i = t ? `${styleText("yellow", S_BAR)}  ` : "", l = this.error.split(`
`).map(($, v) => v === 0 ? `${t ? `${styleText("yellow", S_BAR_END)}  ` : ""}${styleText("yellow", $)}` : `   ${$}`).join(`
`), s = r.split(`
`).length, h = l.split(`
`).length + 1;
					return `${r}${i}${limitOptions({
						output: n.output,
						options: this.options,
						cursor: this.cursor,
						maxItems: n.maxItems,
						columnPadding: i.length,
						rowPadding: s + h,
						style: g
					}).join(`
${i}`)}
${l}
`;
				}
				default: {
					const i = t ? `${styleText("cyan", S_BAR)}  ` : "", l = r.split(`
`).length, s = x ? formatInstructionFooter(n.output, MULTISELECT_INSTRUCTIONS, t) : t ? [styleText("cyan", S_BAR_END)] : [], h = s.join(`
`), $ = s.length + 1;
					return `${r}${i}${limitOptions({
						output: n.output,
						options: this.options,
						cursor: this.cursor,
						maxItems: n.maxItems,
						columnPadding: i.length,
						rowPadding: l + $,
						style: g
					}).join(`
${i}`)}
${h}
`;
				}
			}
		}
	}).prompt();
};
const SELECT_INSTRUCTIONS = [`${styleText("dim", "\u2191/\u2193")} to navigate`, `${styleText("dim", "Enter:")} confirm`];
const c = (t, o) => t.includes(`
`) ? t.split(`
`).map((d) => o(d)).join(`
`) : o(t);
const select = (t) => {
	const o = (n, m) => {
		if (n === void 0) return "";
		const s = n.label ?? String(n.value);
		switch (m) {
			case "disabled": return `${styleText("gray", S_RADIO_INACTIVE)} ${c(s, (i) => styleText("gray", i))}${n.hint ? ` ${styleText("dim", `(${n.hint ?? "disabled"})`)}` : ""}`;
			case "selected": return `${c(s, (i) => styleText("dim", i))}`;
			case "active": return `${styleText("green", S_RADIO_ACTIVE)} ${s}${n.hint ? ` ${styleText("dim", `(${n.hint})`)}` : ""}`;
			case "cancelled": return `${c(s, (i) => styleText(["strikethrough", "dim"], i))}`;
			default: return `${styleText("dim", S_RADIO_INACTIVE)} ${c(s, (i) => styleText("dim", i))}`;
		}
	}, d = t.showInstructions ?? true;
	return new n$1({
		options: t.options,
		signal: t.signal,
		input: t.input,
		output: t.output,
		initialValue: t.initialValue,
		render() {
			const n = t.withGuide ?? settings$1.withGuide, m = `${symbol(this.state)}  `, s = `${symbolBar(this.state)}  `, i = wrapTextWithPrefix(t.output, t.message, s, m), u = `${n ? `${styleText("gray", S_BAR)}
` : ""}${i}
`;
			switch (this.state) {
				case "submit": {
					const r = n ? `${styleText("gray", S_BAR)}  ` : "";
					return `${u}${wrapTextWithPrefix(t.output, o(this.options[this.cursor], "selected"), r)}`;
				}
				case "cancel": {
					const r = n ? `${styleText("gray", S_BAR)}  ` : "";
					return `${u}${wrapTextWithPrefix(t.output, o(this.options[this.cursor], "cancelled"), r)}${n ? `
${styleText("gray", S_BAR)}` : ""}`;
				}
				default: {
					const r = n ? `${styleText("cyan", S_BAR)}  ` : "", a = u.split(`
`).length, p = d ? formatInstructionFooter(t.output, SELECT_INSTRUCTIONS, n) : n ? [styleText("cyan", S_BAR_END)] : [], f = p.join(`
`), b = p.length + 1;
					return `${u}${r}${limitOptions({
						output: t.output,
						cursor: this.cursor,
						options: this.options,
						maxItems: t.maxItems,
						columnPadding: r.length,
						rowPadding: a + b,
						style: (g, x) => o(g, g.disabled ? "disabled" : x ? "active" : "inactive")
					}).join(`
${r}`)}
${f}
`;
				}
			}
		}
	}).prompt();
};
`${styleText("gray", S_BAR)}`;
const text$1 = (t) => new n({
	validate: t.validate,
	placeholder: t.placeholder,
	defaultValue: t.defaultValue,
	initialValue: t.initialValue,
	output: t.output,
	signal: t.signal,
	input: t.input,
	render() {
		const r = t?.withGuide ?? settings$1.withGuide, l = `${`${r ? `${styleText("gray", S_BAR)}
` : ""}${symbol(this.state)}  `}${t.message}
`, d = t.placeholder && t.placeholder.length > 0 ? styleText("inverse", t.placeholder[0]) + styleText("dim", t.placeholder.slice(1)) : styleText(["inverse", "hidden"], "_"), o = this.userInput ? this.userInputWithCursor : d, s = this.value ?? "";
		switch (this.state) {
			case "validating": {
				const n = r ? `${styleText("cyan", S_BAR)}  ` : "", i = r ? styleText("cyan", S_BAR_END) : "";
				return `${l}${n}${styleText("dim", o)}
${i}  ${styleText("dim", "Validating...")}
`;
			}
			case "error": {
				const n = this.error ? `  ${styleText("yellow", this.error)}` : "", i = r ? `${styleText("yellow", S_BAR)}  ` : "", c = r ? styleText("yellow", S_BAR_END) : "";
				return `${l.trim()}
${i}${o}
${c}${n}
`;
			}
			case "submit": {
				const n = s ? `${r ? "  " : ""}${styleText("dim", s)}` : "";
				return `${l}${r ? styleText("gray", S_BAR) : ""}${n}`;
			}
			case "cancel": {
				const n = s ? `  ${styleText(["strikethrough", "dim"], s)}` : "", i = r ? styleText("gray", S_BAR) : "";
				return `${l}${i}${n}${s.trim() ? `
${i}` : ""}`;
			}
			default: return `${l}${r ? `${styleText("cyan", S_BAR)}  ` : ""}${o}
${r ? styleText("cyan", S_BAR_END) : ""}
`;
		}
	}
}).prompt();
// build/cli/output/demand-answer.js
updateSettings({ aliases: { "": "cancel" } });
function demandAnswer(answer, undone) {
	if (isCancel(answer)) throw new CliError(exitCodes.wrongUse, `Cancelled. ${undone}`);
	return answer;
}
// build/cli/file/pasted-lines.js
const csi = "\x1B";
const markPastes = `${csi}[?2004h`;
const markNoPastes = `${csi}[?2004l`;
const start = `${csi}[200~`;
const end = `${csi}[201~`;
const marks = new RegExp(`(${csi}\\[20[01]~)`);
const begunMark = new RegExp(`${csi}(?:\\[(?:2(?:01?)?)?)?$`);
const shownBreak = "\u21b5";
function pastedLines(answer) {
	return answer.replaceAll(shownBreak, "\n");
}
async function withPastedLines({ input, output }, ask) {
	const setRawMode = (isRaw) => hasRawMode(input) && input.setRawMode(isRaw);
	const keys = Object.assign(joinLines(), {
		isTTY: true,
		setRawMode
	});
	input.pipe(keys);
	output.write(markPastes);
	try {
		return await ask({
			input: keys,
			output
		});
	} finally {
		output.write(markNoPastes);
		input.unpipe(keys);
		input.pause();
	}
}
function hasRawMode(input) {
	return "setRawMode" in input && typeof input.setRawMode === "function";
}
function joinLines() {
	const decoder = new StringDecoder("utf8");
	let isPasted = false;
	let rest = "";
	return new Transform({ transform(chunk, _encoding, done) {
		let keys = "";
		for (const part of (rest + decoder.write(chunk)).split(marks)) {
			rest = "";
			if (part === start || part === end) isPasted = part === start;
			else if (isPasted) {
				rest = begunMark.exec(part)?.[0] ?? "";
				keys += onOneLine$1(part.slice(0, part.length - rest.length));
			} else keys += part;
		}
		done(null, keys);
	} });
}
function onOneLine$1(pasted) {
	return pasted.replace(/\r\n?|\n/g, shownBreak).replaceAll("	", " ");
}
// build/cli/file/ask-fields.js
async function askType({ prompts }, templates) {
	return answered$1(await select({
		...prompts,
		message: "Which handoff?",
		options: templates.map(({ type, name, description }) => ({
			value: type,
			label: name,
			hint: description
		}))
	}));
}
async function askFields(terminal, template) {
	return await withPastedLines(terminal.prompts, async (prompts) => {
		const answers = {};
		for (const field of template.fields) {
			const required = isRequired(field, template.fields, answers);
			answers[field.id] = await askField(prompts, {
				...field,
				required
			}, template);
		}
		return answers;
	});
}
async function askField(prompts, field, template) {
	const message = `${field.label}${field.required ? "" : " (optional)"}${field.description ? `\n${field.description}` : ""}`;
	const options = (field.options ?? []).map((value) => ({
		value,
		label: value
	}));
	if (options.length > 0 && takesSeveral(field)) return answered$1(await multiselect({
		...prompts,
		message,
		options,
		required: field.required === true
	}));
	if (options.length > 0) {
		const none = field.required ? [] : [{
			value: "",
			label: "No answer"
		}];
		return answered$1(await select({
			...prompts,
			message,
			options: [...none, ...options]
		}));
	}
	const isList = field.type === "list";
	return split(answered$1(await text$1({
		...prompts,
		message: isList ? `${message}\nSeparate items with a semicolon, or paste one to a line.` : message,
		placeholder: field.placeholder ?? "",
		defaultValue: "",
		validate: (value) => mistakeIn$1(split(value ?? "", isList), field, template)
	})), isList);
}
function split(answer, isList) {
	const lines = pastedLines(answer);
	return isList ? lines.split(/[;\n]/).map((item) => item.trim()) : lines;
}
function mistakeIn$1(answer, field, template) {
	const alone = {
		...template,
		fields: [field],
		checklist: []
	};
	const given = {
		type: template.type,
		title: null,
		fields: { [field.id]: answer }
	};
	const drafted = draftIssue(given, [alone]);
	const [problem] = drafted.kind === "invalid" ? drafted.problems : [];
	return problem === void 0 ? void 0 : plain(formatFilingProblem(problem));
}
function answered$1(answer) {
	return demandAnswer(answer, "Nothing was posted.");
}
// build/cli/folder/read-given-file.js
async function readGivenFile(terminal, path, advice) {
	if (path === "-") return terminal.stdin();
	return decodeText(await bytesOf(resolve(terminal.cwd, path), path, advice), path);
}
async function bytesOf(path, named, advice) {
	try {
		return await readFile(path);
	} catch (cause) {
		const code = errorCode(cause) ?? "unknown reason";
		if (code === "ENOENT") throw usageError(advice.missing);
		if (code === "EISDIR") throw usageError(advice.folder);
		throw new CliError(exitCodes.service, `Cannot read ${named} (${code}).`, { cause });
	}
}
// build/cli/file/given-fields.js
async function givenFields(terminal, options, { fields }) {
	const given = new Map();
	for (const option of options) {
		const at = option.indexOf("=");
		if (at < 1) throw usageError(`\`--field ${option}\` has no answer. Write the id of the field, \`=\` and the answer: \`--field client_name="Example Ltd"\`.`);
		const id = option.slice(0, at).trim();
		const isLogin = fields.some((field) => field.id === id && field.type === "user");
		const value = option.slice(at + 1);
		const text = isLogin ? value : await textOf$6(terminal, value);
		given.set(id, [...given.get(id) ?? [], text]);
	}
	return Object.fromEntries([...given].map(([id, values]) => [id, values.length === 1 ? values[0] ?? "" : values]));
}
async function textOf$6(terminal, value) {
	if (!value.startsWith("@")) return value;
	if (value.startsWith("@@")) return value.slice(1);
	const path = value.slice(1);
	const missing = `There is no file ${path}. For an answer that starts with @, write \`@${value}\`.`;
	return readGivenFile(terminal, path, {
		missing,
		folder: missing
	});
}
// build/cli/file/file.js
async function file(terminal, type, options) {
	const isAsking = terminal.isInteractive && options.field === void 0 && options.json !== true;
	if (type === null && !isAsking) throw usageError("The type of the handoff is missing. For example `baton file sales_to_onboarding`.");
	const connection = await connectWithToken(terminal, options);
	const configPath = await configPathFor(terminal, connection.repository, options);
	const templates = await withCliErrors(connection, () => withProgress(terminal, "Reading the templates", () => templatesOf(terminal, connection, configPath)));
	const { chosen, fields } = await answersOf$1(terminal, {
		type,
		templates,
		isAsking
	}, options);
	const drafted = draftIssue({
		type: chosen,
		title: options.title ?? null,
		fields
	}, templates);
	if (drafted.kind === "invalid") {
		refuse(terminal, drafted.problems, options);
		return;
	}
	const { issue } = drafted;
	const url = options.dryRun === true ? null : await filed(terminal, {
		connection,
		issue,
		isAsking
	});
	terminal.stdout(options.json ? jsonText(jsonOf$8(issue, url)) : textOf$5(terminal, issue, url));
}
async function templatesOf({ sleep }, { octokit, owner, repo }, configPath) {
	const wait = (milliseconds) => sleep(milliseconds / 1e3);
	const github = openGitHub({
		octokit,
		owner,
		repo,
		configPath,
		wait
	});
	const { files } = await github.readConfiguration();
	const builtIn = readDefaultTemplates().files;
	const { outcome } = await mergeNewest(github, files ?? [], { builtIn });
	if (outcome.kind === "invalid") {
		const [first] = outcome.problems;
		throw new CliError(exitCodes.found, `The configuration on the default branch is invalid, so Baton would record nothing. ${first === void 0 ? "" : plain(problemLine(first))} Run \`baton check\`.`);
	}
	return outcome.configuration.templates;
}
async function answersOf$1(terminal, { type, templates, isAsking }, { field = [] }) {
	if (!isAsking) {
		const template = templateOf(type ?? "", templates);
		const fields = template === null ? {} : await givenFields(terminal, field, template);
		return {
			chosen: type ?? "",
			fields
		};
	}
	const { askFields, askType } = await Promise.resolve().then(() => commands_exports);
	const chosen = type ?? await askType(terminal, templates);
	const template = templateOf(chosen, templates);
	return {
		chosen,
		fields: template === null ? {} : await askFields(terminal, template)
	};
}
function refuse(terminal, problems, { json }) {
	const sentences = problems.map((problem) => plain(formatFilingProblem(problem)));
	if (json) terminal.stdout(jsonText({
		filed: false,
		url: null,
		title: null,
		body: null,
		labels: [],
		problems: sentences
	}));
	else {
		const lines = sentences.map((sentence) => `- ${sentence}\n`).join("");
		terminal.stderr(wrapLines(terminal, `Nothing was filed:\n${lines}`));
	}
	terminal.setExitCode(exitCodes.found);
}
async function filed(terminal, { connection, issue, isAsking }) {
	try {
		return await withCliErrors(connection, () => withProgress(terminal, "Filing", () => post(connection, issue)));
	} catch (error) {
		if (isAsking) terminal.stdout(draftText(terminal, "Your answers:", issue));
		throw error;
	}
}
async function post({ octokit, owner, repo }, { title, body, labels }) {
	try {
		const issue = {
			owner,
			repo,
			title,
			body,
			labels: [...labels],
			request: noRetry
		};
		const { data } = await octokit.issues.create(issue);
		return data.html_url;
	} catch (error) {
		throw toServiceError("file the handoff", error);
	}
}
function jsonOf$8({ title, body, labels }, url) {
	return {
		filed: url !== null,
		url,
		title,
		body,
		labels,
		problems: []
	};
}
function textOf$5(terminal, issue, url) {
	return url === null ? draftText(terminal, "Dry run: nothing was posted.", issue) : `${url}\n`;
}
function draftText(terminal, heading, { title, body }) {
	const text = printableLines(body).join("\n");
	return wrapLines(terminal, `${heading}\n\n${plain(title)}\n\n${text}\n`);
}
// build/cli/folder/write-files.js
async function writeTextFile(top, path, text) {
	try {
		await mkdir(dirname(join(top, path)), { recursive: true });
		await writeFile(join(top, path), text);
	} catch (cause) {
		const why = errorCode(cause) ?? "unknown reason";
		throw new CliError(exitCodes.service, `Cannot write ${path} (${why}).`, { cause });
	}
}
// build/cli/forms/forms.js
async function forms(terminal, folder, { check, force, configPath, json, shared }) {
	const top = await topOf(folder, terminal.cwd);
	const { steps } = await readWorkflows(top);
	const { outcome, isBuiltIn } = await readRepository(top, configPath ?? configPathOf(steps), shared === void 0 ? null : {
		folder: shared,
		cwd: terminal.cwd
	});
	if (outcome.kind === "invalid") {
		const count = outcome.problems.length;
		throw new CliError(exitCodes.found, `The configuration has ${count === 1 ? "a problem" : `${count} problems`}, so Baton wrote no forms. Run \`baton check\` to see ${count === 1 ? "it" : "them"}.`);
	}
	const { templates } = outcome.configuration;
	const found = surveyForms({
		templates,
		isBuiltIn
	}, await readYamlFiles(top, formsFolder));
	const done = check ? found : await write$1(top, found, force === true);
	terminal.stdout(json ? jsonOf$7(done) : tellAll(terminal, done));
	const isGood = done.every(({ state }) => state === "current" || state === "written");
	terminal.setExitCode(isGood ? exitCodes.good : exitCodes.found);
}
async function write$1(top, found, force) {
	const done = [];
	for (const form of found) if ((form.state === "missing" || form.state === "stale" || form.state === "foreign" && force) && form.text !== null) {
		await writeTextFile(top, form.path, form.text);
		done.push({
			...form,
			state: "written"
		});
	} else done.push(form);
	return done;
}
function jsonOf$7(done) {
	return jsonText({ forms: done.map(({ path, state }) => ({
		path,
		state
	})) });
}
const words = {
	current: {
		word: "current",
		style: "dim",
		advice: null
	},
	written: {
		word: "written",
		style: "green",
		advice: null
	},
	missing: {
		word: "missing",
		style: "red",
		advice: "Run `baton forms` to write it."
	},
	stale: {
		word: "outdated",
		style: "red",
		advice: "Run `baton forms` to regenerate it from its template."
	},
	foreign: {
		word: "hand-written",
		style: "yellow",
		advice: "Baton did not generate it. Rename it, or run `baton forms --force` to replace it."
	},
	left_over: {
		word: "leftover",
		style: "yellow",
		advice: "Its template no longer exists. Delete the form."
	}
};
function tellAll(terminal, done) {
	const widest = Math.max(...done.map(({ state }) => words[state].word.length));
	return done.map(({ path, state }) => {
		const { word, style, advice } = words[state];
		const line = `${colorize(terminal, style, word.padEnd(widest))}  ${path}\n`;
		return advice === null ? line : `${line}${wrapLines(terminal, `${" ".repeat(widest + 2)}${advice}\n`)}`;
	}).join("");
}
// build/cli/init/init-options.js
const placeholderUses = `OWNER/baton@v1`;
function parseTypes(words, offered) {
	const types = words.flatMap(listed);
	for (const type of types) {
		if (offered.includes(type)) continue;
		const otherwise = `Choose from ${joinCode(offered, "and")}. You can add others by hand later.`;
		throw usageError(`There is no template ${quoted(type)}. ${didYouMean(type, offered, otherwise)}`);
	}
	return [...new Set(types)];
}
function parseTeams(words, known) {
	const teams = words.map((word) => {
		const at = word.indexOf("=");
		return toWantedTeam(at < 0 ? word : word.slice(0, at), at < 0 ? "" : word.slice(at + 1));
	});
	const twin = teams.find(({ id }, at) => teams.findIndex((other) => other.id === id) !== at);
	if (twin) throw usageError(`The team ${quoted(twin.id)} appears twice. List all its members once.`);
	for (const { id } of teams) {
		const meant = includesLogin(known, id) ? void 0 : nearest(id, known);
		if (meant) throw usageError(`No template names the team ${quoted(id)}. Did you mean \`${meant}\`?`);
	}
	return teams;
}
function toWantedTeam(id, people) {
	const names = listed(people).map((name) => name.replace(/^@/, ""));
	names.forEach(assertPerson);
	const githubTeams = names.filter((name) => name.includes("/"));
	if (githubTeams.length > 1) throw usageError(`The team ${quoted(id)} can have only one GitHub team.`);
	return {
		id: id.trim(),
		members: names.filter((name) => !name.includes("/")),
		githubTeam: githubTeams[0] ?? null
	};
}
const githubTeamName = new RegExp(`^${githubTeamPattern}$`);
const noLogins = "team teams the of our all everyone everybody anyone none people group us".split(" ");
function assertPerson(name) {
	if ([
		"and",
		"or",
		"&"
	].includes(name.toLowerCase())) throw usageError(`${quoted(name)} is not a login. Separate logins with commas: \`alice, bob\`.`);
	if (noLogins.includes(name.toLowerCase())) throw usageError(`${quoted(name)} is not a login. Write logins with commas between them, a GitHub team such as \`acme/onboarding\`, or nothing: then everyone with write access belongs to the team.`);
	if (/.@./.test(name)) throw usageError(`${quoted(name)} is an e-mail address. Write the login on GitHub.`);
	if (name.includes("/") && !githubTeamName.test(name)) throw usageError(`${quoted(name)} is not the name of a team on GitHub. Write the organisation, a slash and the team: \`acme/onboarding\`.`);
	if (!name.includes("/") && !isLogin(name)) throw usageError(`${quoted(name)} cannot be a login on GitHub. Write it as in the address of the profile.`);
}
function parseUses(word) {
	const [, owner, name = "baton", reference = "v1"] = /^(?:https?:\/\/[\w.:-]+\/)?([\w-]+)(?:\/([\w./-]+?)(?:\.git)?\/?)?(?:@([\w./-]+))?$/.exec(word.trim()) ?? [];
	if (owner === void 0) throw usageError(`${quoted(word)} is not a Baton repository. Write \`acme/baton@v1\`.`);
	const uses = `${owner}/${name}@${reference}`;
	if (!namesBaton(uses, false)) throw usageError(`${quoted(word)} has another name. Baton's commands find its step by the name \`baton\`, so name its repository or its folder so: \`acme/baton@v1\` or \`acme/actions/baton@v1\`.`);
	return uses;
}
function listed(text) {
	return text.split(/[,\s]+/).map((word) => word.trim()).filter((word) => word !== "");
}
// build/cli/init/ask.js
async function askTypes({ prompts }, shipped) {
	return answered(await multiselect({
		...prompts,
		message: "Which handoffs do you want to start with? You can add others later.",
		options: shipped.map(({ template }) => ({
			value: template.type,
			label: template.name,
			hint: template.description
		})),
		required: true
	}));
}
async function askTeams({ prompts }, ids, keep) {
	const teams = [];
	for (const id of ids) {
		const people = answered(await text$1({
			...prompts,
			message: `Who is in the team ${id}? Enter logins, or a GitHub team.`,
			placeholder: "alice, bob or acme/onboarding (empty: everyone with write access)",
			defaultValue: "",
			validate: (value) => mistakeIn(() => toWantedTeam(id, value ?? ""))
		}));
		teams.push(toWantedTeam(id, people));
		keep([...teams]);
	}
	return teams;
}
async function askUses({ prompts }, clone) {
	const owner = answered(await text$1({
		...prompts,
		message: "Which account or organisation owns the Baton repository to use?",
		placeholder: clone ?? "acme, or leave empty to fill it in later",
		defaultValue: clone ?? "",
		validate: (value) => mistakeIn(() => value && parseUses(value))
	}));
	return owner === "" ? placeholderUses : parseUses(owner);
}
async function askWhetherTo({ prompts }, message, initialValue) {
	return answered(await confirm({
		...prompts,
		message,
		initialValue
	}));
}
function mistakeIn(read) {
	try {
		read();
		return;
	} catch (error) {
		if (error instanceof CliError) return error.message;
		throw error;
	}
}
function answered(answer) {
	return demandAnswer(answer, "Nothing was written.");
}
// build/cli/init/keep-answers.js
function withAnswers(error, known) {
	const flags = [...(known.types ?? []).map((type) => `--template ${type}`), ...(known.teams ?? []).map(teamFlag)];
	return error instanceof CliError && flags.length > 0 ? new CliError(error.exitCode, `${error.message} To continue with your answers: \`baton init ${flags.join(" ")}\``, { cause: error }) : error;
}
function teamFlag({ id, members, githubTeam }) {
	const people = [...members, ...githubTeam === null ? [] : [githubTeam]];
	return people.length === 0 ? `--team ${id}` : `--team ${id}=${people.join(",")}`;
}
// build/runner/event.js
const filingEventType = "baton-handoff";
function eventOf(name, payload, runId = "") {
	switch (name) {
		case "issues":
		case "issue_comment": return issueEvent(payload);
		case "schedule": return { kind: "schedule" };
		case "repository_dispatch": return payload["action"] === "baton-handoff" ? {
			kind: "filing",
			payload: payload["client_payload"],
			runKey: `run ${runId}`
		} : {
			kind: "other",
			name
		};
		case "workflow_dispatch": return {
			kind: "dispatch",
			mode: text(object(payload["inputs"])["mode"])
		};
		default: return {
			kind: "other",
			name
		};
	}
}
function issueEvent(payload) {
	const issue = object(payload["issue"]);
	const labels = Array.isArray(issue["labels"]) ? issue["labels"] : [];
	const { number } = issue;
	if (typeof number !== "number") return {
		kind: "other",
		name: "issues"
	};
	return {
		kind: "issue",
		issueNumber: number,
		updatedAt: /^(?:deleted|transferred)$/.test(text(payload["action"]) ?? "") ? null : text(issue["updated_at"]),
		isPullRequest: issue["pull_request"] !== void 0,
		labels: texts([...labels, payload["label"]].map((label) => object(label)["name"])),
		comment: commentOf(payload),
		bodies: texts([issue["body"], object(object(payload["changes"])["body"])["from"]])
	};
}
function commentOf(payload) {
	const comment = object(payload["comment"]);
	const body = text(comment["body"]);
	return body === null ? null : {
		body,
		isByBot: object(comment["user"])["type"] === "Bot"
	};
}
function object(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function text(value) {
	return typeof value === "string" ? value : null;
}
function texts(values) {
	return values.filter((value) => typeof value === "string");
}
// build/cli/workflow/workflow-text.js
function workflowText(uses, { configPath = configurationFolder } = {}) {
	const inputs = configPath === ".github/handoffs" ? "" : `        with:\n          config-path: ${configPath}\n`;
	return `name: Handoffs
on:
  issues:
    types: [${issueTypes.join(", ")}]
  issue_comment:
    types: [created]
  schedule:
    - cron: '17 * * * *'
  repository_dispatch:
    types: [${filingEventType}]
  workflow_dispatch:
    inputs:
      mode:
        type: choice
        options: [${modes.join(", ")}]
        default: auto
permissions: {}
jobs:
  handoffs:
    if: >-
${handoffCondition.map((line) => `      ${line}\n`).join("")}    runs-on: ubuntu-latest
    permissions:
${wantedPermissions.map((name) => `      ${name}: write\n`).join("")}    steps:
      - uses: ${uses}
${inputs}`;
}
// build/cli/init/link-templates.js
const followers = {
	sales_to_onboarding: ["onboarding_to_support", "onboarding_to_success"],
	design_to_development: ["development_to_qa", "development_to_operations"]
};
function linkTemplate({ text, template }, chosen, present) {
	const others = [...chosen, ...present].filter((one) => one.text !== text);
	const carried = Object.keys(template.carry ?? {});
	const carrying = others.some((one) => carried.every((id) => new RegExp(`\\bid: ${id}\\b`).test(one.text))) ? text : withoutCarry(text);
	return withNext(isOfferedWithAwaited(template, chosen) ? carrying : withoutWait(carrying), template.type, chosen);
}
function isOfferedWithAwaited({ type, waitsFor = [] }, chosen) {
	return chosen.some((one) => {
		const next = followersOf(one.template.type, chosen);
		return [type, ...waitsFor].every((following) => next.includes(following));
	});
}
function followersOf(type, chosen) {
	return (followers[type] ?? []).filter((one) => chosen.some(({ template }) => template.type === one));
}
function withNext(text, type, chosen) {
	const next = followersOf(type, chosen);
	const [only] = next;
	const value = next.length > 1 ? `[${next.join(", ")}]` : only;
	return value === void 0 ? text : `${text}\nnext: ${value}\n`;
}
function withoutCarry(text) {
	return text.replace(/^carry:\n(?: .*\n)+\n?/m, "");
}
function withoutWait(text) {
	return text.replace(/^waits_for: .*\n/m, "");
}
// build/cli/init/schema-links.js
const configSchemaFile = "config.schema.json";
const templateSchemaFile = "template.schema.json";
function ownSchema(uses, file) {
	const [repository, reference] = uses.split("@");
	return `https://raw.githubusercontent.com/${repository}/${reference}/.github/schema/${file}`;
}
function publicSchema(name) {
	return `https://www.schemastore.org/${name}.json`;
}
function withSchema(url, text) {
	return `# yaml-language-server: $schema=${url}\n${text}`;
}
function relinked(uses, text) {
	return text.replace(/^(# yaml-language-server: \$schema=)https:\/\/raw\.githubusercontent\.com\/[^/\s]+\/[^/\s]+\/\S+\/\.github\/schema\/((?:config|template)\.schema\.json)/, (_, opening, file) => `${opening}${ownSchema(uses, file)}`);
}
const chooserText = withSchema(publicSchema("github-issue-config"), "blank_issues_enabled: true\n");
// build/cli/init/settings-text.js
const opening = "# Who hands over to whom. In a team without members, everyone with write access counts.\n\n";
function settingsText(teams) {
	const document = new import_dist.Document({ teams: new Map(teams.map((team) => [team.id, settingsOf(team)])) });
	return opening + textOf$4(document);
}
function addTeams(present, teams, replaces) {
	const document = (0, import_dist.parseDocument)(present);
	const { contents } = document;
	const listed = document.get("teams");
	const keys = (0, import_dist.isMap)(listed) ? listed.items.flatMap(({ key }) => (0, import_dist.isScalar)(key) ? [String(key.value)] : []) : [];
	const due = teams.flatMap((team) => {
		const key = keys.find((one) => sameLogin(one, team.id));
		return key === void 0 || replaces ? [{
			key: key ?? team.id,
			team
		}] : [];
	});
	if (document.errors.length > 0 || contents !== null && !(0, import_dist.isMap)(contents) || due.length === 0) return present;
	if (!(0, import_dist.isMap)(listed)) document.set("teams", document.createNode({}));
	for (const { key, team } of due) {
		if (!(0, import_dist.isMap)(document.getIn(["teams", key]))) document.setIn(["teams", key], document.createNode({}));
		for (const [name, value] of Object.entries(settingsOf(team))) document.setIn([
			"teams",
			key,
			name
		], document.createNode(value));
	}
	return textOf$4(document);
}
function addCalendars(present, ids, timezone) {
	const document = (0, import_dist.parseDocument)(present);
	const teams = document.get("teams");
	const due = ((0, import_dist.isMap)(teams) ? teams.items.flatMap(({ key }) => (0, import_dist.isScalar)(key) ? [String(key.value)] : []) : []).filter((key) => ids.some((id) => sameLogin(id, key)) && !document.hasIn([
		"teams",
		key,
		"calendar"
	]));
	if (document.errors.length > 0 || due.length === 0) return present;
	for (const key of due) {
		const calendar = document.createNode({
			timezone,
			days: weekdays,
			hours: "00:00-24:00"
		});
		if (!(0, import_dist.isMap)(document.getIn(["teams", key]))) document.setIn(["teams", key], document.createNode({}));
		const team = document.getIn(["teams", key]);
		if ((0, import_dist.isMap)(team)) team.flow = false;
		document.setIn([
			"teams",
			key,
			"calendar"
		], calendar);
	}
	return textOf$4(document);
}
const weekdays = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
function settingsOf({ members, githubTeam }) {
	return {
		...members.length === 0 ? {} : { members },
		...githubTeam === null ? {} : { github_team: githubTeam }
	};
}
function textOf$4(document) {
	(0, import_dist.visit)(document, { Collection(_, node) {
		const isEmpty = (0, import_dist.isCollection)(node) && node.items.length === 0;
		if (node.flow === void 0 && ((0, import_dist.isSeq)(node) || isEmpty)) node.flow = true;
	} });
	return document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
}
// build/cli/init/plan.js
function planFor(wishes, present, means) {
	const { mayReplace } = means;
	const chosen = means.shipped.filter(({ template }) => wishes.types.includes(template.type));
	const templates = chosen.map((one) => {
		const path = `${present.configPath}/${one.template.type}.yml`;
		const whole = linkTemplate(one, chosen, present.configuration);
		return planned({
			path,
			text: withSchema(ownSchema(wishes.uses, templateSchemaFile), whole),
			present: textAt(present.configuration, path)
		}, mayReplace(path));
	});
	const configuration = [...settings(wishes, present, {
		chosen,
		mayReplace
	}), ...templates];
	const outcome = parseConfiguration(afterwards(present.configuration, configuration));
	if (outcome.kind === "invalid") return outcome;
	const forms = [...renderForms(outcome.configuration.templates)].map(([path, text]) => {
		const there = textAt(present.forms, path);
		const replaces = mayReplace(path) || there !== null && isGenerated(there);
		return planned({
			path,
			text,
			present: there
		}, replaces);
	});
	return {
		kind: "valid",
		files: [
			...configuration,
			...forms,
			...chooser(present),
			...workflow(wishes, present, means)
		],
		notes: notesOn(wishes, present, means)
	};
}
function textAt(files, path) {
	return files.find((file) => file.path === path)?.text ?? null;
}
function planned(file, replaces) {
	const isCurrent = file.present?.replaceAll("\r\n", "\n") === file.text;
	const differs = replaces ? "changed" : "kept";
	return {
		...file,
		state: file.present === null ? "new" : isCurrent ? "current" : differs
	};
}
function settings({ teams, uses }, { configPath, configuration, timezone }, { chosen, mayReplace }) {
	const path = `${configPath}/config.yml`;
	const present = textAt(configuration, path);
	const needed = [...new Set(chosen.flatMap(({ template }) => [template.from, ...possibleValues(template.to)]))].filter((id) => !teams.some((team) => sameLogin(team.id, id))).map((id) => ({
		id,
		members: [],
		githubTeam: null
	}));
	const recurring = chosen.filter(({ template }) => template.opens !== void 0);
	const withCalendars = (text) => addCalendars(text, recurring.map(({ template }) => template.from), timezone);
	if (present === null) {
		const settings = withCalendars(settingsText([...teams, ...needed]));
		return [planned({
			path,
			text: withSchema(ownSchema(uses, configSchemaFile), settings),
			present
		}, false)];
	}
	const text = withCalendars(addTeams(addTeams(present, teams, mayReplace(path)), needed, false));
	return text === present ? [] : [planned({
		path,
		text,
		present
	}, true)];
}
function notesOn(wishes, present, means) {
	return [
		...notesOnTeams(wishes, present, means),
		...notesOnGitHubTeams(wishes, present),
		...notesOnWorkflow(wishes, present, means)
	];
}
function notesOnWorkflow({ uses }, { uses: used, calls, workflow: present }, { mayReplace }) {
	const runs = used ?? calls;
	if (runs === null || runs === uses) return [];
	const change = present === null ? "edit it by hand" : mayReplace(".github/workflows/handoffs.yml") ? null : "use `--force` to replace it, or edit it by hand";
	return change === null ? [] : [`A workflow already runs ${quoted(runs)}, so Baton did not change it; ${change}.`];
}
function notesOnGitHubTeams({ teams }, { passesToken }) {
	return teams.filter(({ members, githubTeam }) => githubTeam !== null && members.length === 0).filter(() => !passesToken).map(({ id, githubTeam }) => `The token of the job cannot read the members of ${quoted(githubTeam ?? "")}, so Baton decides nothing in the team ${quoted(id)}. Pass the token of a GitHub App with the permission \`members: read\` to the input \`token\`, or list the members.`);
}
function notesOnTeams({ teams }, { configPath, configuration }, { mayReplace }) {
	const path = `${configPath}/config.yml`;
	const text = textAt(configuration, path);
	if (text === null || mayReplace(path)) return [];
	return teams.filter((team) => addTeams(text, [team], true) !== addTeams(text, [team], false)).map(({ id }) => `The team ${quoted(id)} already exists, so Baton did not change it. Use \`--force\` to replace it.`);
}
function afterwards(present, files) {
	const written = files.filter(({ state }) => state !== "kept");
	const paths = written.map(({ path }) => path);
	return [...present.filter(({ path }) => !paths.includes(path)), ...written];
}
function chooser({ forms }) {
	const path = `${formsFolder}/config.yml`;
	if (forms.some((file) => /\/config\.ya?ml$/.test(file.path))) return [];
	return [planned({
		path,
		text: chooserText,
		present: null
	}, false)];
}
function workflow({ uses }, { configPath, uses: used, calls, workflow: present }, { mayReplace }) {
	if ((used ?? calls) !== null && (present === null || !mayReplace(".github/workflows/handoffs.yml"))) return [];
	const text = withSchema(publicSchema("github-workflow"), workflowText(uses, { configPath }));
	return [planned({
		path: workflowPath,
		text,
		present
	}, mayReplace(workflowPath))];
}
// build/cli/init/offered-templates.json
var offered_templates_default = {
	development_to_operations: [
		"# What operations needs to put a change into production, and to take it out again. Sources:",
		"# - Rollout and backout plans (University of Strathclyde): steps both ways, how long they take, who decides when.",
		"#   https://helpdesk.strath.ac.uk/support/solutions/articles/26000159077-rollout-and-backout-plans",
		"# - Production launch checklist (Night Mode Labs): the exact artifact, a tested way back, and what shows harm to users.",
		"#   https://bluebook.nightmode.dev/docs/production-launch-checklist",
		"# - Go-live checklist (Patria Lab): announced in time, tried out right after, watched for two days.",
		"#   https://tech-docs.patrialab.com/05-standards/development/lifecycle/go-live-checklist",
		"#",
		"# It follows design_to_development and is opened together with development_to_qa. It is on hold until QA has finished.",
		"",
		"name: Development \u2192 Operations",
		"description: A finished change goes to production, once QA has tested it.",
		"from: development",
		"to: operations",
		"waits_for: development_to_qa",
		"",
		"accept_within: 1d",
		"complete_within: 1w",
		"",
		"fields:",
		"  - id: project_name",
		"    label: Project name",
		"    type: text",
		"    required: true",
		"    description: The project or feature, as the plan calls it.",
		"    placeholder: Checkout redesign",
		"    max: 120",
		"",
		"  - id: build",
		"    label: Build",
		"    type: text",
		"    required: true",
		"    description: The one version that goes to production, the same that QA tests. A tag or commit, never a branch.",
		"    placeholder: v4.12.0",
		"",
		"  - id: effect",
		"    label: Effect on users",
		"    type: textarea",
		"    required: true",
		"    description: What users will notice, and what stops or slows down meanwhile. Write \"None\" if there is nothing.",
		"",
		"  - id: earliest_day",
		"    label: Earliest day",
		"    type: date",
		"    required: false",
		"    description: Not before this day, for example because of an announcement.",
		"",
		"  - id: rollout",
		"    label: Rollout steps",
		"    type: list",
		"    required: true",
		"    description: One to a line, after a dash, in order, with the time each takes. Migrations, settings and flags too.",
		"    placeholder: |-",
		"      - Migrate the orders table, 10 minutes",
		"      - Deploy v4.12.0 to one server, then to all",
		"      - Turn on the flag new_checkout",
		"",
		"  - id: way_back",
		"    label: Way back",
		"    type: dropdown",
		"    required: true",
		"    description: The quickest way to get users back to what they had.",
		"    options:",
		"      - Deploy the version before",
		"      - Turn off a flag",
		"      - Steps of its own",
		"      - None after a certain step",
		"",
		"  - id: backout",
		"    label: Backout steps",
		"    type: textarea",
		"    required: { when: way_back, is: [Steps of its own, None after a certain step] }",
		"    description: How to get back, or the step after which no one can. Say what makes that risk acceptable.",
		"",
		"  - id: stop_when",
		"    label: Stop when",
		"    type: list",
		"    required: true",
		"    description: What ends the rollout at once, one to a line, after a dash. Numbers that a dashboard shows.",
		"    placeholder: |-",
		"      - More than 1% of payments fail for 5 minutes",
		"",
		"  - id: dashboard",
		"    label: Dashboard",
		"    type: url",
		"    required: true",
		"    description: Where operations sees whether it works.",
		"    placeholder: https://monitoring.example.com/d/checkout",
		"",
		"  - id: contact",
		"    label: Contact",
		"    type: user",
		"    required: true",
		"    description: Who helps during the rollout, and may decide to turn back.",
		"",
		"checklist:",
		"  - Rollout window agreed and announced",
		"  - Build in production is the one that QA tested",
		"  - Main paths tried out in production",
		"  - Dashboard watched for the agreed time",
		"  - text: Flags and settings of the rollout removed",
		"    required: false",
		""
	],
	development_to_qa: [
		"# What a tester needs before the first test case can run. Sources:",
		"# - The test item transmittal report: version, location, person, documents and status of each item.",
		"#   https://kcntt.duytan.edu.vn/Home/ArticleDetail/vn/162/5239/the-test-item-transmittal-report",
		"# - In-depth tackling: test item transmittal report: what differs from the last build handed over.",
		"#   https://qa-platforms.com/in-depth-tackling-test-item-transmittal-report/",
		"# - Development handoff to QA: demonstration, tests done, known issues, contact, and QA's signature.",
		"#   https://dylanwan.blogspot.com/2015/03/development-handover-codes-to-qa.html",
		"# - Hand-off from development to QA: shown in an environment like QA's, never on a developer's machine.",
		"#   https://epf.av8rr.com/fnfg_process_ulc/tasks/QMM_handoff_from_development_to_qa_A270795B.html",
		"",
		"name: Development \u2192 QA",
		"description: A finished change moves from development to testing.",
		"from: development",
		"to: qa",
		"accept_within: 1d",
		"complete_within: 1w",
		"",
		"fields:",
		"  - id: change",
		"    label: Change",
		"    type: text",
		"    required: true",
		"    description: The feature, fix or release, as the plan calls it.",
		"    placeholder: Pay by invoice at checkout",
		"    max: 120",
		"",
		"  - id: purpose",
		"    label: Purpose",
		"    type: dropdown",
		"    required: true",
		"    description: Decides how deep the tests go, and how soon.",
		"    options:",
		"      - New feature",
		"      - Changed behaviour",
		"      - Bug fix",
		"      - Emergency fix",
		"      - No change that users see (refactoring, dependencies)",
		"",
		"  - id: build",
		"    label: Build",
		"    type: text",
		"    required: true",
		"    description: The one version that is to be tested. A tag or commit, never a branch that moves on.",
		"    placeholder: v4.12.0-rc.2",
		"",
		"  - id: test_environment",
		"    label: Test environment",
		"    type: url",
		"    required: true",
		"    description: Where that build runs, outside of any developer's machine.",
		"    placeholder: https://staging.example.com/checkout",
		"",
		"  - id: requirements",
		"    label: Requirements",
		"    type: url",
		"    required: true",
		"    description: The ticket or specification with the acceptance criteria. What has no criteria cannot pass.",
		"    placeholder: https://github.com/acme/shop/issues/1204",
		"",
		"  - id: what_changed",
		"    label: What changed",
		"    type: textarea",
		"    required: true",
		"    description: What is different since the build that was handed over last, for users and beneath. Say where the change departs from the requirements.",
		"",
		"  - id: tested_so_far",
		"    label: Tested so far",
		"    type: checkboxes",
		"    required: true",
		"    description: What development has run on this very build.",
		"    options:",
		"      - Unit tests",
		"      - Integration tests",
		"      - End-to-end tests",
		"      - By hand, along the acceptance criteria",
		"      - Upgrade from the version in production",
		"",
		"  - id: test_results",
		"    label: Test results",
		"    type: textarea",
		"    required: true",
		"    description: What passed, what failed, what was skipped and why. A link to the run is best.",
		"    placeholder: \"All 1,312 unit tests pass: https://ci.example.com/runs/5511. Two end-to-end tests are skipped until the sandbox of the bank is back.\"",
		"",
		"  - id: areas_at_risk",
		"    label: Areas at risk",
		"    type: list",
		"    required: true",
		"    description: Where you would look first for what broke, one to a line, after a dash. Shared code, migrations, permissions, performance.",
		"    placeholder: |-",
		"      - Discounts: they share the new rounding",
		"      - Orders placed before the migration",
		"",
		"  - id: known_issues",
		"    label: Known issues",
		"    type: list",
		"    required: true",
		"    description: Defects that are known and left in, one to a line, after a dash, each with its ticket. Write \"None\" if there are none.",
		"",
		"  - id: setup",
		"    label: Setup and test data",
		"    type: textarea",
		"    required: false",
		"    description: Flags, settings, accounts and data that the tests need, and how to get back to the start. Say where credentials are kept, never what they are.",
		"",
		"  - id: contact",
		"    label: Contact",
		"    type: user",
		"    required: true",
		"    description: Who answers questions while the tests run.",
		"",
		"  - id: needed_by",
		"    label: Needed by",
		"    type: date",
		"    required: false",
		"    description: The day on which the result is needed, if there is one.",
		"",
		"checklist:",
		"  - Build deployed to the test environment",
		"  - Smoke test passed on that build",
		"  - Change demonstrated to QA",
		"  - Roll-back or upgrade path written down",
		"  - Known issues recorded in the tracker",
		"  - Tested against every acceptance criterion",
		"  - Result and open defects reported to development",
		""
	],
	onboarding_to_success: [
		"# What the person who looks after a client from now on must not have to ask again. Sources:",
		"# - Client account handover checklist for customer success: commercial facts, stakeholders, plan, risks, next 90 days.",
		"#   https://www.skillpasspro.com/en/blog/client-account-handover-checklist-for-customer-success/",
		"# - Customer onboarding to customer success handoff (Rocketlane): exit criteria, and who answers what afterwards.",
		"#   https://blog.rocketlane.com/blogs/customer-onboarding-to-customer-success-handoff",
		"# - Customer success and onboarding: the critical handoff: what gets lost on the way, and what clients repeat.",
		"#   https://www.adoptkit.com/posts/customer-success-onboarding-handoff",
		"#",
		"# It follows sales_to_onboarding, next to onboarding_to_support: one completed handoff opens both. `client_name` and",
		"# `contract_value` have the same id there and are filled in; `carry` fills in the others.",
		"",
		"name: Onboarding \u2192 Customer success",
		"description: A client is live, and customer success looks after the relationship.",
		"from: onboarding",
		"to: success",
		"accept_within:",
		"  by: health",
		"  At risk: 4h",
		"  else: 2d",
		"complete_within:",
		"  by: health",
		"  At risk: 5d",
		"  else: 20d",
		"subject: client_name",
		"",
		"carry:",
		"  key_contacts: stakeholders",
		"  goals: success_criteria",
		"  special_requirements: promises",
		"",
		"fields:",
		"  - id: client_name",
		"    label: Client name",
		"    type: text",
		"    required: true",
		"    description: The company name as in the contract.",
		"    placeholder: Acme Ltd",
		"",
		"  - id: contract_value",
		"    label: Contract value",
		"    type: money",
		"    required: true",
		"    description: Total value over the first term, with the currency.",
		"    placeholder: EUR 48,000",
		"    min: 0",
		"",
		"  - id: renewal_date",
		"    label: Renewal date",
		"    type: date",
		"    required: true",
		"    description: The last day on which the client can end the contract or renew it.",
		"",
		"  - id: stakeholders",
		"    label: Stakeholders",
		"    type: list",
		"    required: true",
		"    description: Who decides, who pays, who uses it every day, one to a line. Say who is in favour and who is not.",
		"    placeholder: |-",
		"      Alice \u2013 head of operations, decides, in favour",
		"      Bob \u2013 IT security, has doubts about single sign-on",
		"",
		"  - id: success_criteria",
		"    label: Success criteria",
		"    type: textarea",
		"    required: true",
		"    description: What the client wants to have reached, by when, and how they judge it. Say how far they are.",
		"",
		"  - id: adoption",
		"    label: Use so far",
		"    type: textarea",
		"    required: true",
		"    description: Which teams use what, how often, and what was agreed but is not used yet.",
		"",
		"  - id: health",
		"    label: Health",
		"    type: dropdown",
		"    required: true",
		"    description: How likely it is today that the client renews. It decides how soon customer success takes over.",
		"    options:",
		"      - Good",
		"      - Watch",
		"      - At risk",
		"",
		"  - id: risks",
		"    label: Risks",
		"    type: list",
		"    required:",
		"      when: health",
		"      is: [Watch, At risk]",
		"    description: What may make the client leave, one to a line, after a dash, each with what was tried.",
		"    placeholder: \"- Their sponsor leaves in May: introduced ourselves to her deputy\"",
		"",
		"  - id: promises",
		"    label: Promises",
		"    type: textarea",
		"    required: true",
		"    description: What was promised and is still open, by whom and by when. Write \"None\" if there is nothing.",
		"",
		"  - id: success_plan",
		"    label: Success plan",
		"    type: url",
		"    required: false",
		"    description: Where the plan for the coming quarter is written down.",
		"    placeholder: https://wiki.example.com/clients/acme/plan",
		"",
		"checklist:",
		"  - Client introduced to their new contact",
		"  - First review booked with the person who decides",
		"  - Open promises accepted by those who keep them",
		"  - Client knows which questions go to support",
		"  - text: Reference or case study asked for",
		"    required: false",
		""
	],
	onboarding_to_support: [
		"# What support needs to help a client from the first question on. Sources:",
		"# - Customer support handoff doc (Threekit): a survey, a meeting about it, and a walk through support with the client.",
		"#   https://community.threekit.com/getting-started/managing-your-implementation/customer-support-handoff-doc",
		"# - Support on/offboarding (Bleech): addresses, what is special, few open tickets, and a notice to the client whom to ask.",
		"#   https://docs.bleech.de/workflows/support-on-offboarding/",
		"# - System handover checklist (Indrastra): access, known limits, maintenance, and who is asked afterwards.",
		"#   https://wiki.indrastra.com/index.php?oldid=98&title=System_handover_checklist",
		"#",
		"# After sales_to_onboarding, fields with the same id are filled in: `client_name`, `key_contacts`,",
		"# `special_requirements` and `goals`.",
		"",
		"name: Onboarding \u2192 Support",
		"description: A client is live and moves from onboarding to support.",
		"from: onboarding",
		"to: support",
		"accept_within: 2d",
		"complete_within: 10d",
		"subject: client_name",
		"",
		"fields:",
		"  - id: client_name",
		"    label: Client name",
		"    type: text",
		"    required: true",
		"    description: The company name as in the contract.",
		"    placeholder: Acme Ltd",
		"",
		"  - id: live_since",
		"    label: Live since",
		"    type: date",
		"    required: true",
		"    description: The day on which the client's people started to use it.",
		"",
		"  - id: key_contacts",
		"    label: Key contacts",
		"    type: list",
		"    required: true",
		"    description: Who may ask support, one to a line. Name, role, and how to reach them.",
		"    placeholder: |-",
		"      Alice \u2013 head of operations \u2013 alice@example.com",
		"      Bob \u2013 IT security \u2013 bob@example.com",
		"",
		"  - id: special_requirements",
		"    label: Special requirements",
		"    type: textarea",
		"    required: true",
		"    description: What this client has that others do not, such as integrations, languages or agreed response times. Write \"None\" if nothing.",
		"",
		"  - id: goals",
		"    label: Goals",
		"    type: textarea",
		"    required: false",
		"    description: What the client wants to have reached, and how far they are.",
		"",
		"  - id: set_up",
		"    label: Set-up",
		"    type: textarea",
		"    required: true",
		"    description: How it is configured for this client, and where that is written down. No passwords.",
		"",
		"  - id: known_issues",
		"    label: Known issues",
		"    type: textarea",
		"    required: true",
		"    description: What does not work yet, what the client knows about it, and what was promised by when. Write \"None\" if there is nothing.",
		"",
		"  - id: early_life",
		"    label: Onboarding helps until",
		"    type: date",
		"    required: false",
		"    description: Until this day onboarding answers questions of support.",
		"",
		"checklist:",
		"  - Client knows how to reach support, and from which day",
		"  - Support has access to everything it needs",
		"  - Open requests of the client moved to support",
		"  - Set-up read and tried by a member of support",
		""
	],
	people_to_it: [
		"# What IT needs so that a new colleague can work on the first morning. Sources:",
		"# - New employee IT onboarding checklist: manager, role, place and start date are confirmed before any account.",
		"#   https://thisisanitsupportgroup.com/blog/new-employee-it-onboarding-checklist-2026",
		"# - IT onboarding checklist (Open IT Policy Library): equipment, accounts, second factor, and the review of access.",
		"#   https://www.sortedsolution.com/oitpl/references/IT-Onboarding-Checklist",
		"# - IT system access onboarding: approvals first, then accounts, then a device that is encrypted and enrolled.",
		"#   https://kriram.light2glow.com/templates/it-system-access-onboarding",
		"# - IT onboarding checklist: devices, access, and tracking: what goes wrong if IT hears of it last.",
		"#   https://metrica.uno/blog/it-onboarding-checklist",
		"#",
		"# Where the colleague works decides the receiving team, and what they may access decides the label and who is assigned.",
		"# Name your own teams under `to`. In place of `everyone`, you can list the members who may grant elevated access.",
		"",
		"name: People \u2192 IT",
		"description: A new colleague has signed, and IT prepares accounts and equipment.",
		"from: people",
		"to:",
		"  by: workplace",
		"  Office: it_office",
		"  else: it_remote",
		"labels:",
		"  by: access",
		"  \"Elevated: production systems, customer data or payments\": \"access: elevated\"",
		"assign:",
		"  by: access",
		"  \"Elevated: production systems, customer data or payments\": everyone",
		"  else: round_robin",
		"accept_within: 1d",
		"complete_within: 10d",
		"",
		"fields:",
		"  - id: colleague",
		"    label: New colleague",
		"    type: text",
		"    required: true",
		"    description: The name as it should appear in the address book.",
		"    max: 80",
		"",
		"  - id: role",
		"    label: Role and team",
		"    type: text",
		"    required: true",
		"    description: As in the organisation chart. Access follows from it.",
		"    placeholder: Accountant, Finance",
		"    max: 120",
		"",
		"  - id: manager",
		"    label: Manager",
		"    type: user",
		"    required: true",
		"    description: Who confirms what the colleague needs, and answers questions.",
		"",
		"  - id: first_day",
		"    label: First day",
		"    type: date",
		"    required: true",
		"    description: Everything must work on the morning of this day.",
		"",
		"  - id: employment",
		"    label: Employment",
		"    type: dropdown",
		"    required: true",
		"    description: Decides whether accounts end by themselves.",
		"    options:",
		"      - Permanent",
		"      - Fixed term",
		"      - Contractor",
		"",
		"  - id: last_day",
		"    label: Last day",
		"    type: date",
		"    required:",
		"      when: employment",
		"      is: [Fixed term, Contractor]",
		"    description: Accounts are closed at the end of this day.",
		"",
		"  - id: workplace",
		"    label: Workplace",
		"    type: dropdown",
		"    required: true",
		"    description: Decides which IT team prepares the equipment.",
		"    options:",
		"      - Office",
		"      - Home",
		"      - Home, in another country",
		"",
		"  - id: delivery_address",
		"    label: Delivery address",
		"    type: textarea",
		"    private: true",
		"    required:",
		"      when: workplace",
		"      is: [Home, \"Home, in another country\"]",
		"    description: Where the equipment is sent, with a telephone number for the carrier.",
		"",
		"  - id: equipment",
		"    label: Equipment",
		"    type: checkboxes",
		"    required: true",
		"    description: What the role needs. The manager pays for anything else.",
		"    options:",
		"      - Laptop",
		"      - Screen, keyboard and mouse",
		"      - Headset",
		"      - Telephone with contract",
		"      - Security key",
		"",
		"  - id: special_equipment",
		"    label: Special equipment",
		"    type: textarea",
		"    required: false",
		"    description: Anything beyond that list, such as aids for a disability or a workstation for large models.",
		"",
		"  - id: access",
		"    label: Access",
		"    type: dropdown",
		"    required: true",
		"    description: The widest access that the role needs on the first day.",
		"    options:",
		"      - \"Standard: mail, chat, files and the tools of the team\"",
		"      - \"Elevated: production systems, customer data or payments\"",
		"",
		"  - id: systems",
		"    label: Systems",
		"    type: list",
		"    required: true",
		"    description: Which systems, and with which role in each, one to a line, after a dash. Never \"the same as\" another person.",
		"    placeholder: |-",
		"      - Accounting: clerk, no payments",
		"      - Expenses: approver for Finance",
		"",
		"  - id: approval",
		"    label: Approval",
		"    type: url",
		"    required:",
		"      when: access",
		"      is: \"Elevated: production systems, customer data or payments\"",
		"    description: Where the owner of the system has agreed.",
		"    placeholder: https://tickets.example.com/access/2210",
		"",
		"checklist:",
		"  - Accounts created from the approved list, none copied from another person",
		"  - Device encrypted, enrolled and entered in the inventory",
		"  - Second factor set up, or a security key sent",
		"  - First sign-in tried with the colleague",
		"  - Manager has confirmed that everything needed is there",
		"  - text: Equipment of the predecessor collected",
		"    required: false",
		""
	],
	project_to_operations: [
		"# What the people on call need before they take over a service. Sources:",
		"# - OPS07-BP02 Ensure a consistent review of operational readiness (AWS Well-Architected): a review",
		"#   against a list before launch, fed by what went wrong before.",
		"#   https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ready_to_support_const_orr.html",
		"# - Launch coordination checklist (Site Reliability Engineering, appendix E): failure, backup and",
		"#   restore, monitoring, growth, dependencies, release and roll-back.",
		"#   https://sre.google/sre-book/launch-checklist",
		"# - The evolving SRE engagement model (Site Reliability Engineering, chapter 32): reviewed, fixed and",
		"#   taught before it is taken over.",
		"#   https://sre.google/sre-book/evolving-sre-engagement-model/",
		"# - The best of service transition: early life support, and when it may end.",
		"#   http://www.itsmprofessor.net/2013/04/the-best-of-service-transition-part-3.html",
		"# - Runbook requirement before handoff: written for someone other than the author, or no handoff.",
		"#   https://egi-sop.vercel.app/docs/anchor-handoff/runbook-requirement-before-handoff",
		"",
		"name: Project \u2192 Operations",
		"description: A service that a project has built moves to those who will run it.",
		"from: project",
		"to: operations",
		"accept_within: 3d",
		"complete_within: 8w",
		"",
		"fields:",
		"  - id: service",
		"    label: Service",
		"    type: text",
		"    required: true",
		"    description: The name under which it is monitored and billed.",
		"    placeholder: Invoice archive",
		"    max: 80",
		"",
		"  - id: purpose",
		"    label: Purpose",
		"    type: textarea",
		"    required: true",
		"    description: What it does, for whom, and what stops if it fails.",
		"",
		"  - id: criticality",
		"    label: Criticality",
		"    type: dropdown",
		"    required: true",
		"    description: What an hour without it means.",
		"    options:",
		"      - \"Critical: customers or money are lost at once\"",
		"      - \"Important: work stops, but can be made up for\"",
		"      - \"Ordinary: can wait for the next working day\"",
		"",
		"  - id: service_levels",
		"    label: Service levels",
		"    type: list",
		"    required: true",
		"    description: What was promised and is measured, one to a line, after a dash. Availability, speed, hours of support, the longest outage and the most data that may be lost.",
		"    placeholder: |-",
		"      - 99.5% of requests answered in under 2 seconds, each month",
		"      - Restored within 4 hours, with at most 15 minutes of data lost",
		"      - Supported Monday to Friday, 08:00 to 18:00",
		"",
		"  - id: go_live",
		"    label: Go-live",
		"    type: date",
		"    required: true",
		"    description: The day on which users are first let in.",
		"",
		"  - id: early_life_support",
		"    label: Early life support until",
		"    type: date",
		"    required: true",
		"    description: Until this day the project fixes problems and answers questions. Not the day of go-live.",
		"",
		"  - id: architecture",
		"    label: Architecture",
		"    type: url",
		"    required: true",
		"    description: A picture of the parts, where they run, and how data flows. As built, not as planned.",
		"    placeholder: https://wiki.example.com/invoice-archive/architecture",
		"",
		"  - id: runbook",
		"    label: Runbook",
		"    type: url",
		"    required: true",
		"    description: How to check that it is healthy, and how to start, stop, scale and recover it. Written for someone who did not build it.",
		"    placeholder: https://wiki.example.com/invoice-archive/runbook",
		"",
		"  - id: dashboard",
		"    label: Dashboard",
		"    type: url",
		"    required: true",
		"    description: Where its health is seen as users feel it.",
		"    placeholder: https://monitoring.example.com/d/invoice-archive",
		"",
		"  - id: alerts",
		"    label: Alerts",
		"    type: list",
		"    required: true",
		"    description: Every alert that can wake someone, one to a line, after a dash, and what to do about it.",
		"    placeholder: |-",
		"      - No invoice stored for 15 minutes: runbook, section 4",
		"      - Disk over 85%: runbook, section 6",
		"    min: 1",
		"",
		"  - id: backup_and_restore",
		"    label: Backup and restore",
		"    type: textarea",
		"    required: true",
		"    description: What is saved, how often, where to, for how long. When it was last restored, and how long that took.",
		"",
		"  - id: release_and_roll_back",
		"    label: Release and roll-back",
		"    type: textarea",
		"    required: true",
		"    description: How a new version goes out, how it is taken back, and who may do either.",
		"",
		"  - id: dependencies",
		"    label: Dependencies",
		"    type: list",
		"    required: true",
		"    description: What it cannot do without, inside and outside, one to a line, after a dash. Who runs it, and what happens here when it fails.",
		"",
		"  - id: capacity",
		"    label: Load and capacity",
		"    type: textarea",
		"    required: true",
		"    description: The load expected now and in a year, where it will first run short, and how to add more.",
		"",
		"  - id: known_errors",
		"    label: Known errors",
		"    type: list",
		"    required: true",
		"    description: Defects, manual work and shortcuts that are handed over too, one to a line, after a dash, each with its workaround. Write \"None\" if there are none.",
		"",
		"  - id: escalation",
		"    label: Escalation",
		"    type: list",
		"    required: true",
		"    description: Who helps when the runbook does not, one to a line, after a dash. Builders, owner, suppliers, with hours and contract numbers.",
		"    min: 2",
		"",
		"  - id: access",
		"    label: Access",
		"    type: textarea",
		"    required: true",
		"    description: Which accounts, roles, certificates and keys there are, where they are kept, and when they run out. Never the secrets themselves.",
		"",
		"  - id: reviews",
		"    label: Reviews and tests passed",
		"    type: checkboxes",
		"    required: true",
		"    description: With a report that operations can read.",
		"    options:",
		"      - Operational readiness review",
		"      - Security review",
		"      - Data protection review",
		"      - Load test",
		"      - Restore from backup",
		"      - Failover",
		"      - Roll-back",
		"",
		"  - id: running_cost",
		"    label: Running cost",
		"    type: money",
		"    required: false",
		"    description: For one year, with the currency. Hosting, licences and support.",
		"    placeholder: EUR 14,400",
		"    min: 0",
		"",
		"checklist:",
		"  - Readiness review held, its open points owned and dated",
		"  - Operations staff trained",
		"  - Runbook followed by operations without the project's help",
		"  - Every alert seen to reach the on-call rota",
		"  - Restore and roll-back carried out by operations",
		"  - Access handed over and the project's own withdrawn",
		"  - Contracts, licences and budget handed over",
		"  - Service levels met during early life support",
		"  - Service owner and operations have signed",
		""
	],
	shift_to_shift: [
		"# What the engineer who takes the pager must know, and say back. Sources:",
		"# - Managing incidents (Site Reliability Engineering, chapter 14): command is handed over live, in so",
		"#   many words, and not left before the other side has clearly taken it.",
		"#   https://sre.google/sre-book/managing-incidents/",
		"# - Tool: I-PASS (AHRQ TeamSTEPPS): how grave, summary, actions, what may happen, said back by the receiver.",
		"#   https://www.ahrq.gov/teamstepps-program/curriculum/communication/tools/ipass.html",
		"# - On-call handover (GitLab): what is urgent, what is degraded or may come again, what is open.",
		"#   https://gitlab.com/gitlab-com/gl-infra/on-call-handovers/-/issues/654",
		"# - SRE on-call handover checklist: muted alerts, theories, promises made, people already asked.",
		"#   https://upstat.io/blog/sre-oncall-handover-checklist",
		"#",
		"# Both shifts belong to one team here. Where the pager goes round the world, name the two teams instead.",
		"# The sending team needs a `calendar` in config.yml, which `baton init` writes.",
		"",
		"name: On-call shift \u2192 Next shift",
		"description: The pager passes to the next shift, with all that is open.",
		"from: on_call",
		"to: on_call",
		"accept_within: 1h",
		"complete_within: 4h",
		"",
		"# Baton opens the form every day, in the time zone of the team's calendar. For three shifts a day, write",
		"# for example `at: [\"05:30\", \"13:30\", \"21:30\"]`, and `hours: [06:00-14:00, 14:00-22:00, 22:00-06:00]` in the calendar.",
		"opens:",
		"  every: day",
		"  at: \"08:00\"",
		"  keep: [open_incidents, degraded_or_risky, muted_alerts, promises]",
		"",
		"fields:",
		"  - id: handed_over_on",
		"    label: Handed over on",
		"    type: date",
		"    required: true",
		"    description: The day on which the next shift starts.",
		"",
		"  - id: handed_over_at",
		"    label: Handed over at",
		"    type: text",
		"    required: true",
		"    description: The time at which the pager moves, with its time zone.",
		"    placeholder: 09:00 UTC",
		"    pattern: '([01]?\\d|2[0-3]):[0-5]\\d .{2,40}'",
		"",
		"  - id: incoming",
		"    label: Incoming engineer",
		"    type: user",
		"    required: true",
		"    description: Who carries the pager from then on.",
		"",
		"  - id: state",
		"    label: State",
		"    type: dropdown",
		"    required: true",
		"    description: The overall state of the systems at this moment.",
		"    options:",
		"      - \"Stable: nothing open that could wake anybody\"",
		"      - \"Watch: something may get worse\"",
		"      - \"Unstable: an incident is running\"",
		"",
		"  - id: open_incidents",
		"    label: Open incidents",
		"    type: list",
		"    required: true",
		"    description: One to a line, after a dash. Link, effect on users, what is suspected, what was tried, the next step, and who leads it. Write \"None\" if nothing is open.",
		"    placeholder: \"- https://github.com/acme/ops/issues/310: 2% of logins fail. A full connection pool is suspected; restarted twice. Next: raise the limit. Carol leads.\"",
		"",
		"  - id: cannot_wait",
		"    label: What cannot wait",
		"    type: list",
		"    required: true",
		"    description: To be done in the coming shift, one to a line, after a dash, each with its time. Write \"None\" if nothing is due.",
		"    placeholder: \"- Before 18:00 UTC: renew the certificate of api.example.com\"",
		"",
		"  - id: degraded_or_risky",
		"    label: Degraded or risky",
		"    type: textarea",
		"    required: true",
		"    description: What runs differently from usual, such as manual overrides, lost redundancy, workarounds or backlogs, and how to tell when it is back to normal.",
		"",
		"  - id: muted_alerts",
		"    label: Muted and noisy alerts",
		"    type: list",
		"    required: true",
		"    description: One to a line, after a dash. Which, why, until when, and what to look at instead. Write \"None\" if there are none.",
		"",
		"  - id: changes",
		"    label: Changes",
		"    type: list",
		"    required: true",
		"    description: Releases, migrations and maintenance of the last days and of the coming shift, one to a line, after a dash, each with the way back. Write \"None\" if there are none.",
		"",
		"  - id: if_then",
		"    label: If this happens, then",
		"    type: list",
		"    required: true",
		"    description: What you would expect at worst, and what you would do, one to a line, after a dash.",
		"    placeholder: \"- If the queue grows past 50,000: stop the importer, then call Dave\"",
		"",
		"  - id: promises",
		"    label: Promises and follow-ups",
		"    type: list",
		"    required: false",
		"    description: What was promised to whom and by when, reviews still to be written, tickets filed. One to a line, after a dash, each with the person who keeps it.",
		"",
		"  - id: shift_log",
		"    label: Shift log",
		"    type: url",
		"    required: false",
		"    description: Where the pages of the past shift are listed.",
		"    placeholder: https://pager.example.com/reports/2026-47",
		"",
		"checklist:",
		"  - Test page received by the incoming engineer",
		"  - Access to dashboards, runbooks and consoles tried",
		"  - Open incidents and plans said back by the incoming engineer",
		"  - Command of running incidents taken over in so many words",
		"  - Everyone who works on them knows who leads now",
		"  - Every muted alert given an end",
		""
	],
	support_to_engineering: [
		"# What lets an engineer start at once, without asking the customer again. Sources:",
		"# - Enhancing patient safety during hand-offs: situation, background, assessment, recommendation (SBAR).",
		"#   https://psnet.ahrq.gov/issue/enhancing-patient-safety-during-hand-offs-standardized-communication-and-teamwork-using-sbar",
		"# - Atlassian Cloud bug fix policy: levels by what users cannot do, and by the workaround.",
		"#   https://confluence.atlassian.com/support/atlassian-cloud-bug-fix-policy-206865884.html",
		"# - Creating and escalating issues (GitLab handbook): support speaks for the effect on customers.",
		"#   https://about.gitlab.com/handbook/support/workflows/issue_escalations.html",
		"# - Ticket escalation standards and process: all that was tried, with results, and recent history.",
		"#   https://support.dfwmsp.com/support/solutions/articles/73000666924-ticket-system-escalations",
		"# - Replay-backed escalation: why engineers send escalations back, and the least evidence that will do.",
		"#   https://oxvo.com/blog/replay-backed-escalation-bug-reports-engineering-accepts",
		"",
		"name: Support \u2192 Engineering",
		"description: A customer's problem is beyond support and is escalated to engineering.",
		"from: support",
		"to: engineering",
		"labels:",
		"  by: severity",
		"  \"Critical: out of service, or data lost or exposed; no workaround\": \"severity: critical\"",
		"  \"Major: a main function fails or is badly slowed\": \"severity: major\"",
		"accept_within:",
		"  by: severity",
		"  \"Critical: out of service, or data lost or exposed; no workaround\": 1h",
		"  \"Major: a main function fails or is badly slowed\": 4h",
		"  else: 1d",
		"complete_within:",
		"  by: severity",
		"  \"Critical: out of service, or data lost or exposed; no workaround\": 2d",
		"  \"Major: a main function fails or is badly slowed\": 5d",
		"  else: 20d",
		"",
		"fields:",
		"  - id: problem",
		"    label: Problem",
		"    type: text",
		"    required: true",
		"    description: What goes wrong, for whom, in one sentence.",
		"    placeholder: Invoices of March are sent twice to customers on yearly plans",
		"    max: 120",
		"",
		"  - id: severity",
		"    label: Severity",
		"    type: dropdown",
		"    required: true",
		"    description: By what customers cannot do, not by how loudly they say it.",
		"    options:",
		"      - \"Critical: out of service, or data lost or exposed; no workaround\"",
		"      - \"Major: a main function fails or is badly slowed\"",
		"      - \"Minor: not as it should be, but there is a way around it\"",
		"",
		"  - id: incident",
		"    label: Incident",
		"    type: url",
		"    required:",
		"      when: severity",
		"      is: \"Critical: out of service, or data lost or exposed; no workaround\"",
		"    description: Where the running incident is coordinated, such as its channel or call.",
		"    placeholder: https://status.example.com/incidents/512",
		"",
		"  - id: needed_from_engineering",
		"    label: Needed from engineering",
		"    type: dropdown",
		"    required: true",
		"    description: What would let support close the ticket.",
		"    options:",
		"      - A fix",
		"      - A workaround",
		"      - An explanation of what happened",
		"      - A repair of data",
		"      - A decision",
		"",
		"  - id: ticket",
		"    label: Ticket",
		"    type: url",
		"    required: true",
		"    description: The ticket with the whole conversation. Tickets on the same problem go under \"Impact\".",
		"    placeholder: https://support.example.com/tickets/48213",
		"",
		"  - id: customers_affected",
		"    label: Customers affected",
		"    type: number",
		"    required: true",
		"    description: As many as are known to be, even if more may be.",
		"    placeholder: \"3\"",
		"    min: 1",
		"",
		"  - id: impact",
		"    label: Impact",
		"    type: textarea",
		"    required: true",
		"    description: What they cannot do, what it costs them, whether it is spreading, and what was promised to them by contract.",
		"",
		"  - id: first_seen",
		"    label: First seen",
		"    type: date",
		"    required: true",
		"    description: The first day on which it is known to have happened. Releases are searched from there.",
		"",
		"  - id: where_it_happens",
		"    label: Where it happens",
		"    type: textarea",
		"    required: true",
		"    description: Account or workspace, version, region, browser or device, role of the user. And where it does not.",
		"    placeholder: |-",
		"      Workspace 7731, EU region, web app 4.12.0, Firefox 141, as administrator.",
		"      Not in the mobile app, not in workspace 7730.",
		"",
		"  - id: steps_to_reproduce",
		"    label: Steps to reproduce",
		"    type: list",
		"    required: true",
		"    description: One step to a line, numbered, from a state that anybody can reach.",
		"    placeholder: |-",
		"      1. Open \"Billing\" as an administrator",
		"      2. Choose \"Send again\" on an invoice that is paid",
		"      3. Reload the page",
		"    min: 2",
		"",
		"  - id: reproduced",
		"    label: Reproduced",
		"    type: dropdown",
		"    required: true",
		"    description: By support, following those steps.",
		"    options:",
		"      - Every time",
		"      - Sometimes",
		"      - Only in the customer's account",
		"      - Not yet",
		"",
		"  - id: expected_and_actual",
		"    label: Expected and actual",
		"    type: textarea",
		"    required: true",
		"    description: What should happen, and what happens instead. Error messages word for word.",
		"",
		"  - id: already_tried",
		"    label: Already tried",
		"    type: list",
		"    required: true",
		"    description: What support tried and what came of it, one to a line, after a dash, so that no one tries it twice.",
		"    placeholder: |-",
		"      - Cleared the cache: no change",
		"      - Switched the feature off for the workspace: stops, but reports are empty",
		"",
		"  - id: evidence",
		"    label: Evidence",
		"    type: textarea",
		"    required: true",
		"    description: Request ids, times with their time zone, logs, screenshots, recordings. As little of the customer's data as will do.",
		"",
		"  - id: screenshots",
		"    label: Screenshots and recordings",
		"    type: attachments",
		"    required:",
		"      when: severity",
		"      is: \"Critical: out of service, or data lost or exposed; no workaround\"",
		"    description: What the customer sees. Blur personal data first.",
		"",
		"  - id: workaround",
		"    label: Workaround",
		"    type: textarea",
		"    required: true",
		"    description: What the customer does meanwhile, and how long that will hold. Write \"None\" if there is none.",
		"",
		"  - id: next_update",
		"    label: Next update promised",
		"    type: date",
		"    required: false",
		"    description: The day on which the customer expects to hear from us.",
		"",
		"checklist:",
		"  - Known issues and earlier tickets searched",
		"  - Steps followed by a second person",
		"  - Personal data and secrets removed from the evidence",
		"  - Customer knows who has it now and when they will hear next",
		"  - Cause explained to support in words for the customer",
		"  - Fix or workaround confirmed by the customer",
		"  - text: Help article or known issue updated",
		"    required: false",
		""
	]
};
// build/cli/init/bundled-templates.js
function readBundledTemplates() {
	const added = Object.entries(offered_templates_default).map(([type, lines]) => ({
		path: `templates/${type}.yml`,
		text: lines.join("\n")
	}));
	return [...readDefaultTemplates().files, ...added];
}
// build/cli/init/shipped-templates.js
function readShipped() {
	return parseShipped(readBundledTemplates());
}
function parseShipped(files) {
	return files.map((file) => {
		const { value: tree } = collectProblems(parseYaml(file));
		const draft = tree && collectProblems(parseTemplate(tree)).value;
		if (draft === void 0) throw new Error(`Cannot read ${file.path}.`);
		return {
			text: file.text,
			template: draft.template
		};
	});
}
// build/cli/folder/commit-command.js
function commitCommand(paths, message, { cwd, top }) {
	const folders = [...new Set(paths.map((path) => path.split("/")[0] ?? path))].toSorted();
	const there = relative(cwd, top);
	return `${there === "" ? "" : `cd ${/\s/.test(there) ? `"${there}"` : there} && `}git add ${folders.join(" ")} && git commit -m "${message}" && git push`;
}
// build/cli/output/line-diff.js
function lineDiff(from, to, context = 2) {
	const all = compared(from.split("\n"), to.split("\n"));
	const changed = all.flatMap((line, at) => line.startsWith(" ") ? [] : [at]);
	const isNear = (at) => changed.some((change) => Math.abs(change - at) <= context);
	return all.flatMap((line, at) => {
		if (isNear(at)) return [line];
		return isNear(at - 1) ? ["  \u2026"] : [];
	});
}
function compared(from, to) {
	const width = to.length + 1;
	const common = new Uint32Array((from.length + 1) * width);
	const cell = (i, j) => common[i * width + j] ?? 0;
	for (let i = from.length - 1; i >= 0; i -= 1) for (let j = to.length - 1; j >= 0; j -= 1) common[i * width + j] = from[i] === to[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
	const lines = [];
	let i = 0;
	let j = 0;
	while (i < from.length || j < to.length) if (i < from.length && j < to.length && from[i] === to[j]) {
		lines.push(`  ${from[i]}`);
		i += 1;
		j += 1;
	} else if (j >= to.length || i < from.length && cell(i + 1, j) >= cell(i, j + 1)) {
		lines.push(`- ${from[i]}`);
		i += 1;
	} else {
		lines.push(`+ ${to[j]}`);
		j += 1;
	}
	return lines;
}
// build/cli/output/change-lines.js
const styles = {
	new: "green",
	changed: "yellow",
	merged: "yellow",
	current: "dim",
	kept: "yellow",
	delete: "red"
};
const withDifferences = [
	"changed",
	"merged",
	"kept"
];
function changeLines(terminal, { path, state, present, text }) {
	const line = `${colorize(terminal, styles[state], state.padEnd(7))}  ${path}`;
	return withDifferences.includes(state) ? [line, ...differences(terminal, present ?? "", text)] : [line];
}
function differences(terminal, present, text) {
	const plain = (written) => written.replaceAll("\r\n", "\n");
	return lineDiff(plain(present), plain(text)).map((line) => {
		const style = line.startsWith("-") ? "red" : line.startsWith("+") ? "green" : "dim";
		return `         ${colorize(terminal, style, line)}`.trimEnd();
	});
}
// build/cli/init/show.js
function showPlan(terminal, { files, notes }, isDryRun) {
	const changes = files.flatMap((file) => changeLines(terminal, file)).map((line) => `${line}\n`);
	const sentences = notes.map((note) => wrapLines(terminal, `${note}\n`));
	const ending = isDryRun ? "\nDry run: nothing was written.\n" : "";
	return [
		...changes,
		...notes.length > 0 ? ["\n", ...sentences] : [],
		ending
	].join("");
}
function jsonOf$6({ files, notes }, due) {
	const shown = files.map(({ path, state }) => ({
		path,
		state
	}));
	return jsonText({
		written: due > 0,
		files: shown,
		notes
	});
}
function nextSteps(terminal, { files, uses, due, top, isInGit }) {
	const kept = files.some(({ state }) => state === "kept");
	const about = kept ? ["", "Kept files differ from what Baton would write. Use `--force` to replace them."] : [];
	const open = placesOfOwner(files, uses);
	const owner = `Replace OWNER with the owner of your Baton repository in ${joinCode(open, "and")}`;
	if (due === 0) {
		const rest = open.length > 0 ? ["", `${owner}.`] : [];
		return wrapLines(terminal, lines([...about, ...kept ? rest : [
			"",
			"Everything is up to date.",
			...rest
		]]));
	}
	const written = files.filter(({ state }) => state !== "kept").map(({ path }) => path);
	const first = open.length > 0 ? `${owner}, then commit and push:` : "Commit and push:";
	return lines([
		...[...about, ...isInGit ? [] : ["", withoutGit]].map((line) => wrapLines(terminal, line)),
		"",
		colorize(terminal, "bold", "Next:"),
		wrapLines(terminal, `  1. ${first}`),
		`       ${commitCommand(written, "Hand over with Baton", {
			cwd: terminal.cwd,
			top
		})}`,
		"  2. Create the labels and check the setup on GitHub:",
		"       baton doctor --fix",
		"  3. Open the first handoff: choose New issue, then its form."
	]);
}
const withoutGit = "This folder is not in a Git repository. Run `baton init` in a clone of your repository, or copy the files there.";
function placesOfOwner(files, uses) {
	const open = files.filter(({ state, present, text }) => (state === "kept" ? present ?? "" : text).includes("OWNER/baton"));
	return [...new Set([...uses === placeholderUses ? [workflowPath] : [], ...open.map(({ path }) => path)])];
}
function lines(all) {
	return `${all.join("\n")}\n`;
}
// build/cli/init/init.js
async function init(terminal, folder, options) {
	const top = await topOf(folder, terminal.cwd);
	const shipped = readShipped();
	const asks = terminal.isInteractive && !options.yes && !options.json;
	const host = await resolveHost({
		environment: terminal.environment,
		cwd: top
	}, void 0);
	const present = await presentIn(top, options.configPath ?? null);
	const types = parseTypes(options.template ?? [], shipped.map(({ template }) => template.type));
	const given = {
		types,
		teams: parseTeams(options.team ?? [], knownTeams(types, present, shipped)),
		uses: options.uses === void 0 ? null : parseUses(options.uses),
		clone: await usesOfClone(terminal, host)
	};
	const wishes = await complete(asks ? terminal : null, {
		given,
		present,
		shipped
	});
	const planned = (replaced) => {
		const mayReplace = (path) => options.force === true || replaced.includes(path);
		const plan = planFor(wishes, present, {
			shipped,
			mayReplace
		});
		if (plan.kind === "invalid") throw unsound(plan.problems);
		return plan;
	};
	const isDryRun = options.dryRun === true;
	const first = planned([]);
	if (!options.json) terminal.stdout(showPlan(terminal, first, isDryRun));
	const plan = asks && !isDryRun ? await agreed$1(terminal, first, planned) : first;
	const due = isDryRun ? [] : plan.files.filter(isDue);
	for (const { path, text } of due) await writeTextFile(top, path, text);
	if (options.json) terminal.stdout(jsonOf$6(plan, due.length));
	else if (!isDryRun) {
		const uses = plan.files.some((file) => file.path === ".github/workflows/handoffs.yml" && file.state !== "kept") ? wishes.uses : present.uses ?? present.calls ?? wishes.uses;
		const isInGit = isInRepository({
			environment: terminal.environment,
			cwd: top
		});
		terminal.stdout(nextSteps(terminal, {
			files: plan.files,
			uses,
			due: due.length,
			top,
			isInGit
		}));
	}
}
function isDue({ state }) {
	return state === "new" || state === "changed";
}
async function agreed$1(terminal, first, planned) {
	const { askWhetherTo } = await Promise.resolve().then(() => commands_exports);
	const replaced = [];
	for (const { path } of first.files.filter(({ state }) => state === "kept")) if (await askWhetherTo(terminal, `Replace ${path}?`, false)) replaced.push(path);
	const plan = planned(replaced);
	const due = plan.files.filter(isDue).length;
	if (due > 0 && !await askWhetherTo(terminal, `Write ${count(due)}?`, true)) throw new CliError(exitCodes.wrongUse, "Cancelled. Nothing was written.");
	return plan;
}
async function presentIn(top, configPath) {
	const [{ files, steps, reports }, forms, workflow] = await Promise.all([
		readWorkflows(top),
		readYamlFiles(top, formsFolder),
		readTextFile(top, workflowPath)
	]);
	const folder = configPath ?? configPathOf(steps);
	const [step] = [...steps, ...reports];
	const [call] = callsElsewhere(files);
	return {
		configPath: folder,
		configuration: await readYamlFiles(top, folder),
		forms,
		uses: step === void 0 ? null : textOf$7(step.uses),
		calls: call === void 0 ? null : textOf$7(call.uses),
		passesToken: passesToken(steps),
		timezone: timeZoneOfMachine(),
		workflow
	};
}
function timeZoneOfMachine() {
	const zone = String(new Intl.DateTimeFormat().resolvedOptions().timeZone);
	return isTimeZone(zone) ? zone : "UTC";
}
async function complete(terminal, { given, present, shipped }) {
	const hasTemplates = present.configuration.some(({ path }) => !path.endsWith("/config.yml"));
	const hasSettings = present.configuration.some(({ path }) => path.endsWith("/config.yml"));
	if (terminal === null) {
		if (given.types.length === 0 && !hasTemplates) {
			const types = shipped.map(({ template }) => template.type);
			throw usageError(`Choose the handoffs, for example \`--template ${types[0]}\`. Available templates: ${types.join(", ")}.`);
		}
		return {
			...given,
			uses: given.uses ?? present.uses ?? given.clone ?? placeholderUses
		};
	}
	const { askTeams, askTypes, askUses } = await Promise.resolve().then(() => commands_exports);
	let known = {};
	try {
		const types = given.types.length > 0 || hasTemplates ? given.types : await askTypes(terminal, shipped);
		known = { types };
		const named = teamsOf(types, shipped);
		return {
			types,
			teams: given.teams.length > 0 || hasSettings ? given.teams : await askTeams(terminal, named, (answered) => {
				known = {
					types,
					teams: answered
				};
			}),
			uses: given.uses ?? present.uses ?? await askUses(terminal, given.clone)
		};
	} catch (error) {
		throw withAnswers(error, known);
	}
}
function teamsOf(types, shipped) {
	const named = shipped.filter(({ template }) => types.includes(template.type)).flatMap(({ template }) => [template.from, ...possibleValues(template.to)]);
	return [...new Set(named)];
}
function knownTeams(types, { configuration }, shipped) {
	const outcome = parseConfiguration(configuration);
	const configured = outcome.kind === "valid" ? outcome.configuration.teams.map(({ id }) => id) : [];
	return [...teamsOf(types, shipped), ...configured];
}
function unsound(problems) {
	const lines = problems.map(({ path, line, column, message, fix }) => `  ${path}:${line}:${column}\n    ${message}\n    ${fix}`);
	return new CliError(exitCodes.found, ["Nothing was written, because the configuration would be invalid:", ...lines].join("\n"));
}
function count(files) {
	return files === 1 ? "this file" : `these ${files} files`;
}
// build/cli/output/table.js
const gap = "  ";
const readable = 16;
const narrowest = 8;
function tableText(terminal, table) {
	return [...tableLines(terminal, table)].join("");
}
function* tableLines(terminal, table) {
	const { columns, rows, widths, figures = [] } = fitted(table, terminal.width);
	const isRight = columns.map((column) => figures.includes(column));
	yield textOf$3([columns.map((column) => colorize(terminal, "bold", column))], {
		widths,
		isRight
	});
	for (const row of rows) yield textOf$3([row], {
		widths,
		isRight
	});
}
function rowsText({ width: room }, rows) {
	const { widths } = fitted({
		columns: (rows[0] ?? []).map(() => ""),
		rows
	}, room);
	return textOf$3(rows, {
		widths,
		isRight: []
	});
}
function fitsWidth(table, room) {
	const least = naturalWidths(table).map((own) => Math.min(own, readable) + 2);
	return room === null || sum(least) - 2 <= room;
}
function naturalWidths({ columns, rows }) {
	return columns.map((column, at) => rows.reduce((most, row) => Math.max(most, cellWidth(row[at] ?? "")), cellWidth(column)));
}
function fitted(table, width) {
	const { columns, optional = [], wraps = [] } = table;
	const natural = naturalWidths(table);
	const room = width === null ? Number.POSITIVE_INFINITY : width - 2 * (columns.length - 1);
	const least = natural.map((own, at) => wraps.includes(columns[at] ?? "") ? Math.min(own, readable) : own);
	const [first] = optional;
	if (first !== void 0 && sum(least) > room) return fitted(without(table, first), width);
	return {
		...table,
		widths: narrowed({
			natural,
			least
		}, room)
	};
}
function without(table, title) {
	const keep = (cells) => cells.filter((_, at) => table.columns[at] !== title);
	return {
		...table,
		columns: keep(table.columns),
		rows: table.rows.map(keep),
		optional: (table.optional ?? []).filter((one) => one !== title)
	};
}
function narrowed({ natural, least }, room) {
	if (sum(least) > room) {
		const most = Math.max(narrowest, fairShare(natural, room));
		return natural.map((own) => Math.min(own, most));
	}
	const extra = natural.map((own, at) => own - (least[at] ?? own));
	const most = fairShare(extra, room - sum(least));
	return least.map((own, at) => own + Math.min(extra[at] ?? 0, most));
}
function textOf$3(rows, layout) {
	return `${rows.flatMap((row) => linesOf$1(row, layout)).join("\n")}\n`;
}
function linesOf$1(row, { widths, isRight }) {
	const cells = row.map((cell, at) => wrapped$1(onOneLine(cell), widths[at] ?? 0));
	const height = Math.max(1, ...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) => cells.map((lines, at) => aligned(lines[line] ?? "", widths[at] ?? 0, isRight[at] === true)).join(gap).trimEnd());
}
function wrapped$1(text, columns) {
	return cellWidth(text) <= columns ? [text] : wrapAnsi(text, columns, {
		hard: true,
		trim: true
	}).split("\n");
}
function aligned(text, columns, isRight) {
	const space = " ".repeat(Math.max(0, columns - cellWidth(text)));
	return isRight ? `${space}${text}` : `${text}${space}`;
}
const plainText = /^[ -~\u00c0-\u024f\u2013\u2192]*$/;
function cellWidth(text) {
	if (plainText.test(text)) return text.length;
	return fastStringWidth(stripVTControlCharacters(onOneLine(text)));
}
function onOneLine(text) {
	return text.replaceAll(/\s*[\r\n]+\s*/g, " ");
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
// build/cli/ledger/short-title.js
function shortTitle(title, templateName) {
	const prefix = `${templateName}:`;
	const rest = title.startsWith(prefix) ? title.slice(prefix.length).trim() : title;
	return plain(rest === "" ? title : rest);
}
// build/cli/ledger/list/list-table.js
const statusStyles = {
	initiated: "yellow",
	accepted: "blue",
	returned: "magenta",
	completed: "green",
	cancelled: "dim"
};
const tableColumns = ["repository"];
function listTables(terminal, lists, addressOf) {
	const [only] = lists;
	if (lists.length === 1 && only?.repository === null) return `${listTable(terminal, {
		...only,
		addressOf
	})}${only.after ?? ""}`;
	const shown = lists.filter(({ found, forms = 0 }) => found.length > 0 || forms > 0);
	const tables = shown.map((one) => {
		return `${colorize(terminal, "bold", plain(one.repository ?? ""))}\n\n${listTable(terminal, {
			...one,
			addressOf
		})}${one.after ?? ""}`;
	});
	const count = pluralize(lists.length, "repository", "repositories");
	return tables.length === 0 ? `No handoff in ${count} matches.\n` : `${tables.join("\n")}\nIn ${shown.length} of ${count}.\n`;
}
function listTable(terminal, listed) {
	const { found, total } = listed;
	if (found.length === 0) return total === 0 ? "The ledger has no handoffs yet.\n" : wrapLines(terminal, `${total === 1 ? "The ledger\u2019s one handoff does not match" : `None of the ledger\u2019s ${pluralize(total, "handoff")} match`}. Run \`baton list --all\` to see all.\n`);
	return `${tableText(terminal, {
		columns: [
			"Issue",
			"Title",
			"From \u2192 to",
			"Status",
			"With",
			"Checklist",
			"Age"
		],
		figures: ["Issue", "Checklist"],
		optional: [
			"Checklist",
			"From \u2192 to",
			"With"
		],
		wraps: [
			"Title",
			"From \u2192 to",
			"With"
		],
		rows: found.map((item) => rowOf$1(terminal, item, listed))
	})}\n${summary(found)}\n`;
}
function rowOf$1(terminal, { handoff, row, checklist, isOverdue, pause, age }, { teams, templates, addressOf }) {
	const template = templates.find(({ type }) => type === handoff.handoffType);
	const late = isOverdue ? `${colorize(terminal, "red", "overdue")}, ` : "";
	return [
		linked(terminal, addressOf(row["repository"], handoff.issueNumber), `#${handoff.issueNumber}`),
		shortTitle(handoff.title, template?.name),
		plain(`${handoff.fromTeam} \u2192 ${handoff.toTeam}`),
		statusCell(terminal, handoff.status, pause),
		withWhom({
			handoff,
			pause
		}, {
			teams,
			templates
		}),
		checklist.total === 0 ? "\u2013" : `${checklist.done}/${checklist.total}`,
		`${late}${shortDuration(age)}`
	];
}
const pauseWords = {
	onHold: "on hold",
	asked: "asked"
};
function statusCell(terminal, status, pause) {
	const name = colorize(terminal, statusStyles[status], status);
	return pause === null ? name : `${pauseWords[pause.kind]}, ${name}`;
}
function withWhom({ handoff, pause }, configuration) {
	const who = handoff.status === "returned" || pause?.kind === "asked" ? sendersInTurn(handoff, sendingTeamToday(configuration, handoff)) : responsibleLogins(handoff, receivingTeamToday(configuration, handoff));
	return plain(joinList(who, { most: 3 })) || "\u2013";
}
function summary(found) {
	const overdue = found.filter(({ isOverdue }) => isOverdue).length;
	const held = found.filter(({ pause }) => pause?.kind === "onHold").length;
	return `${pluralize(found.length, "handoff")}${overdue === 0 ? "" : `, ${overdue} overdue`}${held === 0 ? "" : `, ${held} on hold`}.`;
}
// build/cli/ledger/heading.js
function headingOf(terminal, standing, { recorded, address }) {
	const { handoff, isOverdue } = standing;
	const { title, issueNumber, id, fromTeam, toTeam, status } = handoff;
	const name = recorded.template?.name ?? handoff.handoffType;
	const overdue = isOverdue ? `, ${colorize(terminal, "red", "overdue")}` : "";
	return [`${colorize(terminal, "bold", shortTitle(title, name))} (${linked(terminal, address, `#${issueNumber}`)}, handoff ${id})\n`, `${plain(`${name}, ${fromTeam} \u2192 ${toTeam}`)}: ${colorize(terminal, statusStyles[status], status)}${overdue}\n`].join("");
}
function noHandoffLine({ issueNumber, recorded }) {
	return isUnlabelled(stateOf$1(recorded.events).attempted) ? `Issue #${issueNumber} is not a handoff: the label of its form was removed.` : `Issue #${issueNumber} is not a handoff yet, because its form is incomplete.`;
}
function titled(terminal, title) {
	return `\n${colorize(terminal, "bold", title)}\n`;
}
// build/cli/ledger/checklist.js
function checklistText(terminal, items) {
	if (items.length === 0) return "";
	const done = items.filter((item) => item["done"] === 1).length;
	const rows = items.map((item) => [
		item["done"] === 1 ? "[x]" : "[ ]",
		plain(String(item["text"])),
		item["done_at"] === null || item["done"] !== 1 ? "" : plain(`${item["done_by"] ?? "someone"}, ${utc(String(item["done_at"]))}`)
	]);
	return `${titled(terminal, `Checklist, ${done} of ${items.length} done`)}${rowsText(terminal, rows)}`;
}
// build/cli/issue-address.js
async function issueAddress(terminal, { host }) {
	if (!terminal.hasLinks) return () => null;
	const server = await serverAddress(terminal, host);
	return (repository, issueNumber) => typeof repository === "string" ? `${server}/${repository}/issues/${issueNumber}` : null;
}
async function serverAddress(terminal, host) {
	return (host === void 0 ? terminal.environment["GITHUB_SERVER_URL"] : void 0)?.replace(/\/+$/, "") || `https://${await resolveHost(terminal, host)}`;
}
// build/cli/ledger/list/handoff-list.js
async function listHandoffs(reader, now, { damaged, columns }) {
	const at = epochSeconds(now);
	const to = isoFromEpoch(at + 1);
	const handoffs = await reader.view.handoffs({
		from: "1970-01-01T00:00:00Z",
		to
	}, damaged);
	const read = reader.table("handoffs", columns && { columns: ["id", ...columns] });
	const rows = new Map((read?.rows ?? []).map((row) => [row["id"], row]));
	const checklists = countChecklists(reader);
	const open = new Map(openHandoffs(handoffs, now).map((one) => [one.handoff.id, one]));
	return handoffs.map((handoff) => {
		const found = open.get(handoff.id);
		return {
			handoff,
			row: rows.get(handoff.id) ?? {},
			isOpen: found !== void 0,
			isOverdue: found !== void 0 && isOverdue(found),
			pause: found?.pause ?? null,
			age: Math.max(0, at - handoff.since),
			checklist: checklists.get(handoff.id) ?? {
				done: 0,
				total: 0
			}
		};
	}).toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen) || other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber);
}
function issueOfHandoff(reader, id) {
	const part = {
		columns: ["issue_number"],
		where: ["id", id]
	};
	const row = reader.table("handoffs", part)?.rows[0];
	return row === void 0 ? null : Number(row["issue_number"]);
}
function countChecklists(reader) {
	const counted = reader.ask("SELECT handoff_id, sum(done = 1), count(*) FROM checklist_items GROUP BY handoff_id");
	const rows = counted.kind === "answered" ? counted.rows : [];
	return new Map(rows.map(([id, done, total]) => [Number(id), {
		done: Number(done),
		total: Number(total)
	}]));
}
// build/cli/ledger/name-damaged.js
function nameDamaged(terminal, issues) {
	if (issues.size > 0) {
		const named = joinList([...issues].map((issue) => `#${issue}`), { most: 5 });
		const line = `Left out, because ${ofDamage.why}: ${named}. ${ofDamage.remedy}`;
		terminal.stderr(wrapLines(terminal, `${line}\n`));
	}
}
function refuseDamaged(issues, issueNumber) {
	if (issues.has(issueNumber)) throw new CliError(exitCodes.service, `The ledger\u2019s rows of issue #${issueNumber} are invalid. ${ofDamage.remedy}`);
}
// build/cli/ledger/open/all-repositories.js
async function withOrganisation(terminal, options, { flag = "--all-repositories", ask }) {
	if (options.repo !== void 0) throw usageError(`Choose one of \`${flag}\` and \`--repo\`.`);
	const database = databaseOf(terminal, options);
	if (database === null) throw usageError(`\`${flag}\` needs a ledger in PostgreSQL: a branch or file has the handoffs of one repository only. Pass \`--database-url\`, or set DATABASE_URL.`);
	const { openOrganisationAt } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const organisation = openOrganisationAt({
		...database,
		environment: terminal.environment
	});
	try {
		return await withProgress(terminal, "Reading all repositories", () => ask(organisation));
	} catch (error) {
		throw withWayOut(error, database);
	} finally {
		await organisation.close();
	}
}
// build/cli/ledger/open/closed-line.js
const toReadTheOther = "To read that one, set DATABASE_URL or pass `--database-url`.";
function closedLine(closed) {
	return closed === "moved" ? `This ledger moved to PostgreSQL, and has nothing that was recorded there since. ${toReadTheOther}` : `This ledger is an unfinished copy of the one in PostgreSQL, and runs do not use it. ${toReadTheOther}`;
}
// build/cli/ledger/open/open-ledger.js
async function withLedgers(terminal, options, ask, archives = "none") {
	if (options.allRepositories !== true) return [{
		repository: null,
		answer: await withLedger(terminal, options, ask, archives)
	}];
	return withOrganisation(terminal, options, { ask: async (all) => {
		const answers = [];
		for (const repository of await all.repositories()) {
			const bytes = await all.copy(repository, partOf(archives));
			if (bytes === null) continue;
			const reader = await openLedgerReader(bytes);
			try {
				answers.push({
					repository: repository.name,
					answer: await ask(reader)
				});
			} finally {
				reader.close();
			}
		}
		return answers;
	} });
}
async function withLedger(terminal, options, ask, archives = "none") {
	const { reader, leftOut, closed } = await withProgress(terminal, "Reading the ledger", async () => {
		try {
			const { bytes, ...beside } = await ledgerFiles(terminal, options, archives);
			const opened = await openLedgerReader(bytes, beside);
			return {
				reader: opened,
				leftOut: await opened.merge(archives),
				closed: await opened.closed()
			};
		} catch (error) {
			throw withFileErrors(error, options.file);
		}
	});
	if (closed !== null) terminal.stderr(wrapLines(terminal, `${closedLine(closed)}\n`));
	for (const one of leftOut) terminal.stderr(wrapLines(terminal, `${leftOutLine(one, options)}\n`));
	try {
		return await ask(reader);
	} finally {
		reader.close();
	}
}
function leftOutLine({ archive, handoffs }, { file }) {
	const [where, fix] = file === void 0 ? ["is missing on the data branch or damaged", "Restore it from an earlier commit."] : [`is not next to ${file}, or is of another commit`, "Copy it from the same commit of the data branch."];
	return `Left out: ${pluralize(handoffs, "issue")} in ${archive}, which ${where}. ${fix}`;
}
function withFileErrors(error, file) {
	return error instanceof CorruptLedgerError && file !== void 0 ? new CliError(exitCodes.service, `${file} is not a valid ledger: ${error.reason}. Download it again from the data branch, or remove \`--file\`.`, { cause: error }) : error;
}
async function ledgerFiles(terminal, options, needed) {
	const database = databaseOf(terminal, options);
	if (database !== null) return {
		bytes: await copyFromDatabase(terminal, database, options, partOf(needed)),
		readVersion: async () => null,
		readReceipts: async () => []
	};
	if (options.file === void 0) {
		const connection = await connect(terminal, {
			...options,
			acceptsFile: true
		});
		const branch = await branchFor(terminal, connection.repository, options);
		return withCliErrors(connection, () => filesOnBranch(terminal, connection, branch));
	}
	if (options.repo !== void 0) throw usageError("Choose one of `--file` and `--repo`.");
	const path = resolve(terminal.cwd, options.file);
	return {
		bytes: await bytesOfFile(path, options.file),
		readVersion: (version, archive) => archiveBeside(path, archive, version),
		readReceipts: async () => {
			const receipts = await readFile(join(dirname(path), receiptsPath), "utf8").catch(() => "");
			return parseReceipts(receipts);
		}
	};
}
function partOf(needed) {
	switch (needed) {
		case "all": return;
		case "none": return "open";
		case "listed": return "handoffs";
		default: return needed;
	}
}
async function archiveBeside(ledger, archive, version) {
	const folders = [dirname(ledger), ledger.replace(/\.db$/, "")];
	for (const folder of folders) {
		const bytes = await readFile(join(folder, archive)).catch(() => null);
		if (bytes !== null && blobId(bytes) === version) return bytes;
	}
	return null;
}
async function bytesOfFile(path, named) {
	try {
		return await readFile(path);
	} catch (cause) {
		const code = errorCode(cause);
		if (code === "ENOENT") throw usageError(`There is no file ${named}.`);
		if (code === "EISDIR") throw usageError(`${named} is a folder. Pass the ledger file: handoffs.db.`);
		const why = code ?? "unknown reason";
		throw new CliError(exitCodes.service, `Cannot read ${named} (${why}).`, { cause });
	}
}
async function filesOnBranch(terminal, connection, branch) {
	const { octokit, owner, repo } = connection;
	const { read, readVersion, readBeside } = openDataBranch({
		octokit,
		owner,
		repo,
		branch,
		path: "handoffs.db",
		readme: ""
	});
	const stored = await read();
	if (stored === null) {
		await demandRepository(connection);
		if (await usesDatabase(terminal, connection.repository)) throw new CliError(exitCodes.service, `${owner}/${repo} has no branch ${branch}: its workflow keeps the ledger in PostgreSQL. Set DATABASE_URL, or pass \`--database-url\`.`);
		throw new CliError(exitCodes.service, `${owner}/${repo} has no branch ${branch}, so there is no ledger yet. The first handoff creates it. If there are handoffs already, run \`baton doctor\`. If the ledger is on another branch, pass \`--data-branch\`.`);
	}
	return {
		bytes: stored.bytes,
		readVersion: (version, archive) => withCliErrors(connection, () => readVersion(version, archive)),
		readReceipts: () => withCliErrors(connection, () => readReceipts({ readBeside }))
	};
}
async function demandRepository(connection) {
	const { octokit, owner, repo, token, howToGiveToken } = connection;
	try {
		await octokit.repos.get({
			owner,
			repo
		});
	} catch (error) {
		if (statusOf(error) !== 404) throw toServiceError("look for the repository", error);
		throw new CliError(exitCodes.service, token === null ? `GitHub does not show a repository ${owner}/${repo} without a token. ${howToGiveToken}` : `The token from ${token.from} cannot read ${owner}/${repo}, or the repository does not exist. Check the name and the token\u2019s access.`, { cause: error });
	}
}
// build/cli/ledger/handoff-record.js
async function readHandoff(terminal, number, options) {
	const addressOf = await issueAddress(terminal, options);
	const found = await withLedger(terminal, options, (reader) => handoffRecord(reader, number, {
		...options,
		now: terminal.now()
	}), options.handoff ? { handoffId: number } : { issueNumber: number });
	const repository = found.standing?.row["repository"];
	return {
		...found,
		address: addressOf(repository, found.issueNumber)
	};
}
async function handoffRecord(reader, number, { handoff: isHandoffId, now }) {
	const damaged = new Set();
	const all = await listHandoffs(reader, now, {
		damaged,
		columns: []
	});
	const issueNumber = isHandoffId ? issueOfHandoff(reader, number) : number;
	if (issueNumber === null) throw usageError(`The ledger has no handoff ${number}. Run \`baton list --all --json\` to see all numbers. Without \`--handoff\`, the number is an issue number.`);
	refuseDamaged(damaged, issueNumber);
	const listed = all.find(({ handoff }) => handoff.issueNumber === issueNumber);
	const recorded = await reader.view.issue(issueNumber);
	if (recorded.events.length === 0) throw usageError(`The ledger has no issue #${issueNumber}. It is not a handoff, or no run has recorded it yet. Run \`baton list --all\` to see all handoffs.`);
	const { handoffs, archived_handoffs: _, ...related } = Object.fromEntries(reader.about(issueNumber).map(({ name, rows }) => [name, rows]));
	return {
		issueNumber,
		standing: listed === void 0 ? null : {
			...listed,
			row: handoffs?.[0] ?? {}
		},
		recorded,
		related
	};
}
// build/cli/ledger/parse-row.js
function parseRow(row) {
	return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, decodedValue(column, value)]));
}
function decodedValue(column, value) {
	if (typeof value === "object" && value !== null) return Buffer.from(value).toString("base64");
	if (typeof value !== "string" || !column.endsWith("_json")) return value ?? null;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
// build/cli/ledger/questions.js
function questionsText(terminal, rows) {
	const lines = rows.flatMap((row) => [
		plain(`${utc(String(row["asked_at"]))} ${row["asked_by"] ?? "someone"} asked`),
		...indented$1(row["question"]),
		...answerLines$1(row)
	]);
	return lines.length === 0 ? "" : `${titled(terminal, "Questions")}${lines.join("\n")}\n`;
}
function answerLines$1(row) {
	const { closed_at: closedAt, answered_by: by, answer } = row;
	if (closedAt === null || closedAt === void 0) return ["Not answered yet"];
	const at = utc(String(closedAt));
	if (answer !== null) return [plain(`${at} ${by ?? "someone"} answered`), ...indented$1(answer)];
	return [by === null ? plain(`${at} closed without an answer`) : plain(`${at} ${by} answered by editing the description`)];
}
function indented$1(text) {
	return printableLines(String(text ?? "")).map((line) => `  ${line}`);
}
// build/cli/ledger/context.js
async function context(terminal, number, options) {
	const subject = await readHandoff(terminal, number, options);
	const { standing } = subject;
	if (standing === null) throw new CliError(exitCodes.found, `Issue #${subject.issueNumber} is not handed over yet, because its form is incomplete. \`baton show ${subject.issueNumber}\` lists what is missing.`);
	const fields = fieldsOf$1(subject, standing);
	await terminal.page(options.json ? jsonText(jsonOf$5(subject, standing, fields)) : wrapLines(terminal, toText$2(terminal, {
		subject,
		standing,
		fields
	})));
}
function fieldsOf$1({ recorded }, { row }) {
	const answers = new Map(Object.entries(answersOf(row)));
	const asked = recorded.template?.fields ?? [];
	const ids = new Set(asked.map(({ id }) => id));
	const others = [...answers.keys()].filter((id) => !ids.has(id));
	return [...asked.map(({ required, id, label, type }) => ({
		id,
		label,
		type,
		required: isRequired({ required }, asked, Object.fromEntries(answers)),
		answer: answers.get(id) ?? null
	})), ...others.map((id) => ({
		id,
		label: humanize(id),
		type: null,
		required: false,
		answer: answers.get(id) ?? null
	}))];
}
function answersOf(row) {
	const context = parseRow(row)["context_json"];
	const entries = typeof context === "object" && context !== null ? Object.entries(context) : [];
	return Object.fromEntries(entries.map(([id, answer]) => [id, answerOf(answer)]));
}
function answerOf(answer) {
	if (Array.isArray(answer)) return answer.map(String);
	return typeof answer === "number" ? answer : String(answer);
}
function jsonOf$5({ issueNumber, recorded, related }, { handoff, row, isOverdue }, fields) {
	return {
		handoff_id: handoff.id,
		issue_number: issueNumber,
		repository: textOf$2(row["repository"]),
		title: handoff.title,
		handoff_type: handoff.handoffType,
		name: recorded.template?.name ?? handoff.handoffType,
		from_team: handoff.fromTeam,
		to_team: handoff.toTeam,
		status: handoff.status,
		overdue: isOverdue,
		initiated_by: handoff.initiatedBy,
		initiated_at: textOf$2(row["initiated_at"]),
		accepted_at: textOf$2(row["accepted_at"]),
		completed_at: textOf$2(row["completed_at"]),
		owner: handoff.owner,
		assignees: handoff.assignees,
		context: Object.fromEntries(fields.flatMap(({ id, answer }) => answer === null ? [] : [[id, answer]])),
		fields,
		checklist: (related["checklist_items"] ?? []).map((item) => ({
			text: String(item["text"]),
			done: item["done"] === 1,
			done_by: textOf$2(item["done_by"]),
			done_at: textOf$2(item["done_at"])
		})),
		questions: (related["questions"] ?? []).map((row) => ({
			question: String(row["question"]),
			asked_by: textOf$2(row["asked_by"]),
			asked_at: String(row["asked_at"]),
			answer: textOf$2(row["answer"]),
			answered_by: textOf$2(row["answered_by"]),
			closed_at: textOf$2(row["closed_at"])
		}))
	};
}
function textOf$2(value) {
	return typeof value === "string" ? value : null;
}
function toText$2(terminal, { subject, standing, fields }) {
	const { related } = subject;
	const { handoff } = standing;
	const sender = handoff.initiatedBy ?? "a deleted account";
	return [
		headingOf(terminal, standing, subject),
		plain(`Sent by ${sender}, ${utc(handoff.initiatedAt)}`),
		"\n",
		...fields.flatMap(({ label, answer }) => [titled(terminal, plain(label)), ...answerLines(answer).map((line) => `${line === "" ? "" : `  ${line}`}\n`)]),
		questionsText(terminal, related["questions"] ?? []),
		checklistText(terminal, related["checklist_items"] ?? [])
	].join("");
}
function answerLines(answer) {
	if (answer === null) return ["\u2013"];
	return typeof answer === "object" ? answer.map((item) => `\u2022 ${plain(item)}`) : printableLines(String(answer));
}
// build/dashboard/view/node.js
function h(tag, attributes, ...children) {
	return {
		tag,
		attributes,
		children: children.flat().filter((child) => child !== null)
	};
}
// build/dashboard/view/to-html.js
function toHtml(node) {
	if (typeof node === "string") return escaped(node);
	const attributes = Object.entries(node.attributes).flatMap(([name, value]) => value === void 0 || value === false ? [] : [` ${name}="${value === true ? "" : escaped(String(value))}"`]);
	return `<${node.tag}${attributes.join("")}>${node.children.map(toHtml).join("")}</${node.tag}>`;
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
// build/dashboard/view/data-table.js
function renderTable({ caption, columns, rows }) {
	return h("div", {
		class: "wide",
		tabindex: 0,
		role: "region",
		"aria-label": `Table: ${caption}`
	}, h("table", {
		class: "data",
		role: "table"
	}, h("caption", { class: "hidden" }, caption), h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, columns.map(({ title, isNumber }) => h("th", {
		scope: "col",
		role: "columnheader",
		class: isNumber ? "number" : void 0
	}, title)))), h("tbody", { role: "rowgroup" }, rows.map((row) => h("tr", { role: "row" }, row.map((cell, at) => renderCell(cell, at, columns[at])))))));
}
function renderCell(cell, at, column) {
	const content = typeof cell === "number" ? formatCount(cell) : cell;
	return at === 0 ? h("th", {
		scope: "row",
		role: "rowheader"
	}, content) : h("td", {
		role: "cell",
		class: [...column?.isNumber ? ["number"] : [], ...content === "\u2013" ? ["no-value"] : []].join(" "),
		"data-title": column?.title
	}, content);
}
// build/dashboard/view/view.js
function shownText(text) {
	return singleLine(text);
}
function routeText({ from, to }) {
	return `${shownText(from)} \u2192 ${shownText(to)}`;
}
// build/dashboard/view/handoff-link.js
function stateText({ status, pause, handoff }) {
	if (pause !== null) return pause.kind === "onHold" ? "on hold" : `question to ${shownText(handoff.fromTeam)}`;
	switch (status) {
		case "initiated": return `waiting for ${shownText(handoff.toTeam)}`;
		case "accepted": return `in progress in ${shownText(handoff.toTeam)}`;
		case "returned": return `returned to ${shownText(handoff.fromTeam)}`;
	}
}
// build/dashboard/organisation/organisation-cards.js
function organisationCards(data) {
	return [
		attentionCard(data),
		repositoriesCard(data),
		teamsCard(data),
		openCard(data)
	];
}
function card(shown) {
	const { id, title, note, empty, rows } = shown;
	return h("section", {
		class: "card wide-card",
		"aria-labelledby": `${id}-title`,
		id
	}, h("h2", { id: `${id}-title` }, title), h("p", { class: "note" }, rows.length === 0 ? empty : note), rows.length === 0 ? null : renderTable(shown));
}
const none = "\u2013";
function attentionCard({ host, attention }) {
	const hasPeople = attention.first.some(({ item }) => item.person !== "");
	return card({
		id: "attention",
		title: "Needs attention",
		note: `Overdue handoffs first, then handoffs and forms that wait for their sender.${cut(attention.first.length, attention.count)}`,
		empty: "Nothing is overdue, and nothing waits for its sender.",
		caption: "Handoffs and forms that need attention",
		columns: issueColumns(hasPeople),
		rows: attention.first.map(({ repository, item }) => [
			issueLink(host, repository, item.issue),
			routeOf(item.issue),
			item.state,
			shortDuration(item.age),
			item.late,
			...hasPeople ? [shownText(item.person) || none] : []
		])
	});
}
function openCard({ host, open }) {
	const hasPeople = open.first.some(({ item }) => item.handoff.owner !== null);
	return card({
		id: "open",
		title: "Open handoffs",
		note: `Overdue handoffs first, then the longest in their status.${cut(open.first.length, open.count)}`,
		empty: "No handoff is open.",
		caption: "Open handoffs",
		columns: issueColumns(hasPeople),
		rows: open.first.map(({ repository, item }) => [
			issueLink(host, repository, item.handoff),
			routeOf(item.handoff),
			stateText(item),
			shortDuration(item.age),
			overdueText(item),
			...hasPeople ? [shownText(item.handoff.owner ?? "") || none] : []
		])
	});
}
function overdueText(open) {
	const { overdueFor } = open;
	return !isOverdue(open) ? none : overdueFor === null ? "yes" : shortDuration(overdueFor);
}
function issueColumns(hasPeople) {
	return [
		{ title: "Handoff" },
		{ title: "Route" },
		{ title: "State" },
		{
			title: "For",
			isNumber: true
		},
		{ title: "Overdue" },
		...hasPeople ? [{ title: "Who has it" }] : []
	];
}
function cut(shown, count) {
	return shown < count ? ` The first ${formatCount(shown)} of ${formatCount(count)}.` : "";
}
function routeOf({ fromTeam: from, toTeam: to }) {
	return routeText({
		from,
		to
	});
}
const isName = /^[\w.-]+\/[\w.-]+$/;
function issueLink(host, repository, { issueNumber, title }) {
	const name = `${shownText(repository)}#${issueNumber}`;
	const text = title === "" ? name : `${name} ${shownText(title)}`;
	const href = `https://${host}/${repository}/issues/${issueNumber}`;
	return isName.test(repository) ? h("a", { href }, text) : text;
}
const maxRows = 1e3;
function repositoriesCard({ host, figures }) {
	const rows = figures.repositories.map((one) => ({
		name: one.name,
		counts: countsOf(one),
		one
	}));
	const active = rows.filter(({ counts }) => counts.some((count) => count > 0));
	const quiet = rows.length - active.length;
	const shown = active.slice(0, maxRows);
	const rest = quiet === 0 ? "" : ` In ${pluralize(quiet, "repository", "repositories")}, nothing happened and nothing is open.`;
	return card({
		id: "repositories",
		title: "Repositories",
		note: `Those with the most overdue handoffs first.${cut(shown.length, active.length)}${rest}`,
		empty: "In no repository did anything happen, and nothing is open.",
		caption: "Figures of each repository",
		columns: [
			{ title: "Repository" },
			...countTitles.map((title) => ({
				title,
				isNumber: true
			})),
			{
				title: "Accepted in",
				isNumber: true
			}
		],
		rows: shown.map(({ name, counts, one }) => [
			isName.test(name) ? h("a", { href: `https://${host}/${name}/issues` }, name) : shownText(name),
			...counts,
			formatMeanAcceptance(one.headline)
		])
	});
}
const countTitles = [
	"In",
	"Done",
	"Returned",
	"Open",
	"Overdue",
	"Incomplete forms"
];
function countsOf({ flow, open }) {
	return [
		flow.initiated,
		flow.completed,
		flow.returned,
		openIn({ open }),
		open.overdue,
		open.incomplete_forms
	];
}
function teamsCard({ figures, turns }) {
	const sent = new Map(figures.sent.map((one) => [one.team.toLowerCase(), one]));
	const acting = new Set(turns.map(({ team }) => team.toLowerCase()));
	const others = figures.sent.filter(({ team }) => !acting.has(team.toLowerCase())).map(({ team }) => ({
		team,
		open: 0,
		overdue: 0
	}));
	return card({
		id: "teams",
		title: "Teams",
		note: "Whose turn it is; then what each team sent in the period. A team has the same id in each repository.",
		empty: "No team has an open handoff, and none sent a form.",
		caption: "Whose turn it is, and what each team sent",
		columns: [
			{ title: "Team" },
			{
				title: "Its turn",
				isNumber: true
			},
			{
				title: "Overdue",
				isNumber: true
			},
			{
				title: "Forms sent",
				isNumber: true
			},
			{
				title: "Complete at once",
				isNumber: true
			},
			{
				title: "Returned",
				isNumber: true
			}
		],
		rows: [...turns, ...others].slice(0, maxRows).map((one) => teamRow(one, sent.get(one.team.toLowerCase())))
	});
}
function teamRow({ team, open, overdue }, sent) {
	const { firstSubmissions: cases = 0, firstTimeComplete = 0, returned = 0 } = sent ?? {};
	return [
		shownText(team),
		open,
		overdue,
		cases,
		formatRate({
			cases,
			rate: rateOf(firstTimeComplete, cases)
		}) ?? none,
		returned
	];
}
// build/dashboard/organisation/organisation-page.js
function organisationPage(page, data) {
	return `${page.slice(0, page.indexOf("<body>"))}<body>\n${[
		h("a", {
			class: "skip",
			href: "#content"
		}, "Skip to the figures"),
		h("header", {}, h("h1", {}, "Handoffs of all repositories")),
		h("main", { id: "content" }, h("p", { class: "selection" }, selection(data)), h("p", { class: "headline" }, headline$1(data)), tiles(data), h("div", { class: "cards" }, organisationCards(data)))
	].map(toHtml).join("\n")}\n</body>\n</html>\n`;
}
function selection({ figures, asOf, days }) {
	const { headline: all, repositories, leftOut } = figures;
	const left = leftOut === 0 ? "" : ` Left out, because of damaged rows in the ledger: ${pluralize(leftOut, "issue")}.`;
	return `${pluralize(all.total_handoffs, "handoff")} opened in the ${pluralize(days, "day")} to ${utc(asOf)}, in ${pluralize(repositories.length, "repository", "repositories")}.${left}`;
}
function headline$1({ figures }) {
	const { strong, rest } = organisationHeadline(figures);
	return `${strong} ${rest}`.trim();
}
function tiles({ figures: { headline: all, open } }) {
	const tile = (name, value, isBad = false) => h("div", { class: isBad ? "tile bad" : "tile" }, h("dt", {}, name), h("dd", {}, value));
	return h("dl", { class: "tiles" }, [
		tile("Opened", formatCount(all.total_handoffs)),
		tile("Completed", formatCount(all.completed)),
		tile("Completion rate", formatCompletionRate(all)),
		tile("Average time to acceptance", formatMeanAcceptance(all)),
		tile("Open now", formatCount(openIn({ open }))),
		tile("Overdue now", formatCount(open.overdue), open.overdue > 0),
		tile("Incomplete forms", formatCount(open.incomplete_forms))
	]);
}
// build/dashboard/charts/age-chart.js
const { d: day, w: week } = secondsPerUnit;
2 * day, 4 * day, 2 * week, 4 * week;
// build/dashboard/view/open-cards.js
function needAttention({ open, forms }) {
	return [...open.filter((one) => isOverdue(one) || one.status === "returned" || one.pause?.kind === "asked").map(attentionTo), ...forms.map(attentionToForm)].toSorted((one, other) => Number(other.isLate) - Number(one.isLate) || other.age - one.age);
}
function attentionTo(open) {
	const { handoff: issue, age } = open;
	const person = issue.owner ?? "";
	return {
		issue,
		state: stateText(open),
		age,
		isLate: isOverdue(open),
		late: lateText(open),
		person
	};
}
function attentionToForm({ form, age }) {
	return {
		issue: form,
		state: `incomplete form of ${shownText(form.fromTeam)}`,
		age,
		isLate: false,
		late: "\u2013",
		person: form.sender ?? ""
	};
}
function lateText({ acceptanceIsOverdue, completionIsOverdue }) {
	if (acceptanceIsOverdue && completionIsOverdue) return "to accept and to complete";
	return acceptanceIsOverdue ? "to accept" : completionIsOverdue ? "to complete" : "\u2013";
}
// build/usecases/dashboard/organisation-dashboard.js
const maxAttention = 100;
const maxOpen = 1e3;
const unconfigured = {
	templates: [],
	teams: []
};
async function collectOrganisationDashboard(organisation, request) {
	const { host, asOf, days } = request;
	const at = Math.floor(epochSeconds(asOf));
	let attention = {
		first: [],
		count: 0
	};
	let open = {
		first: [],
		count: 0
	};
	const turns = new Map();
	const take = (repository, all) => {
		const rows = namedAs(request, all);
		const isOpen = openHandoffs(rows.listed, asOf);
		const needing = needAttention({
			open: isOpen,
			forms: incompleteFormsAt(rows.forms, at).map((form) => ({
				form,
				age: at - form.since
			}))
		});
		attention = longest(attention, {
			repository,
			items: needing,
			most: maxAttention,
			urgency
		});
		open = longest(open, {
			repository,
			items: isOpen,
			most: maxOpen,
			urgency: urgencyOf
		});
		countTurns(turns, isOpen);
	};
	const period = lastDays(at, days);
	return {
		host,
		asOf,
		days,
		figures: await measureOrganisation(organisation, {
			asOf,
			period
		}, take),
		attention,
		open,
		turns: mostOverdueFirst(turns)
	};
}
function namedAs({ withTitles, withLogins }, { listed, forms }) {
	return {
		listed: listed.map((one) => ({
			...one,
			title: withTitles ? one.title : "",
			owner: withLogins ? whoHasIt(one, unconfigured) : null
		})),
		forms: forms.map((one) => ({
			...one,
			title: withTitles ? one.title : "",
			sender: withLogins ? one.sender : null
		}))
	};
}
const urgency = ({ isLate, age }) => ({
	isLate,
	age
});
const urgencyOf = (open) => ({
	isLate: isOverdue(open),
	age: open.age
});
function longest(before, added) {
	const ranked = ({ item }) => added.urgency(item);
	return {
		first: [...before.first, ...added.items.map((item) => ({
			repository: added.repository,
			item
		}))].sort((one, other) => moreUrgentFirst(ranked(one), ranked(other))).slice(0, added.most),
		count: before.count + added.items.length
	};
}
function moreUrgentFirst(one, other) {
	return Number(other.isLate) - Number(one.isLate) || other.age - one.age;
}
function countTurns(turns, open) {
	for (const one of open) {
		const team = one.status === "returned" || one.pause?.kind === "asked" ? one.handoff.fromTeam : one.handoff.toTeam;
		const before = turns.get(team.toLowerCase());
		turns.set(team.toLowerCase(), {
			team: before?.team ?? team,
			open: (before?.open ?? 0) + 1,
			overdue: (before?.overdue ?? 0) + (isOverdue(one) ? 1 : 0)
		});
	}
}
function mostOverdueFirst(turns) {
	return [...turns.values()].sort((one, other) => other.overdue - one.overdue || other.open - one.open);
}
// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "\uff1d":
						case "\uff0b":
						case "\uff0d":
						case "\uff20": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
// build/cli/output/csv.js
const controls = RegExp("[[\\p{Cc}\\p{Bidi_Control}]--[\\n]]", "gv");
function csvText(columns, rows) {
	return stringifyRows([columns, ...rows]);
}
function stringifyRows(rows) {
	return stringify(rows.map((row) => row.map(writtenCell)), {
		escape_formulas: true,
		record_delimiter: "\n"
	});
}
const rowsPerPiece = 1e3;
function* csvPieces(columns, rows) {
	yield csvText(columns, []);
	for (const piece of inPieces(rows)) yield stringifyRows(piece);
}
function* inPieces(rows) {
	let piece = [];
	for (const row of rows) {
		piece.push(row);
		if (piece.length === rowsPerPiece) {
			yield piece;
			piece = [];
		}
	}
	if (piece.length > 0) yield piece;
}
function writtenCell(cell) {
	if (cell === null) return "";
	if (typeof cell === "number") return cell;
	if (typeof cell === "object") return Buffer.from(cell).toString("base64");
	return withoutLaterFormulas(String(cell).replace(controls, " ")).split("\n").map(withoutRunnerCommands).join("\n");
}
// build/cli/output/field-labels.js
function labelOfField(id, forms) {
	return plain(forms.flatMap(({ fields }) => fields).find((field) => field.id === id)?.label ?? humanize(id));
}
function labelsOfFields(ids, forms, limit = {}) {
	return joinList(ids.map((id) => labelOfField(id, forms)), limit);
}
// build/cli/github/viewer.js
async function loginOf(terminal, written, options) {
	const login = written.trim().replace(/^@/, "");
	if (written.trim() !== "@me") return login;
	const connection = await connectWithToken(terminal, options);
	return await withCliErrors(connection, () => withProgress(terminal, "Looking up your login", () => viewerOf(connection)));
}
async function viewerOf({ octokit, token }) {
	try {
		return (await octokit.users.getAuthenticated()).data.login;
	} catch (error) {
		if (statusOf(error) === 403) throw new CliError(exitCodes.service, `The token from ${token?.from ?? "nowhere"} belongs to no person. Write a login instead of \`@me\`, or log in with \`gh auth login\`.`, { cause: error });
		throw toServiceError("look up the owner of the token", error);
	}
}
// build/cli/ledger/list/list-filters.js
function isWanted$1({ handoff, isOpen, isOverdue, age }, options) {
	const { fromTeam, toTeam, handoffType, status } = handoff;
	const { all, status: wanted, team, from, to, type, who, olderThan, overdue } = options;
	return [
		wanted === void 0 ? isOpen || all === true : wanted.includes(status),
		team === void 0 || sameLogin(fromTeam, team) || sameLogin(toTeam, team),
		from === void 0 || sameLogin(fromTeam, from),
		to === void 0 || sameLogin(toTeam, to),
		type === void 0 || handoffType === type,
		who === void 0 || includesLogin(peopleOf(handoff), who),
		olderThan === void 0 || age > olderThan,
		overdue === void 0 || isOverdue
	].every(Boolean);
}
function peopleOf({ owner, assignees }) {
	return owner === null ? assignees : [owner, ...assignees];
}
function namesIn(all, { teams, templates }) {
	const handoffs = all.map(({ handoff }) => handoff);
	return {
		teams: new Set([...teams.map(({ id }) => id), ...handoffs.flatMap(({ fromTeam, toTeam }) => [fromTeam, toTeam])]),
		types: new Set([...templates.map(({ type }) => type), ...handoffs.map(({ handoffType }) => handoffType)]),
		people: new Set([...teams.flatMap(({ members }) => members), ...handoffs.flatMap(peopleOf)])
	};
}
function assertKnownNames(known, { team, from, to, type, who }) {
	const teams = known.flatMap((one) => [...one.teams]);
	for (const name of [
		team,
		from,
		to
	]) assertKnown("team", name, teams);
	assertKnown("handoff type", type, known.flatMap((one) => [...one.types]));
	assertNoTypo(who, known.flatMap((one) => [...one.people]));
}
function assertKnown(what, name, all) {
	const known = [...new Set(all)];
	if (name === void 0 || known.length === 0 || includesLogin(known, name)) return;
	const otherwise = `The ledger knows ${joinList(known, { most: 12 })}.`;
	throw usageError(`There is no ${what} \u201c${name}\u201d. ${didYouMean(name, known, otherwise)}`);
}
function assertNoTypo(name, known) {
	if (name === void 0 || includesLogin(known, name)) return;
	const meant = nearest(name, [...new Set(known)]);
	if (meant) throw usageError(`No handoff is with \u201c${name}\u201d. Did you mean \`${meant}\`?`);
}
// build/cli/ledger/list/list-incomplete.js
function incompleteForms(reader, { all, team, from, to, type, who }, damaged) {
	const is = (value, wanted) => sameLogin(String(value), wanted);
	const rows = reader.table("incomplete_forms")?.rows ?? [];
	const isGarbled = (row) => Number.isNaN(epochSeconds(String(row["since"])));
	rows.filter(isGarbled).forEach((row) => void damaged.add(Number(row["issue_number"])));
	return rows.filter((row) => !isGarbled(row) && (all === true || row["closed_at"] === null) && (team === void 0 || is(row["from_team"], team) || is(row["to_team"], team)) && (from === void 0 || is(row["from_team"], from)) && (to === void 0 || is(row["to_team"], to)) && (type === void 0 || row["handoff_type"] === type) && (who === void 0 || is(row["submitted_by"], who)));
}
function incompleteText(terminal, ledgers, { json, csv, ...filters }) {
	const rows = ledgers.flatMap(({ repository, answer }) => repository === null ? answer.forms : answer.forms.map((row) => ({
		repository,
		...row
	}))).toSorted((one, other) => compareStrings(String(one["since"]), String(other["since"])));
	if (json) return jsonText(rows.map(parseRow));
	if (csv) {
		const columns = Object.keys(rows[0] ?? {}).filter((column) => !column.endsWith("_json"));
		return csvText(columns, rows.map((row) => columns.map((column) => row[column] ?? null)));
	}
	if (rows.length === 0) {
		const { team, from, to, type, who } = filters;
		return [
			team,
			from,
			to,
			type,
			who
		].every((one) => one === void 0) ? "No form is incomplete.\n" : "No incomplete form matches. Run `baton list --incomplete` to see all.\n";
	}
	const templatesOf = (row) => ledgers.filter(({ repository }) => repository === (row["repository"] ?? null)).flatMap(({ answer }) => answer.templates).filter(({ type }) => type === row["handoff_type"]);
	const age = (row) => shortDuration(epochSeconds(terminal.now()) - epochSeconds(String(row["since"])));
	return `${tableText(terminal, {
		columns: [
			"Issue",
			"From \u2192 to",
			"Sender",
			"Missing",
			"Invalid",
			"Attempts",
			"Since"
		],
		figures: ["Issue", "Attempts"],
		optional: ["Attempts", "From \u2192 to"],
		wraps: [
			"From \u2192 to",
			"Missing",
			"Invalid"
		],
		rows: rows.map((row) => [
			plain(`${row["repository"] ?? ""}#${row["issue_number"]}`),
			plain(`${row["from_team"]} \u2192 ${row["to_team"]}`),
			plain(String(row["submitted_by"] ?? "a deleted account")),
			fieldsIn(row, "missing_json", templatesOf(row)),
			fieldsIn(row, "invalid_json", templatesOf(row)),
			String(row["attempts"]),
			`${age(row)}${mark(row)}`
		])
	})}\n${pluralize(rows.length, "incomplete form")}.\n`;
}
function mark(row) {
	if (row["closed_at"] !== null) return row["closed_as"] === "unlabelled" ? ", label removed" : ", closed";
	return row["reminded_at"] === null ? "" : ", reminded";
}
function fieldsIn(row, column, templates) {
	const ids = parseRow(row)[column];
	return Array.isArray(ids) && labelsOfFields(ids.map(String), templates, { most: 3 }) || "\u2013";
}
// build/cli/ledger/list/list-options.js
const ofHandoffs = [
	["status", "--status"],
	["olderThan", "--older-than"],
	["overdue", "--overdue"],
	["orphaned", "--orphaned"]
];
const ofPeople = [["who", "--who"], ["mine", "--mine"]];
function mayListForms(options) {
	return ofHandoffs.every(([name]) => options[name] === void 0);
}
function assertFiltersApply(options) {
	const { incomplete, scheduled } = options;
	if (incomplete && scheduled) throw usageError("Choose one of `--incomplete` and `--scheduled`.");
	const [, filter] = (incomplete ? ofHandoffs : [...ofPeople, ...ofHandoffs]).find(([name]) => options[name] !== void 0) ?? [];
	if ((incomplete || scheduled) && filter !== void 0) throw usageError(`\`${filter}\` filters handoffs, and does not go with \`${incomplete ? "--incomplete" : "--scheduled"}\`. Filter by \`--team\`, \`--from\`, \`--to\` or \`--type\`.`);
}
// build/cli/ledger/list/list-scheduled.js
async function scheduledText(terminal, ledgers, { json, csv, ...filters }) {
	const found = [];
	for (const { repository, answer } of ledgers) {
		const all = answer === null ? [] : await scheduledForms(answer, terminal.now());
		const named = repository === null ? {} : { repository };
		found.push(...all.filter((form) => isWanted(form, filters)).map((form) => ({
			...named,
			...toJson$2(form)
		})));
	}
	const isOfAll = filters.allRepositories === true;
	const forms = found.toSorted((one, other) => compareStrings(one.next_at ?? "~", other.next_at ?? "~"));
	if (json) return jsonText(forms);
	if (csv) {
		const columns = [
			"handoff_type",
			"name",
			"from_team",
			"timezone",
			"next_at"
		];
		const all = isOfAll ? ["repository", ...columns] : columns;
		return csvText(all, forms.map((form) => all.map((column) => form[column] ?? null)));
	}
	if (forms.length === 0) return "No template has `opens`.\n";
	return tableText(terminal, {
		columns: [
			...isOfAll ? ["Repository"] : [],
			"Form",
			"Sender",
			"Opens next"
		],
		wraps: [...isOfAll ? ["Repository"] : [], "Form"],
		rows: forms.map(({ repository, handoff_type, from_team, next_at, timezone, paused }) => [
			...isOfAll ? [plain(repository ?? "")] : [],
			plain(handoff_type),
			plain(from_team),
			nextCell({
				next_at,
				timezone,
				paused
			})
		])
	});
}
function nextCell({ next_at, timezone, paused }) {
	if (next_at !== null) return localTime(next_at, timezone);
	return paused ? plain("paused") : "\u2013";
}
function isWanted({ template }, { type, team, from, to }) {
	const receives = (one) => possibleValues(template.to).some((id) => sameLogin(id, one));
	const sends = (one) => sameLogin(template.from, one);
	return (type === void 0 || template.type === type) && (team === void 0 || sends(team) || receives(team)) && (from === void 0 || sends(from)) && (to === void 0 || receives(to));
}
function toJson$2({ template, zone, next }) {
	return {
		handoff_type: template.type,
		name: template.name,
		from_team: template.from,
		timezone: zone,
		next_at: next?.at ?? null,
		paused: isPausedForLong({
			template,
			next
		})
	};
}
// build/cli/ledger/list/open-first.js
async function findOpenFirst(terminal, { options, scope, find }) {
	const first = await withLedgers(terminal, options, find, scope);
	const ledgers = scope === "none" && databaseOf(terminal, options) !== null && first.every(({ answer }) => answer.found.length === 0) ? await withLedgers(terminal, options, find, "listed") : first;
	for (const { answer } of ledgers) nameDamaged(terminal, answer.damaged);
	assertKnownNames(ledgers.map(({ answer }) => answer.names), options);
	return ledgers;
}
// build/cli/ledger/list/watch.js
const clear = "\x1B[H\x1B[J";
async function watch(terminal, seconds, { json, csv }, text) {
	if (terminal.width === null || json || csv) throw usageError("`--watch` needs a terminal, and excludes `--json` and `--csv`.");
	let shown = await text();
	for (let failure = "";;) {
		const at = terminal.now().slice(11, 19);
		terminal.stdout(`${clear}${shown}\n${failure}Read at ${at} UTC, again in ${seconds} s. Ctrl-C ends.\n`);
		await terminal.sleep(seconds);
		[shown, failure] = await text().then((output) => [output, ""], (error) => [shown, `${passingFailure(error)}\n`]);
	}
}
function passingFailure(error) {
	if (error instanceof ServiceError || error instanceof CliError && error.exitCode === exitCodes.service) return error.message;
	throw error;
}
// build/cli/ledger/list/list.js
async function list(terminal, options) {
	assertSingleFormat(options);
	assertFiltersApply(options);
	if (options.mine && options.who !== void 0) throw usageError("Choose one of `--mine` and `--who`.");
	const who = options.mine ? "@me" : options.who;
	const resolved = who === void 0 ? options : {
		...options,
		who: await loginOf(terminal, who, options)
	};
	if (options.watch === void 0) await terminal.page(await listText(terminal, resolved));
	else await watch(terminal, options.watch, options, async () => {
		const text = await listText(terminal, resolved);
		return typeof text === "string" ? text : [...text].join("");
	});
}
async function listText(terminal, options) {
	if (options.incomplete) return incompleteText(terminal, await withLedgers(terminal, options, async (reader) => {
		const damaged = new Set();
		const forms = incompleteForms(reader, options, damaged);
		nameDamaged(terminal, damaged);
		return {
			forms,
			templates: (await reader.configuration())?.templates ?? []
		};
	}, archivesFor(options)), options);
	if (options.scheduled) return scheduledText(terminal, await withLedgers(terminal, options, (reader) => reader.configuration()), options);
	const lists = await findHandoffs(terminal, options);
	const found = lists.flatMap((one) => one.found);
	if (options.json) return jsonPieces(found.map(toJson$1));
	if (options.csv) return toCsv$1(lists[0]?.columns ?? [], found);
	const addressOf = await issueAddress(terminal, options);
	return listTables(terminal, lists.map((one) => ({
		...one,
		after: `${incompleteLine(terminal, one.forms)}${nextForms(terminal, one.recurring)}`
	})), addressOf);
}
async function findHandoffs(terminal, options) {
	const find = async (reader) => {
		const configuration = await reader.configuration();
		const { teams = [], templates = [] } = configuration ?? {};
		const damaged = new Set();
		const columns = columnsOf(reader);
		const needed = options.json || options.csv ? columns : tableColumns;
		const all = await listHandoffs(reader, terminal.now(), {
			damaged,
			columns: needed
		});
		return {
			columns,
			damaged,
			teams,
			templates,
			found: all.filter((item) => isWanted$1(item, options) && (options.orphaned === void 0 || isKnownOrphan(item.handoff, {
				teams,
				templates
			}))),
			names: namesIn(all, {
				teams,
				templates
			}),
			total: all.length + (await reader.archived()).handoffs,
			forms: countForms(reader, options),
			recurring: configuration === null ? [] : await scheduledForms(configuration, terminal.now())
		};
	};
	return (await findOpenFirst(terminal, {
		options,
		scope: archivesFor(options),
		find
	})).map(({ repository, answer }) => ({
		...answer,
		repository
	}));
}
function columnsOf(reader) {
	const asked = reader.ask("SELECT * FROM handoffs LIMIT 0");
	return asked.kind === "answered" ? asked.columns : [];
}
function countForms(reader, { all: _, ...options }) {
	return mayListForms(options) ? incompleteForms(reader, options, new Set()).length : 0;
}
function incompleteLine(terminal, forms) {
	return forms === 0 ? "" : wrapLines(terminal, `${pluralize(forms, "incomplete form")}. Add \`--incomplete\` to list ${forms === 1 ? "it" : "them"}.\n`);
}
function nextForms(terminal, recurring) {
	return recurring.flatMap(({ template, next, zone }) => next === null ? [] : [`Next form of ${template.type}: ${localTime(next.at, zone)}.\n`]).map((line) => wrapLines(terminal, line)).join("");
}
function archivesFor({ all, status = [] }) {
	return all || status.some((one) => one === "completed" || one === "cancelled") ? "listed" : "none";
}
function assertSingleFormat({ json, csv, excel }) {
	if (json && csv) throw usageError(`Choose one of \`--json\` and \`${excel ? "--excel" : "--csv"}\`.`);
}
function toJson$1({ row, checklist, isOpen, isOverdue, pause, age }) {
	return {
		...parseRow(row),
		open: isOpen,
		overdue: isOverdue,
		on_hold: pause?.kind === "onHold",
		asked: pause?.kind === "asked",
		hours_in_status: hoursOf(age),
		checklist
	};
}
function hoursOf(seconds) {
	return Math.round(seconds / 360) / 10;
}
function toCsv$1(all, found) {
	const columns = all.filter((column) => !column.endsWith("_json"));
	return csvPieces([
		...columns,
		"overdue",
		"hours_in_status",
		"checklist_done",
		"checklist_total"
	], found.map(({ row, checklist, isOverdue, age }) => [
		...columns.map((column) => row[column] ?? null),
		isOverdue,
		hoursOf(age),
		checklist.done,
		checklist.total
	]));
}
// build/cli/ledger/open/figures.js
async function withFigures(terminal, options, ask) {
	const database = databaseOf(terminal, options);
	if (database === null) return withLedger(terminal, options, async (reader) => {
		const answer = reader.ask("SELECT repository FROM handoffs ORDER BY id DESC LIMIT 1");
		const [name] = answer.kind === "answered" ? answer.rows[0] ?? [] : [];
		return ask({
			read: (question) => question(reader.historyView),
			configuration: await reader.configuration(),
			nameInFile: typeof name === "string" ? name : null
		});
	});
	const ledger = await openNamedLedger(terminal, database, options);
	try {
		return await withProgress(terminal, "Reading the ledger", async () => {
			if (await ledger.read((view) => view.createdAt()) === null) throw nothingYet();
			return ask({
				read: ledger.read,
				configuration: await ledger.read(newestConfiguration),
				nameInFile: null
			});
		});
	} catch (error) {
		throw withWayOut(error, database);
	} finally {
		await ledger.close();
	}
}
async function metrics(terminal, options) {
	assertSingleFormat(options);
	const asOf = options.asOf ?? toIsoSeconds(terminal.now());
	if (options.allRepositories) {
		await metricsOfAll(terminal, options, asOf);
		return;
	}
	const measured = await withFigures(terminal, options, async ({ read, configuration }) => ({
		...await measureLedger({ read }, {
			asOf,
			days: options.days ?? configuration?.report.days ?? 30,
			teams: configuration?.teams ?? []
		}),
		templates: configuration?.templates ?? []
	}));
	if (options.json) await terminal.page(jsonText(measured.metrics));
	else if (options.csv) await terminal.page(toCsv(measured.metrics));
	else {
		await terminal.page(toTables(terminal, measured.metrics, measured.templates));
		for (const one of measured.leftOut) terminal.stdout(wrapLines(terminal, `\n${leftOutLine(one, options)}\n`));
	}
}
async function metricsOfAll(terminal, options, asOf) {
	const all = await withOrganisation(terminal, options, { ask: async (organisation) => {
		const measured = [];
		for (const repository of await organisation.repositories()) {
			const { metrics: figures } = await measureLedger({ read: (question) => organisation.read(repository, question) }, {
				asOf,
				days: options.days ?? 30,
				teams: []
			});
			measured.push({
				repository: repository.name,
				metrics: figures
			});
		}
		return measured;
	} });
	if (options.json) await terminal.page(jsonText(all));
	else if (options.csv) {
		const rows = all.flatMap(({ repository, metrics: one }) => headline(one).map((figure) => [repository, ...figure]));
		await terminal.page(csvText([
			"repository",
			"figure",
			"value",
			"previous"
		], rows));
	} else await terminal.page(tableOfAll(terminal, all));
}
function tableOfAll(terminal, all) {
	const names = Object.values(figures);
	const columns = [
		...names.map(({ name }) => name),
		"Open",
		"Overdue"
	];
	const rows = all.map(({ repository, metrics: one }) => [
		plain(repository),
		...names.map(({ write }) => write(one)),
		String(one.open.waiting + one.open.in_progress + one.open.returned),
		String(one.open.overdue)
	]);
	const table = {
		columns: ["Repository", ...columns],
		figures: columns,
		rows
	};
	return rows.length === 0 ? "The database has no repository yet.\n" : tableText(terminal, {
		...table,
		optional: ["Accepted"],
		wraps: ["Repository"]
	});
}
function headline(metrics) {
	const before = new Map(Object.entries(metrics.previous));
	return Object.entries(metrics).flatMap(([name, now]) => {
		const former = before.get(name);
		return typeof now === "number" && typeof former === "number" ? [[
			name,
			now,
			former
		]] : [];
	});
}
function toCsv(metrics) {
	return csvText([
		"figure",
		"value",
		"previous"
	], headline(metrics));
}
const figures = {
	total_handoffs: {
		name: "Handoffs",
		write: ({ total_handoffs }) => String(total_handoffs)
	},
	accepted_handoffs: {
		name: "Accepted",
		write: ({ accepted_handoffs }) => String(accepted_handoffs)
	},
	completed: {
		name: "Completed",
		write: ({ completed }) => String(completed)
	},
	completion_rate: {
		name: "Completion rate",
		write: formatCompletionRate
	},
	avg_acceptance_hours: {
		name: "Average time to acceptance",
		write: formatMeanAcceptance
	}
};
function toTables(terminal, metrics, templates) {
	const { days, from, to, open, routes, chains, sending_teams: teams } = metrics;
	const heads = [
		"",
		`Last ${pluralize(days, "day")}`,
		"Previous window"
	];
	const openNow = `Open at the end: ${open.waiting} waiting, ${open.in_progress} in progress, ${open.returned} returned; ${open.overdue} overdue; ${pluralize(open.incomplete_forms, "incomplete form")}.`;
	return [
		wrapLines(terminal, `Handoffs opened from ${utc(from)} to ${utc(to)}.\n\n`),
		tableText(terminal, {
			columns: heads,
			figures: heads.slice(1),
			rows: Object.values(figures).map(({ name, write }) => [
				name,
				write(metrics),
				write(metrics.previous)
			])
		}),
		wrapLines(terminal, `\n${openNow}\n`),
		...leftOutByReason(metrics).map(({ issues, why, remedy }) => wrapLines(terminal, `Left out, because ${why}: ${issueList(issues)}. ${remedy}\n`)),
		...routes.length === 0 ? [] : [titled(terminal, byRoute), routesTable(terminal, routes)],
		...chains.length === 0 ? [] : [titled(terminal, endToEnd), chainsTable(terminal, chains)],
		...teams.length === 0 ? [] : [titled(terminal, "Sending teams"), teamsTable(terminal, teams, templates)]
	].join("");
}
function issueList(issues) {
	return joinList(issues.map((issue) => `#${issue}`));
}
const byRoute = "By route, with median and 90th percentile";
function routesTable(terminal, routes) {
	const figures = [
		"Handoffs",
		"Completed",
		"Accepted in",
		"Completed in"
	];
	return tableText(terminal, {
		columns: ["From \u2192 to", ...figures],
		figures,
		optional: ["Completed", "Handoffs"],
		wraps: ["From \u2192 to"],
		rows: routes.map((route) => [
			plain(`${route.from_team} \u2192 ${route.to_team}`),
			String(route.total),
			String(route.completed),
			median(route.acceptance_hours),
			median(route.completion_hours)
		])
	});
}
const endToEnd = "Chains end to end";
function chainsTable(terminal, chains) {
	const figures = [
		"Completed",
		"Median",
		"90th percentile",
		"Wait before",
		"Asked again"
	];
	return tableText(terminal, {
		columns: [
			"First form",
			"Step",
			...figures
		],
		figures,
		optional: [
			"Completed",
			"90th percentile",
			"Asked again"
		],
		wraps: ["First form", "Step"],
		rows: chainRows(chains).map((row) => [
			plain(row.firstType),
			row.stepType === null ? "whole chain" : plain(row.stepType),
			String(row.cases),
			...[
				row.median,
				row.p90,
				row.wait,
				row.askedAgain
			].map((figure) => figure ?? "\u2013")
		])
	});
}
function median({ count, median, p90 }) {
	return median === null || p90 === null || count < 5 ? "\u2013" : `${timeTaken(median)} (${timeTaken(p90)})`;
}
function teamsTable(terminal, teams, templates) {
	return tableText(terminal, {
		columns: [
			"Team",
			"Sent",
			"Complete at first attempt",
			"Often missing"
		],
		figures: ["Sent", "Complete at first attempt"],
		optional: ["Sent"],
		wraps: ["Often missing"],
		rows: teams.map((team) => [
			plain(team.team),
			String(team.first_submissions),
			team.first_time_complete_rate === null ? "\u2013" : `${team.first_time_complete_rate} %`,
			team.top_missing_fields.map(({ field, issues }) => `${labelOfField(field, templatesFrom(team.team, templates))} (${issues})`).join(", ") || "\u2013"
		])
	});
}
// build/cli/ledger/dashboard.js
async function saveDashboard(terminal, options, readPage = readDashboardPage) {
	const path = options.out === "-" ? null : resolve(terminal.cwd, options.out);
	if (path !== null) await refuseOtherFile(path, options.out);
	const asOf = options.asOf ?? toIsoSeconds(terminal.now());
	const page = options.allRepositories ? await pageOfAll(terminal, {
		...options,
		asOf
	}, readPage) : await pageOfOne(terminal, {
		...options,
		asOf
	}, readPage);
	if (path === null) {
		await terminal.page(page);
		return;
	}
	await write(path, page, options.out);
	terminal.stdout(`Wrote ${plain(options.out)}. Open it in a browser.\n`);
}
async function pageOfOne(terminal, options, readPage) {
	const data = await withFigures(terminal, options, async (ledger) => {
		const { configuration } = ledger;
		return collectDashboard(ledger, {
			asOf: options.asOf,
			days: options.days ?? configuration?.report.days ?? 30,
			configuration: configuration ?? {
				templates: [],
				teams: []
			},
			repository: await repositoryOf$1(terminal, options, ledger.nameInFile),
			withTitles: options.titles ?? configuration?.dashboard.titles ?? false,
			withLogins: options.logins ?? configuration?.dashboard.logins ?? false
		});
	});
	return fillPage(readPage(), data);
}
async function pageOfAll(terminal, options, readPage) {
	const host = await resolveHost(terminal, options.host);
	const data = await withOrganisation(terminal, options, { ask: (organisation) => collectOrganisationDashboard(organisation, {
		host,
		asOf: options.asOf,
		days: options.days ?? 30,
		withTitles: options.titles ?? false,
		withLogins: options.logins ?? false
	}) });
	return organisationPage(readPage(), data);
}
async function repositoryOf$1(terminal, options, name) {
	if (options.file === void 0) {
		const { owner, repo, host } = await resolveRepository(terminal, options);
		return {
			name: `${owner}/${repo}`,
			url: `https://${host}/${owner}/${repo}`
		};
	}
	return name !== null && /^[\w-]+\/[\w.-]+$/.test(name) ? {
		name,
		url: `https://${await resolveHost(terminal, options.host)}/${name}`
	} : null;
}
async function refuseOtherFile(path, named) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		if (errorCode(error) === "EISDIR") throw usageError(`${named} is a folder. Name a file, for example ${named}/dashboard.html.`);
		return;
	}
	if (!text.startsWith("<!doctype html>") || !text.includes("<title>Handoffs</title>")) throw usageError(`${named} exists and is no dashboard. Choose another file with \`--out\`.`);
}
async function write(path, page, named) {
	try {
		await writeFile(path, page);
	} catch (cause) {
		const why = errorCode(cause) ?? "unknown reason";
		throw new CliError(exitCodes.service, `Cannot write ${named} (${why}).`, { cause });
	}
}
// build/cli/ledger/export/export.js
const exportFormats = ["jsonl", "csv"];
const fileName = /^\w{1,100}$/;
const writers = {
	*jsonl({ rows }) {
		for (const piece of inPieces(rows)) yield piece.map((row) => jsonLine(parseRow(row))).join("");
	},
	*csv({ columns, rows }) {
		yield "\ufeff";
		yield* csvPieces(columns, cellsOf({
			columns,
			rows
		}));
	}
};
function* cellsOf({ columns, rows }) {
	for (const row of rows) yield columns.map((column) => row[column] ?? null);
}
async function exportTables(terminal, options) {
	const formats = options.format === void 0 ? exportFormats : [options.format];
	const folder = resolve(terminal.cwd, options.to);
	const files = await withLedger(terminal, options, async (reader) => {
		const names = reader.tableNames().filter((name) => fileName.test(name));
		if (!options.force) await demandNone(folder, names.flatMap((name) => formats.map((format) => `${name}.${format}`)), options.to);
		return withFolderErrors(options.to, () => writeAll(folder, {
			reader,
			names,
			formats
		}));
	}, "all");
	const shown = relative(terminal.cwd, folder) || ".";
	terminal.stdout(options.json ? jsonText({
		folder,
		files
	}) : wrapLines(terminal, `Wrote ${pluralize(files.length, "file")} into ${shown}: ${joinList(files.map(({ name, rows }) => `${name} (${pluralize(rows, "row")})`), { most: 40 })}.\n`));
}
async function demandNone(folder, names, named) {
	const there = [];
	for (const name of names) if (await exists(join(folder, name))) there.push(name);
	if (there.length > 0) throw usageError(`${named} already contains these files: ${joinList(there, { most: 5 })}. Choose another folder, or add \`--force\` to replace them.`);
}
async function exists(path) {
	try {
		await access(path);
		return true;
	} catch (error) {
		if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return false;
		throw error;
	}
}
async function writeAll(folder, { reader, names, formats }) {
	await mkdir(folder, { recursive: true });
	const files = [];
	for (const one of names) {
		const table = reader.table(one);
		if (table === null) continue;
		for (const format of formats) {
			const name = `${one}.${format}`;
			await writeFile(join(folder, name), writers[format](table));
			files.push({
				name,
				rows: table.rows.length
			});
		}
	}
	return files;
}
async function withFolderErrors(named, write) {
	try {
		return await write();
	} catch (cause) {
		const why = errorCode(cause);
		if (why === void 0) throw cause;
		if (why === "EEXIST" || why === "ENOTDIR") throw usageError(`${named} is not a folder, or a parent of it is a file. Choose a folder.`);
		throw new CliError(exitCodes.service, `Cannot write to ${named} (${why}).`, { cause });
	}
}
// build/cli/ledger/export/export-database.js
async function exportDatabase(terminal, { sqlite: named, force, json, ...options }) {
	const path = resolve(terminal.cwd, named);
	if (!force && await exists(path)) throw usageError(`${named} exists. Choose another file, or add \`--force\` to replace it.`);
	const { bytes, rows } = await withLedger(terminal, options, async (reader) => ({
		bytes: reader.bytes(),
		rows: reader.table("handoffs", { columns: ["id"] })?.rows.length ?? 0
	}), "all");
	try {
		await writeFile(path, bytes);
	} catch (cause) {
		const why = errorCode(cause) ?? "unknown reason";
		throw new CliError(exitCodes.service, `Cannot write ${named} (${why}).`, { cause });
	}
	const written = {
		folder: dirname(path),
		files: [{
			name: basename(path),
			rows
		}]
	};
	terminal.stdout(json ? jsonText(written) : `Wrote ${relative(terminal.cwd, path)} (${pluralize(rows, "handoff")}).\n`);
}
// build/cli/ledger/history.js
async function history(terminal, number, options) {
	assertSingleFormat(options);
	const subject = await readHandoff(terminal, number, options);
	if (options.json) await terminal.page(jsonText(eventsOf(subject)));
	else if (options.csv) {
		const events = eventsOf(subject);
		const columns = [
			"at",
			"actor",
			"type",
			"sentence",
			"idempotency_key"
		];
		await terminal.page(csvText(columns, events.map((event) => columns.map((column) => textOf$1(event[column])))));
	} else await terminal.page(`${wrapLines(terminal, heading(terminal, subject))}${historyLines(terminal, subject.recorded)}`);
}
function eventsOf({ related, recorded }) {
	const sentences = new Map(recorded.events.map((event) => [event.source, eventLine(event, recorded)]));
	return (related["events"] ?? []).map((row) => ({
		...parseRow(row),
		sentence: sentences.get(String(row["idempotency_key"])) ?? ""
	}));
}
function textOf$1(value) {
	return value === null || value === void 0 ? null : String(value);
}
function heading(terminal, subject) {
	const { standing } = subject;
	return standing === null ? `${noHandoffLine(subject)}\n\n` : `${headingOf(terminal, standing, subject)}\n`;
}
const plainName = (login) => login ?? "a deleted account";
function historyLines(terminal, recorded) {
	return tableText(terminal, {
		columns: ["When", "What"],
		rows: recorded.events.map((event) => [utc(event.at), eventLine(event, recorded)])
	});
}
const maxText = 300;
function eventLine(event, { template }) {
	const ids = [...new Set(fieldsOf(event.data))];
	const fields = ids.length === 0 ? "" : ` (${labelsOf$1(event.data, ids, template)})`;
	const text = singleLine(textOfPerson(event.data) ?? "").trim();
	const quoted = text === "" ? "" : `: ${truncate(text, maxText)}`;
	return plain(`${formatEvent(event, plainName)}${fields}${quoted}`);
}
function textOfPerson(data) {
	switch (data.type) {
		case "accepted": return data.readBack;
		case "returned":
		case "cancelled":
		case "rated": return data.comment ?? void 0;
		case "asked": return data.question;
		case "answered": return data.answer;
		case "held": return data.reason;
		default: return;
	}
}
function fieldsOf(data) {
	switch (data.type) {
		case "submitted": return data.errors.map(({ field }) => field);
		case "context_edited": return data.changes.map(({ field }) => field);
		case "returned": return data.fields ?? [];
		case "rated": return data.missing;
		default: return [];
	}
}
function labelsOf$1(data, ids, template) {
	return labelsOfFields(ids, [{ fields: (data.type === "submitted" ? data.errors : []).map(({ field: id, label }) => ({
		id,
		label
	})) }, ...template === null ? [] : [template]]);
}
// build/cli/ledger/organisation-report.js
async function printOrganisationReport(terminal, options, asOf) {
	const { reportPeriod } = await import("../calendar.js").then((n) => n._part_calendar_exports);
	const due = reportPeriod({
		schedule: defaultReport,
		now: asOf
	});
	const report = await withOrganisation(terminal, options, {
		flag: "--organisation",
		ask: (organisation) => draftOrganisationReport(organisation, {
			due,
			asOf,
			timezone: defaultReport.timezone
		})
	});
	const title = organisationReportTitle(due.period);
	const body = organisationReportText(report, null);
	await terminal.page(options.json ? jsonText(toJson(report.figures, {
		period: due.period,
		title,
		body
	})) : wrapMarkdown(terminal, `# ${title}\n\n${body}`));
}
function toJson(figures, { period, title, body }) {
	return {
		period,
		title,
		figures: figuresOf(figures),
		repositories: figures.repositories.map((one) => ({
			repository: one.name,
			...figuresOf(one)
		})),
		sending_teams: figures.sent.map((one) => ({
			team: one.team,
			first_submissions: one.firstSubmissions,
			first_time_complete: one.firstTimeComplete,
			handoffs: one.handoffs,
			returned: one.returned
		})),
		stalled: figures.stalled.map((one) => ({
			repository: one.repository,
			issue_number: one.issueNumber,
			handoff_type: one.handoffType,
			team: one.team,
			hours_overdue: toHours(one.overdueFor)
		})),
		body
	};
}
function figuresOf({ headline, flow, open, leftOut }) {
	return {
		...headline,
		happened: flow,
		open,
		left_out_issues: leftOut
	};
}
// build/cli/ledger/report.js
async function printReport(terminal, options) {
	const asOf = options.asOf ?? toIsoSeconds(terminal.now());
	if (options.organisation) {
		await printOrganisationReport(terminal, options, asOf);
		return;
	}
	const { reportPeriod } = await import("../calendar.js").then((n) => n._part_calendar_exports);
	const drafted = await withFigures(terminal, options, async ({ read, configuration }) => {
		const schedule = configuration?.report ?? defaultReport;
		const due = reportPeriod({
			schedule,
			now: asOf
		});
		const { period } = due;
		const posted = (await read((view) => view.reports())).flatMap(({ period: name, issueNumber }) => issueNumber === null ? [] : [{
			number: issueNumber,
			title: reportTitle(name)
		}]);
		const { reported, text } = await draftReport({ read }, {
			due,
			asOf,
			days: 30,
			configuration: configuration ?? {
				templates: [],
				teams: [],
				report: schedule
			},
			reports: posted.toReversed()
		});
		return {
			period,
			title: reportTitle(period),
			metrics: reported.metrics,
			body: text.body(null)
		};
	});
	const markdown = `# ${drafted.title}\n\n${drafted.body}`;
	await terminal.page(options.json ? jsonText(drafted) : wrapMarkdown(terminal, markdown));
}
// build/cli/ledger/search.js
async function search(terminal, words, options) {
	const typed = normalize(words.join(" ")).split(" ");
	const wanted = foldLetters(typed.join(" ")).split(" ").filter(Boolean);
	if (wanted.length === 0) throw usageError("A word to search for is missing. For example `baton search Example Ltd`.");
	const filters = options.open ? options : {
		...options,
		all: true
	};
	const find = async (reader) => {
		const { teams = [], templates = [] } = await reader.configuration() ?? {};
		const damaged = new Set();
		const all = await listHandoffs(reader, terminal.now(), { damaged });
		return {
			damaged,
			teams,
			templates,
			found: all.filter((item) => isWanted$1(item, filters) && contains(item, wanted)).toSorted(newestFirst).slice(0, options.limit),
			names: namesIn(all, {
				teams,
				templates
			}),
			total: all.length
		};
	};
	const ledgers = await findOpenFirst(terminal, {
		options,
		scope: options.open ? "none" : "listed",
		find
	});
	const found = ledgers.flatMap(({ answer }) => answer.found).toSorted(newestFirst).slice(0, options.limit);
	if (found.length === 0) terminal.setExitCode(exitCodes.found);
	if (options.json) {
		await terminal.page(jsonPieces(found.map(toJson$1)));
		return;
	}
	if (found.length === 0) {
		terminal.stdout(wrapLines(terminal, `No handoff contains ${joinList(typed.map((word) => `\u201c${word}\u201d`))}.\n`));
		return;
	}
	const addressOf = await issueAddress(terminal, options);
	const newestFound = new Set(found);
	const lists = ledgers.map(({ repository, answer }) => ({
		...answer,
		repository,
		found: answer.found.filter((item) => newestFound.has(item))
	}));
	await terminal.page(listTables(terminal, lists, addressOf));
}
function newestFirst({ handoff: one }, { handoff: other }) {
	return other.initiatedAt - one.initiatedAt;
}
function contains({ handoff, row }, words) {
	const { context_json: context = null } = row;
	const answers = textsIn(parseRow({ context_json: context })["context_json"]);
	const text = foldLetters([handoff.title, ...answers].join(" "));
	return words.every((word) => text.includes(word));
}
function textsIn(value) {
	if (typeof value === "string" || typeof value === "number") return value === "(private)" ? [] : [String(value)];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap((one) => textsIn(one)) : [];
}
// build/cli/ledger/show/show-chain.js
async function showChain(terminal, number, options) {
	const now = terminal.now();
	const links = await withLedger(terminal, options, (reader) => chainOf(terminal, reader, {
		...options,
		number
	}), {
		...options.handoff ? { handoffId: number } : { issueNumber: number },
		withChain: true
	});
	const at = epochSeconds(now);
	const first = links[0]?.initiatedAt ?? at;
	const isOpen = links.some(({ endedAt }) => endedAt === null);
	const end = isOpen ? at : Math.max(...links.map(({ endedAt }) => endedAt ?? at));
	await terminal.page(options.json ? jsonText({
		chain: links.map(jsonOf$4),
		open: isOpen,
		lead_time_seconds: end - first
	}) : [tableText(terminal, {
		columns: [
			"Issue",
			"Handoff",
			"Status",
			"Handed over",
			"Took"
		],
		figures: ["Issue"],
		rows: links.map((link) => rowOf(link, at))
	}), `\nIn all: ${duration(end - first)}${isOpen ? " so far" : ""}.\n`].join(""));
}
function rowOf({ issueNumber, handoffType, depth, status, ...times }, at) {
	const { initiatedAt, endedAt } = times;
	const took = initiatedAt === null ? "" : shortDuration((endedAt ?? at) - initiatedAt);
	return [
		issueNumber === null ? "" : `#${issueNumber}`,
		`${"  ".repeat(depth)}${handoffType}`,
		status,
		initiatedAt === null ? "" : utc(isoFromEpoch(initiatedAt)),
		endedAt === null && took !== "" ? `${took} so far` : took
	];
}
function jsonOf$4({ issueNumber, handoffType, status, initiatedAt, endedAt }) {
	return {
		issue_number: issueNumber,
		handoff_type: handoffType,
		status,
		initiated_at: initiatedAt === null ? null : isoFromEpoch(initiatedAt),
		ended_at: endedAt === null ? null : isoFromEpoch(endedAt)
	};
}
async function chainOf(terminal, reader, { number, handoff: isHandoffId }) {
	const damaged = new Set();
	const all = await listHandoffs(reader, terminal.now(), { damaged });
	const wanted = isHandoffId ? issueOfHandoff(reader, number) : number;
	if (wanted !== null) refuseDamaged(damaged, wanted);
	nameDamaged(terminal, damaged);
	const asked = all.find(({ handoff }) => handoff.issueNumber === wanted);
	if (asked === void 0) throw usageError(`The ledger has no handoff ${isHandoffId ? number : `in issue #${number}`}. Run \`baton list --all\` to see all handoffs.`);
	return linksFrom(reader, firstOf(asked, all), {
		all,
		depth: 0
	});
}
function firstOf(item, all) {
	const seen = new Set();
	let first = item;
	for (;;) {
		const before = all.find(({ row }) => row["id"] === first.row["previous_handoff_id"]);
		if (before === void 0 || seen.has(before.row["id"])) return first;
		seen.add(before.row["id"]);
		first = before;
	}
}
async function linksFrom(reader, { handoff }, { all, depth }) {
	const { issueNumber, handoffType, status, initiatedAt, completedAt, cancelledAt } = handoff;
	const links = [{
		issueNumber,
		handoffType,
		depth,
		status,
		initiatedAt,
		endedAt: completedAt ?? cancelledAt
	}];
	const { events } = await reader.view.issue(issueNumber);
	const opened = events.flatMap(({ data }) => data.type === "next_opened" ? [data] : []);
	for (const { source, data } of events) {
		if (data.type !== "next_requested") continue;
		const next = opened.find(({ request }) => request === source)?.issueNumber ?? null;
		const item = all.find((one) => one.handoff.issueNumber === next);
		links.push(...item === void 0 ? [notYet(data.handoffType, {
			issueNumber: next,
			depth: depth + 1
		})] : await linksFrom(reader, item, {
			all,
			depth: depth + 1
		}));
	}
	return links;
}
function notYet(handoffType, { issueNumber, depth }) {
	return {
		issueNumber,
		handoffType,
		depth,
		status: issueNumber === null ? "requested" : "incomplete",
		initiatedAt: null,
		endedAt: null
	};
}
// build/cli/ledger/show/show.js
async function show(terminal, number, options) {
	const now = terminal.now();
	const subject = await readHandoff(terminal, number, options);
	await terminal.page(options.json ? jsonText(jsonOf$3(subject)) : wrapLines(terminal, toText$1(terminal, subject, now)));
}
function jsonOf$3({ issueNumber, standing, related }) {
	const { events: _, ...others } = related;
	const rows = Object.entries(others).map(([table, found]) => [table, found.map(parseRow)]);
	const all = {
		issue_number: issueNumber,
		tables: Object.fromEntries(rows)
	};
	return standing === null ? {
		...all,
		status: "incomplete"
	} : {
		...parseRow(standing.row),
		open: standing.isOpen,
		overdue: standing.isOverdue,
		...all
	};
}
function toText$1(terminal, subject, now) {
	const { standing, related } = subject;
	if (standing === null) return incomplete(terminal, subject);
	const facts = factsOf(standing, now).map(([what, value]) => [what, plain(value)]);
	return [
		headingOf(terminal, standing, subject),
		"\n",
		rowsText(terminal, facts),
		checklistText(terminal, related["checklist_items"] ?? []),
		readBack(terminal, standing),
		questionsText(terminal, related["questions"] ?? []),
		returns(terminal, subject),
		ratings(terminal, subject),
		`\n\`baton context ${subject.issueNumber}\` shows the context, \`baton history ${subject.issueNumber}\` the events.\n`
	].join("");
}
function factsOf({ handoff, row, isOpen, pause, age }, now) {
	const { acceptedAt, completedAt, cancelledAt, owner, assignees, initiatedBy } = handoff;
	const at = (who, time) => time === null ? null : `${who ?? "a deleted account"}, ${utc(time)}`;
	const due = typeof row["next_due_at"] === "string" ? row["next_due_at"] : null;
	return [
		["Sent by", at(initiatedBy, handoff.initiatedAt)],
		["Assigned to", isOpen ? joinList(assignees) || "no one" : null],
		["Owner", isOpen ? owner : null],
		["Accepted by", at(row["accepted_by"], acceptedAt)],
		["Completed by", at(row["completed_by"], completedAt)],
		["Cancelled", cancelledAt === null ? null : utc(cancelledAt)],
		[`${handoff.status} since`, `${utc(handoff.since)}, ${duration(age)}`],
		["On hold", onHold(row)],
		["Asked", pause?.kind === "asked" ? `since ${utc(pause.since)}` : null],
		["Due", due === null || !isOpen ? null : formatDue(due, now)],
		["Reopened", handoff.reopened === 0 ? null : pluralize(handoff.reopened, "time")]
	].flatMap(([what, value]) => value === null ? [] : [[what.replace(/^./, (sign) => sign.toUpperCase()), value]]);
}
function onHold(row) {
	const { on_hold_since: since, on_hold_until: until, hold_reason: reason } = row;
	if (typeof since !== "string") return null;
	const end = typeof until === "string" ? `, until ${utc(until)}` : "";
	return `since ${utc(since)}${end}${reason == null ? "" : `: ${reason}`}`;
}
function formatDue(due, now) {
	const left = epochSeconds(due) - epochSeconds(now);
	return `${utc(due)}, ${left < 0 ? `${duration(-left)} ago` : `in ${duration(left)}`}`;
}
function readBack(terminal, { row }) {
	const text = row["read_back"];
	return typeof text === "string" ? section$1(terminal, "Read back", printableLines(text)) : "";
}
function returns(terminal, { related, recorded }) {
	return section$1(terminal, "Returned", (related["returns"] ?? []).flatMap((row) => {
		const fields = parseRow(row)["fields_json"];
		const about = Array.isArray(fields) && fields.length > 0 ? `, about ${labelsOfFields(fields.map(String), formsOf(recorded))}` : "";
		const why = row["reason"] === null ? "" : `: ${String(row["reason"]).replaceAll("_", " ")}`;
		const who = row["returned_by"] ?? "someone";
		return [plain(`${utc(String(row["returned_at"]))} by ${who}${why}${about}`), ...indented(row["comment"])];
	}));
}
function formsOf({ template }) {
	return template === null ? [] : [template];
}
function indented(text) {
	return printableLines(String(text ?? "")).map((line) => `  ${line}`);
}
function section$1(terminal, title, lines) {
	const written = lines.filter((line) => line.trim() !== "");
	return written.length === 0 ? "" : `${titled(terminal, title)}${written.join("\n")}\n`;
}
function ratings(terminal, { related }) {
	return section$1(terminal, "Rating", (related["feedback"] ?? []).flatMap((row) => [plain(`${row["rating"]} of 5 by ${row["given_by"] ?? "someone"}`), ...indented(row["comment"])]));
}
function incomplete(terminal, subject) {
	const { recorded, related } = subject;
	const newest = parseRow(related["submissions"]?.at(-1) ?? {});
	const form = { fields: recorded.events.flatMap(({ data }) => data.type === "submitted" ? data.errors : []).map(({ field: id, label }) => ({
		id,
		label
	})).toReversed() };
	const lacks = [["Missing", newest["missing_json"]], ["Invalid", newest["invalid_json"]]].flatMap(([what, fields]) => Array.isArray(fields) && fields.length > 0 ? [`${what}: ${labelsOfFields(fields.map(String), [form])}.\n`] : []);
	return `${noHandoffLine(subject)}\n${lacks.join("")}\n${historyLines(terminal, recorded)}`;
}
// build/cli/ledger/sql.js
async function sql(terminal, question, options) {
	assertSingleFormat(options);
	const text = question === "-" ? await terminal.stdin() : question;
	const answer = options.allRepositories ? await withOrganisation(terminal, options, { ask: (all) => all.ask(text) }) : await withLedger(terminal, options, async (reader) => reader.ask(text), "all");
	if (answer.kind === "refused") throw usageError(whyRefused(answer, options));
	const { columns, rows } = answer;
	if (options.json) await terminal.page(jsonPieces(objectsOf(answer)));
	else if (options.csv) await terminal.page(csvPieces(columns, rows));
	else await terminal.page(toTable(terminal, answer));
}
function whyRefused({ why, said }, { allRepositories }) {
	switch (why) {
		case "empty": return "There is no query. Pass one, for example `baton sql \"SELECT * FROM open_handoffs\"`.";
		case "writes": return "This command is read-only. Use SELECT. To change what is recorded, change the issues.";
		case "several": return "These are several statements. Pass one query at a time.";
		case "no_question": return "This statement returns no rows. Use SELECT.";
		case "invalid": return allRepositories ? `PostgreSQL rejected the query: ${plain(said)}. Run \`baton sql --all-repositories "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'baton'"\` to see tables and columns.` : `SQLite rejected the query: ${plain(said)}. Run \`baton sql "SELECT name, sql FROM sqlite_schema"\` to see tables and columns.`;
	}
}
function* objectsOf({ columns, rows }) {
	const names = columns.map((column, at) => {
		const before = columns.slice(0, at).filter((one) => one === column).length;
		return before === 0 ? column : `${column}_${before + 1}`;
	});
	for (const row of rows) yield parseRow(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
}
function* toTable(terminal, { columns, rows }) {
	if (rows.length === 0) {
		yield "No rows.\n";
		return;
	}
	const isFigure = (at) => rows.every((row) => typeof row[at] === "number" || row[at] === null);
	const titles = columns.map(plain);
	const cells = rows.map((row) => row.map((value) => cellOf(value ?? null)));
	if (fitsWidth({
		columns: titles,
		rows: cells
	}, terminal.width)) yield* tableLines(terminal, {
		columns: titles,
		figures: titles.filter((_, at) => isFigure(at)),
		rows: cells
	});
	else for (const [at, row] of cells.entries()) yield `${at === 0 ? "" : "\n"}${recordText(terminal, titles, row)}`;
	yield `\n${pluralize(rows.length, "row")}.\n`;
}
function recordText(terminal, titles, row) {
	return rowsText(terminal, titles.map((title, at) => [title, row[at] ?? ""]));
}
function cellOf(value) {
	if (value === null) return "";
	return typeof value === "object" ? `${pluralize(value.length, "byte")}` : plain(String(value));
}
// build/cli/migrate/explain.js
function explainOutcome({ kind, rows }, places) {
	const counts = `Copied ${formatCounts(rows)}. Every row was compared.`;
	return kind === "copied" ? `${counts}\n\n${howToSwitch(places)}\n` : `${counts}\n\n${howToFinish(places)}\n`;
}
function formatCounts(rows) {
	const total = [...rows.values()].reduce((sum, count) => sum + count, 0);
	const count = (table) => rows.get(table) ?? 0;
	return `${pluralize(count("handoffs"), "handoff")}, ${pluralize(count("events"), "event")}, ${pluralize(total, "row")} in all`;
}
function howToSwitch({ from, branch, sameOptions }) {
	const [source, target] = ends(from, branch);
	return [
		`Runs still use the ledger ${source}. The copy ${target} is closed to them, and has nothing that they record from now on.`,
		"",
		"To switch:",
		...from === "branch" ? [
			"1. Save the database URL as a secret of the repository, for example DATABASE_URL.",
			`2. Run \`baton migrate --from branch --to postgres --cutover${sameOptions}\`. It closes the branch to runs, copies what is left, and opens the ledger in PostgreSQL.`,
			"3. Set the input `database-url` of the workflow to that secret, on the default branch."
		] : [`1. Run \`baton migrate --from postgres --to branch --cutover${sameOptions}\`. It closes the ledger in PostgreSQL to runs, copies what is left, and opens the branch.`, "2. Remove the input `database-url` from the workflow, on the default branch."],
		`${from === "branch" ? 4 : 3}. Run the workflow with \`mode: sweep\`.`,
		"",
		"Runs between the cutover and the change of the workflow fail and record nothing. The sweep then records what people did on the issues meanwhile."
	].join("\n");
}
function howToFinish({ from, branch, sameOptions }) {
	const [source, target] = ends(from, branch);
	const [to, change] = from === "branch" ? ["postgres", "Set the input `database-url` of the workflow to the secret with the URL"] : ["branch", "Remove the input `database-url` from the workflow"];
	return [
		`The ledger is ${target} now. The one ${source} is closed to runs, and stays as it is.`,
		"",
		"Now:",
		`1. ${change}, on the default branch.`,
		"2. Run the workflow with `mode: sweep`. It records what people did on the issues meanwhile.",
		"",
		`To go back, run \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`. It copies what was recorded since.`
	].join("\n");
}
function ends(from, branch) {
	const [onBranch, inPostgres] = [`on ${branch}`, "in PostgreSQL"];
	return from === "branch" ? [onBranch, inPostgres] : [inPostgres, onBranch];
}
function formatRefusal(why, { from, branch, place, sameOptions }) {
	const [source, target] = ends(from, branch);
	const to = from === "branch" ? "postgres" : "branch";
	return {
		"nothing to move": `${place} has no handoffs ${source}, so there is nothing to move. ` + (from === "branch" ? "Set the input `database-url` in the workflow: the first handoff creates the ledger in PostgreSQL." : "Remove the input `database-url` from the workflow: the first handoff creates the branch."),
		"of another repository": `The ledger on ${branch} belongs to another repository: ${place} is probably a copy, such as a fork. Nothing was changed. Delete the branch ${branch} if no handoff was recorded here, or run the workflow with \`mode: rebuild\`, which replaces it with a ledger of this repository.`,
		"source is a copy": `The ledger of ${place} ${source} is an unfinished copy. Nothing was changed. Finish it with \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`.`,
		"target is in use": `The ledger of ${place} ${target} is in use and has handoffs of its own. Nothing was changed. A migration fills a ledger that is empty or closed to runs. If those handoffs count, keep that ledger. If not, delete it and run this command again.`,
		"moved before": `The ledger of ${place} is ${target} already. Nothing was changed. To move it back, run \`baton migrate --from ${to} --to ${from} --cutover${sameOptions}\`.`
	}[why];
}
// build/cli/migrate/migrate.js
async function moveLedgerOf(terminal, options) {
	const { from, to, cutover = false, cancel = false } = options;
	if (from === to) throw usageError("`--from` and `--to` name the same ledger. Choose `branch` for one of them.");
	if (cutover && cancel) throw usageError("Choose one of `--cutover` and `--cancel`.");
	const address = addressOf(terminal, options);
	const connection = await connectWithToken(terminal, options);
	const branch = await branchFor(terminal, connection.repository, options);
	const places = {
		from,
		branch,
		place: placeOf(connection),
		sameOptions: sameOptionsOf(options, branch)
	};
	const { openDatabase } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const { cancelMove, moveLedger } = await import("./migrate.js").then((n) => n.migrate_exports);
	const { openTransactions } = await import("../postgresql.js").then((n) => n._part_postgresql_exports);
	const server = openDatabase(address);
	const wait = (milliseconds) => setTimeout(milliseconds);
	const move = {
		branch: ledgerBranch(connection, branch, readmeOf(connection, branch)),
		transactions: openTransactions({
			server,
			wait,
			random: Math.random,
			alsoClosed: true,
			repository: () => repositoryOf(connection)
		}),
		limits: usualLimits,
		now: `${terminal.now().slice(0, 19)}Z`,
		wait,
		observe: (progress) => terminal.stderr(`${progress}\n`)
	};
	const print = (text) => terminal.stdout(wrapLines(terminal, text));
	try {
		await withCliErrors(connection, async () => {
			if (cancel) {
				refuseUncancelled(await cancelMove({ from }, move), places);
				print(`Runs use the ledger ${formatPlace(from, places)} again.\n`);
				return;
			}
			const outcome = await moveLedger({
				from,
				cutover
			}, move);
			if (outcome.kind === "refused") throw new CliError(exitCodes.found, formatRefusal(outcome.why, places));
			print(explainOutcome(outcome, places));
		});
	} finally {
		await server.close();
	}
}
function addressOf({ environment }, { databaseUrl }) {
	const url = databaseUrl ?? environment["DATABASE_URL"] ?? "";
	if (url === "") throw usageError("Name the PostgreSQL database: set DATABASE_URL, or pass `--database-url`.");
	return {
		url,
		named: databaseUrl === void 0 ? "`DATABASE_URL`" : "`--database-url`",
		environment
	};
}
function sameOptionsOf({ repo, host }, branch) {
	return [
		...repo === void 0 ? [] : [` --repo ${repo}`],
		...host === void 0 ? [] : [` --host ${host}`],
		...branch === inputDefaults["data-branch"] ? [] : [` --data-branch ${branch}`]
	].join("");
}
function placeOf({ owner, repo }) {
	return `${owner}/${repo}`;
}
function readmeOf(connection, branch) {
	return dataBranchReadme({
		repository: placeOf(connection),
		branch
	});
}
async function repositoryOf({ octokit, owner, repo }) {
	const { data } = await octokit.repos.get({
		owner,
		repo
	});
	return {
		id: data.id,
		name: data.full_name
	};
}
function formatPlace(end, { branch }) {
	return end === "branch" ? `on ${branch}` : "in PostgreSQL";
}
function refuseUncancelled(why, places) {
	if (why === "of another repository") throw new CliError(exitCodes.found, formatRefusal(why, places));
	if (why !== null) {
		const to = places.from === "branch" ? "postgres" : "branch";
		throw new CliError(exitCodes.found, `Runs use the ledger ${formatPlace(to, places)} already, so nothing was changed. To move it back, run \`baton migrate --from ${to} --to ${places.from} --cutover${places.sameOptions}\`.`);
	}
}
// build/cli/open/open.js
async function open(terminal, issue, options) {
	const named = issue === null ? options : atIssue(issue, options);
	const { owner, repo, host } = await resolveRepository(terminal, named);
	const address = `${await serverAddress(terminal, named.host ?? serverHost(terminal, host))}/${owner}/${repo}/${issue === null ? "issues?q=is%3Aissue+is%3Aopen+label%3Ahandoff" : `issues/${issue.number}`}`;
	terminal.stdout(`${address}\n`);
	if (!options.print && !await started(terminal, address)) throw new CliError(exitCodes.service, "Cannot open a browser. Open the address above, or name a browser in BROWSER.");
}
function serverHost({ environment }, host) {
	return environment["GITHUB_SERVER_URL"] === void 0 ? host : void 0;
}
const openers = {
	darwin: ["open"],
	win32: [
		"cmd",
		"/c",
		"start",
		"\"\""
	]
};
function started({ environment }, address) {
	const own = environment["BROWSER"]?.trim();
	const [program = "", ...words] = own && (existsSync(own) ? [own] : own.split(/\s+/)) || (openers[process.platform] ?? ["xdg-open"]);
	return new Promise((resolve) => {
		const browser = spawn(program, [...words, address], {
			stdio: "ignore",
			detached: true
		});
		browser.on("error", () => resolve(false));
		browser.on("spawn", () => {
			browser.unref();
			resolve(true);
		});
	});
}
// build/cli/output/pager.js
function pagerOf({ BATON_PAGER, PAGER }) {
	const command = (BATON_PAGER ?? PAGER ?? "less").trim();
	return command === "" || command === "cat" ? null : command;
}
async function writePaged(text, screen) {
	const { height, write } = screen;
	const command = pagerOf(screen.environment);
	if (height === null || command === null || text.split("\n").length <= height) write(text);
	else if (!await showIn(command, text, screen)) write(text);
}
function ignore() {}
function isNotStarted(code, platform) {
	return code === 126 || code === 127 || platform === "win32" && (code === 1 || code === 9009);
}
function showIn(command, text, { environment, platform }) {
	return new Promise((resolve) => {
		const pager = spawn(command, {
			shell: true,
			stdio: [
				"pipe",
				"inherit",
				"ignore"
			],
			env: {
				LESS: "FRX",
				LESSCHARSET: "utf-8",
				...environment
			}
		});
		process.on("SIGINT", ignore);
		pager.on("error", () => resolve(false));
		pager.on("close", (code) => {
			process.off("SIGINT", ignore);
			resolve(!isNotStarted(code, platform));
		});
		pager.stdin.on("error", ignore);
		pager.stdin.end(text);
	});
}
// build/cli/reassign/plan-reassignment.js
function planReassignment(open, input) {
	const given = [];
	return open.filter((handoff) => isWith(handoff, input.from)).map((handoff) => {
		const move = planOne(handoff, {
			...input,
			open,
			given
		});
		if (move.to !== null) given.push(move.to);
		return move;
	});
}
function isWith({ status, owner, assignees }, login) {
	return status === "accepted" && owner !== null && sameLogin(owner, login) || status === "initiated" && includesLogin(assignees, login);
}
function planOne(handoff, planning) {
	const { from, configuration } = planning;
	const team = receivingTeamToday(configuration, handoff);
	const to = planning.to ?? choose(team, handoff, planning);
	if (to === null) return {
		handoff,
		to,
		why: `no other member of ${team.id} is available`
	};
	if (team.members.length > 0 && team.githubTeam === void 0 && !isMember(team, to)) return {
		handoff,
		to: null,
		why: `${to} is not in ${team.id}`
	};
	const others = handoff.assignees.filter((login) => !sameLogin(login, from) && !sameLogin(login, to));
	return handoff.status === "accepted" && others.length > 0 ? {
		handoff,
		to: null,
		why: `${others.join(", ")} is assigned too: comment /assign @${to}`
	} : {
		handoff,
		to,
		why: null
	};
}
function choose(team, { initiatedBy: sender, handoffType }, { from, open, given, day, configuration }) {
	const members = team.members.filter((login) => !sameLogin(login, from));
	const assign = team.assign === "round_robin" ? "round_robin" : "least_loaded";
	const rota = workloadOf(members, open, given);
	const policy = {
		template: configuration.templates.find(({ type }) => type === handoffType) ?? {},
		receiving: team,
		selfAccept: configuration.selfAccept
	};
	const choice = {
		rota,
		day,
		sender,
		isSenderBarred: sender !== null && isBarredSender(policy, { initiatedBy: sender }, sender)
	};
	return chooseAssignees({
		...team,
		members,
		assign
	}, choice).assignees[0] ?? null;
}
function workloadOf(members, open, given) {
	const load = (login) => open.filter(({ assignees }) => includesLogin(assignees, login)).length + given.filter((one) => sameLogin(one, login)).length;
	return {
		recent: given.toReversed(),
		open: new Map(members.map((login) => [login.toLowerCase(), load(login)]))
	};
}
// build/cli/reassign/reassign.js
async function reassign(terminal, options) {
	if (options.to === void 0 === (options.byPolicy === void 0)) throw usageError("Choose one of `--to` and `--by-policy`.");
	const from = await loginOf(terminal, options.from, options);
	const to = options.to === void 0 ? null : await loginOf(terminal, options.to, options);
	if (to !== null && sameLogin(from, to)) throw usageError("`--from` and `--to` are the same person. Name two.");
	const damaged = new Set();
	const all = await withLedger(terminal, options, async (reader) => {
		const open = (await listHandoffs(reader, terminal.now(), { damaged })).filter(({ isOpen }) => isOpen).map(({ handoff }) => handoff);
		const configuration = await reader.configuration() ?? {
			teams: [],
			templates: []
		};
		const day = terminal.now().slice(0, 10);
		return planReassignment(open, {
			from,
			to,
			configuration,
			day
		});
	});
	const isPlanned = all.some((move) => move.to !== null);
	const moves = options.dryRun === void 0 && isPlanned ? await assignAll(terminal, {
		...options,
		from
	}, all) : all;
	const isWhole = moves.every((move) => move.to !== null) && damaged.size === 0;
	terminal.stdout(wrapLines(terminal, toText(moves, {
		...options,
		from
	})));
	nameDamaged(terminal, damaged);
	terminal.setExitCode(isWhole ? exitCodes.good : exitCodes.found);
}
async function assignAll(terminal, options, all) {
	const connection = await connectWithToken(terminal, options);
	const count = all.filter(({ to }) => to !== null).length;
	return withCliErrors(connection, () => withProgress(terminal, `Reassigning ${pluralize(count, "handoff")}`, () => assignEach(connection, options.from, all)));
}
async function assignEach(connection, from, all) {
	const moves = [];
	const errors = [];
	let isAnyDone = false;
	for (const move of all) {
		const { handoff, to } = move;
		try {
			const isDone = to !== null && await assignOne(connection, handoff.issueNumber, {
				from,
				to
			});
			isAnyDone ||= isDone;
			moves.push(to === null || isDone ? move : {
				...move,
				to: null,
				why: notAssigned(to)
			});
		} catch (error) {
			if (!isOfIssue(error)) throw toServiceError(`reassign issue #${handoff.issueNumber}`, error);
			errors.push(toServiceError(`reassign issue #${handoff.issueNumber}`, error));
			moves.push({
				...move,
				to: null,
				why: `GitHub responded ${error.status} (${error.message})`
			});
		}
	}
	if (errors.length > 0 && !isAnyDone) throw errors[0];
	return moves;
}
function isOfIssue(error) {
	return error instanceof RequestError && [
		403,
		404,
		410,
		422
	].includes(statusOf(error) ?? 0);
}
function notAssigned(to) {
	return `GitHub did not assign ${to}. They or your token may have no access to the repository`;
}
async function assignOne({ octokit, owner, repo }, issueNumber, { from, to }) {
	const issue = {
		owner,
		repo,
		issue_number: issueNumber
	};
	const { data } = await octokit.issues.addAssignees({
		...issue,
		assignees: [to]
	});
	if (!data.assignees?.some(({ login }) => sameLogin(login, to))) return false;
	await octokit.issues.removeAssignees({
		...issue,
		assignees: [from]
	});
	return true;
}
function toText(moves, { from, dryRun }) {
	if (moves.length === 0) return `${from} has no open handoffs.\n`;
	const lines = moves.map(({ handoff, to, why }) => {
		const head = `#${handoff.issueNumber} ${plain(handoff.title)}`;
		return to === null ? `${head}: not reassigned, ${why}` : `${head}: ${from} \u2192 ${to}`;
	});
	const count = moves.filter(({ to }) => to !== null).length;
	const done = count === 0 ? "No handoff" : pluralize(count, "handoff");
	const summary = dryRun === void 0 ? `${done} reassigned.${count === 0 ? "" : " The workflow records it."}` : `${done} would be reassigned.`;
	return `${lines.join("\n")}\n\n${summary}\n`;
}
// build/cli/sandbox/sandbox.js
async function sandbox(terminal, folder, options) {
	const { home, cwd } = terminal;
	if (!existsSync(join(home, "src", "sandbox", "start.ts"))) throw new CliError(exitCodes.service, "The sandbox needs a clone of Baton; this is only its command line. Clone the repository and run `npm start -- <folder>` there.");
	const templates = resolve(cwd, folder);
	if (!existsSync(templates)) throw usageError(`There is no folder ${folder}.`);
	const installed = await ran(process.execPath, [".ci/ensure-installed.mjs"], home);
	const words = [
		"src/sandbox/start.ts",
		templates,
		...wordsOf(options, cwd)
	];
	const isGood = installed && await ran(join(home, "node_modules", ".bin", "node"), words, home);
	terminal.setExitCode(isGood ? exitCodes.good : exitCodes.service);
}
async function ran(program, words, cwd) {
	const child = spawn(program, [...words], {
		cwd,
		stdio: "inherit"
	});
	const stay = () => {};
	const passOn = () => child.kill("SIGTERM");
	process.on("SIGINT", stay);
	process.on("SIGTERM", passOn);
	try {
		const [code] = await once(child, "exit");
		return code === 0;
	} finally {
		process.off("SIGINT", stay);
		process.off("SIGTERM", passOn);
	}
}
function wordsOf({ port, keep, open }, cwd) {
	return [
		...port === void 0 ? [] : ["--port", port],
		...keep === void 0 ? [] : ["--keep", resolve(cwd, keep)],
		...open ? [] : ["--no-open"]
	];
}
// build/form/commands/may-contain-commands.js
function mayContainCommands(comment) {
	return RegExp("^\\s*(?:forward[ -])?slash [a-z]|(?:^|[\\r\\n]|\\\\n)[^\\p{L}\\p{N}\\r\\n]{0,16}(?:<\\w{1,6}>|:[\\w+-]{1,20}: ?|@[\\w-]{1,39}[:,]? ){0,3}[^\\p{L}\\p{N}\\r\\n]{0,4}[/\\uff0f\\\\\\u2215\\u2044] {0,2}[a-z\\uff41-\\uff5a]", "iu").test(comment);
}
// build/runner/is-irrelevant.js
function isIrrelevant(event) {
	return event.kind === "issue" && (event.isPullRequest || !mayBeHandoff({
		labels: event.labels,
		body: event.bodies.join("\n")
	}) || isIdle(event));
}
function isIdle({ comment, labels }) {
	if (comment === null) return false;
	const names = labels.map((label) => label.toLowerCase());
	const mayAnswer = (names.some((name) => name.startsWith("handoff/")) && !names.includes("handoff") || names.includes("handoff-question")) && !comment.isByBot;
	return comment.isByBot && comment.body.startsWith("<!-- baton:") || !(mayAnswer || mayContainCommands(comment.body) || mayBeLoneWord(comment.body));
}
// build/cli/github/impersonate-viewer.js
function impersonateViewer(octokit, login) {
	octokit.hook.wrap("request", async (request, options) => {
		const { query } = options;
		if (options.url !== "/graphql" || typeof query !== "string") return request(options);
		Object.assign(options, { query: query.replaceAll(/\bviewerDidAuthor\b/g, "viewerDidAuthor author { login }") });
		const response = await request(options);
		response.data = seenAs(response.data, login);
		return response;
	});
}
function seenAs(value, login) {
	if (Array.isArray(value)) return value.map((item) => seenAs(item, login));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value);
	const author = entries.find(([key]) => key === "author")?.[1];
	const isTheirs = typeof author === "object" && author !== null && "login" in author && author.login === login;
	return Object.fromEntries(entries.map(([key, part]) => [key, key === "viewerDidAuthor" ? isTheirs : seenAs(part, login)]));
}
// build/cli/simulate/parse-event.js
async function readSavedEvent(terminal, path, named) {
	const source = path === "-" ? "Standard input" : path;
	const payload = parsed(await readGivenFile(terminal, path, {
		missing: `There is no file ${path}.`,
		folder: `${path} is a folder. Pass an event file.`
	}), source);
	const name = named ?? nameOf(payload);
	if (name === null) throw usageError(`${source} does not show which event it is. Pass \`--event\`: issues, issue_comment, schedule, repository_dispatch or workflow_dispatch.`);
	const repository = objectIn(payload, "repository")["full_name"];
	return {
		name,
		event: eventOf(name, payload),
		repository: typeof repository === "string" ? repository : null
	};
}
function parsed(text, source) {
	try {
		const value = JSON.parse(text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value));
	} catch {}
	throw usageError(`${source} is not an event. Pass the JSON that GitHub sends. In a run, it is in the file GITHUB_EVENT_PATH.`);
}
function nameOf(payload) {
	if ("issue" in payload) return "comment" in payload ? "issue_comment" : "issues";
	if ("schedule" in payload) return "schedule";
	if ("client_payload" in payload) return "repository_dispatch";
	return "inputs" in payload && "workflow" in payload ? "workflow_dispatch" : null;
}
function objectIn(payload, key) {
	const value = payload[key];
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
// build/cli/simulate/simulate.js
async function simulate(terminal, path, options) {
	const saved = await readSavedEvent(terminal, path, options.event);
	const simulated = await decideOn(terminal, saved, options);
	const { outcomes, unwritten } = simulated;
	terminal.stdout(options.json ? jsonText(jsonOf$2(saved, simulated)) : dryRunTexts(outcomes, unwritten).map((line) => `${wrapped(terminal, line)}\n`).join(""));
	terminal.setExitCode(outcomes.some(isFailure) ? exitCodes.found : exitCodes.good);
}
function wrapped(terminal, line) {
	const [, mark, quoted] = /^( +\| )(.*)$/.exec(line) ?? [];
	return mark === void 0 || quoted === void 0 ? wrapLines(terminal, line) : wrapQuoted(terminal, mark, quoted);
}
async function decideOn(terminal, { event, repository }, options) {
	const asked = event.kind === "dispatch" ? modes.find((one) => one === event.mode) : void 0;
	const mode = options.mode ?? asked ?? "auto";
	if (mode === "auto" && isIrrelevant(event)) return {
		outcomes: [{
			kind: "not_ours",
			issueNumber: event.kind === "issue" ? event.issueNumber : null
		}],
		unwritten: []
	};
	const connection = await connectWithToken(terminal, {
		repo: options.repo ?? repository ?? void 0,
		host: options.host
	});
	const dryRun = createDryRun();
	const ports = await portsOf(terminal, connection, {
		...options,
		dryRun
	});
	const errand = {
		mode,
		days: options.days,
		asOf: options.asOf ?? null
	};
	return {
		outcomes: await withCliErrors(connection, () => withProgress(terminal, "Deciding", () => dispatch(ports, event, errand))),
		unwritten: dryRun.unwritten
	};
}
async function portsOf(terminal, { octokit, owner, repo, repository: place }, { as, dryRun, ...options }) {
	impersonateViewer(octokit, as);
	const repository = `${owner}/${repo}`;
	const settings = {
		repository,
		wait: async () => {},
		random: Math.random
	};
	const database = databaseOf(terminal, options);
	const branch = dryRun.branch(openDataBranch({
		octokit,
		owner,
		repo,
		branch: await branchFor(terminal, place, options),
		path: "handoffs.db",
		readme: ""
	}));
	const ledger = database === null ? openLedger({
		...settings,
		branch
	}) : await openDryLedger(await openNamedLedger(terminal, database, { repo: repository }), dryRun.branch, settings);
	const { wait } = settings;
	const configPath = await configPathFor(terminal, place, options);
	const ownAccounts = () => recordedAccounts(ledger);
	return {
		github: dryRun.github(openGitHub({
			octokit,
			owner,
			repo,
			configPath,
			wait,
			ownAccounts
		})),
		ledger,
		builtIn: readDefaultTemplates,
		publish: async (files, reason) => database === null ? branch.publish(files, reason) : void 0,
		wait
	};
}
function jsonOf$2({ name, event }, { outcomes, unwritten }) {
	const handled = outcomes.flatMap((outcome) => {
		if (outcome.kind === "handled") return [outcome.handled];
		return outcome.kind === "swept" ? outcome.handled : [];
	});
	return {
		event: name,
		issue_number: event.kind === "issue" ? event.issueNumber : null,
		outcomes: outcomes.map(({ kind }) => kind),
		problems: outcomes.flatMap((outcome) => outcome.kind === "misconfigured" ? outcome.problems.map(problemOf) : []),
		would_record: handled.flatMap(({ issueNumber, newEvents }) => newEvents.map(({ source, at, actor, data }) => ({
			issue_number: issueNumber,
			type: data.type,
			at,
			actor,
			source,
			sentence: plain(formatEvent({
				source,
				at,
				actor,
				data
			}, (login) => login ?? "someone"))
		}))),
		would_write: unwritten.map((one) => ({
			kind: one.kind === "effect" ? one.effect.kind : one.kind,
			...plannedChange(one)
		}))
	};
}
function problemOf({ path, line, column, message, fix }) {
	return {
		path,
		line,
		column,
		message,
		fix
	};
}
// build/cli/folder/delete-local-file.js
async function deleteLocalFile(top, path) {
	try {
		await rm(join(top, path), { force: true });
	} catch (cause) {
		const why = errorCode(cause) ?? "unknown reason";
		throw new CliError(exitCodes.service, `Cannot delete ${path} (${why}).`, { cause });
	}
	await deleteEmptyFolders(top, dirname(path));
}
async function deleteEmptyFolders(top, folder) {
	if (folder === ".") return;
	try {
		await rmdir(join(top, folder));
	} catch {
		return;
	}
	await deleteEmptyFolders(top, dirname(folder));
}
// build/cli/folder/git.js
async function git({ top, environment }, words) {
	try {
		const options = {
			cwd: top,
			env: { ...environment },
			maxBuffer: 67108864
		};
		return (await promisify(execFile)("git", [...words], options)).stdout;
	} catch {
		return null;
	}
}
async function* earlierTexts(folder, path) {
	const log = await git(folder, [
		"log",
		"--max-count=200",
		"--format=%H",
		"--",
		path
	]);
	for (const commit of (log ?? "").split("\n").filter((line) => line !== "")) {
		const text = await git(folder, ["show", `${commit}:${path}`]);
		if (text !== null) yield text;
	}
}
async function isShallow(folder) {
	return (await git(folder, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
}
async function uncommitted(folder, paths) {
	const status = await git(folder, [...[
		"status",
		"--porcelain",
		"-z",
		"--untracked-files=all",
		"--ignored",
		"--"
	], ...paths]);
	return status === null ? null : paths.filter((path) => status.split("\0").some((line) => line.slice(3) === path));
}
async function mergeTexts(environment, versions) {
	const top = await mkdtemp(join(tmpdir(), "baton-merge-"));
	try {
		for (const [name, text] of Object.entries(versions)) await writeFile(join(top, name), text);
		return await git({
			top,
			environment
		}, [
			"merge-file",
			"--stdout",
			"mine",
			"base",
			"theirs"
		]);
	} finally {
		await rm(top, { recursive: true });
	}
}
// build/cli/uninstall/plan-uninstall.js
function planUninstall(installed) {
	const { workflows, configuration, forms } = installed;
	const steps = [...installed.steps, ...installed.reports];
	const running = workflows.filter(({ path }) => steps.some(({ file }) => file.path === path));
	const shared = running.filter((file) => doesMore(stepsIn(steps, file)));
	const ours = forms.filter((form) => isGenerated(form.text) || isOurChooser(form));
	const deleted = [
		...running.filter((file) => !shared.includes(file)),
		...configuration,
		...ours
	];
	const byHand = forms.filter((form) => !ours.includes(form) && namesHandoff(form));
	return {
		files: deleted.map(({ path }) => path),
		notes: [
			...shared.map((file) => noteOnShared(file.path, stepsIn(steps, file))),
			...steps.flatMap(noteOnCaller),
			...byHand.length === 0 ? [] : [noteOnForms(byHand.map(({ path }) => path))]
		]
	};
}
function stepsIn(steps, { path }) {
	return steps.filter(({ file }) => file.path === path);
}
const preparations = /^actions\/(?:checkout|create-github-app-token)@/;
function doesMore(steps) {
	const [first] = steps;
	return (first === void 0 ? [] : entriesOf(valueAt(first.workflow, "jobs"))).some(({ value: job }) => job.kind !== "mapping" || itemsOf(valueAt(job, "steps")).some(isOtherWork) || isCall(job));
}
function isOtherWork(step) {
	const uses = step.kind === "mapping" ? textOf$7(valueAt(step, "uses")) : "";
	return !namesBaton(uses, false) && !preparations.test(uses);
}
function isCall(job) {
	return job.kind === "mapping" && valueAt(job, "uses") !== void 0;
}
function isOurChooser({ path, text }) {
	return /^config\.ya?ml$/.test(fileName$1(path)) && text.replaceAll("\r\n", "\n") === chooserText;
}
function namesHandoff({ text }) {
	return new RegExp(`^labels:[^\\S\\n]*(?:.*|\\n(?:\\s*- .*\\n)*?\\s*- .*)\\b${handoffLabel}\\b`, "m").test(text);
}
function noteOnShared(path, steps) {
	return `${path} stays, because it does other work too. Delete the step of Baton in line ${joinList([...new Set(steps.map(({ uses }) => String(uses.at.line)))])}.`;
}
function noteOnCaller({ file, caller }) {
	return caller === void 0 ? [] : [`${caller.file.path} stays, and calls ${file.path}. Delete that job.`];
}
function noteOnForms(paths) {
	return `${joinCode(paths, "and")} ${paths.length === 1 ? "stays" : "stay"}, written by hand. Delete the label of handoffs there.`;
}
// build/cli/uninstall/what-stays.js
function whatStays({ steps, reports, configuration }) {
	const labels = labelsOf(configuration);
	const all = [...steps, ...reports];
	const secrets = secretsOf(all);
	const copy = textOf$7(all[0]?.uses).split("@")[0] ?? "";
	return [
		ledgerOf(steps),
		{
			what: `Up to ${pluralize(labels.length, "label")}. Your own issues may have some of them.`,
			commands: [`for label in ${labels.map(shellWord).join(" ")}; do gh label delete "$label" --yes; done`]
		},
		{
			what: "Issues, and open handoffs among them. No one is reminded of them any more.",
			commands: ["gh issue list --label handoff"]
		},
		{
			what: "Comments of Baton on issues.",
			commands: [`gh api --paginate 'repos/{owner}/{repo}/issues/comments' --jq '.[] | select(.body | startswith("<!-- baton:")) | .url' | xargs -n 1 gh api --method DELETE`]
		},
		...secrets.length === 0 ? [] : [{
			what: "Secrets that the workflow reads.",
			commands: secrets.map((name) => `gh secret delete ${name}`)
		}],
		.../^[\w-]+\/[\w.-]+$/.test(copy) ? [{
			what: `The copy ${copy}. Other repositories may use it.`,
			commands: []
		}] : []
	];
}
function ledgerOf(steps) {
	const keep = "baton export --to ledger";
	if (passesInput(steps, "database-url")) return {
		what: "The rows of this repository in the PostgreSQL database. An administrator can delete them. Export the ledger first if you want to keep it.",
		commands: [keep]
	};
	const branch = inputOf(steps, "data-branch") ?? "handoff-data";
	return {
		what: `The branch ${branch} with the ledger. Export the ledger first if you want to keep it.`,
		commands: [keep, `git push origin --delete ${branch}`]
	};
}
function labelsOf(configuration) {
	const outcome = parseConfiguration(withBuiltIn(configuration, readDefaultTemplates().files).files);
	return outcome.kind === "valid" ? labelDefinitions(outcome.configuration).map(({ name }) => name) : [];
}
function secretsOf(steps) {
	const names = [...new Set(steps.map(({ file }) => file.text))].flatMap((text) => [...text.matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name.toUpperCase()));
	return [...new Set(names)].filter((name) => name !== "GITHUB_TOKEN");
}
function shellWord(word) {
	return /^[\w/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// build/cli/uninstall/uninstall.js
async function uninstall(terminal, folder, options) {
	const top = await topOf(folder, terminal.cwd);
	const { files: workflows, steps, reports } = await readWorkflows(top);
	const [configuration, forms] = await Promise.all([readYamlFiles(top, options.configPath ?? configPathOf(steps)), readYamlFiles(top, formsFolder)]);
	const installed = {
		workflows,
		steps,
		reports,
		configuration,
		forms
	};
	const plan = planUninstall(installed);
	const stays = whatStays(installed);
	if (!options.json) terminal.stdout(planText(terminal, plan));
	const deletes = plan.files.length > 0 && !options.dryRun && await mayDelete(terminal, {
		top,
		plan,
		options
	});
	for (const path of deletes ? plan.files : []) await deleteLocalFile(top, path);
	terminal.stdout(options.json ? jsonOf$1({
		plan,
		stays,
		deletes
	}) : endText(terminal, top, {
		plan,
		stays,
		deletes
	}));
}
async function mayDelete(terminal, { top, plan, options }) {
	const { environment } = terminal;
	const changed = options.force ? [] : await uncommitted({
		top,
		environment
	}, plan.files);
	if (changed !== null && changed.length > 0) throw new CliError(exitCodes.found, `${joinList(changed)} ${changed.length === 1 ? "has changes" : "have changes"} that no commit contains. Commit them, so that Git keeps them, or add \`--force\`. Nothing was deleted.`);
	if (options.yes || options.json) return options.yes === true;
	if (!terminal.isInteractive) throw usageError("Nothing was deleted. Add `--yes` to delete this, or `--dry-run` to only look.");
	const { askWhetherTo } = await Promise.resolve().then(() => commands_exports);
	if (!await askWhetherTo(terminal, `Delete ${pluralize(plan.files.length, "file")}?${changed === null ? " Git does not keep them." : ""}`, false)) throw new CliError(exitCodes.wrongUse, "Cancelled. Nothing was deleted.");
	return true;
}
function planText(terminal, { files, notes }) {
	return [
		...files.flatMap((path) => changeLines(terminal, {
			path,
			state: "delete",
			present: null,
			text: ""
		})).map((line) => `${line}\n`),
		...notes.length > 0 ? ["\n"] : [],
		...notes.map((note) => wrapLines(terminal, `${note}\n`))
	].join("");
}
function jsonOf$1({ plan, stays, deletes }) {
	return jsonText({
		deleted: deletes,
		...plan,
		stays
	});
}
function endText(terminal, top, { plan, stays, deletes }) {
	if (plan.files.length === 0) return `${plan.notes.length > 0 ? "\n" : ""}There is no file to delete.\n`;
	const count = pluralize(plan.files.length, "file");
	const done = deletes ? `Deleted ${count}. Baton stops when you push this:\n  ${commitCommand(plan.files, "Remove Baton", {
		cwd: terminal.cwd,
		top
	})}\n` : `${count} would be deleted. Nothing was deleted.\n`;
	const remainders = stays.flatMap(({ what, commands }) => [wrapLines(terminal, `\n${what}\n`), ...commands.map((command) => `  ${command}\n`)]);
	return [
		`\n${done}\n`,
		colorize(terminal, "bold", "What stays on GitHub, and how to remove it:"),
		"\n",
		...remainders
	].join("");
}
// build/cli/upgrade/known-templates.js
const knownTemplates = {
	sales_to_onboarding: ["93375ac1a77d617d", "f0d4a94f74939c73"],
	design_to_development: ["b05a9b0f891a3c10"],
	development_to_operations: ["accd13b2bbed97e4", "ecfdf65f4454fc47"],
	development_to_qa: ["75f497c6b129a6ba", "a09742de572ff64b"],
	onboarding_to_support: ["642d44871bf8b86d"],
	onboarding_to_success: ["01dab9280934c4e6"],
	people_to_it: ["d113cf838ba18cd3"],
	project_to_operations: ["68fae78ed002f319"],
	shift_to_shift: ["ebb64cc935231d54", "d0ec7259e85c4fa6"],
	support_to_engineering: ["ef042a5b64235754", "8f1cb54f5f39d589"]
};
function fingerprint(text) {
	const plain = text.replaceAll("\r\n", "\n").replace(/^# yaml-language-server:.*\n/, "");
	return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}
// build/cli/upgrade/target-version.js
function targetVersion(present, to) {
	const [name = "", reference = ""] = present.split("@");
	if (isLocal(present)) return {
		uses: present,
		note: null
	};
	if (to !== null) return {
		uses: to.includes("@") ? to : `${name}@${to}`,
		note: null
	};
	if (name.split("/").length > 2) return {
		uses: present,
		note: `${quoted(present)} stays, because its versions are those of a repository with other actions. Choose one with \`--to\`.`
	};
	const [, major] = /^v(\d+)$/.exec(reference) ?? [];
	if (major !== void 0) return Number(major) > Number("v1".slice(1)) ? {
		uses: present,
		note: `${quoted(present)} is newer than this command, which belongs to v1. Update the command.`
	} : {
		uses: `${name}@v1`,
		note: null
	};
	return {
		uses: present,
		note: /^[0-9a-f]{40}$/.test(reference) || /^v\d/.test(reference) ? `${quoted(present)} stays, because it names one release. Choose another with \`--to\`.` : null
	};
}
function parseVersion(written) {
	if (!/^(?:[\w-]+\/[\w.-]+@)?[\w][\w./-]*$/.test(written) || /^[^@]*\/[^@]*$/.test(written)) throw usageError(`${quoted(written)} is not a version. Write a tag, a commit, or \`acme/baton@v1\`.`);
	return written;
}
// build/cli/upgrade/text-edits.js
function applyEdits(text, edits) {
	const ordered = edits.toSorted((one, other) => one.from - other.from);
	let at = 0;
	return ordered.map(({ from, to, text: inserted }) => {
		const part = text.slice(at, from) + inserted;
		at = to;
		return part;
	}).join("") + text.slice(at);
}
function replaceScalar(text, node, value) {
	const [from, to] = rangeOf(node);
	const quote = /^['"]/.exec(text.slice(from, to))?.[0] ?? "";
	return [{
		from,
		to,
		text: `${quote}${value}${quote}`
	}];
}
function appendToList(text, list, words) {
	const last = list.items.at(-1);
	const [start] = rangeOf(list);
	if (words.length === 0) return [];
	if (!(0, import_dist.isNode)(last)) return [{
		from: start + 1,
		to: start + 1,
		text: words.join(", ")
	}];
	const [from, to] = rangeOf(last);
	const before = text.slice(0, from).split("\n").at(-1) ?? "";
	if (list.flow === true) {
		const gap = before.trim() === "" ? `\n${before}` : " ";
		return [{
			from: to,
			to,
			text: words.map((word) => `,${gap}${word}`).join("")
		}];
	}
	const dash = before.slice(0, before.lastIndexOf("-"));
	return afterLine(text, to, words.map((word) => `${dash}- ${word}`));
}
function scalarToList(text, node, words) {
	const [from, to] = rangeOf(node);
	return [{
		from,
		to,
		text: `[${[text.slice(from, to), ...words].join(", ")}]`
	}];
}
function appendToMap(text, map, lines) {
	const last = map.items.at(-1);
	const [start] = rangeOf(map);
	if (last === void 0) return [{
		from: start + 1,
		to: start + 1,
		text: ` ${lines.join(", ")} `
	}];
	if (map.flow === true) {
		const end = endOf$1(last);
		return [{
			from: end,
			to: end,
			text: lines.map((line) => `, ${line}`).join("")
		}];
	}
	return insertAfter(text, map, last, lines);
}
function insertAfter(text, map, pair, lines) {
	const indent = indentOf(text, map);
	return afterLine(text, contentEnd(text, pair), lines.map((line) => indent + line));
}
function fillEmpty(text, map, pair, lines) {
	const indent = `${indentOf(text, map)}  `;
	return afterLine(text, endOf$1(pair), lines.map((line) => indent + line));
}
function linesOf(text, map, pair) {
	const [start] = (0, import_dist.isNode)(pair.key) ? rangeOf(pair.key) : [0];
	const indent = indentOf(text, map);
	return text.slice(start, contentEnd(text, pair)).split("\n").map((line) => line.startsWith(indent) ? line.slice(indent.length) : line);
}
function pairOf(map, key) {
	return map.items.find((pair) => (0, import_dist.isScalar)(pair.key) && String(pair.key.value) === key);
}
function indentOf(text, map) {
	const [first] = map.items;
	const [start] = (0, import_dist.isNode)(first?.key) ? rangeOf(first.key) : [0];
	const line = text.slice(0, start).split("\n").at(-1) ?? "";
	return " ".repeat(line.length);
}
function afterLine(text, end, lines) {
	const newline = text.indexOf("\n", end);
	const at = newline < 0 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
	const ending = text.includes("\r\n") ? "\r\n" : "\n";
	return [{
		from: at,
		to: at,
		text: lines.map((line) => `${ending}${line}`).join("")
	}];
}
function contentEnd(text, pair) {
	return text.slice(0, endOf$1(pair)).trimEnd().length;
}
function endOf$1(value) {
	if ((0, import_dist.isPair)(value)) return Math.max(endOf$1(value.key), endOf$1(value.value));
	if ((0, import_dist.isMap)(value) && value.flow !== true) return Math.max(0, ...value.items.map(endOf$1));
	return (0, import_dist.isNode)(value) ? rangeOf(value)[1] : 0;
}
function rangeOf({ range }) {
	return range ? [range[0], range[1]] : [0, 0];
}
// build/cli/upgrade/upgrade-workflow.js
function upgradeWorkflow(text, usesAfter) {
	const document = (0, import_dist.parseDocument)(text);
	const workflow = document.contents;
	if (document.errors.length > 0 || !(0, import_dist.isMap)(workflow)) return text;
	const jobs = (mapIn(workflow, "jobs")?.items ?? []).flatMap(({ value }) => (0, import_dist.isMap)(value) ? [value] : []);
	const edits = jobs.flatMap((job) => editJob(text, {
		workflow,
		job
	}, usesAfter));
	return applyEdits(text, [...jobs.some((job) => handlingSteps(job).length > 0) ? editTriggers(text, mapIn(workflow, "on")) : [], ...distinct(edits)]);
}
function distinct(edits) {
	return [...new Map(edits.map((edit) => [`${edit.from} ${edit.text}`, edit])).values()];
}
function editJob(text, { workflow, job }, usesAfter) {
	const uses = stepsOfBaton(job).flatMap((step) => editUses(text, step, usesAfter));
	const [first] = handlingSteps(job);
	if (first === void 0) return uses;
	return [
		...uses,
		...editCondition(text, job, usesOf(first)),
		...passesOtherToken(first) ? [] : editPermissions(text, {
			workflow,
			job
		}, first)
	];
}
function stepsOfBaton(job) {
	const steps = nodeAt(job, "steps");
	return ((0, import_dist.isSeq)(steps) ? steps.items : []).filter((step) => (0, import_dist.isMap)(step) && namesBaton(usesOf(step), false));
}
function handlingSteps(job) {
	return stepsOfBaton(job).filter((step) => {
		const organisation = nodeAt(mapIn(step, "with"), "organisation");
		return !((0, import_dist.isScalar)(organisation) && String(organisation.value).toLowerCase() === "true");
	});
}
function editUses(text, step, usesAfter) {
	const node = nodeAt(step, "uses");
	if (!(0, import_dist.isScalar)(node)) return [];
	const present = usesOf(step);
	const edits = replaceScalar(text, node, usesAfter(present));
	const [edit] = edits;
	const comment = /^[ \t]+#[ \t]*v\d[\w.-]*[ \t]*(?=\r?\n|$)/.exec(text.slice(edit?.to));
	return edit === void 0 || comment === null || usesAfter(present) === present ? edits : [{
		...edit,
		to: edit.to + comment[0].length
	}];
}
function editCondition(text, job, uses) {
	return pairOf(job, "if") !== void 0 || isLocal(uses) ? [] : belowRunsOn(text, job, section("jobs", "handoffs", "if"));
}
function editPermissions(text, { workflow, job }, step) {
	const own = nodeAt(job, "permissions");
	const shared = nodeAt(workflow, "permissions");
	const present = own ?? shared;
	if (present === void 0 || own === void 0 && (0, import_dist.isMap)(shared) && shared.items.length === 0) return belowRunsOn(text, job, section("jobs", "handoffs", "permissions"));
	if (!(0, import_dist.isMap)(present)) return [];
	const levels = permissionsOf(keepsLedgerInDatabase(step));
	const missing = wantedPermissions.filter((name) => pairOf(present, name) === void 0);
	const wrong = wantedPermissions.flatMap((name) => {
		const node = nodeAt(present, name);
		return (0, import_dist.isScalar)(node) && node.value !== "write" && node.value !== levels[name] ? replaceScalar(text, node, levels[name]) : [];
	});
	const added = missing.map((name) => `${name}: ${levels[name]}`);
	return [...wrong, ...added.length === 0 ? [] : appendToMap(text, present, added)];
}
function belowRunsOn(text, job, lines) {
	const place = pairOf(job, "runs-on") ?? job.items.at(-1);
	return place === void 0 || job.flow === true ? [] : insertAfter(text, job, place, lines);
}
const triggers = [
	"issues",
	"issue_comment",
	"schedule",
	"repository_dispatch",
	"workflow_dispatch"
];
function editTriggers(text, on) {
	if (on === void 0) return [];
	const missing = on.flow ? [] : triggers.filter((name) => pairOf(on, name) === void 0);
	return [
		...editTypes(text, on, "issues", issueTypes),
		...editTypes(text, on, "issue_comment", ["created"]),
		...editTypes(text, on, "repository_dispatch", [filingEventType]),
		...editModes(text, on),
		...missing.flatMap((name) => appendToMap(text, on, section("on", name)))
	];
}
function editTypes(text, on, event, wanted) {
	const types = nodeAt(mapIn(on, event), "types");
	return types === void 0 ? [] : addWords(text, types, wanted);
}
function editModes(text, on) {
	const dispatch = pairOf(on, "workflow_dispatch");
	if (dispatch === void 0) return [];
	if (!(0, import_dist.isMap)(dispatch.value)) {
		const [, ...inputs] = section("on", "workflow_dispatch");
		return on.flow === true ? [] : fillEmpty(text, on, dispatch, inputs.map((line) => line.slice(2)));
	}
	const options = nodeAt(mapIn(mapIn(dispatch.value, "inputs"), "mode"), "options");
	return options === void 0 ? [] : addWords(text, options, modes);
}
function addWords(text, node, wanted) {
	if ((0, import_dist.isSeq)(node)) {
		const present = node.items.map((item) => (0, import_dist.isScalar)(item) ? String(item.value) : "");
		return appendToList(text, node, wanted.filter((word) => !present.includes(word)));
	}
	const others = (0, import_dist.isScalar)(node) ? wanted.filter((word) => word !== node.value) : [];
	return others.length === 0 || !(0, import_dist.isScalar)(node) || node.value === null ? [] : scalarToList(text, node, others);
}
function section(...path) {
	const text = workflowText("acme/baton");
	const whole = (0, import_dist.parseDocument)(text).contents;
	const map = path.slice(0, -1).reduce(mapIn, (0, import_dist.isMap)(whole) ? whole : void 0);
	const pair = map && pairOf(map, path.at(-1) ?? "");
	if (map === void 0 || pair === void 0) throw new Error(`The workflow has no ${path.join(".")}.`);
	return linesOf(text, map, pair);
}
function usesOf(step) {
	const node = nodeAt(step, "uses");
	return (0, import_dist.isScalar)(node) ? String(node.value) : "";
}
function passesOtherToken(step) {
	const token = nodeAt(mapIn(step, "with"), "token");
	return (0, import_dist.isScalar)(token) && !isOwnToken(String(token.value));
}
function keepsLedgerInDatabase(step) {
	return nodeAt(mapIn(step, "with"), "database-url") !== void 0;
}
function mapIn(map, key) {
	const value = nodeAt(map, key);
	return (0, import_dist.isMap)(value) ? value : void 0;
}
function nodeAt(map, key) {
	const value = map === void 0 ? void 0 : pairOf(map, key)?.value;
	return (0, import_dist.isNode)(value) ? value : void 0;
}
// build/cli/upgrade/plan-workflows.js
function planWorkflows({ workflows, host }, to) {
	const steps = workflows.flatMap((file) => findSteps(file, false));
	const [first] = steps;
	if (first === void 0) throw new CliError(exitCodes.found, `No workflow in this repository runs Baton, or ${workflowPath} has a problem. Run \`baton check\`; \`baton init\` sets Baton up.`);
	const after = workflows.map(({ path, text }) => ({
		path,
		text: upgradeWorkflow(text, (present) => targetVersion(present, to).uses)
	}));
	const present = new Set(steps.map(({ uses }) => textOf$7(uses)));
	return {
		files: workflows.flatMap(({ path, text: before }, at) => {
			const text = after[at]?.text ?? before;
			return text === before ? [] : [{
				path,
				state: "changed",
				present: before,
				text
			}];
		}),
		notes: [...[...present].flatMap((uses) => targetVersion(uses, to).note ?? []), ...findingsIn(after, host)],
		uses: targetVersion(textOf$7(first.uses), to).uses
	};
}
function findingsIn(files, host) {
	return [...checkWorkflows(files, files.flatMap((file) => findSteps(file, false)), host)].map(({ path, line, message, fix }) => `Left: ${path}, line ${line}. ${message} ${fix}`);
}
// build/cli/upgrade/upgrade-template.js
async function upgradeTemplate(folder, { type, path, present, shipped }, known) {
	const kept = (kind) => ({
		kind,
		text: present
	});
	const [first, ...later] = known[type] ?? [];
	const newest = fingerprint(shipped);
	if (fingerprint(present) === newest || later.length === 0 && first === newest) return kept("current");
	const [link = ""] = /^# yaml-language-server:.*\r?\n/.exec(present) ?? [];
	const fresh = link + shipped;
	if ([first, ...later].includes(fingerprint(present))) return {
		kind: "replaced",
		text: fresh
	};
	for await (const earlier of earlierTexts(folder, path)) {
		const base = fingerprint(earlier);
		if (base === newest) return kept("current");
		if ([first, ...later].includes(base)) {
			const plain = withoutLink(earlier);
			const merged = await mergeTexts(folder.environment, {
				mine: withoutLink(present),
				base: plain,
				theirs: shipped
			});
			return merged === null ? kept("conflict") : {
				kind: "merged",
				text: link + merged
			};
		}
	}
	return kept(await isShallow(folder) ? "shallow" : "unknown_base");
}
function withoutLink(text) {
	return text.replaceAll("\r\n", "\n").replace(/^# yaml-language-server:.*\n/, "");
}
function noteOnTemplate(path, kind) {
	const compare = `Compare it with \`templates/${path.split("/").at(-1)}\` of Baton.`;
	switch (kind) {
		case "conflict": return [`Left: ${path}. You and this version of Baton changed the same lines. ${compare}`];
		case "unknown_base": return [`Left: ${path}. Git has no version of it that Baton wrote, so it cannot be merged. ${compare}`];
		case "shallow": return [`Left: ${path}. This clone has only the newest commits, so the version that Baton wrote may be missing. Run \`git fetch --unshallow\` and upgrade again.`];
		default: return [];
	}
}
// build/cli/upgrade/plan-upgrade.js
async function planUpgrade(installed, means) {
	const { configuration, forms } = installed;
	const workflows = planWorkflows(installed, means.to);
	const templates = await upgradeTemplates(configuration, means);
	const texts = configuration.map(({ path, text }) => ({
		path,
		text: relinked(workflows.uses, templates.get(path)?.text ?? text)
	}));
	const sources = withBuiltIn(texts, readDefaultTemplates().files);
	const outcome = parseConfiguration(sources.files);
	if (outcome.kind === "invalid") return outcome;
	const surveyed = surveyForms({
		templates: outcome.configuration.templates,
		isBuiltIn: sources.isBuiltIn
	}, forms);
	return {
		kind: "valid",
		files: [
			...workflows.files,
			...configuration.flatMap((file, at) => changedFile(file, texts[at]?.text, templates)),
			...changedForms(surveyed, forms)
		],
		notes: [
			...workflows.notes,
			...[...templates].flatMap(([path, { kind }]) => noteOnTemplate(path, kind)),
			...notesOnForms(surveyed)
		]
	};
}
async function upgradeTemplates(configuration, { shipped, known, git }) {
	const upgraded = new Map();
	for (const { path, text: present } of configuration) {
		const ours = shipped.find(({ template }) => path.endsWith(`/${template.type}.yml`));
		if (ours !== void 0) {
			const { type } = ours.template;
			const template = {
				type,
				path,
				present,
				shipped: ours.text
			};
			upgraded.set(path, await upgradeTemplate(git, template, known));
		}
	}
	return upgraded;
}
function changedFile({ path, text: present }, text, templates) {
	const state = templates.get(path)?.kind === "merged" ? "merged" : "changed";
	return text === void 0 || text === present ? [] : [{
		path,
		state,
		present,
		text
	}];
}
const formStates = {
	missing: "new",
	stale: "changed",
	current: null,
	foreign: null,
	left_over: null
};
function changedForms(forms, present) {
	return forms.flatMap(({ path, state: found, text }) => {
		const state = formStates[found];
		const file = present.find((form) => form.path === path);
		return state === null || text === null ? [] : [{
			path,
			state,
			present: file?.text ?? null,
			text
		}];
	});
}
function notesOnForms(forms) {
	const among = (state) => forms.filter((form) => form.state === state).map(({ path }) => path);
	const foreign = among("foreign");
	const leftOver = among("left_over");
	return [...foreign.length === 0 ? [] : [`Left: ${joinCode(foreign, "and")}, written by hand. Compare with \`baton check\`.`], ...leftOver.length === 0 ? [] : [`Left: ${joinCode(leftOver, "and")}, whose template no longer exists. Delete the form.`]];
}
// build/cli/upgrade/upgrade.js
async function upgrade(terminal, folder, options, templates = {
	shipped: readShipped(),
	known: knownTemplates
}) {
	const { check, yes, json } = options;
	const to = options.to === void 0 ? null : parseVersion(options.to);
	const top = await topOf(folder, terminal.cwd);
	const git = {
		top,
		environment: terminal.environment
	};
	const plan = await planUpgrade(await installedIn(terminal, top, options), {
		...templates,
		to,
		git
	});
	if (plan.kind === "invalid") {
		const count = pluralize(plan.problems.length, "problem");
		throw new CliError(exitCodes.found, `The configuration has ${count}, so nothing was upgraded. Run \`baton check\` to see ${plan.problems.length === 1 ? "it" : "them"}.`);
	}
	if (!json) terminal.stdout(textOf(terminal, plan));
	const writes = plan.files.length > 0 && !check && (yes === true || await agreed(terminal, plan, json === true));
	for (const { path, text } of writes ? plan.files : []) await writeTextFile(top, path, text);
	terminal.stdout(json ? jsonOf(plan, writes) : endOf(plan, writes, {
		cwd: terminal.cwd,
		top
	}));
	terminal.setExitCode(check && plan.files.length > 0 ? exitCodes.found : exitCodes.good);
}
async function installedIn(terminal, top, { configPath }) {
	const [{ files: workflows, steps }, forms, host] = await Promise.all([
		readWorkflows(top),
		readYamlFiles(top, formsFolder),
		resolveHost({
			environment: terminal.environment,
			cwd: top
		}, void 0)
	]);
	return {
		workflows,
		forms,
		host,
		configuration: await readYamlFiles(top, configPath ?? configPathOf(steps))
	};
}
async function agreed(terminal, plan, isJson) {
	if (isJson || !terminal.isInteractive) {
		if (isJson) return false;
		throw usageError("Nothing was written. Add `--yes` to write this, or `--check` to only look.");
	}
	const { askWhetherTo } = await Promise.resolve().then(() => commands_exports);
	if (!await askWhetherTo(terminal, `Write ${pluralize(plan.files.length, "file")}?`, true)) throw new CliError(exitCodes.wrongUse, "Cancelled. Nothing was written.");
	return true;
}
function textOf(terminal, { files, notes }) {
	const changes = files.flatMap((file) => changeLines(terminal, file));
	const written = notes.map((note) => wrapLines(terminal, `${note}\n`));
	return [
		...changes.map((line) => `${line}\n`),
		...files.length > 0 && notes.length > 0 ? ["\n"] : [],
		...written
	].join("");
}
function endOf({ files, notes }, isWritten, place) {
	const gap = files.length + notes.length > 0 ? "\n" : "";
	if (files.length === 0) return `${gap}Everything is up to date.\n`;
	const paths = files.map(({ path }) => path);
	return isWritten ? `${gap}Wrote ${pluralize(files.length, "file")}. Check and commit:\n  baton check\n  ${commitCommand(paths, "Upgrade Baton", place)}\n  baton doctor\n` : `${gap}${pluralize(files.length, "file")} would change. Nothing was written.\n`;
}
function jsonOf({ files, notes }, isWritten) {
	return jsonText({
		written: isWritten,
		files: files.map(({ path, state }) => ({
			path,
			state
		})),
		notes
	});
}
// \0part:cli/commands
var commands_exports = __exportAll({
	act: () => act,
	askFields: () => askFields,
	askTeams: () => askTeams,
	askType: () => askType,
	askTypes: () => askTypes,
	askUses: () => askUses,
	askWhetherTo: () => askWhetherTo,
	check: () => check,
	compact: () => compact,
	context: () => context,
	doctor: () => doctor,
	exportDatabase: () => exportDatabase,
	exportTables: () => exportTables,
	file: () => file,
	forms: () => forms,
	history: () => history,
	init: () => init,
	list: () => list,
	metrics: () => metrics,
	moveLedgerOf: () => moveLedgerOf,
	open: () => open,
	printReport: () => printReport,
	printScript: () => printScript,
	printSuggestions: () => printSuggestions,
	reassign: () => reassign,
	sandbox: () => sandbox,
	saveDashboard: () => saveDashboard,
	search: () => search,
	show: () => show,
	showChain: () => showChain,
	simulate: () => simulate,
	sql: () => sql,
	uninstall: () => uninstall,
	upgrade: () => upgrade,
	writePaged: () => writePaged
});
export { commands_exports };
