import { __exportAll } from "./base.js";
import { canHold, compareStrings, emptyTeam, entriesOf, extendedRepository, fileName, isEmpty, isMember, itemsOf, itemsOrOne, joinList, locationOf, mapValues, nextPrefix, parseTemplate, parseYaml, partyAt, possibleValues, publicField, readShared, rejectCycle, rejectRepeated, sameAnswer, sameLogin, settings, template, valueAt, withNodes } from "./run.js";
import { collectProblems, didYouMean, emptyValue, normalize, problemAt, quoted } from "./base.js";
// build/config/answers/check-receivers.js
function* checkReceivers(drafts, { teams, labels }) {
	for (const { template, written } of drafts) {
		const own = Object.entries(labels).flatMap(([key, name]) => key === "team" ? [] : [name]);
		for (const name of possibleValues(template.labels).flat()) if (own.some((one) => normalize(one) === normalize(name)) || normalize(name).startsWith(normalize(labels.team))) yield problemAt(placeOf(valueAt(written, "labels"), name) ?? written.at, `The label ${quoted(name)} already has a meaning of its own.`, "Choose another name.");
		const receivers = teams.filter(({ id }) => possibleValues(template.to).some((one) => sameLogin(one, id)));
		const areKnown = receivers.every(({ githubTeam }) => githubTeam === void 0);
		for (const login of areKnown ? namedIn(template.assign) : []) if (!receivers.some((team) => isMember(team, login))) yield problemAt(placeOf(valueAt(written, "assign"), login) ?? written.at, `\`assign\` names ${quoted(login)}, who is not in ${joinList(possibleValues(template.to), { last: "or" })}.`, "Write the login as under `members` of the team, or add it there.");
	}
}
function namedIn(assign) {
	return possibleValues(assign).flatMap((one) => typeof one === "string" ? [] : one);
}
function placeOf(node, text) {
	switch (node?.kind) {
		case "scalar": return node.source === text || node.value === text ? node.at : void 0;
		case "list": return node.items.map((item) => placeOf(item, text)).find((at) => at !== void 0);
		case "mapping": return node.entries.map(({ value }) => placeOf(value, text)).find((at) => at !== void 0);
		default: return;
	}
}
// build/config/extends/merge-shared.js
const mergedGroups = [
	"teams",
	"people",
	"labels"
];
function withoutReplaced(files) {
	const own = new Set(files.filter(({ isShared }) => isShared !== true).map(({ path }) => fileName(path)));
	return files.filter(({ path, isShared }) => isShared !== true || fileName(path) === "config.yml" || !own.has(fileName(path)));
}
function* mergeSettings(own, shared) {
	if (shared?.kind !== "mapping") return own ?? shared;
	const further = shared.entries.find(({ key }) => key === "extends");
	if (further !== void 0) yield problemAt(further.at, "A shared configuration cannot extend another one.", "Remove `extends` here, or write the repository of that configuration where this one is extended.");
	const inherited = {
		...shared,
		entries: shared.entries.filter((entry) => entry !== further)
	};
	if (own === void 0 || isEmpty(own)) return inherited;
	return own.kind === "mapping" ? mergeGroups(own, inherited) : own;
}
function mergeGroups(own, shared) {
	const merged = own.entries.map((entry) => {
		const other = shared.entries.find(({ key }) => key === entry.key)?.value;
		return mergedGroups.includes(entry.key) && other?.kind === "mapping" ? {
			...entry,
			value: mergeEntries(entry.value, other)
		} : entry;
	});
	return {
		...own,
		entries: [...merged, ...missingIn(own, shared)]
	};
}
function mergeEntries(own, shared) {
	if (isEmpty(own)) return shared;
	return own.kind === "mapping" ? {
		...own,
		entries: [...missingIn(own, shared), ...own.entries]
	} : own;
}
function missingIn(own, shared) {
	const keys = new Set(own.entries.map(({ key }) => key.toLowerCase()));
	return shared.entries.filter(({ key }) => !keys.has(key.toLowerCase()));
}
// build/config/next/check-carry.js
function* checkCarry({ template, written }, drafts) {
	const before = previousTemplates(template, drafts);
	const filled = [];
	for (const { key, at, value } of entriesOf(valueAt(written, "carry"))) {
		const name = template.carry?.[key];
		const field = name === void 0 ? void 0 : yield* publicField({
			name,
			at: value.at
		}, template.fields);
		if (field !== void 0) {
			filled.push({
				name: field.id,
				at: value.at
			});
			yield* checkPair({
				name: key,
				at
			}, field, before);
		}
	}
	yield* rejectRepeated(filled, "`carry`");
}
function previousTemplates(template, drafts) {
	const others = drafts.map((draft) => draft.template).filter(({ type }) => type !== template.type);
	const naming = others.filter(({ next = [] }) => next.includes(template.type));
	return naming.length > 0 ? naming : others.filter(({ to }) => possibleValues(to).some((one) => sameLogin(one, template.from)));
}
function* checkPair({ name, at }, field, before) {
	const owner = before.find(({ fields }) => fields.some(({ id }) => id === name)) ?? before[0];
	if (owner === void 0) {
		yield problemAt(at, "No handoff comes before this one, so nothing can be carried.", "Name this template under `next` in the one before, or remove `carry`.");
		return;
	}
	const others = before.flatMap(({ fields }) => fields.find(({ id }) => id === name) ?? []);
	const hidden = others.find((other) => other.private);
	yield* publicField({
		name,
		at
	}, hidden ? [hidden] : owner.fields, `\`${owner.type}\``);
	const unfit = others.find((other) => !canHold(field, other));
	if (unfit !== void 0) yield problemAt(at, `\`${field.id}\` is a field of type \`${field.type}\`, which cannot hold the answer to \`${name}\` of type \`${unfit.type}\`.`, "Carry it to a `textarea`, or give both fields the same type.");
	if (others.some((other) => haveNoOptionInCommon(field, other))) yield problemAt(at, `No option of \`${name}\` is an option of \`${field.id}\`, so no answer is ever carried.`, "Give both fields a common option, or carry it to a `textarea`.");
}
function haveNoOptionInCommon({ options }, { options: known }) {
	return options !== void 0 && known !== void 0 && !options.some((option) => known.some((one) => sameAnswer(one, option)));
}
// build/config/next/named-types.js
function* namedTypes({ template, written }, key, types) {
	const values = key === "next" ? template.next : template.waitsFor;
	const named = withNodes(values, itemsOrOne(valueAt(written, key))).map(({ value, node }) => ({
		name: value,
		at: node.at
	}));
	const others = types.filter((type) => type !== template.type);
	for (const { name, at } of named) if (name === template.type) yield problemAt(at, `\`${key}\` names this template itself.`, `Name another handoff, or remove \`${key}\`.`);
	else if (!others.includes(name)) yield problemAt(at, `\`${key}\` names ${quoted(name)}, which is not a template.`, name === "config" ? "Write the type of a handoff: the file `config.yml` holds the settings." : didYouMean(name, others, `Add the file \`${name}.yml\`, or remove this item.`));
	return named.filter(({ name }) => others.includes(name));
}
// build/config/next/check-next.js
function* checkNext(drafts, types) {
	for (const draft of drafts) {
		for (const named of yield* namedTypes(draft, "next", types)) yield* checkType(draft.template, named, drafts);
		yield* checkCarry(draft, drafts);
	}
}
function* checkType(template, { name: type, at }, drafts) {
	const length = nextPrefix.length + type.length;
	if (length > 50) yield problemAt(at, `The label \`${nextPrefix}${type}\` would have ${length} characters, and GitHub allows 50.`, `Rename the file \`${type}.yml\`: at most ${50 - nextPrefix.length} characters and \`.yml\`.`);
	const nextOf = (one) => drafts.find((draft) => draft.template.type === one)?.template;
	const next = nextOf(type);
	if (next === void 0 || next.from === "" || template.to === "") return;
	const receivers = possibleValues(template.to);
	if (!receivers.some((one) => sameLogin(next.from, one))) {
		const names = joinList(receivers, { last: "or" });
		yield problemAt(at, `\`${type}\` is sent by ${next.from}, but this handoff goes to ${names}.`, `Name a handoff that ${names} sends, or correct \`from\` in \`${type}.yml\`.`);
	}
	yield* rejectCycle({
		name: template.type,
		at
	}, {
		key: "next",
		linksOf: (one) => one === template.type ? [type] : nextOf(one)?.next ?? [],
		fix: "Remove one of these steps. People can still write `/handoff` for it."
	});
}
// build/config/next/check-waits.js
function* checkWaits(drafts, types) {
	const linksOf = (type) => drafts.find(({ template }) => template.type === type)?.template.waitsFor ?? [];
	for (const draft of drafts) {
		const { type, waitsFor = [] } = draft.template;
		const awaited = (yield* namedTypes(draft, "waits_for", types)).map(({ name }) => name);
		if (awaited.length === 0 || awaited.length !== waitsFor.length) continue;
		const at = locationOf(draft.written, "waits_for");
		yield* rejectCycle({
			name: type,
			at
		}, {
			key: "waits_for",
			linksOf,
			fix: "Remove one of these: none of them would ever start."
		});
		if (!drafts.some(({ template: { next = [] } }) => [type, ...awaited].every((one) => next.includes(one))) && drafts.length === types.length) yield problemAt(at, `No template offers \`${type}\` together with ${joinList(awaited.map((one) => `\`${one}\``))}, so it would not wait.`, `Name all of them under \`next\` of the handoff before: \`next: [${[...awaited, type].join(", ")}]\`.`);
	}
}
// build/config/opens/check-opens.js
function* checkOpens(drafts, listed) {
	for (const { template, written } of drafts) {
		const tree = valueAt(written, "opens");
		if (template.opens === void 0 || tree === void 0) continue;
		const team = listed.find(({ id }) => sameLogin(id, template.from));
		if (template.from !== "" && team?.calendar === void 0) yield problemAt(locationOf(written, "opens"), `\`opens\` needs a time zone, and the team ${quoted(template.from)} has no \`calendar\`.`, `Add it to the team in \`config.yml\`: \`${template.from}: { calendar: { timezone: Europe/Berlin } }\`.`);
		yield* checkKept(template, tree);
	}
}
function* checkKept({ fields, opens }, tree) {
	const keep = opens?.keep ?? [];
	const list = tree.kind === "mapping" ? valueAt(tree, "keep") : void 0;
	for (const { value, node } of withNodes(keep, itemsOf(list))) yield* publicField({
		name: value,
		at: node.at
	}, fields);
	if (!fields.some((field) => field.required === true && !keep.includes(field.id))) yield problemAt(list?.at ?? tree.at, "The form that Baton opens would be complete before anyone has read it.", "Make a field `required` that `keep` does not name.");
}
// build/config/teams/join-teams.js
function* joinTeams({ drafts, listed, settings, prefix }) {
	const teams = [...listed];
	const added = [];
	for (const { id, at } of drafts.flatMap(partiesOf)) {
		if (teams.some((team) => sameLogin(team.id, id))) continue;
		teams.push(emptyTeam(id));
		added.push({
			id,
			at
		});
	}
	yield* rejectLongIds([...listedIn(settings), ...added], prefix);
	const asListed = (id) => teams.find((team) => sameLogin(team.id, id))?.id ?? id;
	return {
		templates: drafts.map(({ template }) => ({
			...template,
			from: asListed(template.from),
			to: mapValues(template.to, asListed)
		})),
		teams
	};
}
function partiesOf({ template, written }) {
	return [{
		id: template.from,
		at: partyAt(written, "from")
	}, ...receiversOf({
		template,
		written
	})];
}
function receiversOf({ template, written }) {
	const at = partyAt(written, "to");
	const entries = ["to", "receiving_team"].flatMap((key) => entriesOf(valueAt(written, key)));
	return possibleValues(template.to).map((id) => ({
		id,
		at: entries.find(({ key, value }) => key !== "by" && isNamed(value, id))?.value.at ?? at
	}));
}
function isNamed(node, id) {
	return node.kind === "scalar" && node.source === id;
}
function listedIn(settings) {
	const teams = entriesOf(settings).find(({ key }) => key === "teams")?.value;
	return entriesOf(teams).map(({ key, at }) => ({
		id: key,
		at
	}));
}
function* rejectLongIds(teams, prefix) {
	for (const { id, at } of teams) {
		const length = [...prefix, ...id].length;
		if (length <= 50) continue;
		yield problemAt(at, `The label ${quoted(prefix + id)} would have ${length} characters, and GitHub allows 50.`, "Give the team a shorter name.");
	}
}
function* rejectUnlisted(draft, listed) {
	if (listed.length === 0) return;
	const ids = listed.map((team) => team.id);
	for (const { id, at } of partiesOf(draft)) {
		if (id === "" || ids.some((other) => sameLogin(other, id))) continue;
		yield problemAt(at, `The team ${quoted(id)} is not among the \`teams\` of \`config.yml\`.`, didYouMean(id, ids, `List it there, even without members: \`${id}: {}\`.`));
	}
}
// build/config/parse-configuration.js
function parseConfiguration(files) {
	const { value, problems } = collectProblems(parseFiles(files.toSorted((a, b) => compareStrings(a.path, b.path))));
	return problems.length === 0 ? {
		kind: "valid",
		configuration: value
	} : {
		kind: "invalid",
		problems: problems.toSorted(inReadingOrder)
	};
}
function* parseFiles(files) {
	yield* rejectOtherNames(files);
	const named = withoutReplaced(files.filter(({ path }) => path.endsWith(".yml") && expectedName(fileName(path)) === fileName(path)));
	const tree = yield* parseSettingsFiles(named);
	const { teams: listed, ...rest } = (tree && (yield* settings.parse(tree, "config.yml"))) ?? emptyValue(settings);
	const isWhole = rest.extends === void 0 || files.some(({ isShared }) => isShared === true);
	const drafts = [];
	for (const file of named.filter((other) => !isSettings(other))) {
		const draft = yield* parseTemplateFile(file);
		if (draft === void 0) continue;
		if (!file.builtIn && isWhole) yield* rejectUnlisted(draft, listed);
		drafts.push(draft);
	}
	yield* rejectSameNames(drafts);
	const types = named.filter((file) => !isSettings(file)).map(({ path }) => fileName(path).replace(/\.yml$/, ""));
	if (isWhole) {
		yield* checkNext(drafts, types);
		yield* checkWaits(drafts, types);
		yield* checkOpens(drafts, listed);
		yield* checkReceivers(drafts, {
			teams: listed,
			labels: rest.labels
		});
	}
	return {
		...yield* joinTeams({
			drafts,
			listed,
			settings: tree,
			prefix: rest.labels.team
		}),
		...rest
	};
}
function* parseSettingsFiles(files) {
	const trees = {};
	for (const file of files.filter(isSettings)) {
		const tree = yield* parseOwnKeys(file, settingsFileKeys);
		trees[file.isShared === true ? "shared" : "own"] ??= tree;
	}
	return yield* mergeSettings(trees.own, trees.shared);
}
function isSettings({ path }) {
	return fileName(path) === "config.yml";
}
function* rejectOtherNames(files) {
	for (const { path } of files) {
		const name = fileName(path);
		const better = expectedName(name);
		if (better === name) continue;
		const fault = name.endsWith(".yml") ? "is not called `config.yml`" : "does not end in `.yml`";
		yield problemAt({
			path,
			line: 1,
			column: 1
		}, `${quoted(name)} is ignored, because it ${fault}.`, `Rename the file to ${quoted(better)}.`);
	}
}
function expectedName(name) {
	return /^config\.ya?ml$/i.test(name) ? "config.yml" : name.replace(/\.ya?ml$/i, ".yml");
}
function* parseTemplateFile(file) {
	const tree = yield* parseOwnKeys(file, templateFileKeys);
	return tree && (yield* parseTemplate(tree));
}
const settingsFileKeys = {
	own: settings.keys,
	misplaced: template.keys,
	subject: "`config.yml`",
	home: "the file of a template, such as `sales_to_onboarding.yml`"
};
const templateFileKeys = {
	own: template.keys,
	misplaced: settings.keys,
	subject: "a template",
	home: "`config.yml`"
};
function* parseOwnKeys(file, { own, misplaced, subject, home }) {
	const tree = yield* parseYaml(file);
	if (tree?.kind !== "mapping") return tree;
	const isMisplaced = ({ key }) => Object.hasOwn(misplaced, key) && !Object.hasOwn(own, key);
	for (const { key, at } of tree.entries.filter(isMisplaced)) yield problemAt(at, `\`${key}\` is not a key of ${subject}.`, `Move it to ${home}.`);
	return {
		...tree,
		entries: tree.entries.filter((entry) => !isMisplaced(entry))
	};
}
function* rejectSameNames(drafts) {
	for (const [index, { template: one, written }] of drafts.entries()) {
		const same = drafts.slice(0, index).find((other) => normalize(other.template.name) === normalize(one.name));
		if (same === void 0) continue;
		yield problemAt(locationOf(written, "name"), `The template \`${same.template.type}\` already has the name ${quoted(one.name)}.`, "Give each template a `name` of its own.");
	}
}
function inReadingOrder(one, other) {
	return compareStrings(one.path, other.path) || one.line - other.line || one.column - other.column;
}
// build/config/with-default-templates.js
function withBuiltIn(own, builtIn) {
	const isBuiltIn = own.every(({ path }) => /\/config\.ya?ml$/.test(path));
	return {
		files: isBuiltIn ? [...own, ...builtIn] : own,
		isBuiltIn
	};
}
// build/usecases/merge-shared.js
async function mergeNewest(github, own, { builtIn, last = async () => null }) {
	const parse = (shared) => {
		const { files } = withBuiltIn([...own, ...shared?.files ?? []], builtIn);
		return {
			outcome: parseConfiguration(files),
			shared,
			unused: []
		};
	};
	const wanted = extendedRepository(own);
	if (wanted === null) return parse(null);
	const read = await readShared(github, wanted);
	const newest = read.kind === "read" ? parse(read.shared) : null;
	if (newest?.outcome.kind === "valid") return newest;
	const unused = read.kind === "unreadable" ? [read.problem] : newest?.outcome.kind === "invalid" ? newest.outcome.problems : [];
	const kept = await last();
	const earlier = kept?.repository === wanted.repository ? parse({
		...kept,
		at: wanted.at
	}) : null;
	if (earlier?.outcome.kind === "valid") return {
		...earlier,
		unused
	};
	if (read.kind === "unreadable" && read.error !== null) throw read.error;
	return newest ?? {
		outcome: {
			kind: "invalid",
			problems: unused
		},
		shared: null,
		unused: []
	};
}
// \0part:configuration
var _part_configuration_exports = __exportAll({ mergeNewest: () => mergeNewest });
export { _part_configuration_exports, mergeNewest, parseConfiguration, withBuiltIn };
