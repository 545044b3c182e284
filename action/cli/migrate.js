import { __exportAll } from "../base.js";
import { allArchives, archiveOpener, isOfIssues, issuesIn, ledgerView, openLedgerDatabase, rowsOfIssues, sql, storedText, tables, takeOverReceipts } from "../sqlite.js";
import { archivePath, backOff, busy, closedAs, closedKey, readReceipts, receiptsPath, setClosed } from "../run.js";
import { allSchema, lockLedger, noteChange, revisionIn } from "../postgresql.js";
import { compacted, forgetIssues, movesToArchives, removePlaceholder } from "../sweep-verify-rebuild.js";
import { ServiceError } from "../base.js";
// build/ledger/migration/rows.js
const tablesOfIssues = rowsOfIssues.all.filter((name) => name !== "templates");
const wholeTables = [
	"outbox",
	"configurations",
	"reports",
	"meta",
	"people",
	"team_logins"
];
const pageSize = 500;
function selectionOf({ kind }, name, issues) {
	if (issues === null) return name === "meta" ? sql`key <> ${closedKey}` : sql`1 = 1`;
	if (issues === "unused") return sql`version NOT IN (SELECT template_version FROM handoffs)`;
	return isOfIssues(name, listOf(kind, issues));
}
function listOf(kind, numbers) {
	const json = JSON.stringify(numbers);
	return kind === "sqlite" ? sql`SELECT value FROM json_each(${json})` : sql`SELECT value::bigint FROM jsonb_array_elements_text(${json}::jsonb)`;
}
function columnsOf(name) {
	return Object.keys(tables[name].columns);
}
function keyOf(name) {
	const { columns, ...table } = tables[name];
	const keys = Object.entries(columns).flatMap(([column, { isKey }]) => isKey ? [column] : []);
	return "primaryKey" in table && table.primaryKey !== void 0 ? table.primaryKey : keys.length > 0 ? keys : columnsOf(name);
}
async function* readPages(end, name, issues) {
	const { db } = end;
	const order = keyOf(name).map((column) => sql`${sql.id(column)} NULLS FIRST`);
	const query = sql`SELECT ${listedColumns(name)} FROM ${sql.id(name)}
    WHERE ${selectionOf(end, name, issues)} ORDER BY ${sql.join(order)}`.compile(db);
	for await (const { rows } of db.getExecutor().stream(query, pageSize)) yield rows;
}
async function copyPages(to, name, pages) {
	const columns = columnsOf(name);
	const unlessThere = sql.raw(name === "templates" ? "ON CONFLICT DO NOTHING" : "");
	for await (const rows of pages) {
		const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
		await sql`INSERT INTO ${sql.id(name)} (${listedColumns(name)}) VALUES ${sql.join(values)}
      ${unlessThere}`.execute(to.db);
	}
}
async function countRows(end, name, issues) {
	const { rows } = await sql`
    SELECT count(*) AS rows FROM ${sql.id(name)} WHERE ${selectionOf(end, name, issues)}`.execute(end.db);
	return Number(rows[0]?.rows ?? 0);
}
async function issuesWithRows({ db }) {
	const { rows } = await sql`
    SELECT issue_number FROM handoffs
    UNION SELECT issue_number FROM submissions
    UNION SELECT issue_number FROM events
    UNION SELECT issue_number FROM returns
    UNION SELECT issue_number FROM incomplete_forms
    ORDER BY issue_number`.execute(db);
	return rows.map(({ issue_number }) => issue_number);
}
async function issuesOfHandoffs({ kind, db }, handoffIds) {
	const { rows } = await sql`
    SELECT issue_number FROM handoffs WHERE id IN (${listOf(kind, handoffIds)})`.execute(db);
	return rows.map(({ issue_number }) => issue_number);
}
function listedColumns(name) {
	return sql.join(columnsOf(name).map((column) => sql.id(column)));
}
// build/ledger/migration/branch-end.js
const maxTries = 10;
function branchEnd({ branch, wait }) {
	return {
		async state() {
			const stored = await branch.read();
			return stored === null ? {
				closed: null,
				isEmpty: true,
				owner: null
			} : withDatabase(stored.bytes, async ({ queries: db }) => ({
				closed: await closedAs(db),
				isEmpty: (await issuesWithRows({ db })).length === 0 && (await allArchives(db)).length === 0,
				owner: await ledgerView(db).repositoryId()
			}));
		},
		async setClosed(closed, message) {
			for (let tried = 1; tried <= maxTries; tried += 1) {
				const stored = await branch.read();
				if (stored === null) return;
				const bytes = await withDatabase(stored.bytes, async (database) => {
					if (await closedAs(database.queries) === closed) return null;
					await takeOverReceipts(database.queries, () => readReceipts(branch));
					await setClosed(database.queries, closed);
					return database.export();
				});
				if (bytes === null) return;
				const { kind } = await branch.write({
					bytes,
					expected: stored.version,
					message
				});
				if (kind === "written") return;
				await wait(backOff(tried, 1));
			}
			throw busy(maxTries);
		}
	};
}
async function withDatabase(bytes, act) {
	const database = await openLedgerDatabase({ bytes });
	try {
		return await act(database);
	} finally {
		database.close();
	}
}
// build/ledger/migration/postgres-end.js
function postgresEnd({ transactions }) {
	return {
		state: () => transactions.inMode("read", async ({ query, db }, { id }) => {
			const { rows } = await query(`SELECT closed FROM ${allSchema}.ledgers WHERE repository_id = $1`, [id]);
			const event = await db.selectFrom("events").select("id").limit(1).executeTakeFirst();
			return {
				closed: closedIn(rows),
				isEmpty: event === void 0,
				owner: id
			};
		}),
		setClosed: (closed, reason) => transactions.inMode("write", async (transaction, own) => {
			if (await setClosedIn(transaction, own, {
				closed,
				reason
			})) await transaction.commit();
		})
	};
}
async function setClosedIn(transaction, own, { closed, reason }) {
	const { rows } = await lockLedger(transaction, own);
	if (closedIn(rows) === closed) return false;
	await transaction.query(`UPDATE ${allSchema}.ledgers SET closed = $2 WHERE repository_id = $1`, [own.id, closed]);
	await noteChange(transaction, own, {
		revision: revisionIn(rows),
		reason
	});
	return true;
}
function closedIn([row]) {
	return row !== void 0 && "closed" in row && typeof row.closed === "string" ? row.closed : null;
}
// build/ledger/migration/compare-rows.js
async function* differingRows(name, issues, { one, other }) {
	const key = keyOf(name);
	const columns = columnsOf(name);
	const [left, right] = [readRows(one, name, issues), readRows(other, name, issues)];
	try {
		let [here, there] = [await left.next(), await right.next()];
		while (!(here.done && there.done)) {
			const order = here.done ? 1 : there.done ? -1 : compareKeys(key, here.value, there.value);
			const isEqual = !here.done && !there.done && isSame(columns, here.value, there.value);
			if (order <= 0 && !here.done && !isEqual) yield {
				table: name,
				row: here.value
			};
			if (order > 0 && !there.done) yield {
				table: name,
				row: there.value
			};
			here = order <= 0 ? await left.next() : here;
			there = order >= 0 ? await right.next() : there;
		}
	} finally {
		await left.return(void 0);
		await right.return(void 0);
	}
}
async function* readRows(end, name, issues) {
	for await (const page of readPages(end, name, issues)) yield* page;
}
function compareKeys(key, one, other) {
	for (const column of key) {
		const order = compareValues(one[column], other[column]);
		if (order !== 0) return order;
	}
	return 0;
}
function compareValues(one, other) {
	if (one === null || other === null) return Number(other === null) - Number(one === null);
	return typeof one === "string" && typeof other === "string" ? Buffer.compare(Buffer.from(one), Buffer.from(other)) : Number(one) - Number(other);
}
function isSame(columns, one, other) {
	return columns.every((column) => plain(one[column]) === plain(other[column]));
}
function plain(value) {
	return typeof value === "string" ? storedText(value) : value;
}
// build/ledger/migration/branch-parts.js
async function* ledgerParts({ queries: db }, archives) {
	for (const number of await allArchives(db)) {
		const issues = (await issuesIn(db, number)).map(({ issueNumber }) => issueNumber);
		if (issues.length > 0) {
			const { queries } = await archives.open(number);
			const end = {
				kind: "sqlite",
				db: queries
			};
			yield {
				path: archivePath(number),
				end,
				issues,
				templatesOf: issues,
				isHot: false
			};
		}
	}
	const issues = await issuesWithRows({ db });
	yield {
		path: "handoffs.db",
		end: {
			kind: "sqlite",
			db
		},
		issues,
		templatesOf: null,
		isHot: true
	};
}
async function* partDifferences({ end, issues }, other) {
	for (const name of tablesOfIssues) yield* differingRows(name, issues, {
		one: end,
		other
	});
}
async function templatesIn(end, issues) {
	const found = new Map();
	for await (const rows of readPages(end, "templates", issues)) for (const { version, handoff_type, template_json } of rows) found.set(String(version), JSON.stringify([handoff_type, template_json]));
	return found;
}
async function firstOf(differences) {
	for await (const difference of differences) return difference;
	return null;
}
// build/ledger/migration/check-copy.js
function emptyCount() {
	return {
		rows: new Map(),
		issues: new Set(),
		templates: new Map()
	};
}
async function addToCount(count, part) {
	const { end, issues, templatesOf } = part;
	for (const name of tablesOfIssues) count.rows.set(name, (count.rows.get(name) ?? 0) + await countRows(end, name, issues));
	for (const issue of issues) count.issues.add(issue);
	for (const [version, template] of await templatesIn(end, templatesOf)) count.templates.set(version, template);
}
async function demandEqualCounts(count, { hot, postgres }) {
	for (const name of [...tablesOfIssues, ...wholeTables]) {
		const rows = count.rows.get(name) ?? await countRows(hot, name, null);
		count.rows.set(name, rows);
		const found = await countRows(postgres, name, null);
		if (found !== rows) throw copyDiffers(`${name} has ${found} rows in PostgreSQL and ${rows} on the branch`);
	}
	const templates = await templatesIn(postgres, null);
	count.rows.set("templates", templates.size);
	const other = [...new Set([...templates.keys(), ...count.templates.keys()])].find((version) => templates.get(version) !== count.templates.get(version));
	if (other !== void 0) throw copyDiffers(`the template ${other} differs`);
}
function rowDiffers({ table, row }) {
	return copyDiffers(`${table}, ${keyOf(table).map((column) => `${column} ${String(row[column])}`).join(", ")}`);
}
function copyDiffers(where) {
	return new ServiceError("ledger_busy", `The copy differs from the ledger: ${where}. Another program changed it meanwhile. The copy stays closed to runs. Run the same command again.`);
}
// build/ledger/migration/commit-copy.js
async function commitsTo(branch, ledger, previous) {
	let former = previous;
	let hasNew = false;
	let committed = await archivesOf(ledger);
	let removed = await branch.readBeside("receipts.jsonl") === null ? [] : [{
		path: receiptsPath,
		content: null
	}];
	const write = async (message) => {
		const archives = await archivesOf(ledger);
		const files = [...archives].filter(([path, version]) => committed.get(path) !== version).map(([path, content]) => ({
			path,
			content
		}));
		await setClosed(ledger.queries, "copy");
		const bytes = await compacted(ledger);
		const outcome = await branch.replaceWithFiles({
			bytes,
			previous: former,
			message,
			files: [...files, ...removed]
		});
		if (outcome.kind === "conflict") throw busy(1);
		former = {
			commit: outcome.commit,
			file: {
				bytes,
				version: outcome.version
			}
		};
		committed = archives;
		removed = [];
		hasNew = false;
	};
	return {
		async storeFile(bytes) {
			hasNew = true;
			return branch.storeFile(bytes);
		},
		async writeArchives(message) {
			if (hasNew) await write(message);
		},
		write
	};
}
async function archivesOf({ queries }) {
	const rows = await queries.selectFrom("archives").select(["number", "version"]).execute();
	return new Map(rows.map(({ number, version }) => [archivePath(number), version]));
}
// build/ledger/migration/to-branch.js
const pageOfIssues = 200;
function copyToBranch(options) {
	return options.transactions.inMode("read", async ({ db }) => {
		const postgres = {
			kind: "postgres",
			db
		};
		await bringUpToDate(postgres, options);
		const { file } = await options.branch.readRaw();
		return withDatabase(file?.bytes ?? null, (ledger) => verify(ledger, postgres, options));
	});
}
async function bringUpToDate(postgres, options) {
	const { branch, limits, now, observe } = options;
	const { readVersion, versionOf } = branch;
	const previous = await branch.readRaw();
	await withDatabase(previous.file?.bytes ?? null, async (ledger) => {
		const end = {
			kind: "sqlite",
			db: ledger.queries
		};
		const commits = await commitsTo(branch, ledger, previous);
		const { storeFile } = commits;
		const moves = movesToArchives({
			limits,
			now,
			readVersion,
			versionOf,
			storeFile
		});
		const { left, stale } = await issuesToCopy(ledger, postgres, options);
		if (left.length === 0 && stale.length === 0 && await isRestEqual(end, postgres)) return;
		await within(ledger, async (to) => {
			await forgetIssues(to.db, stale);
			await removePlaceholder(to.db);
		});
		for (let at = 0; at < left.length; at += pageOfIssues) {
			const page = left.slice(at, at + pageOfIssues);
			await within(ledger, (to) => copyIssues(postgres, to, page));
			await moves.makeRoom(ledger);
			const progress = `copied ${at + page.length} of ${left.length} issues`;
			observe(progress);
			await commits.writeArchives(progress);
		}
		await within(ledger, (to) => copyRest(postgres, to));
		await moves.finish(ledger);
		await copyTemplates(postgres, end);
		await commits.write("copied from PostgreSQL");
	});
}
async function within({ queries }, act) {
	const transaction = await queries.startTransaction().execute();
	try {
		await act({
			kind: "sqlite",
			db: transaction
		});
	} catch (error) {
		await transaction.rollback().execute();
		throw error;
	}
	await transaction.commit().execute();
}
async function issuesToCopy(ledger, postgres, { branch }) {
	const [known, stale] = [new Set(), new Set()];
	const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
	try {
		for await (const part of ledgerParts(ledger, archives)) {
			for (const issue of part.issues) known.add(issue);
			for (const issue of await differingIssues(part, postgres)) stale.add(issue);
		}
	} finally {
		archives.close();
	}
	return {
		left: (await issuesWithRows(postgres)).filter((issue) => !known.has(issue) || stale.has(issue)),
		stale: [...stale]
	};
}
async function differingIssues(part, postgres) {
	const [issues, handoffs] = [new Set(), new Set()];
	for await (const { row } of partDifferences(part, postgres)) if ("issue_number" in row) issues.add(Number(row["issue_number"]));
	else handoffs.add(Number(row["handoff_id"]));
	for (const end of [part.end, postgres]) for (const issue of await issuesOfHandoffs(end, [...handoffs])) issues.add(issue);
	return issues;
}
async function isRestEqual(branch, postgres) {
	return await firstOfRest(branch, postgres) === null;
}
async function firstOfRest(one, other) {
	for (const name of wholeTables) {
		const found = await firstOf(differingRows(name, null, {
			one,
			other
		}));
		if (found !== null) return found;
	}
	return null;
}
async function copyIssues(from, to, issues) {
	for (const name of ["templates", ...tablesOfIssues]) await copyPages(to, name, readPages(from, name, issues));
}
async function copyRest(from, to) {
	for (const name of wholeTables) {
		await sql`DELETE FROM ${sql.id(name)}`.execute(to.db);
		await copyPages(to, name, readPages(from, name, null));
	}
	await setClosed(to.db, "copy");
}
async function copyTemplates(from, to) {
	const { rows } = await sql`
    SELECT version FROM templates`.execute(from.db);
	const versions = JSON.stringify(rows.map(({ version }) => version));
	await sql`DELETE FROM templates WHERE version NOT IN (SELECT value FROM json_each(${versions}))`.execute(to.db);
	await copyPages(to, "templates", readPages(from, "templates", "unused"));
}
async function verify(ledger, postgres, { branch, observe }) {
	const hot = {
		kind: "sqlite",
		db: ledger.queries
	};
	const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
	const count = emptyCount();
	try {
		for await (const part of ledgerParts(ledger, archives)) {
			const found = await firstOf(partDifferences(part, postgres)) ?? (part.isHot ? await firstOfRest(part.end, postgres) : null);
			if (found !== null) throw rowDiffers(found);
			await addToCount(count, part);
			observe(`verified ${part.path}`);
		}
	} finally {
		archives.close();
	}
	await demandEqualCounts(count, {
		hot,
		postgres
	});
	return count.rows;
}
// build/ledger/migration/to-postgres.js
async function copyToPostgres(options) {
	const { branch } = options;
	return withDatabase((await branch.read())?.bytes ?? null, async (ledger) => {
		await takeOverReceipts(ledger.queries, () => readReceipts(branch));
		try {
			return await copyAll(ledger, options);
		} catch (error) {
			if (!isTaken(error)) throw error;
			await emptyCopy(options);
			return await copyAll(ledger, options);
		}
	});
}
function isTaken(error) {
	return error instanceof Error && "code" in error && error.code === "23505";
}
async function copyAll(ledger, options) {
	const { branch, transactions, observe } = options;
	const hot = {
		kind: "sqlite",
		db: ledger.queries
	};
	const archives = archiveOpener(ledger.queries, branch.readVersion, 1);
	const count = emptyCount();
	try {
		for await (const part of ledgerParts(ledger, archives)) {
			const differs = () => transactions.inMode("read", ({ db }) => firstDifference(part, {
				kind: "postgres",
				db
			}));
			if (await differs() !== null) {
				await changeCopy(options, `copied ${part.path}`, (transaction) => replacePart(transaction, part));
				const left = await differs();
				if (left !== null) throw rowDiffers(left);
			}
			await addToCount(count, part);
			observe(`copied ${part.path}`);
		}
	} finally {
		archives.close();
	}
	await changeCopy(options, "removed what the branch does not have", (transaction) => removeOthers(transaction, count));
	await transactions.inMode("read", ({ db }) => demandEqualCounts(count, {
		hot,
		postgres: {
			kind: "postgres",
			db
		}
	}));
	return count.rows;
}
async function firstDifference(part, postgres) {
	const found = await firstOf(partDifferences(part, postgres));
	if (found !== null || !part.isHot) return found;
	for (const name of wholeTables) {
		const other = await firstOf(differingRows(name, null, {
			one: part.end,
			other: postgres
		}));
		if (other !== null) return other;
	}
	return null;
}
async function changeCopy({ transactions }, reason, act) {
	await transactions.inMode("write", async (transaction, own) => {
		const { rows } = await lockLedger(transaction, own);
		await transaction.allowReplacing();
		if (await act(transaction, own)) {
			await noteChange(transaction, own, {
				revision: revisionIn(rows),
				reason
			});
			await transaction.commit();
		}
	});
}
async function replacePart({ db }, part) {
	const postgres = {
		kind: "postgres",
		db
	};
	const { end, issues, templatesOf } = part;
	await removeIssues(postgres, issues);
	await copyPages(postgres, "templates", readPages(end, "templates", templatesOf));
	for (const name of tablesOfIssues) await copyPages(postgres, name, readPages(end, name, issues));
	for (const name of part.isHot ? wholeTables : []) {
		await sql`DELETE FROM ${sql.id(name)}`.execute(db);
		await copyPages(postgres, name, readPages(end, name, null));
	}
	return true;
}
async function removeIssues(postgres, issues) {
	for (const name of tablesOfIssues.toReversed()) await sql`DELETE FROM ${sql.id(name)} WHERE ${selectionOf(postgres, name, issues)}`.execute(postgres.db);
}
async function removeOthers({ db }, { issues, templates }) {
	const postgres = {
		kind: "postgres",
		db
	};
	const others = (await issuesWithRows(postgres)).filter((issue) => !issues.has(issue));
	if (others.length > 0) await removeIssues(postgres, others);
	const versions = JSON.stringify([...templates.keys()]);
	const { numAffectedRows = 0n } = await sql`DELETE FROM templates WHERE version NOT IN (
    SELECT jsonb_array_elements_text(${versions}::jsonb))`.execute(db);
	return others.length > 0 || numAffectedRows > 0n;
}
async function emptyCopy(options) {
	await changeCopy(options, "removed the copy", async ({ db }) => {
		for (const name of [
			...wholeTables,
			...tablesOfIssues.toReversed(),
			"templates"
		]) await sql`DELETE FROM ${sql.id(name)}`.execute(db);
		return true;
	});
}
// build/ledger/migration/move.js
async function moveLedger(order, options) {
	const { source, target } = endsOf(order, options);
	const why = await refusal(source, target);
	if (why !== null) return {
		kind: "refused",
		why
	};
	if (order.cutover) await source.setClosed("moved", `closed to move to ${targetOf(order)}`);
	await target.setClosed("copy", `a copy of the ledger in ${sourceOf(order)}`);
	const rows = await (order.from === "branch" ? copyToPostgres : copyToBranch)(options);
	if (!order.cutover) return {
		kind: "copied",
		rows
	};
	await target.setClosed(null, `moved from ${sourceOf(order)}`);
	return {
		kind: "moved",
		rows
	};
}
async function cancelMove(order, options) {
	const { source, target } = endsOf(order, options);
	const [from, to] = [await source.state(), await target.state()];
	if (isOfAnother(from, to)) return "of another repository";
	if (from.closed === "copy" || to.closed === null && !to.isEmpty) return "moved before";
	if (from.closed !== null) await source.setClosed(null, `not moved to ${targetOf(order)}`);
	return null;
}
function isOfAnother(from, to) {
	return from.owner !== null && to.owner !== null && from.owner !== to.owner;
}
async function refusal(source, target) {
	const [from, to] = [await source.state(), await target.state()];
	const isInUse = to.closed === null && !to.isEmpty;
	if (isOfAnother(from, to)) return "of another repository";
	if (from.closed === "copy") return "source is a copy";
	if (from.closed === "moved" && isInUse) return "moved before";
	if (from.isEmpty) return "nothing to move";
	return isInUse ? "target is in use" : null;
}
function endsOf({ from }, options) {
	const [branch, postgres] = [branchEnd(options), postgresEnd(options)];
	return from === "branch" ? {
		source: branch,
		target: postgres
	} : {
		source: postgres,
		target: branch
	};
}
function sourceOf({ from }) {
	return from === "branch" ? "the data branch" : "PostgreSQL";
}
function targetOf({ from }) {
	return from === "branch" ? "PostgreSQL" : "the data branch";
}
// \0part:cli/migrate
var migrate_exports = __exportAll({
	cancelMove: () => cancelMove,
	moveLedger: () => moveLedger
});
export { migrate_exports };
