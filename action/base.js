// build/ports/world.js
var ServiceError = class extends Error {
	code;
	committed;
	constructor(code, message, { committed = false, ...options } = {}) {
		super(message, options);
		this.name = "Fault";
		this.code = code;
		this.committed = committed;
	}
};
async function withCommittedFlag(committed, act) {
	try {
		return await act();
	} catch (error) {
		throw committed && error instanceof ServiceError ? new ServiceError(error.code, error.message, {
			cause: error,
			committed
		}) : error;
	}
}
// build/base/instant.js
function isoFromEpoch(seconds) {
	return new Date(seconds * 1e3).toISOString().replace(/\.\d+Z$/, "Z");
}
function epochSeconds(at) {
	return Date.parse(at) / 1e3;
}
function toIsoSeconds(at) {
	return isoFromEpoch(epochSeconds(at));
}
function earlier(at, milliseconds) {
	return isoFromEpoch((Date.parse(at) - milliseconds) / 1e3);
}
function later(at, milliseconds) {
	return earlier(at, -milliseconds);
}
// build/usecases/mode.js
const modes = [
	"auto",
	"sweep",
	"report",
	"rebuild",
	"verify"
];
// build/config/types.js
const fieldTypes = [
	"text",
	"textarea",
	"number",
	"money",
	"date",
	"url",
	"email",
	"user",
	"list",
	"dropdown",
	"checkboxes"
];
const durationUnits = [
	"s",
	"m",
	"h",
	"d",
	"w"
];
const assignPolicies = [
	"round_robin",
	"least_loaded",
	"everyone",
	"nobody"
];
const statuses = [
	"initiated",
	"accepted",
	"returned",
	"completed",
	"cancelled"
];
// build/config/duration.js
const secondsPerUnit = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800
};
function secondsOf({ amount, unit }) {
	return amount * secondsPerUnit[unit];
}
function durationOf(seconds) {
	const unit = durationUnits.findLast((one) => seconds % secondsPerUnit[one] === 0) ?? "s";
	return {
		amount: seconds / secondsPerUnit[unit],
		unit
	};
}
export { ServiceError, assignPolicies, durationOf, durationUnits, earlier, epochSeconds, fieldTypes, isoFromEpoch, later, modes, secondsOf, secondsPerUnit, statuses, toIsoSeconds, withCommittedFlag };
