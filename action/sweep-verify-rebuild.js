import { __exportAll } from "./base.js";
import { ItemError, archivePath, archivedMessage, array, awayNote, boolean, causationIdOf, changedIssuesAnswer, changedIssuesQuery, chooseAssignees, chooseIssues, classify, compareStrings, concernsWholeRun, concurrentRunGraceMs, countPendingEffects, createDataBranch, createFailureLog, createNextClaims, damagedRows, dateInZone, deepEqual, deferErrors, deletedMeanwhile, demandEnabled, describeNewLabels, dispatchNotifications, endWaits, escalationSchedule, eventsOf, evolve, factsOf, feedbackFact, feedbackFormOf, feedbackLabel, fieldProblem, fieldsLabelled, filedMarker, filingRequest, findStep, findSubject, followingForm, followingForms, formEventOf, formEventsShown, formatCount, goneAs, groupBy, handleIssue, handledOf, handoffLabel, hasOtherNext, headCommit, holdEnd, includesLabel, includesLogin, initialState, isAway, isCertain, isGoneLogin, isHoldEnd, isJoined, isMember, isOpenAt, isSameStep, isSettled, isTooMuch, itemFailures, joiningFact, labelledIssuesAnswer, labelledIssuesQuery, listOptions, literal, loadConfiguration, loadIssueContext, loadUncached, localTime, mapWriteError, membershipOf, mergeHistory, metaOf, nextActions, nextFiledFacts, noLimits, noRota, noteFailed, noteSeen, noticesOn, nullable, number, object, openingKey, openingMarker, orphanedIssues, overWaits, parseAnswer, parseHandoffId, parseJson, parseMarker, parseReminderSource, parseRevision, peopleOf, picklist, pinTeamLogins, pipe, pluralize, policyFor, possibleValues, query, receivingTeamToday, recentIssuesAnswer, recentIssuesQuery, record as record$1, recordAccountsOf, recordAndShow as recordAndShow$1, recordIdentity, recordedAbsences, recordedTemplate, refuseForeignLedger, refuseToBeginAgain, relateChain, reminderEvent, removalActivity, removeMeta, renderFormBody, renderNextForm, repeatedPage, responsibleLogins, retryOnConflict, safeParse, sameLogin, sendersInTurn, sendingTeamToday, setMeta, siblingsOf, sinceLabel, sortByTime, sourceOfFeedback, standIn, startOfSweep, stateOf, statusOf, statusOfLabel, stepsToAnswer, stepsToExplainForms, storedIssues, string, syncIssue, targetOf, teamClock, teamOf, timedPolicy, toIssueFailure, treeEntries, tuple, typePrefix, variablesOf, variant, withCurrentLogins, withPrevious, withRotas, withoutMissed, workCalendar } from "./run.js";
import { allArchives, archiveOpener, archivesByIssue, batches, byArchive, canonicalJson, copyRows, deleteRows, forgetArchived, handoffNumbers, isOpenExpression, isUnreadableArchive, issuesIn, ledgerTransaction, ledgerView, openHistory, openLedgerDatabase, packIssues, recordAccounts, recurringView, rowsOfIssues, setRecurringForms, sql, tables, takeOverReceipts, whileAttached } from "./sqlite.js";
import { ServiceError, earlier, isRecord, joinCode, nearest, quoted, withCommittedFlag } from "./base.js";
import { allSchema } from "./postgresql.js";
import { nextOpenedFact, openNext } from "./next-handoffs.js";
import { feedbackTarget } from "./feedback.js";
// build/usecases/recurring/scheduled-forms.js
async function scheduledForms(configuration, now) {
	const forms = [];
	for (const template of configuration.templates) {
		const { opens, from } = template;
		const { calendar } = teamOf(configuration, from);
		if (opens !== void 0 && calendar !== void 0) {
			const zone = calendar.timezone;
			forms.push({
				template,
				zone,
				...await occurrences(opens, calendar, now)
			});
		}
	}
	return forms;
}
function isPausedForLong({ template, next }) {
	return next === null && (template.opens?.paused ?? []).length > 0;
}
async function occurrences(opens, calendar, now) {
	const { lastOccurrence, nextOccurrence } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	const days = await workCalendar(calendar);
	return {
		schedule: scheduleLine(opens, calendar),
		due: lastOccurrence(opens, days, now),
		next: nextOccurrence(opens, days, now)
	};
}
function scheduleLine({ every, on = [], in: months, at, start, paused = [] }, { timezone }) {
	return [
		every,
		[on].flat().map(String).toSorted(),
		start ?? [],
		months === void 0 ? [] : `in ${months.toSorted((one, other) => one - other).join(" ")}`,
		at.toSorted(),
		timezone,
		paused.map(({ from = "", to = "" }) => `paused ${from}/${to}`)
	].flat().join(" ");
}
// build/form/filing/draft-issue.js
const maxBodyLength = 65e3;
const maxTitleLength$2 = 256;
function draftIssue(given, templates) {
	const template = templateOf(given.type, templates);
	if (template === null) return {
		kind: "invalid",
		problems: [unknownType(given.type, templates)]
	};
	const problems = [...unknownFields(given.fields, template)];
	const answers = {};
	for (const field of template.fields) {
		const value = answerOf(given.fields[field.id], field);
		if (typeof value === "object" && value !== null && "problem" in value) problems.push(value.problem);
		else if (value !== null) answers[field.id] = value;
	}
	const title = given.title?.trim() || usualTitle(template, answers);
	const body = renderFormBody(template, answers);
	problems.push(...problemsOf(body, answers, {
		template,
		problems
	}));
	if ([...title].length > maxTitleLength$2 || /[\r\n]/.test(title)) problems.push({
		kind: "title_invalid",
		longest: maxTitleLength$2
	});
	if (body.length > maxBodyLength) problems.push({
		kind: "too_long",
		longest: maxBodyLength
	});
	const labels = [handoffLabel, `${typePrefix}${template.type}`];
	return problems.length > 0 ? {
		kind: "invalid",
		problems
	} : {
		kind: "valid",
		issue: {
			template,
			title,
			body,
			labels
		}
	};
}
function templateOf(type, templates) {
	const plain = type.trim().toLowerCase().replace(/^handoff\//, "").replaceAll("-", "_");
	return templates.find((one) => one.type === type || one.type === plain) ?? null;
}
function unknownType(type, templates) {
	const types = templates.map((one) => one.type);
	return type.trim() === "" ? {
		kind: "type_missing",
		types
	} : {
		kind: "type_unknown",
		type,
		meant: nearest(type, types) ?? null,
		types
	};
}
function unknownFields(given, { fields }) {
	const ids = fields.map(({ id }) => id);
	return Object.keys(given).filter((field) => !ids.includes(field)).map((field) => ({
		kind: "field_unknown",
		field,
		meant: nearest(field, ids) ?? null,
		fields: ids
	}));
}
function answerOf(value, field) {
	if (value === void 0 || value === null || value === "") return null;
	if (Array.isArray(value)) {
		const items = value;
		if (!items.every((item) => typeof item === "string" || typeof item === "number")) return { problem: {
			kind: "value_unfit",
			field: field.id
		} };
		const texts = items.map(textOf).filter((text) => text.trim() !== "");
		if (texts.length > 1 && !takesSeveral(field)) return { problem: {
			kind: "takes_one_value",
			field: field.id
		} };
		return takesSeveral(field) ? severalOf(texts, field) : texts[0] ?? null;
	}
	if (typeof value !== "string" && typeof value !== "number") return { problem: {
		kind: "value_unfit",
		field: field.id
	} };
	return takesSeveral(field) && field.type !== "list" ? severalOf(textOf(value).split("\n"), field) : textOf(value);
}
function textOf(value) {
	return String(value).replaceAll(/\r\n?/g, "\n");
}
function takesSeveral({ type, multiple }) {
	return type === "list" || type === "checkboxes" || multiple === true;
}
function severalOf(texts, { options = [] }) {
	return texts.map((text) => text.trim()).filter((text) => text !== "").map((text) => options.find((one) => one.toLowerCase() === text.toLowerCase()) ?? text);
}
function usualTitle({ name, fields }, answers) {
	const naming = fields.find(({ id, type, private: isPrivate }) => isPrivate !== true && type === "text" && typeof answers[id] === "string");
	const [line = ""] = (naming === void 0 ? "" : String(answers[naming.id]).trim()).split("\n", 1);
	return [...line === "" ? name : `${name}: ${line}`].slice(0, maxTitleLength$2).join("");
}
function problemsOf(body, answers, { template, problems }) {
	const { submission, withheld } = parseRevision(body, template);
	const named = new Set(problems.flatMap((one) => "field" in one ? [one.field] : []));
	const wrong = [...submission.errors, ...unknownOptions(answers, template)].filter(({ field }) => !named.has(field));
	const read = {
		...submission.context,
		...withheld
	};
	const misread = template.fields.filter((field) => !named.has(field.id) && !wrong.some((error) => error.field === field.id) && !deepEqual(read[field.id], readAlone(field, answers, template)));
	return [...wrong.map((error) => ({
		kind: "answer",
		error
	})), ...misread.map(({ id }) => ({
		kind: "misread",
		field: id
	}))];
}
function readAlone(field, answers, template) {
	if (answers[field.id] === void 0) return;
	const body = renderFormBody({
		...template,
		fields: [field],
		checklist: []
	}, answers);
	const { answer } = parseAnswer(body.slice(`### ${field.label}\n\n`.length), field);
	return answer ?? void 0;
}
function unknownOptions(answers, { fields }) {
	return fields.flatMap((field) => {
		const { id, label, type, options = [], private: isPrivate } = field;
		const given = answers[id];
		const [first] = type === "checkboxes" && typeof given === "object" ? given.filter((item) => !options.includes(item)) : [];
		return first === void 0 ? [] : [{
			field: id,
			label,
			kind: "not_an_option",
			...isPrivate ? {} : { found: first },
			expected: listOptions(field)
		}];
	});
}
// build/render/format/format-filing-problem.js
const meantOr = (meant, otherwise) => meant === null ? otherwise : `Did you mean ${quoted(meant)}?`;
const sentences = {
	not_an_object: () => "The `client_payload` is not an object. Send `{ \"type\": \u2026, \"title\": \u2026, \"fields\": { \u2026 } }`.",
	unknown_part: ({ name, meant }) => `The payload has an unknown key ${quoted(name)}. ${meantOr(meant, "Send only `type`, `title`, `fields` and `key`.")}`,
	type_missing: ({ types }) => `The type of the handoff is missing. Write ${types.length === 0 ? "a template first" : joinCode(types, "or")}.`,
	type_unknown: ({ type, meant, types }) => `${quoted(type)} is not a template. ${meantOr(meant, `Write ${joinCode(types, "or")}.`)}`,
	title_invalid: ({ longest }) => `The title must be one line of text with at most ${longest} characters.`,
	key_invalid: ({ longest }) => `The \`key\` must be a text with at most ${longest} characters, such as the id of the deal.`,
	fields_invalid: () => "The `fields` must be an object from the id of a field to its answer: `{ \"client_name\": \"Example Ltd\" }`.",
	field_unknown: ({ field, meant, fields }) => `The template has no field ${quoted(field)}. ${meantOr(meant, `Its fields are ${joinCode(fields, "and")}.`)}`,
	value_unfit: ({ field }) => `The answer to ${quoted(field)} must be a text, a number or a list of them.`,
	takes_one_value: ({ field }) => `The field ${quoted(field)} takes one answer, not several.`,
	misread: ({ field }) => `The answer to ${quoted(field)} would be read differently, for example because it contains a heading of the form. Change its text.`,
	answer: ({ error }) => answerSentence(error),
	too_long: ({ longest }) => `The form would have more than ${longest} characters, and GitHub accepts no longer issue. Shorten the answers.`
};
function formatFilingProblem(problem) {
	return sentenceOf(problem.kind, problem);
}
function sentenceOf(kind, problem) {
	return sentences[kind](problem);
}
function answerSentence(error) {
	const { field, label, kind, expected } = error;
	const name = `${label} (${quoted(field)})`;
	if (kind === "missing") return `${name} is required and has no answer.${expected === void 0 ? "" : ` Choose one of: ${expected}.`}`;
	const { explanation, nextStep } = fieldProblem(error);
	return `${name}: ${explanation} ${nextStep}`;
}
// build/ledger/rebuild/forget-issues.js
const none$1 = 0;
async function forgetIssues(db, issues) {
	const newest = await newestEvent$1(db);
	await removeRows(db, issues);
	if (await newestEvent$1(db) < newest) await db.insertInto("events").values({
		id: newest,
		issue_number: none$1,
		type: "history_unavailable",
		at: "",
		data_json: "{}",
		idempotency_key: "placeholder"
	}).execute();
}
async function removePlaceholder(db) {
	if (await db.selectFrom("events").select("id").where("issue_number", "=", none$1).executeTakeFirst() !== void 0) await removeRows(db, [none$1]);
}
async function newestEvent$1(db) {
	return (await db.selectFrom("events").select(({ fn }) => fn.max("id").as("id")).executeTakeFirst())?.id ?? 0;
}
async function removeRows(db, issues) {
	const chosen = sql`SELECT value FROM json_each(${JSON.stringify(issues)})`;
	await forgetArchived(db, issues);
	await db.insertInto("archives").values({
		number: none$1,
		version: "",
		bytes: 0,
		newest_at: "",
		...packIssues([])
	}).execute();
	await sql`INSERT INTO archived_handoffs (issue_number, archive)
    SELECT value, ${none$1} FROM json_each(${JSON.stringify(issues)})`.execute(db);
	await deleteRows(db, chosen);
	await sql`DELETE FROM archived_handoffs WHERE issue_number IN (${chosen})`.execute(db);
	await db.deleteFrom("archives").where("number", "=", none$1).execute();
}
// build/ledger/archive/ended-issues.js
async function issuesToMove(db, { limits, now, ledgerBytes, archiveBytes }) {
	if (ledgerBytes <= limits.ledger) return [];
	const perIssue = (ledgerBytes - await bytesOfArchived(db)) / Math.max(1, await countIssues(db));
	const wanted = Math.min(ledgerBytes - limits.target, limits.archive - archiveBytes);
	const chosen = await endedIssues(db, {
		before: earlier(now, limits.age),
		most: Math.max(1, Math.ceil(wanted / perIssue))
	});
	return chosen.length * perIssue < limits.least ? [] : chosen;
}
async function bytesOfArchived(db) {
	const { rows } = await sql`
    SELECT sum(bytes) AS bytes FROM (
      SELECT length(issues_json) + length(handoffs_json) + length(previous_json) AS bytes FROM archives
      UNION ALL
      SELECT 20 + ifnull(length(assignment_json), 0) + 2 * ifnull(length(subject), 0)
        + ifnull(length(earlier_json), 0) FROM archived_handoffs)`.execute(db);
	return rows[0]?.bytes ?? 0;
}
async function countIssues(db) {
	const { rows } = await sql`
    SELECT (SELECT count(*) FROM handoffs) + (SELECT count(*) FROM incomplete_forms) AS issues`.execute(db);
	return rows[0]?.issues ?? 0;
}
async function endedIssues(db, { before, most }) {
	const { rows } = await sql`
    SELECT issue_number, max(ended_at, ifnull((
      SELECT max(at) FROM events WHERE events.issue_number = ended.issue_number), '')) AS last_at
    FROM (
      SELECT issue_number, status_changed_at AS ended_at FROM handoffs
        WHERE status IN ('completed', 'cancelled') AND next_requested_at IS NULL
      UNION ALL
      SELECT issue_number, closed_at FROM incomplete_forms
        WHERE closed_at IS NOT NULL AND issue_number NOT IN (SELECT issue_number FROM handoffs)
    ) AS ended
    WHERE last_at < ${before} AND issue_number IS NOT (
      SELECT issue_number FROM events ORDER BY id DESC LIMIT 1)
    ORDER BY last_at, issue_number
    LIMIT ${most}`.execute(db);
	return rows.map((row) => row.issue_number);
}
// build/ledger/archive/move-issues.js
async function moveIssues({ queries: db }, archive, { number, issues, seal }) {
	const chosen = sql`SELECT value FROM json_each(${JSON.stringify(issues)})`;
	const newest = archive === null ? "" : await copyTo(archive, db, chosen);
	const sealed = await seal();
	const archived = [...await issuesIn(db, number), ...await issuesOf$1(db, chosen)];
	const row = {
		version: sealed.version,
		bytes: sealed.bytes.length,
		newest_at: newest,
		...packIssues(archived)
	};
	await withoutReferenceChecks(db, () => db.transaction().execute(async (transaction) => {
		await transaction.insertInto("archives").values({
			number,
			...row
		}).onConflict((conflict) => conflict.column("number").doUpdateSet(row)).execute();
		await noteArchived(transaction, number, chosen);
		await deleteRows(transaction, chosen);
		await forgetOlder(transaction);
		await sql`DELETE FROM templates WHERE version NOT IN (SELECT template_version FROM handoffs)`.execute(transaction);
	}));
	return {
		number,
		...sealed
	};
}
async function copyTo(archive, db, chosen) {
	await whileAttached(db, archive, () => copyRows(db, {
		from: "main",
		to: "archive",
		issues: chosen,
		tables: rowsOfIssues.all
	}));
	return newestEvent(archive.queries);
}
async function withoutReferenceChecks(db, act) {
	await sql`PRAGMA foreign_keys = OFF`.execute(db);
	try {
		await act();
	} finally {
		await sql`PRAGMA foreign_keys = ON`.execute(db);
	}
}
async function newestEvent(db) {
	const { rows } = await sql`
    SELECT max(at) AS at FROM (
      SELECT at FROM events
      UNION ALL SELECT status_changed_at FROM handoffs
      UNION ALL SELECT closed_at FROM incomplete_forms)`.execute(db);
	return rows[0]?.at ?? "";
}
async function issuesOf$1(db, chosen) {
	const { rows } = await sql`
    SELECT chosen.value AS issueNumber, id AS handoffId, previous_handoff_id AS previousId
    FROM (${chosen}) AS chosen LEFT JOIN handoffs ON issue_number = chosen.value`.execute(db);
	return rows;
}
async function noteArchived(db, number, chosen) {
	await sql`
    INSERT INTO archived_handoffs
      (issue_number, archive, handoff_id, to_team, assignment_json, subject, earlier_json)
    SELECT chosen.value, ${number}, id, to_team, assignment_json, subject,
      CASE WHEN subject IS NOT NULL THEN json_object('handoff_type', handoff_type,
        'status', status, 'initiated_at', initiated_at, 'status_changed_at', status_changed_at) END
    FROM (${chosen}) AS chosen LEFT JOIN handoffs ON issue_number = chosen.value`.execute(db);
}
async function forgetOlder(db) {
	await sql`
    UPDATE archived_handoffs SET to_team = NULL, assignment_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM (
        SELECT handoff_id, row_number() OVER (
          PARTITION BY lower(to_team) ORDER BY handoff_id DESC) AS place
        FROM archived_handoffs WHERE to_team IS NOT NULL)
      WHERE place > ${200})`.execute(db);
	await sql`
    UPDATE archived_handoffs SET subject = NULL, earlier_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM archived_handoffs WHERE subject IS NOT NULL
      ORDER BY handoff_id DESC LIMIT -1 OFFSET ${subjectsKept})`.execute(db);
	await db.deleteFrom("archived_handoffs").where("to_team", "is", null).where("subject", "is", null).execute();
}
const subjectsKept = 3e3;
// build/ledger/archive/archive-image.js
async function archiveImage(bytes, options) {
	const ledger = await openLedgerDatabase({ bytes });
	try {
		const moved = await archiveEnded$1(ledger, options);
		return moved === null ? null : {
			bytes: await compacted(ledger),
			...moved
		};
	} finally {
		ledger.close();
	}
}
async function compacted({ queries: db, ...ledger }) {
	await sql`VACUUM`.execute(db);
	return ledger.export();
}
async function archiveEnded$1(ledger, { limits, now, ...store }) {
	const { queries: db } = ledger;
	const last = await lastArchive(db);
	const isFull = last === null || limits.archive - last.bytes < limits.least;
	const chosen = await issuesToMove(db, {
		limits,
		now,
		ledgerBytes: await usedBytes(db),
		archiveBytes: isFull ? 0 : last.bytes
	});
	if (chosen.length === 0) return null;
	const continued = isFull ? null : await openLast(db, last.number, store);
	const hasFormer = continued !== null && await hasAnyOf(continued.queries, chosen);
	const isNew = continued === null || hasFormer;
	const archive = isNew ? await openLedgerDatabase({ bytes: null }) : continued;
	try {
		return {
			archive: await moveIssues(ledger, archive, {
				number: (last?.number ?? 0) + (isNew ? 1 : 0),
				issues: chosen,
				async seal() {
					const bytes = archive.export();
					await store.storeFile?.(bytes);
					return {
						bytes,
						version: store.versionOf(bytes)
					};
				}
			}),
			issues: chosen.length
		};
	} finally {
		archive.close();
		if (hasFormer) continued.close();
	}
}
async function usedBytes(db) {
	const { rows } = await sql`
    SELECT (page_count - freelist_count) * page_size AS bytes
    FROM pragma_page_count, pragma_freelist_count, pragma_page_size`.execute(db);
	return rows[0]?.bytes ?? 0;
}
async function lastArchive(db) {
	return await db.selectFrom("archives").select(["number", "bytes"]).orderBy("number", "desc").executeTakeFirst() ?? null;
}
async function openLast(db, number, { readVersion }) {
	try {
		return await archiveOpener(db, readVersion).open(number);
	} catch (error) {
		if (isUnreadableArchive(error)) return null;
		throw error;
	}
}
async function hasAnyOf(archive, issues) {
	const rows = await archive.selectFrom("events").select("issue_number").distinct().execute();
	const there = new Set(rows.map((row) => row.issue_number));
	return issues.some((issue) => there.has(issue));
}
// build/ledger/rebuild/move-out.js
function movesToArchives({ limits, ...options }) {
	const archive = async (ledger, within) => await archiveEnded$1(ledger, {
		...options,
		limits: within
	}) !== null;
	return {
		makeRoom: whenGrown(limits.archive, (ledger, size) => archive(ledger, {
			...limits,
			ledger: size,
			target: size
		})),
		async finish(ledger) {
			while (await archive(ledger, limits));
			const rows = await archivesOf(ledger);
			return new Map(rows.map((row) => [row.number, row.version]));
		}
	};
}
function archivesOf({ queries }) {
	return queries.selectFrom("archives").select(["number", "version"]).orderBy("number").execute();
}
function movesToNowhere() {
	return {
		makeRoom: whenGrown(compared.ledger, async (ledger) => {
			const issues = await issuesToMove(ledger.queries, {
				limits: compared,
				now: "9999-12-31T00:00:00Z",
				ledgerBytes: Number.MAX_SAFE_INTEGER,
				archiveBytes: 0
			});
			const number = ((await archivesOf(ledger)).at(-1)?.number ?? 0) + 1;
			const seal = async () => ({
				bytes: new Uint8Array(),
				version: ""
			});
			await moveIssues(ledger, null, {
				number,
				issues,
				seal
			});
		}),
		finish: async () => new Map()
	};
}
const compared = {
	ledger: 4e6,
	target: 0,
	archive: Number.MAX_SAFE_INTEGER,
	least: 0,
	age: 0
};
function whenGrown(bytes, act) {
	let size = 0;
	return async (ledger) => {
		if (await usedBytes(ledger.queries) - size > bytes) {
			await act(ledger, size);
			size = await usedBytes(ledger.queries);
		}
	};
}
// build/github/data-branch/replace.js
async function replaceFiles(file, { previous, readme, ...change }) {
	if (previous.commit === null) return createDataBranch(file, {
		...change,
		readme
	});
	try {
		return await commitOnto(file, previous.commit, change);
	} catch (error) {
		return statusOf(error) === 422 && await headCommit(file) !== previous.commit ? { kind: "conflict" } : mapWriteError(file, error);
	}
}
async function commitOnto(file, parent, { files, version, message }) {
	const { octokit, owner, repo, branch } = file;
	const at = {
		owner,
		repo
	};
	const [entries, former] = await Promise.all([treeEntries(file, files), octokit.git.getCommit({
		...at,
		commit_sha: parent
	})]);
	const tree = await octokit.git.createTree({
		...at,
		base_tree: former.data.tree.sha,
		tree: entries
	});
	const { sha } = (await octokit.git.createCommit({
		...at,
		message,
		tree: tree.data.sha,
		parents: [parent]
	})).data;
	const written = {
		kind: "written",
		version,
		commit: sha
	};
	try {
		await octokit.git.updateRef({
			...at,
			ref: `heads/${branch}`,
			sha
		});
		return written;
	} catch (error) {
		if (await headCommit(file) === sha) return written;
		throw error;
	}
}
// build/github/issues/list-issues.js
const issuesPerPage = 50;
async function readChangedPage(client, page) {
	for (let first = issuesPerPage;; first = Math.ceil(first / 2)) try {
		return await readPageOf(client, {
			...page,
			first
		});
	} catch (error) {
		if (first === 1 || !isTooMuch(error)) throw error;
	}
}
async function readPageOf(client, { onlyOpen = false, ...page }) {
	const { data, now } = await query(client.octokit, {
		query: changedIssuesQuery,
		variables: {
			...variablesOf(client),
			...page,
			...onlyOpen ? { states: ["OPEN"] } : {}
		},
		answer: changedIssuesAnswer,
		canAskForLess: page.first > 1
	});
	const { issues, configuration, hasIssuesEnabled } = data.repository;
	demandEnabled(client, hasIssuesEnabled);
	noteSeen(client, data);
	return {
		now,
		configurationVersion: configuration?.oid ?? null,
		issues: issues.nodes.map(toListItem),
		next: nextPage(issues.pageInfo, page.after, "the changed issues")
	};
}
function toListItem({ number, title, body, createdAt: filedAt, updatedAt, state, closedAt, labels }) {
	const names = labels?.nodes.map(({ name }) => name) ?? [];
	return {
		number,
		title,
		body,
		filedAt,
		updatedAt,
		open: state === "OPEN",
		closedAt,
		labels: names
	};
}
async function readRecentIssues(client, { since, labels }) {
	const { owner, name } = variablesOf(client);
	const { data } = await query(client.octokit, {
		query: recentIssuesQuery(labels.length),
		variables: {
			owner,
			name,
			since,
			...Object.fromEntries(labels.map((label, at) => [`label${at}`, label]))
		},
		answer: recentIssuesAnswer
	});
	const { oldest, newest, ...labelled } = data.repository;
	return {
		labelled: onceEach$1(Object.values(labelled).flatMap((one) => one.nodes)),
		any: onceEach$1([...oldest.nodes, ...newest.nodes]).map(toListItem)
	};
}
function onceEach$1(issues) {
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}
async function readLabelledPage(client, page) {
	const { data, now } = await query(client.octokit, {
		query: labelledIssuesQuery,
		variables: {
			...variablesOf(client),
			...page
		},
		answer: labelledIssuesAnswer
	});
	const { issues, configuration, hasIssuesEnabled } = data.repository;
	demandEnabled(client, hasIssuesEnabled);
	noteSeen(client, data);
	return {
		now,
		configurationVersion: configuration?.oid ?? null,
		issues: issues.nodes,
		next: nextPage(issues.pageInfo, page.after, `the issues with the label ${page.label}`)
	};
}
function nextPage({ hasNextPage, endCursor }, after, what) {
	if (hasNextPage && after !== null && endCursor === after) throw repeatedPage(what);
	return hasNextPage ? endCursor : null;
}
// build/ledger/archive/archive-on-branch.js
async function archiveOnBranch({ branch, limits, now, readVersion, observe, invalidate, ...retrying }) {
	return retryOnConflict(retrying, async () => {
		invalidate();
		const previous = await branch.readRaw();
		const { versionOf } = branch;
		const moved = previous.file === null ? null : await archiveImage(previous.file.bytes, {
			limits,
			now,
			readVersion,
			versionOf
		});
		if (moved === null) return { result: null };
		const { bytes, archive, issues } = moved;
		const path = archivePath(archive.number);
		const { kind } = await branch.replaceWithFiles({
			bytes,
			previous,
			files: [{
				path,
				content: archive.bytes
			}],
			message: archivedMessage(issues, path)
		});
		observe?.({
			outcome: kind,
			bytes: bytes.length + archive.bytes.length
		});
		return kind === "written" ? { result: {
			archive: path,
			issues
		} } : null;
	});
}
// build/ledger/rebuild/compare-ledgers.js
const comparedTables = {
	handoffs: {
		key: null,
		except: [
			"repository",
			"template_version",
			"initial_values_json"
		]
	},
	submissions: { key: "source" },
	checklist_items: { key: "position" },
	returns: { key: "source" },
	feedback: { key: "given_by" },
	questions: { key: "position" },
	incomplete_forms: {
		key: null,
		except: ["next_action_at", "to_team"]
	}
};
async function compareIssues(recorded, shown, issues) {
	const found = [];
	for await (const { db, view, issues: some } of recorded.databasesOf(issues)) {
		for (const [table, compared] of Object.entries(comparedTables)) {
			const before = db === null ? [] : await readRows(db, some, {
				...compared,
				table
			});
			const after = await readRows(shown.db, some, {
				...compared,
				table
			});
			found.push(...compareTables(table, before, after));
		}
		const doubtful = await doubtfulIssues(db, shown.db, some);
		const before = view === null ? [] : await readEvents(view, doubtful);
		found.push(...compareTables("events", before, await readEvents(shown.view, doubtful)));
	}
	return found.sort((one, other) => one.issueNumber - other.issueNumber);
}
function compareTables(table, recorded, shown) {
	const [before, after] = [byKey(recorded), byKey(shown)];
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
		const [one, other] = [before.get(name), after.get(name)];
		if (one === void 0 || other === void 0) {
			const { issueNumber, key, values } = one ?? other ?? nothing$1;
			const said = canonicalJson(values);
			return [{
				issueNumber,
				field: key === "" ? table : `${table} ${key}`,
				...one === void 0 ? {
					recorded: null,
					shown: said
				} : {
					recorded: said,
					shown: null
				}
			}];
		}
		return compareRows(table, one, other);
	});
}
const nothing$1 = {
	issueNumber: 0,
	key: "",
	values: {}
};
function compareRows(table, one, other) {
	const { issueNumber, key } = one;
	return Object.keys({
		...one.values,
		...other.values
	}).flatMap((column) => {
		const [recorded, shown] = [written(one.values[column]), written(other.values[column])];
		const field = `${table}.${column}${key === "" ? "" : ` ${key}`}`;
		return recorded === shown ? [] : [{
			issueNumber,
			field,
			recorded,
			shown
		}];
	});
}
function written(value) {
	return value === null || value === void 0 ? null : typeof value === "object" ? canonicalJson(value) : String(value);
}
function byKey(rows) {
	return new Map(rows.map((row) => [`${row.issueNumber} ${row.key}`, row]));
}
async function readRows(db, issues, { table, key: keyColumn, except = [] }) {
	const numbers = listed(issues);
	const handoffs = sql`SELECT id FROM handoffs WHERE issue_number IN ${numbers}`;
	const ofThem = tablesOfHandoffs.has(table) ? sql`handoff_id IN (${handoffs})` : sql`issue_number IN ${numbers}`;
	const issueOf = tablesOfHandoffs.has(table) ? await issuesOfHandoffs(db, issues) : new Map();
	const { rows } = await sql`SELECT * FROM ${sql.table(table)} WHERE ${ofThem}`.execute(db);
	return rows.map(({ issue_number, handoff_id, ...columns }) => {
		const leftOut = [keyColumn, ...except];
		const kept = Object.entries(columns).filter(([name]) => !leftOut.includes(name));
		return {
			issueNumber: Number(issue_number ?? issueOf.get(handoff_id)),
			key: keyColumn === null ? "" : String(columns[keyColumn] ?? "somebody"),
			values: Object.fromEntries(kept)
		};
	});
}
function listed(issues) {
	return sql`(SELECT value FROM json_each(${JSON.stringify(issues)}))`;
}
const tablesOfHandoffs = new Set([
	"checklist_items",
	"feedback",
	"questions"
]);
async function issuesOfHandoffs(db, issues) {
	const rows = await db.selectFrom("handoffs").select(["id", "issue_number"]).where("issue_number", "in", listed(issues)).execute();
	return new Map(rows.map(({ id, issue_number }) => [id, issue_number]));
}
async function doubtfulIssues(recorded, shown, issues) {
	if (recorded === null) return issues;
	if (await storedTemplates(recorded, issues) !== await storedTemplates(shown, issues)) return issues;
	const [before, after] = [await storedRows(recorded, issues), await storedRows(shown, issues)];
	return issues.filter((issue) => before.get(issue) !== after.get(issue));
}
async function storedTemplates(db, issues) {
	const { rows } = await sql`
    SELECT json_group_array(json_array(version, template_json) ORDER BY version) AS stored
    FROM templates WHERE version IN (
      SELECT template_version FROM handoffs WHERE issue_number IN ${listed(issues)})`.execute(db);
	return rows[0]?.stored ?? "";
}
async function storedRows(db, issues) {
	const { rows } = await sql`
    SELECT issue_number, ifnull((
        SELECT json_array(template_version, initial_values_json, handoff_type, from_team, to_team,
          title, context_json, assignment_json)
        FROM handoffs WHERE handoffs.issue_number = events.issue_number), '') ||
      json_group_array(json_array(idempotency_key, type, at, actor, data_json) ORDER BY idempotency_key)
      AS stored
    FROM events WHERE issue_number IN ${listed(issues)} GROUP BY issue_number`.execute(db);
	return new Map(rows.map((row) => [row.issue_number, row.stored]));
}
async function readEvents(view, issues) {
	const rows = [];
	for (const issueNumber of issues) for (const { source, at, actor, data } of (await view.issue(issueNumber)).events) rows.push({
		issueNumber,
		key: source,
		values: {
			at,
			actor,
			...data
		}
	});
	return rows;
}
// build/ledger/rebuild/copy-retained-tables.js
async function copyRetainedTables(former, newLedger) {
	await newLedger.deleteFrom("reports").execute();
	await keepReports(former, newLedger);
	await newLedger.deleteFrom("outbox").execute();
	await keepOutbox(former, newLedger);
	const forms = await recurringView(former).recurringForms();
	if (forms.size > 0) await setRecurringForms(newLedger, forms);
}
async function keepOutbox(former, newLedger) {
	const rows = await former.selectFrom("outbox").selectAll().execute();
	for (const batch of batches(rows)) await newLedger.insertInto("outbox").values(batch).execute();
}
async function keepReports(former, newLedger) {
	const rows = await former.selectFrom("reports").selectAll().execute();
	for (const batch of batches(rows)) await newLedger.insertInto("reports").values(batch).execute();
}
async function copyPeople(former, newLedger) {
	for (const batch of batches(await former.selectFrom("people").selectAll().execute())) await newLedger.insertInto("people").values(batch).onConflict((conflict) => conflict.doNothing()).execute();
	for (const batch of batches(await former.selectFrom("team_logins").selectAll().execute())) await newLedger.insertInto("team_logins").values(batch).onConflict((conflict) => conflict.doNothing()).execute();
}
// build/ledger/rebuild/keep-progress.js
const start = {
	progress: null,
	compared: [],
	discrepancies: []
};
const key = "rebuild_progress";
const state = object({
	progress: string(),
	compared: array(number()),
	discrepancies: array(object({
		issueNumber: number(),
		field: string(),
		recorded: nullable(string()),
		shown: nullable(string())
	}))
});
async function openKept(keeping) {
	if (keeping === null) return {
		...start,
		database: await openLedgerDatabase({ bytes: null }),
		keep: async () => false,
		isStored: () => false,
		async remove() {}
	};
	const { store, path } = keeping;
	const file = await store.readBeside(path);
	let version = file?.version ?? null;
	const found = file === null ? null : await openUsable(file.bytes, keeping);
	const database = found?.database ?? await openLedgerDatabase({ bytes: null });
	return {
		...found?.state ?? start,
		database,
		isStored: () => version !== null,
		async keep(kept, message) {
			await writeState(database.queries, kept);
			const bytes = database.export();
			await forgetState(database.queries);
			const change = {
				path,
				bytes,
				expected: version,
				message,
				mayCreateBranch: true
			};
			const write = () => store.writeBeside(change);
			const outcome = await unlessRefused(write);
			version = outcome?.kind === "written" ? outcome.version : (await unlessRefused(() => store.readBeside(path)))?.version ?? null;
			return outcome?.kind === "written";
		},
		async remove(message) {
			if (version !== null) {
				const expected = version;
				await unlessRefused(() => store.removeBeside({
					path,
					expected,
					message
				}));
				version = null;
			}
		}
	};
}
async function openUsable(bytes, { mayContinue }) {
	const database = await unlessRefused(() => openLedgerDatabase({ bytes }));
	if (database === null) return null;
	const read = await readState(database.queries);
	if (read === null || !mayContinue(read.progress)) {
		database.close();
		return null;
	}
	await forgetState(database.queries);
	return {
		database,
		state: read
	};
}
async function readState(db) {
	const read = safeParse(pipe(string(), parseJson(), state), await metaOf(db, key));
	return read.success ? read.output : null;
}
async function writeState(db, kept) {
	await setMeta(db, key, JSON.stringify(kept));
}
async function forgetState(db) {
	await removeMeta(db, key);
}
async function unlessRefused(act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof ServiceError) return null;
		throw error;
	}
}
// build/ledger/rebuild/previous-ledger.js
async function openFormer(reading, newLedger) {
	let opened = await open(reading);
	const accounts = new Map();
	const show = async (all) => {
		if (opened.db !== null) await recordAccounts(opened.db, all);
	};
	return {
		get state() {
			return opened.state;
		},
		get view() {
			return opened.view;
		},
		get db() {
			return opened.db;
		},
		get archives() {
			return opened.archives;
		},
		databasesOf: (issues) => opened.databasesOf(issues),
		async recordAccounts(shown) {
			shown.forEach((one) => void accounts.set(one.id, one));
			await recordAccounts(newLedger, shown);
			await show(shown);
		},
		newestEvent: async () => opened.db === null ? 0 : newestEvent$1(opened.db),
		changedAfter: async (event) => opened.db === null ? [] : changedAfter(opened.db, event),
		async reload() {
			opened.close();
			opened = await open(reading);
			await show([...accounts.values()]);
		},
		close: () => opened.close()
	};
}
const mostOpen = 4;
async function open({ readFormer, readReceipts, readVersion, isNeeded = false }) {
	const stored = await readFormer();
	if (stored === null) return unread("missing");
	try {
		const opened = await openDatabase(stored.bytes, readVersion);
		if (readReceipts !== void 0) await takeOverReceipts(opened.db, readReceipts);
		return opened;
	} catch (error) {
		if (!isNeeded && error instanceof ServiceError && error.code === "ledger_damaged") return unread("damaged");
		throw error;
	}
}
function unread(state) {
	return {
		state,
		db: null,
		view: null,
		archives: [],
		databasesOf: nowhere,
		close() {}
	};
}
async function* nowhere(issues) {
	yield {
		db: null,
		view: null,
		issues
	};
}
async function openDatabase(bytes, readVersion) {
	const database = await openLedgerDatabase({ bytes });
	const db = database.queries;
	const copy = () => openLedgerDatabase({ bytes });
	let unpacked = null;
	const located = () => {
		unpacked ??= archivesByIssue(db);
		return unpacked;
	};
	const history = {
		...openHistory(db, readVersion, copy, { mostOpen }),
		archiveOf: async (issue) => (await located()).get(issue) ?? null
	};
	const view = ledgerView(db, history);
	const whole = {
		...view,
		issue: async (number) => await readable(() => view.issue(number)) ?? nothing,
		issues: () => allIssues(db)
	};
	return {
		state: "valid",
		db,
		view: whole,
		archives: await allArchives(db),
		databasesOf: (issues) => databasesOf({
			db,
			view: whole,
			history,
			located
		}, issues),
		close() {
			history.close();
			database.close();
		}
	};
}
const nothing = {
	handoffId: null,
	template: null,
	events: []
};
async function readable(read) {
	try {
		return await read();
	} catch (error) {
		if (isUnreadableArchive(error)) return null;
		throw error;
	}
}
async function allIssues(db) {
	const { rows } = await sql`
    SELECT issue_number FROM events UNION SELECT issue_number FROM archived_issues
    ORDER BY issue_number`.execute(db);
	return rows.map((row) => row.issue_number);
}
async function changedAfter(db, event) {
	return (await db.selectFrom("events").select("issue_number").distinct().where("id", ">", event).execute()).map((row) => row.issue_number);
}
async function* databasesOf({ db, view, history, located }, issues) {
	for (const { archive, issues: some } of byArchive(await located(), issues)) {
		const opened = archive === null ? null : await readable(() => history.open(archive));
		yield {
			db: archive === null ? db : opened?.queries ?? null,
			view,
			issues: some
		};
	}
}
// build/ledger/rebuild/open-rebuild.js
async function openRebuild({ archiving, ...opening }) {
	const { db, former, kept, ...opened } = await openBoth(opening);
	const { database } = kept;
	const moves = movesToArchives(archiving);
	return {
		...opened,
		former,
		newLedger: {
			...opened.newLedger,
			different: () => [],
			async complete() {
				await removePlaceholder(db);
				await outsideTransaction(db, () => moves.makeRoom(database));
			},
			keep: (progress, reason) => outsideTransaction(db, () => kept.keep({
				progress,
				compared: [],
				discrepancies: []
			}, reason))
		},
		async finish() {
			await retain(former, db);
			return outsideTransaction(db, async () => {
				const written = await moves.finish(database);
				const { keeping } = opening;
				const removed = keeping !== null && kept.isStored() ? [{
					path: keeping.path,
					content: null
				}] : [];
				return {
					archives: [...filesOf(former, written), ...removed],
					bytes: await compacted(database)
				};
			});
		}
	};
}
async function openComparison(opening) {
	const { db, former, kept, ...opened } = await openBoth({
		...opening,
		isNeeded: true
	});
	const moves = movesToNowhere();
	const byIssue = groupBy(kept.discrepancies, ({ issueNumber }) => issueNumber);
	const found = new Map(kept.compared.map((issue) => [issue, byIssue.get(issue) ?? none]));
	const recorded = await former.view?.issues() ?? [];
	const complete = async (issues) => {
		await removePlaceholder(db);
		const all = await compareIssues(former, {
			db,
			view: ledgerView(db)
		}, issues);
		const different = groupBy(all, ({ issueNumber }) => issueNumber);
		for (const issue of issues) found.set(issue, different.get(issue) ?? none);
		await outsideTransaction(db, () => moves.makeRoom(kept.database));
	};
	const allFound = () => [...found.values()].flat();
	return {
		...opened,
		former,
		newLedger: {
			...opened.newLedger,
			complete,
			different: () => [...new Set(allFound().map(({ issueNumber }) => issueNumber))],
			keep(progress, reason) {
				const state = {
					progress,
					compared: [...found.keys()],
					discrepancies: allFound()
				};
				return outsideTransaction(db, () => kept.keep(state, reason));
			}
		},
		async finish() {
			const rest = [...new Set([...recorded, ...await ledgerView(db).issues()])].filter((issue) => !found.has(issue));
			for (let at = 0; at < rest.length; at += issuesTogether) await complete(rest.slice(at, at + issuesTogether));
			await kept.remove("verified: done");
			return allFound().toSorted((one, other) => one.issueNumber - other.issueNumber);
		}
	};
}
async function compareWithFormer(opening, fill) {
	const { newLedger, former, ...comparing } = await openComparison(opening);
	try {
		const { result } = await fill(newLedger, former);
		return {
			result,
			discrepancies: await comparing.finish()
		};
	} finally {
		comparing.close();
	}
}
const none = [];
const issuesTogether = 200;
async function openBoth({ repository, keeping, ...reading }) {
	const kept = await openKept(keeping);
	const { database } = kept;
	const db = database.queries;
	const former = await openFormer(reading, db);
	await sql`BEGIN`.execute(db);
	if (former.db !== null) await copyPeople(former.db, db);
	return {
		db,
		former,
		kept,
		newLedger: {
			...ledgerTransaction(db, repository),
			kept: kept.progress,
			forget: (issues) => forgetIssues(db, issues)
		},
		close() {
			former.close();
			database.close();
		}
	};
}
async function outsideTransaction(db, act) {
	await sql`COMMIT`.execute(db);
	try {
		return await act();
	} finally {
		await sql`BEGIN`.execute(db);
	}
}
function filesOf({ archives }, written) {
	return [...archives.filter((number) => !written.has(number)).map((number) => ({
		path: archivePath(number),
		content: null
	})), ...[...written].map(([number, version]) => ({
		path: archivePath(number),
		content: version
	}))];
}
async function retain(former, newLedger) {
	if (former.db !== null && !await isForeign(former, newLedger)) await copyRetainedTables(former.db, newLedger);
}
async function isForeign({ view }, newLedger) {
	const before = await view?.repositoryId() ?? null;
	const now = await ledgerView(newLedger).repositoryId();
	return before !== null && now !== null && before !== now;
}
// build/ledger/postgres/copy-ledger.js
const maxValues = 3e4;
const storedTables = Object.keys(tables);
async function copyLedger(from, to, part = null) {
	const issues = part === null ? null : await issuesOf(from, part);
	const whole = part === null || typeof part === "object" ? [] : wholeTables[part];
	for (const [name, { columns }] of Object.entries(tables)) {
		const condition = whole.includes(name) ? null : issues;
		await copyTable(name, Object.keys(columns), {
			from,
			to,
			condition
		});
	}
}
const wholeTables = {
	open: ["incomplete_forms"],
	handoffs: [
		"incomplete_forms",
		"handoffs",
		"checklist_items"
	],
	examined: ["incomplete_forms", "outbox"]
};
async function issuesOf(from, part) {
	if (typeof part === "string") {
		const open = (column) => sql`SELECT ${sql.ref(column)} FROM handoffs WHERE ${isOpenExpression}`;
		return {
			issue_number: open("issue_number"),
			handoff_id: open("id")
		};
	}
	const found = await handoffNumbers(from, part);
	if (part.withChain === true && found !== void 0) {
		const chained = (column) => sql`SELECT ${sql.ref(column)} FROM handoffs WHERE id IN (${chainOf(found.id)})`;
		return {
			issue_number: chained("issue_number"),
			handoff_id: chained("id")
		};
	}
	const issueNumber = "issueNumber" in part ? part.issueNumber : found?.issue_number;
	return {
		issue_number: sql`${issueNumber ?? null}`,
		handoff_id: sql`${found?.id ?? null}`
	};
}
function chainOf(id) {
	return sql`
    WITH RECURSIVE
      before_it(id, previous) AS (
        SELECT id, previous_handoff_id FROM handoffs WHERE id = ${id}
        UNION
        SELECT handoffs.id, handoffs.previous_handoff_id
        FROM handoffs JOIN before_it ON handoffs.id = before_it.previous
      ),
      chain(id) AS (
        SELECT id FROM before_it
        UNION
        SELECT handoffs.id FROM handoffs JOIN chain ON handoffs.previous_handoff_id = chain.id
      )
    SELECT id FROM chain`;
}
async function copyTable(name, columns, { from, to, condition }) {
	const table = sql.table(name);
	const list = sql.join(columns.map((column) => sql.id(column)));
	const size = Math.floor(maxValues / columns.length);
	const key = ["issue_number", "handoff_id"].find((one) => columns.includes(one));
	const where = condition === null || key === void 0 ? sql`` : sql`WHERE ${sql.ref(key)} IN (${condition[key]})`;
	const query = sql`SELECT ${list} FROM ${table} ${where}`.compile(from);
	for await (const { rows } of from.getExecutor().stream(query, size)) {
		const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
		await sql`INSERT INTO ${table} (${list}) VALUES ${sql.join(values)}`.execute(to);
	}
}
// build/ledger/postgres/rebuild.js
async function copyToFile({ db }, part = null) {
	const { createdAt } = await db.selectFrom("meta").select((row) => row.fn.max("value").as("createdAt")).where("key", "=", "created_at").executeTakeFirstOrThrow();
	if (createdAt === null) return null;
	const file = await openLedgerDatabase({ bytes: null });
	try {
		const transaction = await file.queries.startTransaction().execute();
		await copyLedger(db, transaction, part);
		await transaction.commit().execute();
		return file.export();
	} finally {
		file.close();
	}
}
function compareFile(readFile, { name: repository }, fill) {
	const readFormer = async () => storedFile(await readFile());
	return compareWithFormer({
		repository,
		readFormer,
		readVersion: noArchive,
		keeping: null
	}, fill);
}
async function rebuildFile({ readFile, tries }, { repository: { name: repository }, fill, now }, write) {
	const rebuilding = await openRebuild({
		repository,
		readFormer: async () => storedFile(await readFile()),
		readVersion: noArchive,
		readReceipts: async () => [],
		keeping: null,
		archiving: {
			limits: noLimits,
			now,
			readVersion: noArchive,
			versionOf: unarchived,
			storeFile: unarchived
		}
	});
	const { newLedger, former } = rebuilding;
	try {
		for (let tried = 1; tried <= tries; tried += 1) {
			const { result, reason } = await fill(newLedger, former);
			const { bytes } = await rebuilding.finish();
			const rebuilt = {
				result,
				reason,
				bytes,
				former: former.state
			};
			if (await write(rebuilt)) return rebuilt;
			await former.reload();
		}
		return null;
	} finally {
		rebuilding.close();
	}
}
async function replaceRows({ db, query, allowReplacing }, { id }, { bytes, keepAs }) {
	await allowReplacing();
	for (const name of storedTables) await query(`INSERT INTO ${allSchema}.replaced_rows (repository_id, kept_as, table_name, row_json)
SELECT repository_id, $1, $2, to_jsonb(kept) FROM ${allSchema}.${name} kept WHERE repository_id = $3`, [
		keepAs,
		name,
		id
	]);
	for (const name of storedTables.toReversed()) await query(`DELETE FROM ${allSchema}.${name} WHERE repository_id = $1`, [id]);
	const file = await openLedgerDatabase({
		bytes,
		knownSound: true
	});
	try {
		await copyLedger(file.queries, db);
	} finally {
		file.close();
	}
}
function storedFile(bytes) {
	return bytes === null ? null : {
		bytes,
		version: ""
	};
}
async function noArchive() {
	return null;
}
function unarchived() {
	throw new TypeError("A ledger in PostgreSQL has no archives.");
}
// build/ledger/rebuild/rebuild-on-branch.js
async function rebuildOnBranch({ branch, repository, readVersion, readReceipts, now, limits, ...retrying }, fill, mayContinue = () => false) {
	const { versionOf, storeFile } = branch;
	let previous = {
		commit: null,
		file: null
	};
	const rebuilding = await openRebuild({
		repository,
		readReceipts,
		keeping: {
			store: branch,
			path: "rebuild.db",
			mayContinue
		},
		readVersion: branch.readVersion,
		archiving: {
			limits,
			now,
			versionOf,
			storeFile,
			readVersion
		},
		async readFormer() {
			const found = await branch.readRaw();
			if (previous.file !== null && found.file === null) throw deletedMeanwhile(branch.name);
			previous = found;
			return found.file;
		}
	});
	const { newLedger: changes, former } = rebuilding;
	try {
		return await retryOnConflict({
			...retrying,
			retrying: { beforeRetry: former.reload }
		}, async () => {
			const { result, reason } = await fill(changes, former);
			const { bytes, archives } = await rebuilding.finish();
			const keptAs = previous.file === null ? null : keptPath(now);
			const files = [...previous.file === null ? [] : [{
				path: keptPath(now),
				content: previous.file.version
			}], ...archives];
			const message = `${reason}\n\n${keptLine(former.state, keptPath(now))}`;
			const { kind } = await branch.replaceWithFiles({
				bytes,
				previous,
				files,
				message
			});
			return kind === "written" ? { result: {
				result,
				former: former.state,
				keptAs
			} } : null;
		});
	} finally {
		rebuilding.close();
	}
}
function compareOnBranch({ branch, repository, readFormer }, fill, mayContinue = () => false) {
	const keeping = {
		store: branch,
		path: "verify.db",
		mayContinue
	};
	const { readVersion } = branch;
	return compareWithFormer({
		repository,
		keeping,
		readVersion,
		readFormer
	}, fill);
}
function keptPath(now) {
	return `handoffs-${now.replaceAll(":", "")}.db`;
}
function keptLine(former, path) {
	return {
		valid: `The previous ledger is kept as ${path}.`,
		damaged: `The previous ledger was unreadable. It is kept as ${path}.`,
		missing: "There was no previous ledger."
	}[former];
}
// build/form/filing/parse-payload.js
const parts = [
	"type",
	"title",
	"fields",
	"key"
];
const maxTitleLength$1 = 256;
const maxKeyLength = 200;
function parsePayload(payload) {
	if (!isRecord(payload)) return {
		kind: "invalid",
		problems: [{ kind: "not_an_object" }]
	};
	const { type = "", title = null, fields = {}, key = null } = payload;
	const text = typeof key === "number" ? String(key) : key;
	const isKey = text === null || typeof text === "string" && isShort(text.trim(), maxKeyLength);
	const problems = [
		...Object.keys(payload).filter((name) => !parts.includes(name)).map((name) => ({
			kind: "unknown_part",
			name,
			meant: nearest(name, parts) ?? null
		})),
		...typeof title === "string" || title === null ? [] : [{
			kind: "title_invalid",
			longest: maxTitleLength$1
		}],
		...isRecord(fields) ? [] : [{ kind: "fields_invalid" }],
		...isKey ? [] : [{
			kind: "key_invalid",
			longest: maxKeyLength
		}]
	];
	return problems.length > 0 ? {
		kind: "invalid",
		problems
	} : {
		kind: "valid",
		filing: {
			type: typeof type === "string" ? type : JSON.stringify(type),
			title: typeof title === "string" ? title : null,
			fields: isRecord(fields) ? fields : {}
		},
		key: typeof text === "string" ? text.trim() : null
	};
}
function isShort(text, longest) {
	return text !== "" && text.length <= longest;
}
// build/usecases/filing/claim-filing.js
const claimHolds$1 = 6e5;
const kept$1 = 2592e6;
function claimFiling(ports, { key, now }) {
	return ports.ledger.transact(async (ledger) => {
		const before = (await ledger.filings()).get(key);
		if (before !== void 0 && before.issueNumber !== null) return {
			result: {
				kind: "filed",
				issueNumber: before.issueNumber
			},
			reason: null
		};
		if (before !== void 0 && before.at >= earlier(now, claimHolds$1)) return {
			result: { kind: "busy" },
			reason: null
		};
		if (await ledger.createdAt() === null) await ledger.setCreatedAt(now);
		await recordIdentity(ports, ledger, []);
		await save(ledger, {
			key,
			now
		}, null);
		return {
			result: { kind: "ours" },
			reason: "handoff from a program: opening its issue"
		};
	});
}
async function noteFiled(ledger, { issueNumber, ...delivery }) {
	await save(ledger, delivery, issueNumber);
}
async function save(ledger, { key, now }, issueNumber) {
	const since = earlier(now, kept$1);
	const all = [...[...await ledger.filings()].filter(([one, { at }]) => one !== key && at >= since).toSorted(([, one], [, other]) => one.at < other.at ? 1 : -1).slice(0, 999), [key, {
		at: now,
		issueNumber
	}]];
	await ledger.setFilings(new Map(all));
}
// build/usecases/filing/file-handoff.js
async function fileHandoff(ports, { payload, runKey }) {
	ports.ledger.prefetch();
	const { now, configurationVersion } = await ports.github.readMeta();
	const read = await loadConfiguration(ports, configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const loaded = await ports.ledger.read((view) => withCurrentLogins(view, read));
	const parsed = parsePayload(payload);
	if (parsed.kind === "invalid") return notFiled(parsed.problems);
	const drafted = draftIssue(parsed.filing, loaded.configuration.templates);
	if (drafted.kind === "invalid") return notFiled(drafted.problems);
	await refuseToBeginAgain(ports, loaded.handoffs);
	const key = parsed.key ?? runKey;
	const claim = await claimFiling(ports, {
		key,
		now
	});
	switch (claim.kind) {
		case "filed": return handleIssue(ports, {
			issueNumber: claim.issueNumber,
			updatedAt: null
		});
		case "busy": return {
			kind: "not_filed",
			problems: ["Another run has been filing this handoff for less than 10 minutes. If no issue appears, re-run the job after that time."]
		};
		case "ours": return withCommittedFlag(true, () => openAndRecord(ports, drafted.issue, {
			key,
			context: {
				loaded,
				now
			}
		}));
	}
}
function notFiled(problems) {
	return {
		kind: "not_filed",
		problems: problems.map(formatFilingProblem)
	};
}
async function openAndRecord(ports, draft, { key, context }) {
	const wanted = await openOnce(ports, draft, key);
	if (wanted === null) return {
		kind: "not_ours",
		issueNumber: null
	};
	const { issues, failed } = await ports.github.readIssues([wanted]);
	const [first] = failed;
	if (first !== void 0) throw first.error;
	const [issue] = issues;
	const { configuration } = context.loaded;
	const found = issue === void 0 ? null : await findSubject(ports, issue, {
		configuration,
		moreFacts: () => []
	});
	if (issue === void 0 || found === null || found === "unknown_form") return {
		kind: "not_ours",
		issueNumber: wanted.number
	};
	const { handled, failures } = await recordAndShow$1(ports, {
		...context,
		cases: [found],
		now: latest(context.now, issue.updatedAt)
	}, async (ledger) => {
		await noteFiled(ledger, {
			key,
			issueNumber: issue.number,
			now: context.now
		});
		return null;
	});
	const [one] = handled;
	return one === void 0 ? {
		kind: "not_ours",
		issueNumber: issue.number
	} : {
		kind: "handled",
		handled: one,
		failures
	};
}
async function openOnce({ github }, { template, title, body, labels }, key) {
	const label = labels.at(-1) ?? template.type;
	const [before] = await github.findOpenedFor({
		request: filingRequest(key),
		label,
		since: null
	});
	return before ?? await github.openIssue({
		title,
		body: `${filedMarker(key)}\n${body}\n`,
		labels
	});
}
function latest(one, other) {
	return one > other ? one : other;
}
// build/usecases/issue/guards/lost-ledger.js
function lostLedger(found, { name, place: { title, restore } }) {
	if (found.ledger !== name) return name === "postgresql" ? notMoved(found) : noDatabaseUrl(found);
	return new ServiceError("ledger_missing", `The ${title} is missing, but issue #${found.issueNumber} shows it existed. Baton did not create a new ledger. ${restore}, or run this workflow with \`mode: rebuild\` to rebuild the ledger from the issues.`);
}
function notMoved({ issueNumber, ledger }) {
	return new ServiceError("ledger_missing", `Issue #${issueNumber} is recorded on the data branch ${ledger}, but the ledger in PostgreSQL is empty. Baton did not start a second ledger. Copy the first one with \`baton migrate --from branch --to postgres --cutover\`. If the branch is gone, run this workflow with \`mode: rebuild\`, which rebuilds the ledger from the issues.`);
}
function noDatabaseUrl({ issueNumber }) {
	return new ServiceError("ledger_missing", `Issue #${issueNumber} is recorded in a PostgreSQL database, but the input \`database-url\` is empty. Baton did not start a second ledger on a branch. Check that the secret with the URL exists and that this repository may use it. To leave the database, run this workflow with \`mode: rebuild\`, which rebuilds the ledger on the branch from the issues.`);
}
// build/usecases/issue/record/record-around-blocked.js
const maxBlocked = 3;
async function recordAroundBlocked(all, failed, recording) {
	const { failures } = recording;
	const done = [];
	const items = () => done.flatMap((one) => one.items);
	let blocked = 0;
	const commit = async (batch, isLast) => {
		done.push(await recording.commit({
			items: batch,
			isLast
		}, items()));
	};
	const recordPart = async (batch, isLast) => {
		try {
			await commit(batch, isLast);
		} catch (error) {
			await recordAfter(error, batch, isLast);
		}
	};
	const recordAfter = async (error, batch, isLast) => {
		if (error instanceof ItemError && failures !== null) {
			failures.add(toIssueFailure(error.item.subject.issueNumber, error.cause));
			await recordPart(batch.filter((item) => item !== error.item), isLast);
			return;
		}
		const [first] = batch;
		if (!isBlocked(error) || first === void 0) throw error;
		if (batch.length > 1) {
			const half = Math.ceil(batch.length / 2);
			await recordPart(batch.slice(0, half), false);
			await recordPart(batch.slice(half), isLast);
			return;
		}
		await recordWithheld(first, isLast);
	};
	const recordWithheld = async (item, isLast) => {
		try {
			await commit([withhold(item, recording.configuration)], isLast);
		} catch (error) {
			blocked += 1;
			if (!isBlocked(error) || failures === null || blocked >= maxBlocked && done.length === 0) throw error;
			failures.add({
				issueNumber: item.subject.issueNumber,
				error: named(item, error)
			});
			if (isLast) await commit([], true);
		}
	};
	await recordAfter(failed, all, true);
	return {
		items: items(),
		queued: done.flatMap(({ queued }) => queued),
		failures: done.flatMap((one) => one.failures)
	};
}
function isBlocked(error) {
	return error instanceof ServiceError && error.code === "content_blocked";
}
function named({ subject }, error) {
	return new ServiceError(error.code, `Issue #${subject.issueNumber}: ${error.message}`, { cause: error });
}
const withheldText = "(withheld: GitHub rejected it as a secret)";
function withhold({ subject, issue }, configuration) {
	const template = {
		...subject.template,
		fields: subject.template.fields.map((field) => ({
			...field,
			private: true
		}))
	};
	const read = issue === null ? [] : factsOf(issue, template, configuration);
	const bySource = new Map(read.map((fact) => [fact.source, fact]));
	const facts = subject.facts.map((fact) => withholdActivity(bySource.get(fact.source) ?? fact, subject.issueNumber));
	return {
		issue,
		subject: {
			...subject,
			template,
			facts,
			policy: {
				...subject.policy,
				template
			},
			isWithheld: true
		}
	};
}
function withholdActivity(fact, issueNumber) {
	const title = `Issue ${issueNumber}`;
	switch (fact.kind) {
		case "written": {
			const { as: _, ...rest } = fact;
			return {
				...rest,
				title
			};
		}
		case "relabelled":
		case "renamed": return {
			...fact,
			title
		};
		case "commented": return {
			...fact,
			commands: fact.commands.map(withholdCommand),
			...fact.text === void 0 ? {} : { text: withheldText }
		};
		case "feedback": return {
			...fact,
			comment: withheldText
		};
		default: return fact;
	}
}
function withholdCommand(command) {
	if (command.kind === "unknown" || command.name === "assign" || command.name === "handoff" || command.name === "rate" || command.text === "") return command;
	const { hold } = command;
	return {
		...command,
		text: withheldText,
		...hold == null || hold.reason === "" ? {} : { hold: {
			...hold,
			reason: withheldText
		} }
	};
}
// build/usecases/rebuild/rebuild-limits.js
const usualRebuildLimits = {
	page: 100,
	keptEvery: 2e3,
	mostInOneRun: 12e3
};
// build/usecases/rebuild/read-handoff-issues.js
async function openHandoffIssues(github, { page: together }) {
	const first = await github.readLabelled({
		label: handoffLabel,
		after: null
	});
	const list = (place) => place.label === "handoff" && place.after === null ? Promise.resolve(first) : github.readLabelled(place);
	return {
		now: first.now,
		configurationVersion: first.configurationVersion,
		async *pages({ labels, numbers, from, isRead }) {
			const due = new Set();
			const add = (all) => {
				for (const number of all.filter((one) => !isRead(one))) due.add(number);
			};
			let lists = 0;
			for (let place = from; place !== null;) {
				const page = await list(place);
				lists += 1;
				const next = placeAfter(place, page, labels);
				add(page.issues.map(({ number }) => number));
				while (due.size >= together || lists >= 20) {
					const some = [...due].slice(0, together);
					some.forEach((number) => void due.delete(number));
					yield {
						...await readAll$2(github, some),
						lists,
						next: due.size === 0 ? next : place
					};
					lists = 0;
				}
				place = next;
			}
			add(numbers);
			for (const some of inPages([...due], together)) {
				yield {
					...await readAll$2(github, some),
					lists,
					next: null
				};
				lists = 0;
			}
		},
		async *numbered(numbers) {
			for (const some of inPages(numbers, together)) yield await readAll$2(github, some);
		}
	};
}
function* inPages(numbers, together) {
	for (let at = 0; at < numbers.length; at += together) yield numbers.slice(at, at + together);
}
function startOf(label) {
	return {
		label,
		after: null
	};
}
function placeAfter({ label }, { next }, labels) {
	const nextLabel = labels[labels.indexOf(label) + 1];
	return next === null ? nextLabel === void 0 ? null : startOf(nextLabel) : {
		label,
		after: next
	};
}
async function readAll$2(github, numbers) {
	const wanted = numbers.map((number) => ({
		number,
		updatedAt: null
	}));
	return {
		numbers,
		...await github.readIssues(wanted)
	};
}
// build/usecases/rebuild/changed-since.js
async function readChangedSince(github, since) {
	const first = await github.readChanged({
		since,
		after: null
	});
	const issues = first.issues.map(({ number, labels }) => ({
		number,
		labels
	}));
	for (let { next } = first; next !== null;) {
		const page = await github.readChanged({
			since,
			after: next
		});
		issues.push(...page.issues.map(({ number, labels }) => ({
			number,
			labels
		})));
		next = page.next;
	}
	return {
		issues,
		now: first.now
	};
}
// build/usecases/rebuild/rebuild-progress.js
function newProgress() {
	return {
		since: "",
		newestEvent: 0,
		place: null,
		createdAt: null,
		read: new Set(),
		missing: new Set(),
		handoffs: new Set(),
		statements: new Map(),
		unconfirmed: new Map(),
		waiting: new Set(),
		joined: new Set(),
		again: new Set(),
		unverified: new Map(),
		unavailableTexts: new Map(),
		firstComment: null
	};
}
function noteJoined({ joined, waiting, again }, form) {
	joined.add(form);
	if (waiting.delete(form)) again.add(form);
}
function noteStatement(progress, about, statement, { isRecorded }) {
	const { statements, unconfirmed, again } = progress;
	const { source, at } = statement;
	const before = statements.get(about) ?? [];
	const isKnown = before.some((one) => one.source === source && one.at === at);
	statements.set(about, [...before.filter((one) => one.source !== source), statement]);
	const expected = unconfirmed.get(source);
	const isConfirmed = expected?.issueNumber === about && expected.at === at;
	unconfirmed.delete(source);
	if (isRecorded && !isKnown && !isConfirmed) again.add(about);
}
// build/usecases/rebuild/kept-progress.js
const maxAgeMs = 6048e5;
const format = 1;
const numbers = array(number());
const actor = nullable(object({
	login: string(),
	isBot: boolean()
}));
const said = {
	source: string(),
	at: string(),
	by: actor
};
const statement = variant("kind", [
	object({
		kind: literal("feedback"),
		...said,
		rating: number(),
		comment: nullable(string()),
		missing: array(string())
	}),
	object({
		kind: literal("next_opened"),
		...said,
		issueNumber: number(),
		request: string()
	}),
	object({
		kind: literal("next_filed"),
		...said,
		issueNumber: number(),
		handoffType: string()
	}),
	object({
		kind: literal("replaced"),
		...said,
		issueNumber: number()
	})
]);
const unverified = object({
	source: string(),
	why: picklist([
		"removed",
		"account_gone",
		"history_lagged",
		"issue_gone",
		"issue_unreadable",
		"issue_failed"
	])
});
const kept = object({
	format: literal(format),
	configurationVersion: string(),
	since: string(),
	newestEvent: number(),
	place: nullable(object({
		label: string(),
		after: nullable(string())
	})),
	createdAt: nullable(string()),
	firstComment: nullable(string()),
	read: numbers,
	missing: numbers,
	handoffs: numbers,
	waiting: numbers,
	joined: numbers,
	again: numbers,
	statements: array(tuple([number(), array(statement)])),
	unconfirmed: array(tuple([string(), object({
		issueNumber: number(),
		at: string()
	})])),
	unverified: array(tuple([number(), array(unverified)])),
	unavailableTexts: array(tuple([number(), number()]))
});
function progressText(progress, { configurationVersion }) {
	const plain = (_key, value) => value instanceof Set || value instanceof Map ? [...value] : value;
	return JSON.stringify({
		format,
		configurationVersion,
		...progress
	}, plain);
}
function parseProgress(text, { configurationVersion, now }) {
	const read = safeParse(pipe(string(), parseJson(), kept), text);
	if (!read.success) return null;
	const { output } = read;
	const age = Date.parse(now) - Date.parse(output.since);
	return output.configurationVersion !== configurationVersion || !(age >= 0 && age <= maxAgeMs) ? null : {
		...newProgress(),
		since: output.since,
		newestEvent: output.newestEvent,
		place: output.place,
		createdAt: output.createdAt,
		firstComment: output.firstComment,
		read: new Set(output.read),
		missing: new Set(output.missing),
		handoffs: new Set(output.handoffs),
		waiting: new Set(output.waiting),
		joined: new Set(output.joined),
		again: new Set(output.again),
		statements: new Map(output.statements),
		unconfirmed: new Map(output.unconfirmed),
		unverified: new Map(output.unverified),
		unavailableTexts: new Map(output.unavailableTexts)
	};
}
// build/usecases/rebuild/continue-rebuild.js
function progressIn(kept, { reader, loaded }) {
	return kept === null ? null : parseProgress(kept, {
		configurationVersion: loaded.version,
		now: reader.now
	});
}
function createKeeper(rebuild, { mode, limits }) {
	const { newLedger, progress } = rebuild;
	const first = progress.read.size;
	let kept = newLedger.kept === null ? 0 : first;
	let [hasKept, listed] = [false, 0];
	let [done, unkept] = [0, 0];
	const keep = async () => {
		const count = progress.read.size;
		if (unkept > 0 && await keepIn(rebuild, `${mode}: ${count} issues so far`)) [kept, hasKept, unkept] = [
			count,
			true,
			0
		];
	};
	return {
		async pageRead({ numbers, lists }) {
			const work = numbers.length + (lists < 20 ? 0 : lists * 20);
			done += work;
			unkept += work;
			listed += lists;
			if (unkept >= limits.keptEvery) await keep();
			if (done < limits.mostInOneRun) return;
			await keep();
			if (kept > 0) {
				const issues = formatCount(progress.read.size - first);
				throw new ServiceError("github_rate_limited", `This run read ${issues} issues from ${formatCount(listed)} pages of lists, as many as one run may within the hourly rate limit.`);
			}
		},
		async interrupted(error) {
			if (!(error instanceof ServiceError && passing.has(error.code)) || progress.read.size === 0) return error;
			await keep();
			return new ServiceError(error.code, `${error.message} ${next({
				kept,
				hasKept,
				mode
			})}`, { cause: error });
		}
	};
}
function next({ kept, hasKept, mode }) {
	if (hasKept) return `Baton kept what it read of ${formatCount(kept)} issues. Run \`mode: ${mode}\` again in an hour: it continues there.`;
	return kept === 0 ? "Baton could not keep what it read, so the next run starts again. Set the input `max-wait` to `3600` for it, or pass a token with a higher limit." : `Baton could not keep what this run read, so the next run continues from the same ${formatCount(kept)} issues.`;
}
function keepIn({ newLedger, progress, failures, inWork, loaded }, reason) {
	[...inWork, ...failures.failures.map(({ issueNumber }) => issueNumber)].forEach((number) => void progress.again.add(number));
	const text = progressText(progress, { configurationVersion: loaded.version });
	return newLedger.keep(text, reason);
}
const passing = new Set(["github_rate_limited", "github_unavailable"]);
// build/usecases/rebuild/rebuild-reason.js
function rebuildReason({ lookedAt, handoffs }) {
	return `rebuilt: ${pluralize(handoffs, "handoff")}, from ${pluralize(lookedAt, "issue")}`;
}
// build/config/next/wait-depth.js
function waitDepth({ type, waitsFor = [] }, templates, seen = []) {
	const awaited = templates.filter((one) => waitsFor.includes(one.type) && !seen.includes(one.type) && one.type !== type);
	const depths = awaited.map((one) => waitDepth(one, templates, [...seen, type]));
	return awaited.length === 0 ? 0 : 1 + Math.max(...depths);
}
// build/usecases/recurring/opening-issue.js
const maxTitleLength = 256;
function openingIssue({ template, note, last, zone }) {
	const time = localTime(note.dueAt, zone);
	const who = note.by === null ? "" : ` for ${note.by}`;
	const before = last === null ? "" : ` The last one is #${last.issueNumber}.`;
	return {
		title: [...`${template.name}: ${time}`].slice(0, maxTitleLength).join(""),
		body: `${openingMarker(note)}\nOpened by Baton${who}, as scheduled for ${time}.${before}\n\n${formOf(template, last)}\n`,
		labels: [handoffLabel, `${typePrefix}${template.type}`]
	};
}
function formOf(template, last) {
	const { carry: _, ...form } = template;
	const keep = template.opens?.keep ?? [];
	const openItems = (last?.openItems ?? []).filter((text) => !template.checklist.includes(text));
	const fields = (last?.template ?? template).fields.filter(({ id }) => keep.includes(id));
	return renderNextForm({
		template: {
			...last?.template ?? template,
			fields
		},
		context: last?.context ?? {}
	}, {
		...form,
		checklist: template.checklist.length === 0 ? [] : [...template.checklist, ...openItems]
	});
}
function replacedFact({ number, opening, bodyRevisions }, issueNumber) {
	const filing = bodyRevisions.find(({ source }) => source === `issue:${number}`);
	return opening?.previous !== issueNumber || filing === void 0 ? null : {
		kind: "replaced",
		source: `replaced:${number}`,
		at: filing.at,
		by: null,
		issueNumber: number
	};
}
// build/usecases/rebuild/statements.js
function statementsOf(issue, configuration) {
	return [...feedbackOf(issue, configuration), ...linksOf(issue)];
}
function feedbackOf(issue, configuration) {
	const form = feedbackFormOf(issue, configuration);
	const about = form === null ? null : targetOf(form);
	if (form === null || about === null || form.reading.kind === "unreadable") return [];
	const { rating, comment, missing } = form.reading.feedback;
	const { at, by } = form.filing;
	return [{
		about,
		statement: {
			kind: "feedback",
			source: sourceOfFeedback(issue.number),
			at,
			by,
			rating,
			comment,
			missing
		}
	}];
}
function linksOf(issue) {
	const former = issue.openedFrom?.issue ?? null;
	const replaced = issue.opening?.previous ?? null;
	const opened = former === null ? null : nextOpenedFact(issue, former);
	const renewed = replaced === null ? null : replacedFact(issue, replaced);
	return [...former === null || opened === null ? [] : [{
		about: former,
		statement: opened
	}], ...replaced === null || renewed === null ? [] : [{
		about: replaced,
		statement: renewed
	}]];
}
function factOf(statement, template) {
	return statement.kind === "feedback" ? {
		...statement,
		missing: fieldsLabelled(statement.missing, template)
	} : statement;
}
function speakerOf(source) {
	const number = /^(?:feedback|next|replaced):(\d+)$/.exec(source)?.[1];
	return number === void 0 ? null : Number(number);
}
// build/usecases/rebuild/find-issue.js
async function findIssue(ports, read, finding) {
	const { issueNumber, issue, recorded } = read;
	const { failures } = finding;
	const found = await failures.attempt(issueNumber, async () => {
		if (issue === null) return foundInLedger(ports, read, finding);
		const onGitHub = foundOnGitHub(issue, recorded, finding);
		return onGitHub === null ? null : withWhatElseIsSaid(ports, onGitHub, finding);
	});
	const why = issue === null ? "issue_unreadable" : "issue_failed";
	return hasFailed(failures, issueNumber) ? unclassified(issueNumber, recorded, {
		...finding,
		why
	}) : found;
}
function hasFailed({ failures }, number) {
	return failures.some(({ issueNumber }) => issueNumber === number);
}
async function withWhatElseIsSaid(ports, found, { statementsOn, exists }) {
	const { issueNumber, template, recorded } = found;
	const said = statementsOn(issueNumber).map((one) => factOf(one, template));
	const facts = [...found.facts, ...said];
	const absent = recorded.events.filter((event) => !facts.some(({ source }) => source === event.source));
	const isHidden = await hiddenAmong(ports, absent.filter(({ source }) => isComment(source)));
	const missing = [...absent.filter((event) => event.source.startsWith("feedback:") ? !exists(speakerOf(event.source) ?? 0) : isComment(event.source) && (isOfDeletedComment(event, facts) || isHidden(event))), ...recordedAbsences(recorded)];
	return {
		...found,
		facts: [...facts, ...missing.map(formatMissing)]
	};
}
function isComment(source) {
	return /^comment:\d+$/.test(source);
}
async function hiddenAmong({ github }, unseen) {
	const logins = [...new Set(unseen.flatMap(({ actor }) => actor ?? []))];
	if (logins.length === 0) return () => false;
	const { accounts } = await github.lastChanges([], logins);
	return ({ actor }) => actor !== null && !accounts.has(actor.toLowerCase());
}
function isOfDeletedComment({ at, actor }, facts) {
	return facts.some((fact) => fact.kind === "comment_deleted" && fact.at >= at && fact.author === actor);
}
function formatMissing({ source, at, actor }) {
	return {
		kind: "history_unavailable",
		what: "act",
		source,
		at,
		by: actor === null ? null : {
			login: actor,
			isBot: false
		}
	};
}
function foundOnGitHub(snapshot, recorded, { configuration, createdAt }) {
	const issue = sinceLabel(snapshot, recorded);
	const status = statusCommentOf(issue);
	const since = isOursForSure(issue, configuration) ? "" : createdAt;
	const classified = classify(issue, {
		recorded,
		configuration,
		createdAt: since
	});
	const { number: issueNumber } = issue;
	if (classified.kind !== "subject") return unclassified(issueNumber, recorded, {
		configuration,
		why: "issue_gone"
	});
	const { template } = classified;
	const shownId = status === null ? null : parseHandoffId(status.body);
	return {
		issueNumber,
		template,
		facts: factsOf(issue, template, configuration),
		recorded,
		handoffId: recorded.handoffId ?? shownId,
		shownAssignees: status === null || shownId === null ? null : {
			assigned: issue.assignees,
			unassignable: status.unassignable
		},
		reminded: remindersOn(issue),
		shownSources: noticesOn(issue),
		keptBecause: null
	};
}
function isOursForSure(issue, configuration) {
	return statusCommentOf(issue) !== null || isLabelledByUs(issue, configuration);
}
function statusCommentOf({ ownComments }) {
	for (const { body } of ownComments) {
		const marker = parseMarker(body);
		if (marker?.kind === "status" && marker.ledger !== null) return {
			body,
			unassignable: marker.unassignable
		};
	}
	return null;
}
function remindersOn(issue) {
	return noticesOn(issue).flatMap((source) => {
		const reminder = parseReminderSource(source);
		return reminder?.issueNumber === issue.number ? [reminder] : [];
	});
}
function isLabelledByUs({ labels }, configuration) {
	return includesLabel(labels, "handoff") && labels.some((label) => statusOfLabel(configuration.labels, label) !== null);
}
async function foundInLedger(ports, { issueNumber, recorded }, { configuration, failures, now }) {
	const found = unclassified(issueNumber, recorded, {
		configuration,
		why: "issue_gone"
	});
	if (found === null || recorded.template === null || hasFailed(failures, issueNumber)) return found;
	const ended = goneAs(recorded);
	const fact = ended?.data.type === "cancelled" && isGoneReason(ended.data.reason) ? {
		kind: "gone",
		source: ended.source,
		at: ended.at,
		by: null,
		reason: ended.data.reason
	} : await removalActivity(ports, {
		issueNumber,
		recorded
	}, now);
	return ended !== void 0 || isCertain(fact, void 0) ? {
		...found,
		facts: [fact],
		keptBecause: null
	} : found;
}
function isGoneReason(reason) {
	return reason === "deleted" || reason === "transferred" || reason === "unknown";
}
function unclassified(issueNumber, recorded, { configuration, why }) {
	const template = recordedTemplate(recorded, configuration);
	return template === null ? null : {
		issueNumber,
		template,
		facts: [],
		recorded,
		handoffId: recorded.handoffId,
		shownAssignees: null,
		reminded: [],
		shownSources: [],
		keptBecause: why
	};
}
// build/usecases/rebuild/forms-that-followed.js
async function formThatFollowed(issue, { former, configuration, createdAt }) {
	if (issue.titledAfter === void 0) return null;
	const recorded = await recordedOf(former, issue.number);
	const previous = await recordedOf(former, issue.titledAfter);
	const found = followingForm(issue, {
		recorded,
		configuration,
		createdAt
	});
	return found !== null && (isJoined(previous, issue.number) || recorded.events.length === 0 && !hasOtherNext(previous, found)) ? found : null;
}
const notRecorded = {
	handoffId: null,
	template: null,
	events: []
};
async function recordedOf(former, number) {
	if (former === null) return notRecorded;
	try {
		return await former.issue(number);
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_damaged") return notRecorded;
		throw error;
	}
}
// build/handoff/rebuild/check-causes.js
function checkCauses(recorded, facts) {
	const bySource = new Map(facts.map((fact) => [fact.source, fact]));
	const kept = [];
	const unverified = [];
	for (const [source, events] of groupBy(recorded, (event) => causationIdOf(event.source))) {
		const fact = bySource.get(source);
		const verdict = fact === void 0 ? judgeMissing(events, facts) : judge(events, fact);
		if (verdict !== "contradicted") kept.push(...events);
		if (verdict !== "contradicted" && verdict !== "confirmed") unverified.push({
			source,
			why: verdict
		});
	}
	return {
		kept,
		unverified
	};
}
function judge(events, fact) {
	const { kind, at, by } = fact;
	const isNamedByUs = kind === "next_opened" || kind === "written" && (fact.openedFrom !== void 0 || fact.opening !== void 0);
	const isOf = (event) => event.at === at && (by === null || isNamedByUs || event.actor === by.login);
	if (!events.every(isOf)) return "contradicted";
	if (by === null && events.some(({ actor }) => actor !== null)) return "account_gone";
	const isRecordedSo = events.every(({ data }) => data.type === "history_unavailable");
	return kind === "history_unavailable" && !isRecordedSo ? "removed" : "confirmed";
}
function judgeMissing(events, facts) {
	if (facts.some(({ kind }) => kind === "gone")) return "issue_gone";
	if (events.every((event) => isReadAhead(event, facts))) return "history_lagged";
	if (events.every((event) => isInGap(event, facts) || isOfOtherIssue(event))) return "removed";
	return events.every((event) => isLabelChange(event, facts)) ? "confirmed" : "contradicted";
}
function isReadAhead({ source, at }, facts) {
	return source.startsWith("body:") && facts.some((fact) => fact.kind === "written" && fact.at === at);
}
function isOfOtherIssue({ source }) {
	return /^(?:task|next|replaced):/.test(source);
}
function isInGap({ source, at }, facts) {
	const edits = facts.filter((fact) => fact.source.startsWith("edit:"));
	return source.startsWith("edit:") && facts.some((fact) => fact.source.startsWith("gap:") && fact.at <= at) && edits.every((fact) => at <= fact.at);
}
function isLabelChange({ source, at }, facts) {
	const cause = causationIdOf(source);
	const change = cause.replace(/^relabelled:/, "timeline:");
	return change !== cause && facts.some((fact) => fact.source === change && fact.at === at);
}
// build/handoff/rebuild/recover-reminders.js
function isReminder({ source }) {
	return parseReminderSource(source) !== null;
}
function checkReminders(reminders, events) {
	const began = new Set(events.map(({ at }) => at));
	return reminders.filter(({ source, actor, data }) => {
		const parsed = parseReminderSource(source);
		if (parsed === null || data.type !== "reminded") return false;
		return actor === null && began.has(data.since) && parsed.since === data.since && isSameStep(parsed, data);
	});
}
function recoverReminders(events, { recorded, shown, policy }) {
	const known = new Set(recorded.map(({ source }) => source));
	const isKnown = (reminder) => recorded.some(({ source }) => deepEqual(parseReminderSource(source), reminder));
	const missing = shown.filter((reminder) => !isKnown(reminder)).flatMap((reminder) => stepsUpTo(reminder, events, policy)).filter(({ source }) => !known.has(source));
	return [...new Map(missing.map((event) => [event.source, event])).values()];
}
function stepsUpTo(reminder, events, policy) {
	const { repetition = 0 } = reminder;
	let due = [];
	for (const [state, at] of statesWithin(events, reminder.since)) {
		const today = policyFor(policy, state.toTeam);
		const schedule = escalationSchedule(state, today, { repetition });
		const posted = findStep(schedule, reminder);
		if (posted !== null && posted.at >= at) due = schedule.filter((step) => step.at <= posted.at);
	}
	const { againFor: _, ...first } = reminder;
	return withoutMissed(due).map((step) => reminderEvent(step, step.limit === reminder.limit ? reminder : first));
}
function* statesWithin(events, since) {
	let state = initialState;
	for (const event of sortByTime(events)) {
		state = evolve(state, event);
		if (state.handoff?.since === since) yield [state.handoff, event.at];
	}
}
// build/handoff/rebuild/reconcile.js
function reconcile(input) {
	const { facts, recorded, reminded, policy } = input;
	const { kept, unverified } = checkCauses(recorded.filter((event) => !isReminder(event) && !isHoldEnd(event) && !isOfForm(event)), facts);
	const events = withUnrecorded([...kept, ...formEvents(kept, input)], input);
	const reminders = checkReminders(recorded.filter(isReminder), events);
	const recovered = recoverReminders(events, {
		recorded: reminders,
		shown: reminded,
		policy
	});
	const all = sortByTime([
		...events,
		...reminders,
		...recovered
	]);
	return {
		state: stateOf(all),
		events: all,
		unverified
	};
}
function isOfForm({ source }) {
	return formEventOf(source) !== null;
}
function formEvents(kept, { facts, recorded, shownSources = [] }) {
	const sources = [...recorded.map(({ source }) => source), ...shownSources];
	return formEventsShown(sources, [...facts, ...kept]);
}
function withUnrecorded(kept, input) {
	const { facts, shownAssignees } = input;
	const events = decideUnrecorded(kept, input, (event) => event);
	return shownAssignees === null || hasMovedFirst(events, facts, shownAssignees) ? events : decideUnrecorded(kept, input, (event) => assignedAsShown(event, facts, shownAssignees));
}
function decideUnrecorded(kept, { facts, recorded, shownSources = [], policy }, correct) {
	const decided = groupBy(kept, ({ source }) => causationIdOf(source));
	const events = [];
	const ends = recorded.filter((event) => isHoldEnd(event) && event.actor === null);
	const seen = new Set([...ends.map(({ source }) => source), ...shownSources]);
	let state = initialState;
	const endHold = (isKnown, by) => {
		const today = policyFor(policy, state.handoff?.toTeam ?? null);
		const end = holdEnd(state.handoff, {
			by,
			policy: today
		});
		if (end !== null && isKnown(end)) {
			const event = ends.find(({ source, at }) => source === end.source && at === end.at) ?? end;
			events.push(event);
			state = evolve(state, event);
		}
	};
	for (const { source, at, fact } of mergeHistory(facts, {
		decided,
		labels: policy.labels
	})) {
		endHold(() => true, at);
		const step = decided.get(source) ?? (fact === null ? [] : eventsOf(state, fact, policy)).map((event) => correct(event));
		events.push(...step);
		state = step.reduce(evolve, state);
	}
	endHold(({ source }) => seen.has(source), "9999");
	return events;
}
function hasMovedFirst(events, facts, { unassignable }) {
	const moved = events.find(({ data: { type } }) => type === "accepted" || type === "returned");
	const assigned = facts.find(({ kind, by }) => kind === "assigned" && by?.isBot === true);
	return moved !== void 0 && unassignable.length === 0 && (assigned === void 0 || moved.at <= assigned.at);
}
function assignedAsShown(event, facts, { assigned, unassignable }) {
	const { data } = event;
	if (data.type !== "initiated") return event;
	const { assignment } = data;
	const shown = [...facts.flatMap((fact) => fact.kind === "assigned" ? [fact.assignee] : []), ...unassignable];
	const confirmed = assignment.assignees.filter((login) => includesLogin(shown, login));
	const assignees = confirmed.length > 0 ? confirmed : assigned;
	return {
		...event,
		data: {
			...data,
			assignment: {
				...assignment,
				assignees
			}
		}
	};
}
// build/usecases/rebuild/record-issue.js
async function recordFound(found, recording) {
	const { failures } = recording;
	const { issueNumber, keptBecause } = found;
	return (keptBecause === null ? await failures.attempt(issueNumber, () => recordReplayed(found, recording)) : null) ?? await failures.attempt(issueNumber, () => recordKept(found, recording));
}
async function recordReplayed(found, { newLedger, former, configuration, github, failures, mayNumber }) {
	const { issueNumber, template, recorded, shownAssignees, shownSources, reminded } = found;
	const isNew = recorded.events.length === 0;
	if (!mayNumber && isNew && (template.waitsFor ?? []).length > 0) return "unnumbered";
	const { policy, facts, undecided } = await loadIssueContext({
		issueNumber,
		template,
		facts: found.facts,
		recorded: {
			...recorded,
			events: checkCauses(recorded.events, found.facts).kept
		},
		configuration,
		github
	});
	const siblings = await siblingsOf(withFormer(newLedger, former), {
		issueNumber,
		template,
		facts,
		events: recorded.events
	});
	const reconciled = await reconcileInTurn(newLedger, {
		facts,
		recorded: recorded.events,
		policy: {
			...policy,
			siblings
		},
		shownAssignees,
		shownSources,
		reminded
	});
	const { state } = reconciled;
	if (!mayNumber && state.handoff !== null && found.handoffId === null) return "unnumbered";
	const deadlines = nextActions(state, policyFor(policy, state.handoff?.toTeam ?? null));
	await record(newLedger, found, {
		...reconciled,
		deadlines
	});
	if (undecided !== void 0) failures.add(toIssueFailure(issueNumber, undecided));
	return reconciled;
}
async function reconcileInTurn(newLedger, { policy, ...input }) {
	const recorded = new Set(input.recorded.map(({ source }) => source));
	const reconciled = reconcile({
		...input,
		policy: {
			...policy,
			rota: noRota
		}
	});
	return reconciled.events.some(({ source, data }) => "assignment" in data && !recorded.has(source)) ? reconcile({
		...input,
		policy: await withRotas(policy, newLedger)
	}) : reconciled;
}
function withFormer(newLedger, former) {
	return { async issue(number) {
		const recorded = await newLedger.issue(number);
		return former === null || recorded.events.length > 0 ? recorded : former.issue(number);
	} };
}
async function recordKept(found, { newLedger, configuration }) {
	const { template, recorded, keptBecause } = found;
	const { events } = recorded;
	const why = keptBecause ?? "issue_failed";
	const kept = {
		events,
		state: stateOf(events),
		unverified: events.map(({ source }) => ({
			source,
			why
		}))
	};
	const policy = await timedPolicy(configuration, template, kept.state);
	await record(newLedger, found, {
		...kept,
		deadlines: nextActions(kept.state, policy)
	});
	return kept;
}
async function record(newLedger, { issueNumber, template, handoffId }, { events, state, deadlines }) {
	if (events.length > 0) await newLedger.record({
		issueNumber,
		template,
		handoffId,
		events,
		state,
		...deadlines === void 0 ? {} : { deadlines }
	});
}
function isUnavailable({ data }) {
	return data.type === "history_unavailable";
}
// build/usecases/rebuild/record-page.js
async function recordPage(rebuild, page, { isLast }) {
	const { newLedger, progress, failures, former } = rebuild;
	const recorded = new Map();
	await addRecorded(recorded, former, page.numbers);
	const pages = [page, ...await readSpeakers(rebuild, {
		page,
		recorded,
		isLast
	})];
	const numbers = pages.flatMap((one) => one.numbers);
	const issues = pages.flatMap((one) => one.issues);
	await addRecorded(recorded, former, numbers);
	failures.addAll(pages.flatMap(({ failed }) => failed));
	const configuration = await showAccounts(rebuild, issues);
	numbers.forEach((number) => void rebuild.inWork.add(number));
	const following = await noteRead(rebuild, {
		numbers,
		issues,
		configuration
	});
	const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
	const waits = waitsOf(configuration, byNumber);
	for (const issueNumber of numbers.toSorted((one, other) => waits(one) - waits(other) || one - other)) await recordOne(rebuild, {
		issueNumber,
		issue: byNumber.get(issueNumber) ?? null,
		recorded: recorded.get(issueNumber) ?? notRecorded
	}, {
		configuration,
		isLast,
		form: following.get(issueNumber)
	});
	const done = numbers.filter((number) => !progress.again.has(number));
	await newLedger.complete(done);
	rebuild.inWork.clear();
}
async function addRecorded(recorded, former, numbers) {
	for (const number of numbers) if (!recorded.has(number)) recorded.set(number, await recordedOf(former, number));
}
function waitsOf({ templates }, issues) {
	return (number) => {
		const labels = issues.get(number)?.labels ?? [];
		const template = templates.find(({ type }) => labels.includes(`${typePrefix}${type}`));
		return template === void 0 ? 0 : waitDepth(template, templates);
	};
}
async function recordOne(rebuild, read, { configuration, isLast, form }) {
	const { ports, newLedger, progress, failures, reader } = rebuild;
	if (!isLast && isUndated(rebuild, read, configuration)) {
		progress.again.add(read.issueNumber);
		return;
	}
	const found = await findIssue(ports, read, {
		failures,
		configuration,
		createdAt: createdAtOf(rebuild),
		now: reader.now,
		statementsOn: (number) => progress.statements.get(number) ?? [],
		exists: (number) => progress.read.has(number) && !progress.missing.has(number)
	});
	const { github } = ports;
	const { former } = rebuild;
	const recording = {
		newLedger,
		former,
		configuration,
		failures,
		github,
		mayNumber: isLast
	};
	const done = found === null ? null : await recordFound(withJoining(found, form, progress), recording);
	if (done === "unnumbered") progress.again.add(read.issueNumber);
	else noteRecorded(progress, read, done);
}
function withJoining(found, form, { joined, waiting }) {
	if (form === void 0 || joined.has(form.issueNumber)) return form === void 0 ? found : {
		...found,
		facts: [...found.facts, joiningFact(form)]
	};
	waiting.add(form.issueNumber);
	return found;
}
function createdAtOf({ progress, reader }) {
	return progress.createdAt ?? progress.firstComment ?? reader.now;
}
async function readSpeakers({ reader, progress }, { page: { numbers }, recorded, isLast }) {
	const inPage = new Set(numbers);
	const wanted = new Set();
	for (const number of numbers) for (const { source } of recorded.get(number)?.events ?? []) {
		const speaker = speakerOf(source);
		const isDue = isLast || source.startsWith("feedback:");
		if (speaker !== null && isDue && !progress.read.has(speaker) && !inPage.has(speaker)) wanted.add(speaker);
	}
	const pages = [];
	for await (const page of reader.numbered([...wanted])) pages.push(page);
	return pages;
}
async function showAccounts({ ports: { github }, loaded, newLedger, previous, asked }, issues) {
	await previous.recordAccounts(peopleOf(issues));
	const nameless = (await newLedger.namelessAccounts()).filter((id) => !asked.has(id));
	if (nameless.length > 0) {
		nameless.forEach((id) => void asked.add(id));
		await previous.recordAccounts(await github.loginsOf(nameless));
	}
	await newLedger.addCommentAccounts(issues.flatMap(({ commentAccounts }) => commentAccounts));
	return (await withCurrentLogins(newLedger, loaded)).configuration;
}
async function noteRead(rebuild, page) {
	const { progress, failures, former } = rebuild;
	const { numbers, issues, configuration } = page;
	const inPage = new Set(numbers);
	const following = new Map();
	for (const issue of issues) {
		const { number } = issue;
		progress.firstComment = earlierOf(progress.firstComment, issue.firstOwnCommentAt);
		const createdAt = createdAtOf(rebuild);
		const said = await failures.attempt(number, async () => {
			const form = await formThatFollowed(issue, {
				former,
				configuration,
				createdAt
			});
			if (form !== null) following.set(number, form);
			const filed = form === null ? [] : nextFiledFacts([form], form.previous);
			return [...statementsOf(issue, configuration), ...filed.map((statement) => ({
				about: form?.previous ?? 0,
				statement
			}))];
		});
		for (const { about, statement } of said ?? []) noteStatement(progress, about, statement, { isRecorded: progress.read.has(about) && !inPage.has(about) });
	}
	const found = new Set(issues.map(({ number }) => number));
	for (const number of numbers) {
		progress.read.add(number);
		if (found.has(number)) progress.missing.delete(number);
		else progress.missing.add(number);
	}
	return following;
}
function earlierOf(one, other) {
	return one === null || other !== null && other < one ? other : one;
}
function isUndated({ progress: { createdAt } }, { issue, recorded }, configuration) {
	return createdAt === null && issue !== null && !issue.open && recorded.events.length === 0 && !isOursForSure(issue, configuration);
}
function noteRecorded(progress, { issueNumber, recorded }, done) {
	const { handoffs, unavailableTexts, unverified, unconfirmed } = progress;
	handoffs.delete(issueNumber);
	unverified.delete(issueNumber);
	unavailableTexts.delete(issueNumber);
	if (done === null) return;
	if (done.state.handoff !== null) handoffs.add(issueNumber);
	for (const { source } of done.events) {
		const next = /^next:(\d+)$/.exec(source)?.[1];
		if (next !== void 0) noteJoined(progress, Number(next));
	}
	const texts = done.events.filter(isUnavailable).length;
	if (texts > 0) unavailableTexts.set(issueNumber, texts);
	const open = done.unverified.filter(({ source, why }) => {
		const speaker = speakerOf(source);
		const at = recorded.events.find((event) => event.source === source)?.at;
		const mayFollow = why === "removed" && speaker !== null && !progress.read.has(speaker);
		if (mayFollow && at !== void 0) unconfirmed.set(source, {
			issueNumber,
			at
		});
		return !mayFollow;
	});
	if (open.length > 0) unverified.set(issueNumber, open);
}
// build/usecases/rebuild/rebuild-ledger.js
function createRebuild(ports, options) {
	const { reader, loaded } = options;
	const failures = createFailureLog();
	const [asked, inWork] = [new Set(), new Set()];
	let known = null;
	return {
		mayContinue: (kept) => progressIn(kept, options) !== null,
		async fill(newLedger, previous) {
			const former = await ownView(ports, previous);
			const isStart = known === null;
			const before = known ?? progressIn(newLedger.kept, options);
			const progress = before ?? newProgress();
			known = progress;
			const rebuild = {
				ports,
				reader,
				loaded,
				newLedger,
				previous,
				former,
				progress,
				failures,
				asked,
				inWork
			};
			if (before === null) await begin(rebuild);
			if (isStart) await readAll$1(rebuild, options);
			if (before !== null) await addChanged(rebuild);
			await readAgain$1(rebuild);
			for (const number of await options.lookAgain?.(rebuild) ?? []) progress.again.add(number);
			const latest = {
				...rebuild,
				former: await ownView(ports, previous)
			};
			await readAgain$1(latest);
			await finish(latest);
			const stats = statsOf(rebuild);
			return {
				result: stats,
				reason: rebuildReason(stats)
			};
		}
	};
}
async function ownView({ github }, { view }) {
	const owner = await view?.repositoryId() ?? null;
	return owner !== null && owner !== await github.repositoryId() ? null : view;
}
async function begin({ ports: { github, ledger }, reader, loaded, newLedger, previous, former, progress }) {
	progress.since = reader.now;
	progress.place = startOf(feedbackLabel);
	progress.createdAt = await former?.createdAt() ?? await ledger.firstWrittenAt();
	progress.newestEvent = await previous.newestEvent();
	if (former !== null) await newLedger.setUsedLabels(await former.usedLabels());
	await newLedger.cacheConfiguration(loaded.version, loaded.written, loaded.shared);
	await newLedger.setRepositoryId(await github.repositoryId());
	await pinTeamLogins(github, newLedger, loaded);
	await newLedger.addCommentAccounts([...await former?.commentAccounts() ?? [], await github.viewer()]);
}
async function readAll$1(rebuild, { check, ...options }) {
	const { ports, reader, former, progress, loaded } = rebuild;
	const recorded = await former?.issues() ?? [];
	const forms = await former?.feedbackIssues() ?? [];
	const keeper = createKeeper(rebuild, options);
	const pages = reader.pages({
		labels: labelsOf(loaded.written),
		numbers: [...recorded, ...forms],
		from: progress.place,
		isRead: (number) => progress.read.has(number)
	});
	try {
		for await (const page of pages) {
			await check?.(page, rebuild);
			await recordPage(rebuild, page, { isLast: false });
			progress.place = page.next;
			ports.progress?.({
				read: progress.read.size,
				total: recorded.length
			});
			await keeper.pageRead(page);
		}
	} catch (error) {
		throw await keeper.interrupted(error);
	}
}
function labelsOf({ templates }) {
	return [
		feedbackLabel,
		handoffLabel,
		...templates.map(({ type }) => `${typePrefix}${type}`)
	];
}
async function addChanged(rebuild) {
	const { ports, previous, progress, loaded } = rebuild;
	const labels = new Set(labelsOf(loaded.written));
	const { issues, now } = await readChangedSince(ports.github, progress.since);
	for (const { number, labels: own } of issues) if (progress.read.has(number) || own.some((label) => labels.has(label))) progress.again.add(number);
	for (const number of await previous.changedAfter(progress.newestEvent)) progress.again.add(number);
	progress.since = now;
	progress.newestEvent = await previous.newestEvent();
}
const mostRounds = 5;
async function readAgain$1(rebuild) {
	const { reader, newLedger, progress } = rebuild;
	for (let round = 0; round < mostRounds && progress.again.size > 0; round += 1) {
		const numbers = [...progress.again].toSorted((one, other) => one - other);
		progress.again.clear();
		for await (const page of reader.numbered(numbers)) {
			await newLedger.forget(page.numbers);
			await recordPage(rebuild, page, { isLast: true });
		}
	}
}
async function finish({ newLedger, former, progress, failures: { failures }, reader }) {
	await newLedger.setCreatedAt(createdAtOf({
		progress,
		reader
	}));
	const cursor = await former?.cursor() ?? null;
	if (cursor !== null) await newLedger.setCursor(cursor);
	const missing = await former?.missingIssues();
	if (missing !== void 0 && missing.size > 0) await newLedger.setMissingIssues(missing);
	const before = await former?.failedIssues() ?? [];
	const failed = new Set([...before, ...failures.map(({ issueNumber }) => issueNumber)]);
	if (failed.size > 0) await newLedger.setFailedIssues([...failed].toSorted((one, other) => one - other));
}
function statsOf({ progress, failures }) {
	const unverified = new Map(progress.unverified);
	for (const [source, { issueNumber }] of progress.unconfirmed) {
		const others = unverified.get(issueNumber) ?? [];
		unverified.set(issueNumber, [...others, {
			source,
			why: "removed"
		}]);
	}
	return {
		lookedAt: progress.read.size - progress.missing.size,
		handoffs: progress.handoffs.size,
		unverified: [...unverified].flatMap(([issueNumber, events]) => events.map((event) => ({
			issueNumber,
			...event
		}))),
		unavailableTexts: sum([...progress.unavailableTexts.values()]),
		failures: failures.failures
	};
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}
// build/usecases/rebuild/rebuild.js
async function rebuild(ports, limits = usualRebuildLimits) {
	const reader = await openHandoffIssues(ports.github, limits);
	const loaded = await loadUncached(ports, reader.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	const { fill, mayContinue } = createRebuild(ports, {
		mode: "rebuild",
		reader,
		loaded,
		limits
	});
	const { result, former, keptAs } = await ports.ledger.rebuild(fill, reader.now, mayContinue);
	return {
		kind: "rebuilt",
		...result,
		former,
		keptAs
	};
}
// build/usecases/rebuild/verify.js
const maxInProgress = 50;
async function verify(ports, limits = usualRebuildLimits) {
	const reader = await openHandoffIssues(ports.github, limits);
	const loaded = await loadUncached(ports, reader.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	await refuseForeignLedger(ports, await ports.ledger.read((view) => view.repositoryId()));
	const { fill, mayContinue } = createRebuild(ports, {
		mode: "verify",
		reader,
		loaded,
		limits,
		async check({ issues }, { former }) {
			if (former === null) await refuseToBeginAgain(ports, issues);
		},
		async lookAgain({ previous, newLedger }) {
			const different = newLedger.different();
			if (different.length === 0 || different.length > maxInProgress) return [];
			await ports.wait(concurrentRunGraceMs);
			ports.ledger.invalidate();
			await previous.reload();
			return different;
		}
	});
	const { result, discrepancies } = await ports.ledger.compare(fill, mayContinue);
	const inEffect = await ports.ledger.read((view) => view.configuration(loaded.version));
	return {
		kind: "verified",
		...result,
		discrepancies: discrepancies.filter(({ field }) => inEffect !== null || !isDeadline(field))
	};
}
function isDeadline(field) {
	return [
		"next_due_at",
		"next_reminder_at",
		"overdue_since"
	].some((column) => field === `handoffs.${column}`);
}
// build/usecases/sweep/unshown.js
function unshownForms({ github }, issues, { loaded: { configuration }, failures }) {
	const show = async (issue) => {
		const effects = stepsToExplainForms(issue, configuration);
		await github.apply(issue.number, effects);
		return effects;
	};
	return issues.flatMap((issue) => pending({
		issue,
		isNew: false,
		show
	}, failures, () => stepsToExplainForms(issue, configuration).length));
}
function unshownHandoffs({ github }, { items, now, failures }) {
	return items.flatMap(({ examined, issue }) => issue === null ? [] : pending({
		issue,
		isNew: examined.newEvents.length > 0,
		show: (latest) => syncIssue(github, {
			examined,
			issue: latest,
			now
		})
	}, failures, () => countPendingEffects({
		examined,
		issue,
		now
	})));
}
function pending(unshown, failures, count) {
	try {
		const steps = count();
		return steps === 0 ? [] : [{
			...unshown,
			steps
		}];
	} catch (error) {
		failures.add(toIssueFailure(unshown.issue.number, error));
		return [];
	}
}
// build/usecases/feedback/sweep-feedback.js
async function openForms({ ledger }, issues, { loaded, failures }) {
	const open = [];
	for (const issue of issues) {
		const found = await failures.attempt(issue.number, () => openFormOf(ledger, issue, loaded.configuration));
		open.push(...found ?? []);
	}
	return open;
}
async function openFormOf(ledger, issue, configuration) {
	const form = feedbackFormOf(issue, configuration);
	if (form === null) return [];
	const target = targetOf(form);
	const source = sourceOfFeedback(form.issue.number);
	const isRecorded = async (issueNumber) => {
		const { events } = await ledger.read((view) => view.issue(issueNumber));
		return events.some((event) => event.source === source);
	};
	return !isSettled(form) || target !== null && !await isRecorded(target) ? [form] : [];
}
function factsOfForms(forms, issueNumber, template) {
	return forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []);
}
async function casesOfForms(ports, forms, { known, ...context }) {
	const seen = new Set(known.map(({ subject }) => subject.issueNumber));
	const cases = [];
	for (const [target, about] of groupBy(forms, targetOf)) {
		const found = target === null || seen.has(target) ? null : await context.failures.attempt(target, () => feedbackTarget(ports, about, context));
		cases.push(...found === null ? [] : [found]);
	}
	return cases;
}
function unansweredForms({ github }, forms, { examined, failures }) {
	return forms.flatMap((form) => {
		const target = targetOf(form);
		const about = examined.find(({ subject }) => subject.issueNumber === target);
		const source = sourceOfFeedback(form.issue.number);
		return pending({
			issue: form.issue,
			isNew: about?.newEvents.some((event) => event.source === source) ?? false,
			show: async (issue) => {
				const effects = stepsToAnswer({
					...form,
					issue
				}, about);
				await github.apply(issue.number, effects);
				return effects;
			}
		}, failures, () => stepsToAnswer(form, about).length);
	});
}
// build/usecases/recurring/claim-forms.js
const claimHolds = 6e5;
function createFormClaims(forms, now) {
	let mine = [];
	return {
		claimed: () => mine,
		claim: async (ledger) => {
			const before = await ledger.recurringForms();
			const steps = forms.map((form) => stepOf(form, before.get(form.template.type), now));
			mine = steps.flatMap(({ claimed }) => claimed ?? []);
			const after = new Map(steps.map(({ type, known }) => [type, known]));
			if (deepEqual(Object.fromEntries(before), Object.fromEntries(after))) return null;
			await ledger.setRecurringForms(after);
			return mine.length === 0 ? "recurring handoffs: schedule changed" : mine.map(({ template, due }) => `opening ${template.type} of ${due.local}`).join("; ");
		}
	};
}
function stepOf(form, known, now) {
	const { template, schedule, due } = form;
	const { type } = template;
	if (known?.schedule !== schedule) {
		const { claim: _, ...rest } = known ?? {};
		return {
			type,
			known: {
				...rest,
				schedule,
				openedUntil: now
			}
		};
	}
	const isClaimed = known.claim !== void 0 && known.claim.at >= earlier(now, claimHolds);
	return due === null || due.at <= known.openedUntil || isClaimed ? {
		type,
		known
	} : {
		type,
		known: {
			...known,
			claim: {
				occurrence: due.local,
				at: now
			}
		},
		claimed: {
			...form,
			due
		}
	};
}
async function releaseForm(ledger, { template, schedule, due }, issueNumber) {
	const forms = new Map(await ledger.recurringForms());
	const known = forms.get(template.type);
	if (known?.schedule === schedule && known.openedUntil < due.at) {
		const turns = await ledger.openedFor(template.type);
		forms.set(template.type, {
			schedule,
			openedUntil: due.at,
			last: issueNumber,
			turns
		});
		await ledger.setRecurringForms(forms);
	}
}
// build/handoff/recurring/choose-opener.js
function chooseOpener(team, { turns, holder, day }) {
	const standsIn = holder === null || !isMember(team, holder) ? null : standIn(team, holder, day);
	if (holder !== null && standsIn !== null) return sameLogin(holder, standsIn) ? { by: holder } : {
		by: standsIn,
		inTurn: holder
	};
	const { assignees, substituteFor } = chooseAssignees({
		...team,
		assign: "round_robin"
	}, {
		rota: {
			recent: turns,
			open: new Map()
		},
		day,
		sender: null
	});
	const { lead } = team;
	const isLeadThere = lead !== void 0 && !isAway(team, lead, day);
	const by = assignees[0] ?? (isLeadThere ? lead : null);
	return substituteFor === void 0 ? { by } : {
		by,
		inTurn: substituteFor
	};
}
// build/usecases/recurring/last-handoff.js
async function lastHandoff(view, template) {
	const { handoff, form } = await newest(view, template.type);
	const handedOver = handoff === null ? null : await recordedState(view, handoff);
	const openItems = (handedOver?.state.handoff?.checklist ?? []).filter(({ done }) => !done).map(({ text }) => text);
	if (form !== null && (handoff === null || handoff < form)) {
		const { state } = await recordedState(view, form);
		return {
			issueNumber: form,
			template,
			context: state.attempted?.context ?? {},
			openItems,
			owner: null
		};
	}
	return handoff === null || handedOver === null ? null : {
		issueNumber: handoff,
		template: handedOver.template ?? template,
		context: handedOver.state.handoff?.context ?? {},
		openItems,
		owner: handedOver.state.handoff?.owner ?? null
	};
}
async function newest(view, handoffType) {
	const found = await view.lastOfType(handoffType);
	const last = (await view.recurringForms()).get(handoffType)?.last;
	if (found.handoff !== null || found.form !== null || last === void 0) return found;
	const { state } = await recordedState(view, last);
	return state.handoff === null ? {
		...found,
		form: last
	} : {
		...found,
		handoff: last
	};
}
async function recordedState(view, issueNumber) {
	const { events, template } = await view.issue(issueNumber);
	return {
		state: stateOf(events),
		template
	};
}
// build/usecases/recurring/open-forms.js
async function openScheduledForms(ports, claimed, context) {
	const handled = [];
	const failures = [];
	const unopened = [];
	const { attempt, afterAll } = deferErrors();
	for (const form of claimed) {
		const done = await attempt(() => openOrName(ports, form, context));
		if (done !== null && "error" in done) unopened.push(done);
		handled.push(...done !== null && "handled" in done ? done.handled : []);
		failures.push(...done !== null && "failures" in done ? done.failures : []);
	}
	afterAll();
	return {
		handled,
		failures,
		unopened
	};
}
async function openOrName(ports, form, context) {
	try {
		return await openForm(ports, form, context);
	} catch (error) {
		if (concernsWholeRun(error)) throw error;
		return unopenedForm(form, error);
	}
}
function unopenedForm({ template: { type }, due }, cause) {
	const [code, reason] = cause instanceof ServiceError ? [cause.code, cause.message] : ["issue_failed", `This is an error in Baton: ${String(cause)}. Please report it.`];
	const name = `The form \`${type}\` of ${due.local.replace("T", " ")}`;
	return {
		handoffType: type,
		occurrence: due.local,
		error: new ServiceError(code, `${name} was not opened. ${reason} A sweep tries again after ten minutes.`, { cause })
	};
}
async function openForm(ports, form, { loaded, now }) {
	const { configuration } = loaded;
	const wanted = await openedBefore(ports, form) ?? await openNew(ports, form, configuration, now);
	if (wanted === null) return {
		handled: [],
		failures: []
	};
	const [opened] = await readAll(ports, [wanted]);
	const before = await formsBefore(ports, opened, form.template.type);
	const issues = [...opened === void 0 ? [] : [opened], ...before.issues];
	const isConcerned = ({ number }) => number === wanted.number || before.waiting.has(number);
	const cases = await casesOf(ports, issues, {
		configuration,
		isConcerned
	});
	const times = [now, ...issues.map(({ updatedAt }) => updatedAt)].toSorted();
	return recordAndShow$1(ports, {
		cases,
		loaded: {
			...loaded,
			knownLabels: null
		},
		now: times.at(-1) ?? now
	}, async (ledger) => {
		await releaseForm(ledger, form, wanted.number);
		return null;
	});
}
async function openedBefore(ports, { template: { type: handoffType }, due }) {
	const request = openingKey({
		handoffType,
		occurrence: due.local
	});
	const label = `${typePrefix}${handoffType}`;
	const found = await ports.github.findOpenedFor({
		request,
		label,
		since: due.at
	});
	return (found.length === 0 ? [] : await readAll(ports, found)).find(({ opening }) => opening !== void 0 && openingKey(opening) === request) ?? null;
}
async function openNew({ github, ledger }, { template, due, zone }, configuration, now) {
	const { team } = await membershipOf(teamOf(configuration, template.from), github);
	const { last, turns } = await ledger.read(async (view) => ({
		last: await lastHandoff(view, template),
		turns: await view.openedFor(template.type)
	}));
	const holder = possibleValues(template.to).some((to) => sameLogin(template.from, to)) ? last?.owner ?? null : null;
	const note = {
		handoffType: template.type,
		occurrence: due.local,
		dueAt: due.at,
		...chooseOpener(team, {
			turns,
			holder,
			day: dateInZone(zone, now)
		}),
		previous: last?.issueNumber ?? null
	};
	return github.openIssue(openingIssue({
		template,
		note,
		last,
		zone
	}));
}
const maxBack = 5;
async function formsBefore(ports, opened, type) {
	const open = await ports.ledger.read((view) => view.openForms());
	const waiting = new Set(open.filter(({ handoffType, issueNumber }) => {
		return handoffType === type && issueNumber !== opened?.number;
	}).map(({ issueNumber }) => issueNumber));
	const left = new Set(waiting);
	const issues = [];
	let previous = opened?.opening?.previous ?? null;
	while (previous !== null && left.size > 0 && issues.length < maxBack) {
		const [issue] = await readAll(ports, [{
			number: previous,
			updatedAt: null
		}]);
		issues.push(...issue === void 0 ? [] : [issue]);
		left.delete(previous);
		previous = issue?.opening?.previous ?? null;
	}
	return {
		issues,
		waiting
	};
}
async function readAll({ github }, wanted) {
	const { issues, failed } = await github.readIssues(wanted);
	const [first] = failed;
	if (first !== void 0) throw first.error;
	return issues;
}
async function casesOf(ports, issues, { configuration, isConcerned }) {
	const cases = [];
	for (const issue of issues.filter(isConcerned)) {
		const moreFacts = () => issues.flatMap((other) => replacedFact(other, issue.number) ?? []);
		const found = await findSubject(ports, issue, {
			configuration,
			moreFacts
		});
		cases.push(...found === null || found === "unknown_form" ? [] : [found]);
	}
	return cases;
}
// build/usecases/sweep/people/gone-accounts.js
async function holdersToLookUp(view, now) {
	const open = await view.handoffs({
		from: now,
		to: now
	}, new Set());
	const logins = open.flatMap(({ owner, assignees }) => owner === null ? assignees : [owner]);
	const ids = open.length === 0 ? new Map() : await view.accountIds();
	return new Map(logins.flatMap((login) => {
		const id = ids.get(login.toLowerCase());
		return id === void 0 || isGoneLogin(login) ? [] : [[login.toLowerCase(), id]];
	}));
}
async function recordHolders({ ledger, github }, holders, found) {
	const doubtful = [...holders].filter(([login, id]) => found.get(login) !== id);
	if (doubtful.length === 0) return [];
	const accounts = await lookUp$1(github, doubtful);
	ledger.recordAccounts(accounts);
	return accounts.filter(({ login }) => login === null);
}
async function lookUp$1(github, doubtful) {
	try {
		return await github.loginsOf(doubtful.map(([, id]) => id));
	} catch (error) {
		if (error instanceof ServiceError) return [];
		throw error;
	}
}
function noteGoneAccounts(gone) {
	return gone.length === 0 ? null : `accounts that are gone: ${gone.map(({ id }) => id).join(", ")}`;
}
// build/usecases/sweep/read-changed.js
const minute = 6e4;
const overlap = 60 * minute;
const shortOverlap = 5 * minute;
const maxPages = 25;
const maxRead = 500;
async function listChangedIssues(ports, cursor, createdAt) {
	const born = createdAt === null ? null : earlier(createdAt, overlap);
	if (cursor !== null && (born === null || cursor >= earlier(born, overlap))) {
		const list = await listSince(ports, cursor);
		return cursor > list.now ? listChangedIssues(ports, null, createdAt) : list;
	}
	const few = await listSince(ports, cursor, { mostPages: 1 });
	if (few.isFinished) return few;
	const open = await listSince(ports, cursor, { onlyOpen: true });
	if (born === null || !open.isFinished) return {
		...open,
		until: lower(open.until, born ?? open.until)
	};
	const since = await listSince(ports, born);
	const issues = [...open.listed, ...since.listed];
	return {
		...since,
		listed: onceEach(issues.sort(byChange))
	};
}
async function listSince(ports, since, { onlyOpen = false, mostPages = maxPages } = {}) {
	const first = await ports.github.readChanged({
		since,
		after: null,
		onlyOpen
	});
	const { now, configurationVersion } = first;
	const issues = [...first.issues];
	let page = first;
	for (let pages = 1; page.next !== null && mayReadOn(issues, {
		pages,
		mostPages,
		since
	}); pages += 1) {
		page = await ports.github.readChanged({
			since,
			after: page.next,
			onlyOpen
		});
		issues.push(...page.issues);
	}
	const isFinished = page.next === null;
	const read = issues.at(-1)?.updatedAt ?? now;
	return {
		listed: onceEach(issues),
		now,
		configurationVersion,
		until: isFinished ? earlier(now, overlap) : unfinishedUntil(read, now),
		isFinished
	};
}
function byChange(one, other) {
	return compareStrings(one.updatedAt, other.updatedAt);
}
async function readChosen(ports, list, { cursor, loaded, failures }) {
	const chosen = await chooseIssues(ports, list.listed, {
		loaded,
		failures,
		now: list.now
	});
	const kept = chosen.filter(({ updatedAt }, at) => at < maxRead || updatedAt === cursor);
	const { issues, failed } = await ports.github.readIssues(kept);
	failures.addAll(failed);
	const last = kept.at(-1)?.updatedAt;
	if (kept.length === chosen.length || last === void 0) return {
		...list,
		issues
	};
	return {
		...list,
		listed: list.listed.filter(({ updatedAt }) => updatedAt <= last),
		issues,
		until: lower(list.until, unfinishedUntil(last, list.now)),
		isFinished: false
	};
}
function unfinishedUntil(read, now) {
	return lower(read, earlier(now, shortOverlap));
}
function mayReadOn(issues, { pages, mostPages, since }) {
	return pages < mostPages || issues.at(-1)?.updatedAt === since;
}
function onceEach(issues) {
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}
function lower(one, other) {
	return one < other ? one : other;
}
// build/usecases/sweep/people/changed-presence.js
const lookedBack = 2592e5;
function changedPresence(open, looking) {
	const oldest = earlier(looking.now, lookedBack);
	return open.filter((handoff) => {
		const [shownAt = oldest] = [looking.updatedAt.get(handoff.issueNumber) ?? oldest, oldest].toSorted().toReversed();
		return handoff.onHoldSince === null && hasChanged(handoff, shownAt, looking);
	}).map(({ issueNumber }) => issueNumber);
}
function hasChanged(handoff, shownAt, { configuration, now }) {
	const isWithSender = handoff.status === "returned" || handoff.askedSince !== null;
	const team = isWithSender ? sendingTeamToday(configuration, handoff) : receivingTeamToday(configuration, handoff);
	if (Object.keys(team.away).length === 0) return false;
	return (isWithSender ? sendersInTurn(handoff, team) : responsibleLogins(handoff, team)).some((login) => awayNote(login, team, shownAt) !== awayNote(login, team, now));
}
// build/usecases/sweep/read-due.js
const maxReads = 40;
const retriedFor = 12096e5;
async function readDue(ports, { listed, updatedAt, found, now, configuration, failures }) {
	const numbers = await ports.ledger.read(async (view) => inTurn([
		found,
		await view.nextPending(),
		await overWaits(view),
		await callable(await view.remindersDue(now), {
			configuration,
			now,
			failures
		}),
		await view.failedIssues(),
		await view.formsDue(now),
		await unshown(view, {
			updatedAt,
			now
		})
	]));
	const damaged = new Set();
	const open = await ports.ledger.read((view) => view.handoffs({
		from: now,
		to: now
	}, damaged));
	damagedRows(damaged).forEach(failures.add);
	const { github } = ports;
	const orphaned = await orphanedIssues(open, {
		configuration,
		github,
		failures
	});
	const changed = changedPresence(open, {
		configuration,
		updatedAt,
		now
	});
	const unlisted = [...new Set(numbers)].filter((number) => !listed.has(number));
	const others = [...new Set([...changed, ...orphaned])].filter((number) => !listed.has(number) && !unlisted.includes(number));
	const lookedFor = [...unlisted, ...others].slice(0, maxReads);
	const wanted = lookedFor.map((number) => ({
		number,
		updatedAt: null
	}));
	const { issues, failed } = await ports.github.readIssues(wanted);
	failures.addAll(failed);
	return {
		issues,
		lookedFor,
		isFinished: unlisted.length <= maxReads
	};
}
function inTurn(lists) {
	const longest = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
async function callable(due, { configuration, now, failures }) {
	const numbers = [];
	const isOpen = new Map();
	for (const { issueNumber, team } of due) {
		const look = () => isTeamOpen(teamOf(configuration, team), now);
		const open = isOpen.get(team) ?? await failures.attempt(issueNumber, look);
		if (open !== null) isOpen.set(team, open);
		numbers.push(...open === true ? [issueNumber] : []);
	}
	return numbers;
}
async function isTeamOpen(team, now) {
	const clock = await teamClock(team);
	return clock === void 0 || isOpenAt(clock, now);
}
async function unshown(view, { updatedAt, now }) {
	const after = earlier(now, retriedFor);
	return [...await view.remindedAfter(after), ...await view.formsActedOn(after)].filter(({ issueNumber, at }) => (updatedAt.get(issueNumber) ?? at) < at).map(({ issueNumber }) => issueNumber);
}
// build/usecases/sweep/sweep-missing.js
async function goneCases(ports, numbers, { loaded, now, unfound, failures }) {
	const gone = [];
	const uncertain = [];
	const look = async (issueNumber) => {
		const recorded = await ports.ledger.read((view) => view.issue(issueNumber));
		const template = recordedTemplate(recorded, loaded.configuration);
		if (template === null) return;
		const fact = await removalActivity(ports, {
			issueNumber,
			recorded
		}, now);
		if (!isCertain(fact, unfound.get(issueNumber))) {
			uncertain.push(issueNumber);
			return;
		}
		const subject = await loadIssueContext({
			issueNumber,
			template,
			facts: [fact],
			recorded,
			configuration: loaded.configuration,
			github: ports.github
		});
		gone.push({
			subject,
			issue: null
		});
	};
	for (const issueNumber of numbers) await failures.attempt(issueNumber, () => look(issueNumber));
	return {
		gone,
		uncertain
	};
}
const maxHidden = 2592e6;
async function noteMissing(ledger, { lookedFor, read, unseen, uncertain, now }) {
	const before = await ledger.missingIssues();
	const open = new Set(await ledger.openIssues());
	const isSettled = new Set(lookedFor);
	const isRead = new Set(read);
	const isUnseen = new Set(unseen);
	const kept = [...before].filter(([number, since]) => open.has(number) ? !isSettled.has(number) : since > earlier(now, maxHidden) && (isUnseen.has(number) || !isRead.has(number)));
	const after = new Map([...kept, ...uncertain.map((one) => [one, before.get(one) ?? now])]);
	const newlyMissing = uncertain.filter((number) => !before.has(number));
	if (newlyMissing.length === 0 && after.size === before.size) return null;
	await ledger.setMissingIssues(after);
	return newlyMissing.length === 0 ? "sweep: missing issues resolved" : `sweep: ${pluralize(newlyMissing.length, "issue")} missing, will check again`;
}
async function forgetGoneForms(ledger, { overdue: { lookedFor, issues }, failures, now }) {
	const read = new Set([...issues, ...failures.failures.map(({ issueNumber: number }) => ({ number }))].map(({ number }) => number));
	const due = new Set(await ledger.formsDue(now));
	const gone = lookedFor.filter((number) => !read.has(number) && due.has(number));
	for (const number of gone) await ledger.setFormAction(number, null);
	return gone.length === 0 ? null : `sweep: ${pluralize(gone.length, "incomplete form")} gone`;
}
// build/usecases/sweep/gather-work.js
async function gatherWork(ports) {
	ports.ledger.prefetch();
	const { reached, createdAt, open, unfound } = await ports.ledger.read(async (view) => ({
		reached: await view.cursor(),
		createdAt: await view.createdAt(),
		open: await view.openIssues(),
		unfound: await view.missingIssues()
	}));
	const first = await listChangedIssues(ports, reached, createdAt);
	const read = await loadConfiguration(ports, first.configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const cursor = await ports.ledger.read((view) => startOfSweep(view, {
		loaded: read,
		now: first.now
	}));
	const list = cursor === reached ? first : await listChangedIssues(ports, cursor, createdAt);
	const failures = createFailureLog();
	const changed = await readChosen(ports, list, {
		cursor,
		loaded: read,
		failures
	});
	const listed = new Set(changed.listed.map((issue) => issue.number));
	const ended = [...unfound.keys()].filter((one) => !open.includes(one));
	const unlisted = rotatingSlice([...open, ...ended].filter((one) => !listed.has(one)), changed.now);
	const { updatedAt, goneAccounts } = await lookUp(ports, {
		listed,
		unlisted,
		now: changed.now
	});
	const { configuration } = await ports.ledger.read((view) => withCurrentLogins(view, read));
	const overdue = await readDue(ports, {
		listed,
		updatedAt,
		configuration,
		failures,
		found: ended.filter((number) => updatedAt.has(number)),
		now: changed.now
	});
	const issues = [...changed.issues, ...overdue.issues];
	await recordAccountsOf(ports, issues);
	const context = {
		loaded: await ports.ledger.read((view) => withCurrentLogins(view, read)),
		now: changed.now,
		failures
	};
	const forms = await openForms(ports, changed.issues, context);
	const following = await followingForms(ports, issues, context);
	const found = await findSubjects(ports, issues, {
		...context,
		forms,
		following
	});
	const { unknown } = found;
	const subjects = await withPrevious(ports, found.subjects, {
		forms: following,
		context,
		moreFacts: (number, template) => factsOfForms(forms, number, template)
	});
	const unseen = unlisted.filter((number) => !updatedAt.has(number));
	const { gone, uncertain } = await goneCases(ports, [...unseen.filter((number) => !ended.includes(number)), ...await goneForms(ports, overdue, context)], {
		...context,
		unfound
	});
	const ofForms = await casesOfForms(ports, forms, {
		...context,
		known: subjects
	});
	const cases = [
		...subjects,
		...ofForms,
		...gone
	];
	return {
		kind: "gathered",
		...context,
		cursor,
		changed,
		listed,
		unlisted,
		unseen,
		overdue,
		forms,
		unknown,
		cases,
		uncertain,
		goneAccounts
	};
}
async function lookUp(ports, { listed, unlisted, now }) {
	const forms = rotatingSlice((await ports.ledger.read((view) => view.formsActedOn(earlier(now, retriedFor)))).map(({ issueNumber }) => issueNumber).filter((one) => !listed.has(one)), now);
	const holders = await ports.ledger.read((view) => holdersToLookUp(view, now));
	const { updatedAt, accounts } = await ports.github.lastChanges([...unlisted, ...forms], [...holders.keys()]);
	return {
		updatedAt,
		goneAccounts: await recordHolders(ports, holders, accounts)
	};
}
async function findSubjects(ports, issues, input) {
	const subjects = [];
	const unknown = [];
	const numbers = issues.map(({ number }) => number);
	const stored = await storedIssues(ports, numbers, input.failures);
	const createdAt = await ports.ledger.read((view) => view.createdAt());
	for (const issue of issues) {
		const recorded = stored.get(issue.number);
		if (recorded === void 0) continue;
		const found = await input.failures.attempt(issue.number, () => findSubject(ports, issue, {
			known: {
				recorded,
				createdAt
			},
			configuration: input.loaded.configuration,
			moreFacts: (template) => [
				...factsOfForms(input.forms, issue.number, template),
				...nextFiledFacts(input.following, issue.number),
				...issues.flatMap((other) => replacedFact(other, issue.number) ?? [])
			]
		}));
		if (found === "unknown_form") unknown.push(issue);
		else if (found !== null) subjects.push(found);
	}
	return {
		subjects,
		unknown
	};
}
const maxLookups = 100;
function rotatingSlice(numbers, now) {
	const turns = Math.max(1, Math.ceil(numbers.length / maxLookups));
	const turn = Math.floor(Date.parse(now) / 1e3) % turns;
	return numbers.slice(turn * maxLookups, (turn + 1) * maxLookups);
}
async function goneForms({ ledger }, { lookedFor, issues }, { now, failures }) {
	const shown = [...issues.map(({ number }) => number), ...failures.failures.map(({ issueNumber }) => issueNumber)];
	return (await ledger.read((view) => view.formsDue(now))).filter((number) => lookedFor.includes(number) && !shown.includes(number));
}
// build/usecases/sweep/move-cursor.js
const cursorMayLag = 864e5;
const mayReadAgain = 20;
async function moveCursor(ledger, { cursor, changed, listed, found, batch }) {
	const { now, until, isFinished } = changed;
	const [reached = until] = [until, ...[...batch.due.filter(({ isNew }) => isNew || isFinished), ...batch.left].filter(({ issue }) => listed.has(issue.number)).map(({ issue }) => issue.updatedAt)].toSorted();
	const isAhead = cursor !== null && cursor <= now && reached <= cursor;
	const isDue = cursor === null || cursor > now || !isFinished;
	const hasLagged = cursor !== null && earlier(reached, cursorMayLag) > cursor;
	const isCostly = found.filter(({ issue }) => issue !== null && listed.has(issue.number) && issue.updatedAt < reached).length > mayReadAgain;
	const isChanged = found.some(({ examined }) => examined.newEvents.length > 0);
	if (isAhead || !(isChanged || isDue || hasLagged || isCostly)) return null;
	await ledger.setCursor(reached);
	return `sweep: processed all changes before ${reached}`;
}
// build/usecases/sweep/sync-batch.js
const maxWrites = 240;
const maxFailures = 5;
function takeBatch(unshown) {
	const inOrder = [...unshown.filter(({ isNew }) => isNew), ...unshown.filter(({ isNew }) => !isNew)];
	const due = [];
	let writes = 0;
	for (const one of inOrder) {
		writes += one.steps;
		if (writes > maxWrites && due.length > 0) break;
		due.push(one);
	}
	return {
		due,
		left: inOrder.slice(due.length)
	};
}
async function showSwept(ports, due, failures) {
	const done = new Map();
	let failed = 0;
	let hasWaited = false;
	for (const { issue, isNew, show } of due) {
		if (!isNew && !hasWaited) {
			await ports.wait(concurrentRunGraceMs);
			hasWaited = true;
		}
		try {
			const latest = isNew ? issue : await readAgain(ports, issue);
			done.set(issue.number, latest === null ? [] : await show(latest));
		} catch (error) {
			failures.add(toIssueFailure(issue.number, error));
			failed += 1;
			if (failed >= maxFailures && done.size === 0) throw error;
		}
	}
	return done;
}
async function readAgain({ github }, { number, updatedAt }) {
	return (await github.readIssue(number, updatedAt)).issue;
}
// build/usecases/sweep/sweep.js
async function sweep(ports) {
	const work = await gatherWork(ports);
	return work.kind === "misconfigured" ? work : recordAndShow(ports, work);
}
async function recordAndShow(ports, work) {
	const { changed, overdue, cases, failures, loaded, now } = work;
	const claims = createNextClaims(now);
	const formClaims = createFormClaims(await scheduledForms(loaded.configuration, now), now);
	const { items, queued, failures: unmoved } = await record$1(ports, {
		loaded,
		now,
		failures,
		cases
	}, async (ledger, found, failed) => {
		const batch = batchOf(ports, work, found);
		return joined([
			await claims.claim(ledger, found),
			await formClaims.claim(ledger),
			await recordProgress(ledger, work, {
				found,
				failed,
				batch
			})
		]);
	});
	const { due, left } = batchOf(ports, work, items);
	const committed = items.some(({ examined }) => examined.newEvents.length > 0);
	const done = await withCommittedFlag(committed, async () => {
		await relateChain(ports.github, items);
		const shown = await showSwept(ports, due, failures);
		await describeNewLabels(ports, loaded);
		return shown;
	});
	const unsent = await dispatchNotifications(ports, {
		queued,
		now
	});
	const next = await openNext(ports, claims.claimed(), {
		loaded,
		now,
		failures
	});
	const recorded = items.map(({ examined }) => handledOf(examined, []));
	const waited = await endWaits(ports, recorded, {
		loaded,
		now,
		failures
	});
	const opened = await openScheduledForms(ports, formClaims.claimed(), {
		loaded,
		now
	});
	const archived = await withCommittedFlag(committed, () => archiveEnded(ports, now));
	return {
		kind: "swept",
		...archived === null ? {} : { archived },
		lookedAt: changed.listed.length + overdue.issues.length,
		isFinished: changed.isFinished && overdue.isFinished && left.length === 0,
		handled: [
			...items.map(({ examined }) => handledOf(examined, done.get(examined.subject.issueNumber) ?? [])),
			...next.handled,
			...waited.handled,
			...opened.handled
		].filter(({ newEvents, effects }) => newEvents.length > 0 || effects.length > 0),
		failures: [
			...failures.failures,
			...unmoved,
			...items.flatMap(itemFailures),
			...unsent,
			...next.failures,
			...waited.failures,
			...opened.failures
		],
		...opened.unopened.length === 0 ? {} : { unopened: opened.unopened }
	};
}
async function archiveEnded({ ledger }, now) {
	try {
		return await ledger.archiveEnded(now);
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_busy") return null;
		throw error;
	}
}
function batchOf(ports, work, items) {
	const { unknown, forms, failures, now } = work;
	const examined = items.map((item) => item.examined);
	return takeBatch([
		...unshownForms(ports, unknown, work),
		...unansweredForms(ports, forms, {
			examined,
			failures
		}),
		...unshownHandoffs(ports, {
			items,
			now,
			failures
		})
	]);
}
async function recordProgress(ledger, work, { found, failed, batch }) {
	const { cursor, changed, listed, unlisted, unseen, overdue, uncertain } = work;
	const { goneAccounts, failures, now } = work;
	return joined([
		await moveCursor(ledger, {
			cursor,
			changed,
			listed,
			found,
			batch
		}),
		await noteMissing(ledger, {
			lookedFor: [...listed, ...unlisted],
			unseen,
			uncertain,
			now,
			read: [...listed, ...overdue.lookedFor]
		}),
		noteGoneAccounts(goneAccounts),
		await forgetGoneForms(ledger, {
			overdue,
			failures,
			now
		}),
		await noteFailed(ledger, {
			lookedAt: [...listed, ...overdue.lookedFor],
			failed: [
				...failures.failures,
				...found.flatMap(itemFailures),
				...failed
			]
		})
	]);
}
function joined(lines) {
	const said = lines.filter((line) => line !== null);
	return said.length === 0 ? null : said.join("; ");
}
// \0part:sweep-verify-rebuild
var _part_sweep_verify_rebuild_exports = __exportAll({
	archiveOnBranch: () => archiveOnBranch,
	compareFile: () => compareFile,
	compareOnBranch: () => compareOnBranch,
	copyToFile: () => copyToFile,
	fileHandoff: () => fileHandoff,
	lostLedger: () => lostLedger,
	readChangedPage: () => readChangedPage,
	readLabelledPage: () => readLabelledPage,
	readRecentIssues: () => readRecentIssues,
	rebuild: () => rebuild,
	rebuildFile: () => rebuildFile,
	rebuildOnBranch: () => rebuildOnBranch,
	recordAroundBlocked: () => recordAroundBlocked,
	replaceFiles: () => replaceFiles,
	replaceRows: () => replaceRows,
	sweep: () => sweep,
	verify: () => verify
});
export { _part_sweep_verify_rebuild_exports, compacted, draftIssue, forgetIssues, formatFilingProblem, isPausedForLong, movesToArchives, removePlaceholder, scheduledForms, takesSeveral, templateOf };
