export const id = 554;
export const ids = [554];
export const modules = {

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportPeriod: () => (/* binding */ reportPeriod)
/* harmony export */ });
/* harmony import */ var temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);
/* harmony import */ var _handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
// Which report is due. Heavy: loads the calendar library, so import it only where a report may be due.


/**
 * The newest report that is due at `now`: the last of the scheduled times that is not after it, and
 * the day, week or month that had ended by then. A scheduled time that the clocks skip is moved on
 * by as much as they skip; one that they show twice counts the first time.
 *
 * @param now ISO 8601
 */
function reportPeriod({ schedule, now, }) {
    const instant = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.from(now);
    const today = instant.toZonedDateTimeISO(schedule.timezone).toPlainDate();
    const thisTurn = dueDay(schedule, today);
    const isPast = temporal_polyfill__WEBPACK_IMPORTED_MODULE_0__/* .Temporal */ .fE.Instant.compare(dueInstant(schedule, thisTurn), instant) <= 0;
    return periodBefore(schedule, isPast ? thisTurn : dueDay(schedule, back(schedule, today)));
}
/** The day on which the report of that day's turn (day, week or month) falls due. */
function dueDay({ every, on }, day) {
    switch (every) {
        case 'day':
            return day;
        case 'week':
            return day.add({ days: on - day.dayOfWeek });
        case 'month':
            return day.with({ day: on });
    }
}
function dueInstant(schedule, day) {
    return day.toZonedDateTime({ timeZone: schedule.timezone, plainTime: schedule.at }).toInstant();
}
function back({ every }, day) {
    return day.subtract(every === 'day' ? { days: 1 } : every === 'week' ? { weeks: 1 } : { months: 1 });
}
/** What had ended by the day its report falls due. */
function periodBefore(schedule, due) {
    return {
        period: nameOf(schedule, back(schedule, due)),
        dueAt: (0,_handoff_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(dueInstant(schedule, due).epochMilliseconds / 1000),
    };
}
/** Of the turn that the day is in. */
function nameOf({ every }, day) {
    switch (every) {
        case 'day':
            return day.toString();
        case 'week':
            return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
        case 'month':
            return day.toPlainYearMonth().toString();
    }
}


/***/ })

};
