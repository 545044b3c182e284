import { __exportAll } from "./base.js";
import { allArchives, archiveOpener, batches, canonicalJson, copyRows, deleteRows, isUnreadableArchive, ledgerTransaction, ledgerView, mergeArchives, openLedgerDatabase, recordAccounts, recurringView, rowsOfIssues, setRecurringForms, sql, whileAttached } from "./sqlite.js";
import { ServiceError, earlier, withCommittedFlag } from "./base.js";
import { archivePath, causationIdOf, chooseAssignees, chooseIssues, classify, concurrentRunGraceMs, countPendingEffects, createFailureLog, createNextClaims, dateInZone, deepEqual, deferErrors, describeNewLabels, dispatchNotifications, escalationSchedule, eventsOf, evolve, factsOf, feedbackFact, feedbackFormOf, feedbackLabel, feedbackTarget, findStep, findSubject, forgetGoneForms, formEventOf, goneAs, goneCases, groupBy, handledOf, handoffLabel, holdEnd, includesLabel, includesLogin, initialState, isAway, isCertain, isGoneLogin, isHoldEnd, isMember, isOpenAt, isSameStep, isSettled, itemFailures, loadConfiguration, loadIssueContext, loadUncached, localTime, membershipOf, mergeHistory, nextActions, nextOpenedFact, noteFailed as noteFailed$1, noteMissing, openNext, openingKey, openingMarker, orphanedIssues, parseHandoffId, parseMarker, parseReminderSource, peopleOf, pinTeamLogins, pluralize, policyFor, possibleValues, record as record$1, recordAccountsOf, recordAndShow as recordAndShow$1, recordedAbsences, refuseForeignLedger, refuseToBeginAgain, reminderEvent, removalActivity, renderNextForm, sameLogin, sortByTime, sourceOfFeedback, standIn, stateOf, statusOfLabel, stepsToAnswer, stepsToExplainForms, syncIssue, targetOf, teamClock, teamOf, timedPolicy, toIssueFailure, typePrefix, withCurrentLogins, withRotas, withoutMissed, workCalendar } from "./run.js";
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
async function occurrences(opens, calendar, now) {
	const { lastOccurrence, nextOccurrence } = await import("./calendar.js").then((n) => n._part_calendar_exports);
	const days = await workCalendar(calendar);
	return {
		schedule: scheduleLine(opens, calendar),
		due: lastOccurrence(opens, days, now),
		next: nextOccurrence(opens, days, now)
	};
}
function scheduleLine({ every, on, at }, { timezone }) {
	return `${every}${on === void 0 ? "" : ` ${on}`} ${at.toSorted().join(" ")} ${timezone}`;
}
// build/ledger/archive/ended-issues.js
async function issuesToMove(db, { limits, now, ledgerBytes, archiveBytes }) {
	if (ledgerBytes <= limits.ledger) return [];
	const perIssue = (ledgerBytes - await stubBytes(db)) / Math.max(1, await countIssues(db));
	const wanted = Math.min(ledgerBytes - limits.target, limits.archive - archiveBytes);
	const chosen = await endedIssues(db, {
		before: earlier(now, limits.age),
		most: Math.max(1, Math.ceil(wanted / perIssue))
	});
	return chosen.length * perIssue < limits.least ? [] : chosen;
}
async function stubBytes(db) {
	const { stubs } = await db.selectFrom("archived_issues").select(({ fn }) => fn.countAll().as("stubs")).executeTakeFirstOrThrow();
	return stubs * 20;
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
	await whileAttached(db, archive, () => copyRows(db, {
		from: "main",
		to: "archive",
		issues: chosen,
		tables: rowsOfIssues.all
	}));
	const newest = await newestEvent(archive.queries);
	const sealed = seal();
	const row = {
		version: sealed.version,
		bytes: sealed.bytes.length,
		newest_at: newest
	};
	await db.transaction().execute(async (transaction) => {
		await transaction.insertInto("archives").values({
			number,
			...row
		}).onConflict((conflict) => conflict.column("number").doUpdateSet(row)).execute();
		await noteArchived(transaction, number, chosen);
		await deleteRows(transaction, chosen);
		await sql`DELETE FROM templates WHERE version NOT IN (SELECT template_version FROM handoffs)`.execute(transaction);
	});
	return {
		number,
		...sealed
	};
}
async function newestEvent(db) {
	const { rows } = await sql`
    SELECT max(at) AS at FROM (
      SELECT at FROM events
      UNION ALL SELECT status_changed_at FROM handoffs
      UNION ALL SELECT closed_at FROM incomplete_forms)`.execute(db);
	return rows[0]?.at ?? "";
}
async function noteArchived(db, number, chosen) {
	await sql`
    INSERT INTO archived_issues
      (issue_number, archive, handoff_id, previous_handoff_id, to_team, assignment_json,
       subject, earlier_json)
    SELECT chosen.value, ${number}, id, previous_handoff_id, to_team, assignment_json, subject,
      CASE WHEN subject IS NOT NULL THEN json_object('handoff_type', handoff_type,
        'status', status, 'initiated_at', initiated_at, 'status_changed_at', status_changed_at) END
    FROM (${chosen}) AS chosen LEFT JOIN handoffs ON issue_number = chosen.value`.execute(db);
	await sql`
    UPDATE archived_issues SET to_team = NULL, assignment_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM (
        SELECT handoff_id, row_number() OVER (
          PARTITION BY lower(to_team) ORDER BY handoff_id DESC) AS place
        FROM archived_issues WHERE to_team IS NOT NULL)
      WHERE place > ${200})`.execute(db);
	await sql`
    UPDATE archived_issues SET subject = NULL, earlier_json = NULL WHERE handoff_id IN (
      SELECT handoff_id FROM archived_issues WHERE subject IS NOT NULL
      ORDER BY handoff_id DESC LIMIT -1 OFFSET ${subjectsKept})`.execute(db);
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
		ledgerBytes: await sizeOf(db),
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
				seal() {
					const bytes = archive.export();
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
async function sizeOf(db) {
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
		except: ["next_action_at"]
	}
};
async function compareLedgers(recorded, shown) {
	const found = [];
	for (const [table, compared] of Object.entries(comparedTables)) {
		const read = (db) => readRows(db, table, compared);
		found.push(...compareTables(table, await read(recorded), await read(shown)));
	}
	found.push(...compareTables("events", await readEvents(recorded), await readEvents(shown)));
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
async function readRows(db, table, { key: keyColumn, except = [] }) {
	const issues = await issueNumbers(db);
	const { rows } = await sql`SELECT * FROM ${sql.table(table)}`.execute(db);
	return rows.map(({ issue_number, handoff_id, ...columns }) => {
		const leftOut = [keyColumn, ...except];
		const kept = Object.entries(columns).filter(([name]) => !leftOut.includes(name));
		return {
			issueNumber: Number(issue_number ?? issues.get(handoff_id)),
			key: keyColumn === null ? "" : String(columns[keyColumn] ?? "somebody"),
			values: Object.fromEntries(kept)
		};
	});
}
async function issueNumbers(db) {
	const rows = await db.selectFrom("handoffs").select(["id", "issue_number"]).execute();
	return new Map(rows.map(({ id, issue_number }) => [id, issue_number]));
}
async function readEvents(db) {
	const numbers = await db.selectFrom("events").select("issue_number").distinct().execute();
	const view = ledgerView(db);
	const rows = [];
	for (const { issue_number: issueNumber } of numbers) for (const { source, at, actor, data } of (await view.issue(issueNumber)).events) rows.push({
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
	await keepReports(former, newLedger);
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
	for (const batch of batches(await former.selectFrom("people").selectAll().execute())) await newLedger.insertInto("people").values(batch).execute();
	for (const batch of batches(await former.selectFrom("team_logins").selectAll().execute())) await newLedger.insertInto("team_logins").values(batch).execute();
}
// build/ledger/rebuild/rebuild-image.js
async function rebuildImage(stored, { repository, readVersion, ...options }, fill) {
	const former = await openPrevious(stored, readVersion);
	try {
		return await rebuild$1({
			former,
			repository,
			fill
		}, async (newLedger, rebuilt) => ({
			...rebuilt,
			former: former.state,
			archives: await archiveAll(newLedger, former.archives, options),
			bytes: await compacted(newLedger)
		}));
	} finally {
		former.database?.close();
	}
}
async function compareImages(stored, { repository, readVersion }, fill) {
	const { database } = await openWhole(stored?.bytes ?? null, readVersion);
	const former = {
		state: "valid",
		database
	};
	try {
		return await rebuild$1({
			former,
			repository,
			fill
		}, async (newLedger, { result }) => ({
			result,
			discrepancies: await compareLedgers(database.queries, newLedger.queries)
		}));
	} finally {
		database.close();
	}
}
async function archiveAll(newLedger, previous, options) {
	const written = new Map();
	const readVersion = async (version) => [...written.values()].find((one) => one.version === version)?.bytes ?? null;
	for (;;) {
		const moved = await archiveEnded$1(newLedger, {
			...options,
			readVersion
		});
		if (moved === null) break;
		written.set(moved.archive.number, moved.archive);
	}
	return [...previous.filter((number) => !written.has(number)).map((number) => ({
		path: archivePath(number),
		content: null
	})), ...[...written.values()].map(({ number, bytes }) => ({
		path: archivePath(number),
		content: bytes
	}))];
}
async function openWhole(bytes, readVersion) {
	const database = await openLedgerDatabase({ bytes });
	const archives = archiveOpener(database.queries, readVersion);
	try {
		const numbers = await allArchives(database.queries);
		await mergeArchives(database.queries, archives, { numbers });
		return {
			database,
			archives: numbers
		};
	} catch (error) {
		database.close();
		throw error;
	} finally {
		archives.close();
	}
}
async function openPrevious(stored, readVersion) {
	if (stored === null) return {
		state: "missing",
		database: null,
		archives: []
	};
	try {
		return {
			state: "valid",
			...await openWhole(stored.bytes, readVersion)
		};
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_damaged") return {
			state: "damaged",
			database: null,
			archives: []
		};
		throw error;
	}
}
async function rebuild$1({ former: { state, database }, repository, fill }, use) {
	const newLedger = await openLedgerDatabase({ bytes: null });
	try {
		const transaction = await newLedger.queries.startTransaction().execute();
		const former = database?.queries ?? null;
		if (former !== null) await copyPeople(former, transaction);
		const rebuilt = await fill(ledgerTransaction(transaction, repository), {
			state,
			view: former === null ? null : ledgerView(former),
			async recordAccounts(accounts) {
				await recordAccounts(transaction, accounts);
				if (former !== null) await recordAccounts(former, accounts);
			}
		});
		await keep(database?.queries ?? null, transaction);
		await transaction.commit().execute();
		return await use(newLedger, {
			result: rebuilt.result,
			message: rebuilt.commitMessage
		});
	} finally {
		newLedger.close();
	}
}
async function keep(former, newLedger) {
	if (former !== null && !await isForeign(former, newLedger)) await copyRetainedTables(former, newLedger);
}
async function isForeign(former, newLedger) {
	const before = await ledgerView(former).repositoryId();
	const now = await ledgerView(newLedger).repositoryId();
	return before !== null && now !== null && before !== now;
}
// build/usecases/rebuild/read-handoff-issues.js
const maxIssues = 12e3;
async function openHandoffIssues(github) {
	const wanted = new Set();
	const read = new Map();
	const failed = new Map();
	const listed = new Set();
	const list = async (label) => {
		listed.add(label);
		const first = await github.readLabelled({
			label,
			after: null
		});
		for (let page = first;;) {
			page.issues.forEach(({ number }) => void wanted.add(number));
			if (wanted.size > maxIssues) throw tooMany();
			if (page.next === null) return first;
			page = await github.readLabelled({
				label,
				after: page.next
			});
		}
	};
	const { now, configurationVersion } = await list(handoffLabel);
	return {
		now,
		configurationVersion,
		forget: (numbers) => {
			for (const number of numbers) {
				read.delete(number);
				wanted.add(number);
			}
		},
		read: async ({ labels, numbers }) => {
			for (const label of labels.filter((one) => !listed.has(one))) await list(label);
			numbers.forEach((number) => void wanted.add(number));
			const due = [...wanted].filter((number) => !read.has(number) && !failed.has(number));
			const reading = await github.readIssues(due.map((number) => ({
				number,
				updatedAt: null
			})));
			reading.issues.forEach((issue) => void read.set(issue.number, issue));
			for (const { issueNumber, error } of reading.failed) failed.set(issueNumber, toIssueFailure(issueNumber, error));
			due.forEach((number) => void wanted.delete(number));
			return {
				issues: [...read.values()],
				failures: [...failed.values()]
			};
		}
	};
}
function tooMany() {
	return new ServiceError("github_rate_limited", `This repository has more than the ${maxIssues} handoffs that one run can read within the rate limit. Baton changed nothing. To repair a ledger, restore an earlier commit of the data branch. The next sweeps catch up.`);
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
	const missing = shown.flatMap((reminder) => stepsUpTo(reminder, events, policy)).filter(({ source }) => !known.has(source));
	return [...new Map(missing.map((event) => [event.source, event])).values()];
}
function stepsUpTo(reminder, events, policy) {
	const { handoff } = stateOf(events.filter(({ at }) => at <= reminder.since));
	if (handoff === null || handoff.since !== reminder.since) return [];
	const { repetition = 0 } = reminder;
	const schedule = escalationSchedule(handoff, policy, { repetition });
	const posted = findStep(schedule, reminder);
	return posted === null ? [] : withoutMissed(schedule.filter(({ at }) => at <= posted.at)).map((step) => reminderEvent(step, reminder));
}
// build/handoff/rebuild/reconcile.js
function reconcile(input) {
	const { facts, recorded, reminded, policy } = input;
	const { kept, unverified } = checkCauses(recorded.filter((event) => !isReminder(event) && !isHoldEnd(event) && !isOfForm(event)), facts);
	const events = withUnrecorded([...kept, ...formEvents(input)], input);
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
function formEvents({ facts, recorded, shownSources = [] }) {
	const sources = [...recorded.map(({ source }) => source), ...shownSources];
	return [...new Set(sources)].flatMap((source) => {
		const event = formEventOf(source);
		const isCounted = facts.some(({ at }) => source.includes(`:${at}@`));
		return event === null || !isCounted ? [] : [event];
	});
}
function withUnrecorded(kept, input) {
	const { facts, shownAssignees } = input;
	const events = decideUnrecorded(kept, input, (event) => event);
	return shownAssignees === null || hasMovedFirst(events, facts, shownAssignees) ? events : decideUnrecorded(kept, input, (event) => assignedAsShown(event, facts, shownAssignees));
}
function decideUnrecorded(kept, { facts, recorded, shownSources = [], policy }, correct) {
	const decided = groupBy(kept, ({ source }) => causationIdOf(source));
	const events = [];
	const ends = new Set([...recorded.map(({ source }) => source), ...shownSources]);
	let state = initialState;
	const endHold = (isKnown, by) => {
		const end = holdEnd(state.handoff, {
			by,
			policy
		});
		if (end !== null && isKnown(end)) {
			events.push(end);
			state = evolve(state, end);
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
	endHold(({ source }) => ends.has(source), "9999");
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
// build/usecases/rebuild/collect-issues.js
async function findIssues(ports, looking) {
	const found = [];
	const forms = await feedbackForms(looking);
	const hasFailed = ofFailures(looking.failures);
	for (const issue of looking.issues) {
		const recorded = await recordedOf(looking.former, issue.number);
		const one = await looking.failures.attempt(issue.number, async () => {
			const on = foundOnGitHub(issue, recorded, looking);
			return on === null ? null : withWhatElseIsSaid(on, forms, looking);
		});
		const kept = hasFailed(issue.number) ? unclassified(issue.number, recorded, {
			...looking,
			why: "issue_failed"
		}) : one;
		found.push(...kept === null ? [] : [kept]);
	}
	const seen = new Set(looking.issues.map(({ number }) => number));
	for (const number of await looking.former?.issues() ?? []) if (!seen.has(number)) {
		const recorded = await recordedOf(looking.former, number);
		const one = await looking.failures.attempt(number, () => foundInLedger(ports, {
			issueNumber: number,
			recorded
		}, looking));
		const kept = hasFailed(number) ? unclassified(number, recorded, {
			...looking,
			why: "issue_unreadable"
		}) : one;
		found.push(...kept === null ? [] : [kept]);
	}
	const place = ({ handoffId }) => handoffId ?? Number.POSITIVE_INFINITY;
	return found.toSorted((one, other) => compare$1(place(one), place(other)) || one.issueNumber - other.issueNumber);
}
function ofFailures({ failures }) {
	return (number) => failures.some(({ issueNumber }) => issueNumber === number);
}
async function feedbackForms({ issues, configuration, failures }) {
	const forms = [];
	for (const issue of issues) {
		const form = await failures.attempt(issue.number, async () => feedbackFormOf(issue, configuration));
		forms.push(...form === null ? [] : [form]);
	}
	return forms;
}
function withWhatElseIsSaid(found, forms, { issues }) {
	const { issueNumber, template, recorded } = found;
	const facts = [
		...found.facts,
		...forms.flatMap((form) => feedbackFact(form, issueNumber, template) ?? []),
		...issues.flatMap((issue) => nextOpenedFact(issue, issueNumber) ?? []),
		...issues.flatMap((issue) => replacedFact(issue, issueNumber) ?? [])
	];
	const isThere = new Set(issues.map(({ number }) => sourceOfFeedback(number)));
	const missing = [...recorded.events.filter((event) => !facts.some(({ source }) => source === event.source) && (event.source.startsWith("feedback:") ? !isThere.has(event.source) : isOfDeletedComment(event, facts))), ...recordedAbsences(recorded)];
	return {
		...found,
		facts: [...facts, ...missing.map(formatMissing)]
	};
}
function isOfDeletedComment({ source, at, actor }, facts) {
	return /^comment:\d+$/.test(source) && facts.some((fact) => fact.kind === "comment_deleted" && fact.at >= at && fact.author === actor);
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
const nothing = {
	handoffId: null,
	template: null,
	events: []
};
async function recordedOf(former, number) {
	if (former === null) return nothing;
	try {
		return await former.issue(number);
	} catch (error) {
		if (error instanceof ServiceError && error.code === "ledger_damaged") return nothing;
		throw error;
	}
}
function foundOnGitHub(issue, recorded, { configuration, createdAt }) {
	const status = statusCommentOf(issue);
	const since = status !== null || isLabelledByUs(issue, configuration) ? "" : createdAt;
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
function noticesOn({ ownComments }) {
	return ownComments.flatMap(({ body }) => {
		const marker = parseMarker(body);
		return marker?.kind === "notice" ? [marker.source] : [];
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
	if (found === null || recorded.template === null || ofFailures(failures)(issueNumber)) return found;
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
function unclassified(issueNumber, recorded, { configuration: { templates }, why }) {
	const template = recorded.template ?? templates[0];
	return template === void 0 || recorded.events.length === 0 ? null : {
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
function compare$1(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
// build/usecases/rebuild/rebuild-message.js
function rebuildMessage({ lookedAt, handoffs, former, keepAs }) {
	return `${`rebuilt: ${pluralize(handoffs, "handoff")}, from ${pluralize(lookedAt, "issue")}`}\n\n${{
		valid: `The previous ledger is kept as ${keepAs}.`,
		damaged: `The previous ledger was unreadable. It is kept as ${keepAs}.`,
		missing: "There was no previous ledger."
	}[former]}`;
}
// build/usecases/rebuild/rebuild-ledger.js
function createRebuild(ports, { reader, loaded: read, keepAs }) {
	const { now } = reader;
	const { github } = ports;
	return async (newLedger, previous) => {
		const former = await withoutForeign(ports, previous);
		const { issues, failures: unread } = await reader.read({
			labels: labelsOf(read.written),
			numbers: await numbersIn(former)
		});
		await previous.recordAccounts(peopleOf(issues));
		await previous.recordAccounts(await github.loginsOf(await newLedger.namelessAccounts()));
		await pinTeamLogins(github, newLedger, read);
		const loaded = await withCurrentLogins(newLedger, read);
		const { configuration } = loaded;
		const createdAt = await birthOf(ports, former, {
			issues,
			now
		});
		await begin(newLedger, {
			former,
			loaded,
			createdAt
		});
		await newLedger.setRepositoryId(await github.repositoryId());
		await newLedger.addCommentAccounts([
			...await former.view?.commentAccounts() ?? [],
			await github.viewer(),
			...issues.flatMap(({ commentAccounts }) => commentAccounts)
		]);
		const failures = createFailureLog();
		failures.addAll(unread);
		const input = {
			issues,
			failures,
			former: former.view,
			configuration,
			createdAt,
			now
		};
		const unverified = [];
		let handoffs = 0;
		let unavailableTexts = 0;
		for (const found of await findIssues(ports, input)) {
			const { issueNumber } = found;
			const recording = {
				newLedger,
				configuration,
				github,
				failures
			};
			const rebuilt = (found.keptBecause === null ? await failures.attempt(issueNumber, () => recordRebuilt(found, recording)) : null) ?? await failures.attempt(issueNumber, () => recordKept(found, recording));
			if (rebuilt !== null) {
				handoffs += rebuilt.state.handoff === null ? 0 : 1;
				unavailableTexts += rebuilt.events.filter(isUnavailable).length;
				unverified.push(...rebuilt.unverified.map((one) => ({
					issueNumber,
					...one
				})));
			}
		}
		await noteFailed(newLedger, former, failures);
		const result = {
			lookedAt: issues.length,
			handoffs,
			unverified,
			unavailableTexts,
			failures: failures.failures
		};
		return {
			result,
			commitMessage: rebuildMessage({
				...result,
				former: former.state,
				keepAs
			})
		};
	};
}
async function recordRebuilt(found, { newLedger, configuration, github, failures }) {
	const { issueNumber, template, recorded, shownAssignees, shownSources, reminded } = found;
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
	const whole = await withRotas(policy, newLedger);
	const reconciled = reconcile({
		facts,
		recorded: recorded.events,
		policy: whole,
		shownAssignees,
		shownSources,
		reminded
	});
	await record(newLedger, found, {
		...reconciled,
		deadlines: nextActions(reconciled.state, policyFor(whole, reconciled.state.handoff?.toTeam ?? null))
	});
	if (undecided !== void 0) failures.add(toIssueFailure(issueNumber, undecided));
	return reconciled;
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
async function noteFailed(newLedger, { view }, { failures }) {
	const before = await view?.failedIssues() ?? [];
	const all = new Set([...before, ...failures.map(({ issueNumber }) => issueNumber)]);
	if (all.size > 0) await newLedger.setFailedIssues([...all].toSorted((one, other) => one - other));
}
function isUnavailable({ data }) {
	return data.type === "history_unavailable";
}
async function birthOf(ports, { view }, { issues, now }) {
	const comments = issues.flatMap(({ firstOwnCommentAt: at }) => at === null ? [] : [at]);
	return await view?.createdAt() ?? await ports.ledger.branchCreatedAt() ?? comments.toSorted()[0] ?? now;
}
function labelsOf({ templates }) {
	return [...templates.map(({ type }) => `${typePrefix}${type}`), feedbackLabel];
}
async function numbersIn({ view }) {
	return view === null ? [] : [...await view.issues(), ...await view.feedbackIssues()];
}
async function withoutForeign({ github }, former) {
	const owner = await former.view?.repositoryId() ?? null;
	return owner !== null && owner !== await github.repositoryId() ? {
		...former,
		view: null
	} : former;
}
async function begin(newLedger, { former: { view }, loaded, createdAt }) {
	await newLedger.setCreatedAt(createdAt);
	await newLedger.cacheConfiguration(loaded.version, loaded.written);
	const cursor = await view?.cursor() ?? null;
	if (cursor !== null) await newLedger.setCursor(cursor);
}
// build/usecases/rebuild/rebuild.js
async function rebuild(ports) {
	const reader = await openHandoffIssues(ports.github);
	const loaded = await loadUncached(ports, reader.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	const keepAs = `handoffs-${reader.now.replaceAll(":", "")}.db`;
	const fill = createRebuild(ports, {
		reader,
		loaded,
		keepAs
	});
	const { result, former } = await ports.ledger.rebuild(fill, {
		keepAs,
		now: reader.now
	});
	return {
		kind: "rebuilt",
		...result,
		former,
		keptAs: former === "missing" ? null : keepAs
	};
}
// build/usecases/rebuild/verify.js
const maxInProgress = 50;
async function verify(ports) {
	const reader = await openHandoffIssues(ports.github);
	const loaded = await loadUncached(ports, reader.configurationVersion);
	if (loaded.kind === "invalid") return {
		kind: "misconfigured",
		problems: loaded.problems
	};
	await refuseForeignLedger(ports);
	const { issues } = await reader.read({
		labels: [],
		numbers: []
	});
	await refuseToBeginAgain(ports, issues);
	const { result, discrepancies } = await compareTwice(ports, reader, loaded);
	return {
		kind: "verified",
		...result,
		discrepancies
	};
}
async function compareTwice(ports, reader, loaded) {
	const first = await compare(ports, reader, loaded);
	const numbers = new Set(first.discrepancies.map(({ issueNumber }) => issueNumber));
	if (numbers.size === 0 || numbers.size > maxInProgress) return first;
	await ports.wait(concurrentRunGraceMs);
	reader.forget([...numbers]);
	ports.ledger.invalidate();
	const second = await compare(ports, reader, loaded);
	return {
		...second,
		discrepancies: second.discrepancies.filter(({ issueNumber }) => numbers.has(issueNumber))
	};
}
function compare(ports, reader, loaded) {
	return ports.ledger.compare(createRebuild(ports, {
		reader,
		loaded,
		keepAs: ""
	}));
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
	const { attempt, afterAll } = deferErrors();
	for (const form of claimed) {
		const done = await attempt(() => openForm(ports, form, context));
		handled.push(...done?.handled ?? []);
		failures.push(...done?.failures ?? []);
	}
	afterAll();
	return {
		handled,
		failures
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
// build/usecases/sweep/gone-accounts.js
async function holdersToLookUp(view, now) {
	const open = await view.handoffs({
		from: now,
		to: now
	});
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
async function listChangedIssues(ports, cursor) {
	const first = await ports.github.readChanged({
		since: cursor,
		after: null
	});
	const { now, configurationVersion } = first;
	if (cursor !== null && cursor > now) return listChangedIssues(ports, null);
	const issues = [...first.issues];
	let page = first;
	for (let pages = 1; page.next !== null && mayReadOn(pages, issues, cursor); pages += 1) {
		page = await ports.github.readChanged({
			since: cursor,
			after: page.next
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
async function readChosen(ports, list, { cursor, loaded, failures }) {
	const chosen = await chooseIssues(ports, list.listed, {
		loaded,
		failures
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
		until: unfinishedUntil(last, list.now),
		isFinished: false
	};
}
function unfinishedUntil(read, now) {
	return lower(read, earlier(now, shortOverlap));
}
function mayReadOn(pages, issues, cursor) {
	return pages < maxPages || issues.at(-1)?.updatedAt === cursor;
}
function onceEach(issues) {
	return [...new Map(issues.map((issue) => [issue.number, issue])).values()];
}
function lower(one, other) {
	return one < other ? one : other;
}
// build/usecases/sweep/read-due.js
const maxReads = 40;
const retriedFor = 864e5;
async function readDue(ports, { listed, updatedAt, now, configuration, failures }) {
	const numbers = await ports.ledger.read(async (view) => [
		...await view.failedIssues(),
		...await view.nextPending(),
		...await callable(await view.remindersDue(now), {
			configuration,
			now,
			failures
		}),
		...await view.formsDue(now),
		...await unshown(view, {
			updatedAt,
			now
		})
	]);
	const orphaned = await ports.ledger.read((view) => orphanedIssues(view, {
		configuration,
		github: ports.github,
		now,
		failures
	}));
	const unlisted = [...new Set(numbers)].filter((number) => !listed.has(number));
	const others = orphaned.filter((number) => !listed.has(number) && !unlisted.includes(number));
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
// build/usecases/sweep/gather-work.js
async function gatherWork(ports) {
	ports.ledger.prefetch();
	const { cursor, open, unfound } = await ports.ledger.read(async (view) => ({
		cursor: await view.cursor(),
		open: await view.openIssues(),
		unfound: await view.missingIssues()
	}));
	const list = await listChangedIssues(ports, cursor);
	await refuseForeignLedger(ports);
	const read = await loadConfiguration(ports, list.configurationVersion);
	if (read.kind === "invalid") return {
		kind: "misconfigured",
		problems: read.problems
	};
	const failures = createFailureLog();
	const changed = await readChosen(ports, list, {
		cursor,
		loaded: read,
		failures
	});
	const listed = new Set(changed.listed.map((issue) => issue.number));
	const unlisted = rotatingSlice(open.filter((one) => !listed.has(one)), changed.now);
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
	const { subjects, unknown } = await findSubjects(ports, issues, {
		...context,
		forms
	});
	const missing = unlisted.filter((number) => !updatedAt.has(number));
	const { gone, uncertain } = await goneCases(ports, missing, {
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
		overdue,
		forms,
		unknown,
		cases,
		uncertain,
		goneAccounts
	};
}
async function lookUp(ports, { listed, unlisted, now }) {
	const forms = (await ports.ledger.read((view) => view.formsActedOn(earlier(now, retriedFor)))).map(({ issueNumber }) => issueNumber).filter((one) => !listed.has(one));
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
	for (const issue of issues) {
		const found = await input.failures.attempt(issue.number, () => findSubject(ports, issue, {
			configuration: input.loaded.configuration,
			moreFacts: (template) => factsOfForms(input.forms, issue.number, template)
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
// build/usecases/sweep/move-cursor.js
const cursorMayLag = 864e5;
async function moveCursor(ledger, { cursor, changed, listed, found, batch }) {
	const { now, until, isFinished } = changed;
	const [reached = until] = [until, ...[...batch.due.filter(({ isNew }) => isNew || isFinished), ...batch.left].filter(({ issue }) => listed.has(issue.number)).map(({ issue }) => issue.updatedAt)].toSorted();
	const isAhead = cursor !== null && cursor <= now && reached <= cursor;
	const isDue = cursor === null || cursor > now || !isFinished;
	const hasLagged = cursor !== null && earlier(reached, cursorMayLag) > cursor;
	const isChanged = found.some(({ examined }) => examined.newEvents.length > 0);
	if (isAhead || !(isChanged || isDue || hasLagged)) return null;
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
			...opened.handled
		].filter(({ newEvents, effects }) => newEvents.length > 0 || effects.length > 0),
		failures: [
			...failures.failures,
			...unmoved,
			...items.flatMap(itemFailures),
			...unsent,
			...next.failures,
			...opened.failures
		]
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
async function recordProgress(ledger, { cursor, changed, listed, unlisted, overdue, uncertain, goneAccounts, failures, now }, { found, failed, batch }) {
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
			uncertain,
			now
		}),
		noteGoneAccounts(goneAccounts),
		await forgetGoneForms(ledger, {
			overdue,
			failures,
			now
		}),
		await noteFailed$1(ledger, {
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
	archiveEnded: () => archiveEnded$1,
	archiveImage: () => archiveImage,
	compacted: () => compacted,
	compareImages: () => compareImages,
	rebuild: () => rebuild,
	rebuildImage: () => rebuildImage,
	sweep: () => sweep,
	verify: () => verify
});
export { _part_sweep_verify_rebuild_exports, scheduledForms };
