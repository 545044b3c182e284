export const id = 416;
export const ids = [416];
export const modules = {

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure)
});

;// CONCATENATED MODULE: ./build/metrics/rounding.js
// How figures are rounded: always at the end, and a half always up.
const hourLength = 60 * 60 * 1000;
/** Milliseconds as hours, to one decimal. */
function inHours(milliseconds) {
    return Math.round((milliseconds * 10) / hourLength) / 10;
}
/** Whole per cent; 0 of nothing. */
function perCent(part, whole) {
    return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

// EXTERNAL MODULE: ./build/metrics/standing.js
var standing = __webpack_require__(360);
;// CONCATENATED MODULE: ./build/metrics/window.js
// Stretches of time over which things are counted.
const dayLength = 24 * 60 * 60 * 1000;
/** The last `days` up to and including `now`. */
function lastDays(now, days) {
    return { from: now - days * dayLength, to: now, closed: true };
}
/** As long, and ending just where this one begins. */
function windowBefore({ from, to }) {
    return { from: from - (to - from), to: from, closed: false };
}
function contains({ from, to, closed }, time) {
    const at = Date.parse(time);
    return at >= from && (closed ? at <= to : at < to);
}
function initiatedIn(handoffs, window) {
    return handoffs.filter((handoff) => contains(window, handoff.initiatedAt));
}

;// CONCATENATED MODULE: ./build/metrics/headline.js
// The four headline figures.



/** Of the handoffs initiated in the window, as they stand at its end. */
function headlineOf(handoffs, window) {
    const counted = initiatedIn(handoffs, window);
    const completed = counted.filter((handoff) => (0,standing/* isCompletedAt */.Z7)(handoff, window.to)).length;
    const times = counted.flatMap((handoff) => (0,standing/* acceptanceTime */.tr)(handoff, window.to) ?? []);
    return {
        total_handoffs: counted.length,
        completed,
        completion_rate: perCent(completed, counted.length),
        avg_acceptance_hours: times.length === 0 ? 0 : inHours(times.reduce((sum, time) => sum + time, 0) / times.length),
    };
}

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js + 1 modules
var open_handoffs = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/metrics/alphabetical.js
var alphabetical = __webpack_require__(9242);
;// CONCATENATED MODULE: ./build/metrics/spread.js
// Medians and percentiles.

/** @param times in milliseconds, in any order */
function spreadOf(times) {
    const sorted = [...times].sort((one, other) => one - other);
    return { count: sorted.length, median: inHoursAt(sorted, 0.5), p90: inHoursAt(sorted, 0.9) };
}
function inHoursAt(sorted, share) {
    const value = percentile(sorted, share);
    return value === null ? null : inHours(value);
}
/**
 * The value below which that share of the others lies: rank `share · (n − 1)` of the sorted values,
 * counted from 0, and between two ranks the point in proportion.
 */
function percentile(sorted, share) {
    const rank = share * (sorted.length - 1);
    const below = sorted[Math.floor(rank)];
    const above = sorted[Math.ceil(rank)];
    return below === undefined || above === undefined
        ? null
        : below + (above - below) * (rank - Math.floor(rank));
}

;// CONCATENATED MODULE: ./build/metrics/routes.js
// The figures of each pair of teams.



/** @param at milliseconds */
function routesOf(handoffs, at) {
    return [...Map.groupBy(handoffs, routeKey).values()]
        .map((ofRoute) => routeOf(ofRoute, at))
        .sort((one, other) => other.total - one.total || (0,alphabetical/* alphabetical */.r)(nameOf(one), nameOf(other)));
}
function routeOf(handoffs, at) {
    return {
        from_team: handoffs[0]?.fromTeam ?? '',
        to_team: handoffs[0]?.toTeam ?? '',
        total: handoffs.length,
        completed: handoffs.filter((handoff) => (0,standing/* isCompletedAt */.Z7)(handoff, at)).length,
        acceptance_hours: spreadOf(handoffs.flatMap((handoff) => (0,standing/* acceptanceTime */.tr)(handoff, at) ?? [])),
        completion_hours: spreadOf(handoffs.flatMap((handoff) => (0,standing/* completionTime */.qZ)(handoff, at) ?? [])),
    };
}
/** Teams compare without regard to case. */
function routeKey({ fromTeam, toTeam }) {
    return JSON.stringify([fromTeam.toLowerCase(), toTeam.toLowerCase()]);
}
function nameOf(route) {
    return `${route.from_team} ${route.to_team}`;
}

;// CONCATENATED MODULE: ./build/metrics/sending-teams.js
// The quality of what each team sends.


const mostMissedShown = 5;
function sendingTeamsOf(submissions) {
    return [...Map.groupBy(submissions, (submission) => submission.fromTeam.toLowerCase())]
        .sort(([one], [other]) => (0,alphabetical/* alphabetical */.r)(one, other))
        .map(([, sent]) => sendingTeamOf(sent));
}
function sendingTeamOf(sent) {
    const first = sent.filter((submission) => submission.attempt === 1);
    const complete = first.filter((submission) => submission.complete).length;
    return {
        team: sent[0]?.fromTeam ?? '',
        first_submissions: first.length,
        first_time_complete: complete,
        first_time_complete_rate: first.length === 0 ? null : perCent(complete, first.length),
        most_missed: mostMissed(sent),
    };
}
function mostMissed(sent) {
    const issues = new Map();
    for (const { issueNumber, missing } of sent) {
        for (const field of missing) {
            issues.set(field, (issues.get(field) ?? new Set()).add(issueNumber));
        }
    }
    return [...issues]
        .map(([field, missedIn]) => ({ field, issues: missedIn.size }))
        .sort((one, other) => other.issues - one.issues || (0,alphabetical/* alphabetical */.r)(one.field, other.field))
        .slice(0, mostMissedShown);
}

// EXTERNAL MODULE: ./build/metrics/utc-text.js
var utc_text = __webpack_require__(850);
;// CONCATENATED MODULE: ./build/metrics/measure.js
// All the numbers at once.







function measure({ handoffs, submissions, now, days }) {
    const at = Date.parse(now);
    const window = lastDays(at, days);
    const counted = initiatedIn(handoffs, window);
    return {
        ...headlineOf(handoffs, window),
        days,
        from: (0,utc_text/* utcText */.k)(window.from),
        to: (0,utc_text/* utcText */.k)(window.to),
        previous: headlineOf(handoffs, windowBefore(window)),
        by_status: countByStatus(counted, at),
        routes: routesOf(counted, at),
        open: (0,open_handoffs/* countOpen */.QJ)((0,open_handoffs/* openHandoffs */._z)(handoffs, at)),
        sending_teams: sendingTeamsOf(submissions.filter((submission) => contains(window, submission.submittedAt))),
    };
}
function countByStatus(handoffs, at) {
    const found = handoffs.map((handoff) => (0,standing/* standingAt */.Ib)(handoff, at)?.status);
    const count = (status) => found.filter((one) => one === status).length;
    return {
        initiated: count('initiated'),
        accepted: count('accepted'),
        returned: count('returned'),
        completed: count('completed'),
        cancelled: count('cancelled'),
    };
}


/***/ })

};
