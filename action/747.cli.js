export const id = 747;
export const ids = [747];
export const modules = {

/***/ 49747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workClock: () => (/* binding */ workClock)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48599);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76676);
// The clock of a team that keeps a calendar: it runs on working days, in working hours, and stands on
// holidays. Heavy: loads the calendar library, so import it only where a team keeps one.


function workClock(calendar) {
    const { timezone: zone, days, hours } = calendar;
    const day = (Date.parse(`1970-01-01T${hours.to}Z`) - Date.parse(`1970-01-01T${hours.from}Z`)) / 1000;
    const dateOf = (at) => temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
    const shiftOn = remembering((date) => shiftOf(calendar, date));
    return {
        zone,
        day,
        week: days.length * day,
        add(at, seconds) {
            const from = Date.parse(at);
            let left = seconds * 1000;
            for (let date = dateOf(from); left > 0; date = date.add({ days: 1 })) {
                const { opens, closes } = shiftOn(date);
                const begins = Math.max(from, opens);
                const open = Math.max(0, closes - begins);
                if (open >= left) {
                    return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)((begins + left) / 1000);
                }
                left -= open;
            }
            return (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(from / 1000);
        },
        between(from, to) {
            const [begins, ends] = [Date.parse(from), Date.parse(to)];
            const last = dateOf(ends);
            let worked = 0;
            for (let date = dateOf(begins); temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
                const { opens, closes } = shiftOn(date);
                worked += Math.max(0, Math.min(ends, closes) - Math.max(begins, opens));
            }
            return worked / 1000;
        },
    };
}
const closed = { opens: 0, closes: 0 };
function shiftOf({ timezone, days, hours, holidays }, date) {
    if (!days.includes(date.dayOfWeek) || holidays.includes(date.toString())) {
        return closed;
    }
    const at = (time) => instantAt(date.toPlainDateTime(time), timezone);
    return { opens: at(hours.from), closes: at(hours.to) };
}
/**
 * When the clocks of the zone first show that time, in milliseconds; where they skip it, the moment at
 * which they are put forward.
 */
function instantAt(local, zone) {
    const before = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
    const isSkipped = !before.toPlainDateTime().equals(local);
    return (isSkipped ? (before.getTimeZoneTransition('next') ?? before) : before).epochMilliseconds;
}
/** Working out what a date's hours are takes far longer than adding them up. */
function remembering(find) {
    const found = new Map();
    return (date) => {
        const key = date.toString();
        const shift = found.get(key) ?? find(date);
        found.set(key, shift);
        return shift;
    };
}


/***/ })

};
