export const id = 259;
export const ids = [259];
export const modules = {

/***/ 24259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure),
  reachOf: () => (/* binding */ reachOf)
});

// EXTERNAL MODULE: ./build/handoff/instant.js
var instant = __webpack_require__(76676);
// EXTERNAL MODULE: ./build/template/group-by.js
var group_by = __webpack_require__(29660);
// EXTERNAL MODULE: ./build/template/by-text.js
var by_text = __webpack_require__(30264);
;// CONCATENATED MODULE: ./build/metrics/cells.js
// What is added up for each pair of names: for routes by their two teams, for what is sent by team and
// form. Each thing is looked at once, and what is asked of one of the two names is a sum of cells.

function cells(begin) {
    const rows = new Map();
    const all = [];
    return {
        at(row, column) {
            const columns = rows.get(row) ?? new Map();
            const tally = columns.get(column) ?? begin();
            if (!columns.has(column)) {
                rows.set(row, columns.set(column, tally));
                all.push({ row, column, tally });
            }
            return tally;
        },
        all: () => all,
    };
}
/** By key. */
function grouped(all, { keyOf, sum, }) {
    const groups = new Map();
    for (const [key, found] of (0,group_by/* groupBy */.$)(all, keyOf)) {
        const [first] = found;
        if (first !== undefined) {
            groups.set(key, { first, tally: sum(found.map(({ tally }) => tally)) });
        }
    }
    return groups;
}
/** The same number of each, added up. */
function sumOf(tallies, numberOf) {
    return tallies.reduce((sum, tally) => sum + numberOf(tally), 0);
}

;// CONCATENATED MODULE: ./build/metrics/rounding.js
// How figures are rounded: always at the end, and a half always up.
const hourLength = 60 * 60;
/** Of fewer cases, a rate would say more about chance than about anybody's work. */
const leastCases = 5;
/** Seconds as hours, to one decimal. */
function inHours(seconds) {
    return Math.round((seconds * 10) / hourLength) / 10;
}
/** Whole per cent; 0 of nothing. */
function perCent(part, whole) {
    return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
/** Whole per cent; null where there are too few cases. */
function rateOf(count, cases) {
    return cases < leastCases ? null : perCent(count, cases);
}
function shareOf(count, cases) {
    return { count, cases, rate: rateOf(count, cases) };
}

;// CONCATENATED MODULE: ./build/metrics/bottleneck.js
// Where handoffs wait the longest.




/**
 * The receiving team for which handoffs have waited longest, all their times to now added up; null
 * where nothing waits.
 */
function bottleneckOf(open) {
    const waiting = open.filter(({ status }) => status === 'initiated');
    const queues = (0,group_by/* groupBy */.$)(waiting, ({ handoff }) => handoff.toTeam.toLowerCase());
    const [worst] = [...queues.values()]
        .map((queue) => ({ team: queue[0]?.handoff.toTeam ?? '', queue, total: timeOf(queue) }))
        .sort((one, other) => other.total - one.total || (0,by_text/* byText */.z)(one.team, other.team));
    if (worst === undefined) {
        return null;
    }
    const { team, queue, total } = worst;
    const all = timeOf(waiting);
    return {
        team,
        waiting: queue.length,
        waiting_hours: inHours(total),
        share: waiting.length < leastCases ? null : perCent(total, all),
    };
}
function timeOf(courses) {
    return sumOf(courses, ({ age }) => age);
}

// EXTERNAL MODULE: ./build/metrics/course.js + 1 modules
var course = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/metrics/field-counts.js
// Which fields were wrong most often.

/** Adds the issue to each of the fields. */
function addIssue(found, issueNumber, fields) {
    for (const field of fields) {
        issuesOf(found, field).add(issueNumber);
    }
}
function unionOf(all) {
    const union = new Map();
    for (const [field, issues] of all.flatMap((found) => [...found])) {
        const known = issuesOf(union, field);
        for (const issue of issues) {
            known.add(issue);
        }
    }
    return union;
}
function issuesOf(found, field) {
    const issues = found.get(field) ?? new Set();
    found.set(field, issues);
    return issues;
}
const mostFields = 5;
/** The most frequent first. */
function mostFaulty(found) {
    return [...found]
        .map(([field, issues]) => ({ field, issues: issues.size }))
        .sort((one, other) => other.issues - one.issues || (0,by_text/* byText */.z)(one.field, other.field))
        .slice(0, mostFields);
}

;// CONCATENATED MODULE: ./build/metrics/fault-tally.js
// What was wrong with what one team sent by one form.


/** Rows are sending teams, columns forms. */
function tallyFaults(sent) {
    const tallies = cells(begin);
    for (const { fromTeam, handoffType, issueNumber, missing, invalid } of sent.submissions) {
        const tally = tallies.at(fromTeam, handoffType);
        addIssue(tally.missing, issueNumber, missing);
        addIssue(tally.invalid, issueNumber, invalid);
    }
    for (const { acceptance, handoff } of sent.courses) {
        const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
        tally.accepted += acceptance === null ? 0 : 1;
        tally.edited += acceptance !== null && handoff.editedAfterAcceptance > 0 ? 1 : 0;
        const returns = sent.returns.get(handoff.id) ?? [];
        for (const reason of new Set(returns.map((one) => one.reason))) {
            tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
        }
        for (const { fields } of returns) {
            addIssue(tally.named, handoff.issueNumber, fields);
        }
    }
    for (const { fromTeam, handoffType, issueNumber, missing } of sent.ratings) {
        addIssue(tallies.at(fromTeam, handoffType).wanting, issueNumber, missing);
    }
    return tallies.all();
}
function begin() {
    return {
        accepted: 0,
        edited: 0,
        reasons: new Map(),
        missing: new Map(),
        invalid: new Map(),
        named: new Map(),
        wanting: new Map(),
    };
}
function sumOfFaults(tallies) {
    const reasons = new Map();
    for (const [reason, number] of tallies.flatMap((tally) => [...tally.reasons])) {
        reasons.set(reason, (reasons.get(reason) ?? 0) + number);
    }
    return {
        accepted: sumOf(tallies, ({ accepted }) => accepted),
        edited: sumOf(tallies, ({ edited }) => edited),
        reasons,
        missing: unionOf(tallies.map(({ missing }) => missing)),
        invalid: unionOf(tallies.map(({ invalid }) => invalid)),
        named: unionOf(tallies.map(({ named }) => named)),
        wanting: unionOf(tallies.map(({ wanting }) => wanting)),
    };
}

// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(70978);
;// CONCATENATED MODULE: ./build/metrics/turns.js
// Whose turn handoffs were, and for how long.



function noTurns() {
    return {
        seconds: { waiting: 0, inWork: 0, withSender: 0 },
        worked: { waiting: 0, inWork: 0, withSender: 0 },
    };
}
function addTurns({ seconds, worked }, course) {
    const clock = clocksAt(course);
    seconds.waiting += clock.waitingSeconds;
    worked.waiting += clock.waitingWorked;
    seconds.inWork += clock.inWorkSeconds;
    worked.inWork += clock.inWorkWorked;
    seconds.withSender += clock.withSenderSeconds;
    worked.withSender += clock.withSenderWorked;
    const running = clocks/* clockOf */.ie[course.status];
    if (running !== null) {
        seconds[running] += course.age;
        worked[running] += course.ageWorked;
    }
}
function sumOfTurns(all) {
    const added = (kind) => ({
        waiting: sumOf(all, (turns) => turns[kind].waiting),
        inWork: sumOf(all, (turns) => turns[kind].inWork),
        withSender: sumOf(all, (turns) => turns[kind].withSender),
    });
    return { seconds: added('seconds'), worked: added('worked') };
}
function timeSplitOf({ seconds, worked }) {
    const hours = (clock) => ({
        hours: inHours(seconds[clock]),
        working_hours: inHours(worked[clock]),
    });
    return {
        waiting: hours('waiting'),
        in_work: hours('inWork'),
        with_sender: hours('withSender'),
    };
}
/** Up to the last change of status. Where the row has moved on since, its dated steps tell. */
function clocksAt({ handoff, status, since, initiated, acceptance }) {
    if (handoff.since === since) {
        return handoff;
    }
    const accepted = acceptance === null ? since : initiated + acceptance;
    const waited = accepted - initiated;
    return {
        waitingSeconds: waited,
        waitingWorked: acceptance === null ? waited : (handoff.acceptedWorked ?? waited),
        inWorkSeconds: status === 'initiated' ? 0 : since - accepted,
        inWorkWorked: 0,
        withSenderSeconds: 0,
        withSenderWorked: 0,
    };
}

;// CONCATENATED MODULE: ./build/metrics/received-tally.js
// What is added up of the handoffs that went from one team to another.


/** Rows are sending teams, columns receiving ones. */
function tallyReceived(courses) {
    const tallies = cells(nothingReceived);
    for (const course of courses) {
        const { fromTeam, toTeam } = course.handoff;
        addCourse(tallies.at(fromTeam, toTeam), course);
    }
    return tallies.all();
}
function addCourse(tally, course) {
    const { status, acceptance, completion, handoff } = course;
    tally.byStatus[status] += 1;
    tally.reopened += handoff.reopened > 0 ? 1 : 0;
    tally.everCompleted += status === 'completed' || handoff.reopened > 0 ? 1 : 0;
    if (acceptance !== null) {
        tally.acceptance.push(acceptance);
        addTime(tally.acceptanceWorked, handoff.acceptedWorked);
    }
    if (completion !== null) {
        tally.completion.push(completion);
        addTime(tally.completionWorked, handoff.completedWorked);
    }
    addTurns(tally.turns, course);
}
function addTime(times, time) {
    if (time !== null) {
        times.push(time);
    }
}
function nothingReceived() {
    return {
        byStatus: { initiated: 0, accepted: 0, returned: 0, completed: 0, cancelled: 0 },
        reopened: 0,
        everCompleted: 0,
        acceptance: [],
        acceptanceWorked: [],
        completion: [],
        completionWorked: [],
        turns: noTurns(),
    };
}
function sumOfReceived(tallies) {
    const withStatus = (status) => sumOf(tallies, ({ byStatus }) => byStatus[status]);
    return {
        byStatus: {
            initiated: withStatus('initiated'),
            accepted: withStatus('accepted'),
            returned: withStatus('returned'),
            completed: withStatus('completed'),
            cancelled: withStatus('cancelled'),
        },
        reopened: sumOf(tallies, ({ reopened }) => reopened),
        everCompleted: sumOf(tallies, ({ everCompleted }) => everCompleted),
        acceptance: tallies.flatMap(({ acceptance }) => acceptance),
        acceptanceWorked: tallies.flatMap(({ acceptanceWorked }) => acceptanceWorked),
        completion: tallies.flatMap(({ completion }) => completion),
        completionWorked: tallies.flatMap(({ completionWorked }) => completionWorked),
        turns: sumOfTurns(tallies.map(({ turns }) => turns)),
    };
}
function totalOf({ byStatus }) {
    const { initiated, accepted, returned, completed, cancelled } = byStatus;
    return initiated + accepted + returned + completed + cancelled;
}

;// CONCATENATED MODULE: ./build/metrics/headline.js
// The four headline figures.



/** @param received of the handoffs initiated in the window, at its end */
function headlineOf(received) {
    const { byStatus, acceptance } = received;
    const sum = sumOf(acceptance, (time) => time);
    return {
        total_handoffs: totalOf(received),
        completed: byStatus.completed,
        completion_rate: perCent(byStatus.completed, totalOf(received)),
        avg_acceptance_hours: acceptance.length === 0 ? 0 : inHours(sum / acceptance.length),
    };
}

;// CONCATENATED MODULE: ./build/metrics/sent-tally.js
// What is added up of what one team sent by one form.

/** Rows are sending teams, columns forms. */
function tallySent(sent) {
    const tallies = cells(nothingSent);
    for (const { fromTeam, handoffType, attempt, complete } of sent.submissions) {
        const tally = tallies.at(fromTeam, handoffType);
        tally.first += attempt === 1 ? 1 : 0;
        tally.complete += attempt === 1 && complete ? 1 : 0;
    }
    for (const { handoff } of sent.courses) {
        const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
        tally.total += 1;
        tally.returned += sent.returns.has(handoff.id) ? 1 : 0;
    }
    for (const { fromTeam, handoffType, rating } of sent.ratings) {
        const tally = tallies.at(fromTeam, handoffType);
        tally.ratings += 1;
        tally.stars += rating;
    }
    return tallies.all();
}
function nothingSent() {
    return { first: 0, complete: 0, total: 0, returned: 0, ratings: 0, stars: 0 };
}
function sumOfSent(tallies) {
    return {
        first: sumOf(tallies, ({ first }) => first),
        complete: sumOf(tallies, ({ complete }) => complete),
        total: sumOf(tallies, ({ total }) => total),
        returned: sumOf(tallies, ({ returned }) => returned),
        ratings: sumOf(tallies, ({ ratings }) => ratings),
        stars: sumOf(tallies, ({ stars }) => stars),
    };
}

;// CONCATENATED MODULE: ./build/metrics/mend-first.js
// Where mending would help most.






/** Once is chance. */
const leastIssues = 2;
function mendFirst({ sent, faults }) {
    const keyOf = ({ row }) => row.toLowerCase();
    const byTeam = grouped(faults, { keyOf, sum: sumOfFaults });
    const found = [...byTeam.values()].map(({ first, tally }) => ({
        team: first.row,
        fields: wrongFields(tally),
    }));
    const cases = new Set(found.flatMap(({ fields }) => [...fields.values()].flatMap((issues) => [...issues])));
    const fields = found.flatMap(({ team, fields }) => [...fields].map(([field, issues]) => ({ team, field, issues: issues.size })));
    const teams = [...grouped(sent, { keyOf, sum: sumOfSent }).values()].map(({ first, tally }) => ({ team: first.row, field: null, issues: tally.returned }));
    return (worst(fields, cases.size) ??
        worst(teams, sumOf(teams, ({ issues }) => issues)));
}
/** As submitted, or as returns say. */
function wrongFields({ missing, invalid, named }) {
    return unionOf([missing, invalid, named]);
}
function worst(candidates, cases) {
    const [first] = candidates.toSorted((one, other) => other.issues - one.issues ||
        (0,by_text/* byText */.z)(`${one.team} ${one.field}`, `${other.team} ${other.field}`));
    return first === undefined || first.issues < leastIssues
        ? null
        : { ...first, cases, share: rateOf(first.issues, cases) };
}

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js
var open_handoffs = __webpack_require__(44418);
;// CONCATENATED MODULE: ./build/metrics/spread.js
// Medians and percentiles.

/** @param times in seconds, in any order */
function spreadOf(times) {
    const sorted = new Float64Array(times).sort();
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

;// CONCATENATED MODULE: ./build/metrics/receiving.js
// How teams take on what comes to them: by route, and by receiving team.







function receivedOf({ counted, before, open, }) {
    return {
        counted: tallyReceived(counted),
        before: tallyReceived(before),
        open: tallyOpen(open),
    };
}
function tallyOpen(open) {
    const tallies = cells(() => ({ waiting: 0, overdue: 0 }));
    for (const course of open) {
        const tally = tallies.at(course.handoff.fromTeam, course.handoff.toTeam);
        tally.waiting += course.status === 'initiated' ? 1 : 0;
        tally.overdue += (0,open_handoffs/* isOverdue */.Jv)(course) ? 1 : 0;
    }
    return tallies.all();
}
function routesOf(received) {
    return figuresBy(received, routeKey)
        .map(({ first, figures }) => ({ from_team: first.row, to_team: first.column, ...figures }))
        .sort((one, other) => other.total - one.total || (0,by_text/* byText */.z)(routeName(one), routeName(other)));
}
function receivingTeamsOf(received) {
    return figuresBy(received, ({ column }) => column.toLowerCase())
        .map(({ first, figures }) => ({ team: first.column, ...figures }))
        .sort((one, other) => other.total - one.total || (0,by_text/* byText */.z)(one.team, other.team));
}
/** By the key of those that count or are open; what was there only before is no group of its own. */
function figuresBy({ counted, before, open }, keyOf) {
    const now = grouped(counted, { keyOf, sum: sumOfReceived });
    const then = grouped(before, { keyOf, sum: sumOfReceived });
    const underWay = grouped(open, { keyOf, sum: sumOfOpen });
    return [...new Set([...now.keys(), ...underWay.keys()])].flatMap((key) => {
        const first = (now.get(key) ?? underWay.get(key))?.first;
        const figures = figuresOf({
            counted: now.get(key)?.tally ?? nothingReceived(),
            before: then.get(key)?.tally ?? nothingReceived(),
            open: underWay.get(key)?.tally ?? sumOfOpen([]),
        });
        return first === undefined ? [] : [{ first, figures }];
    });
}
function sumOfOpen(tallies) {
    return {
        waiting: sumOf(tallies, ({ waiting }) => waiting),
        overdue: sumOf(tallies, ({ overdue }) => overdue),
    };
}
function figuresOf({ counted, before, open, }) {
    return {
        ...takenOn(counted),
        acceptance_working_hours: spreadOf(counted.acceptanceWorked),
        completion_working_hours: spreadOf(counted.completionWorked),
        reopened: shareOf(counted.reopened, counted.everCompleted),
        ...open,
        time: timeSplitOf(counted.turns),
        previous: takenOn(before),
    };
}
function takenOn(tally) {
    return {
        total: totalOf(tally),
        completed: tally.byStatus.completed,
        acceptance_hours: spreadOf(tally.acceptance),
        completion_hours: spreadOf(tally.completion),
    };
}
/** Teams compare without regard to case. */
function routeKey({ row, column }) {
    return `${row}\0${column}`.toLowerCase();
}
function routeName(route) {
    return `${route.from_team} ${route.to_team}`;
}

;// CONCATENATED MODULE: ./build/metrics/sending.js
// The quality of what is sent: by sending team, and by form.






function sendingTeamsOf(sending) {
    return sending_figuresBy(sending, ({ row }) => row.toLowerCase()).map(({ first, figures }) => ({
        team: first.row,
        ...figures,
    }));
}
function templatesOf(sending) {
    return sending_figuresBy(sending, ({ column }) => column).map(({ first, figures }) => ({
        handoff_type: first.column,
        ...figures,
    }));
}
/** In the order of their keys. */
function sending_figuresBy({ sent, faults, before }, keyOf) {
    const now = grouped(sent, { keyOf, sum: sumOfSent });
    const found = grouped(faults, { keyOf, sum: sumOfFaults });
    const then = grouped(before, { keyOf, sum: sumOfSent });
    return [...now]
        .sort(([one], [other]) => (0,by_text/* byText */.z)(one, other))
        .map(([key, { first, tally }]) => ({
        first,
        figures: sending_figuresOf({
            sent: tally,
            faults: found.get(key)?.tally ?? sumOfFaults([]),
            before: then.get(key)?.tally ?? nothingSent(),
        }),
    }));
}
function sending_figuresOf({ sent, faults, before, }) {
    return {
        ...inShort(sent),
        most_missed: mostFaulty(faults.missing),
        most_invalid: mostFaulty(faults.invalid),
        return_reasons: reasonsOf(faults, sent.total),
        most_returned: mostFaulty(faults.named),
        edited_after_acceptance: shareOf(faults.edited, faults.accepted),
        most_wanting: mostFaulty(faults.wanting),
        previous: inShort(before),
    };
}
function inShort({ first, complete, total, returned, ratings, stars }) {
    return {
        first_submissions: first,
        first_time_complete: complete,
        first_time_complete_rate: rateOf(complete, first),
        total,
        returned: shareOf(returned, total),
        rating: ratingOf(ratings, stars),
    };
}
function ratingOf(cases, stars) {
    return { cases, mean: cases < leastCases ? null : Math.round((10 * stars) / cases) / 10 };
}
function reasonsOf({ reasons }, total) {
    return [...reasons]
        .map(([reason, number]) => ({ reason, returned: shareOf(number, total) }))
        .sort((one, other) => other.returned.count - one.returned.count || (0,by_text/* byText */.z)(one.reason ?? '', other.reason ?? ''));
}

;// CONCATENATED MODULE: ./build/metrics/window.js
// Stretches of time over which things are counted.
const dayLength = 24 * 60 * 60;
/** The last `days` up to and including `now`. */
function lastDays(now, days) {
    return { from: now - days * dayLength, to: now, closed: true };
}
/** As long, and ending just where this one begins. */
function windowBefore({ from, to }) {
    return { from: from - (to - from), to: from, closed: false };
}
function contains({ from, to, closed }, at) {
    return at >= from && (closed ? at <= to : at < to);
}

;// CONCATENATED MODULE: ./build/metrics/weeks.js
// What came in and what went out, week by week.


const weekLength = 7 * dayLength;
const weeksShown = 8;
/** @param at seconds; the end of the last week */
function weeksOf(handoffs, at) {
    const initiated = countByWeek(handoffs, at, ({ initiatedAt }) => initiatedAt);
    const completed = countByWeek(handoffs, at, ({ completedAt }) => completedAt);
    const cancelled = countByWeek(handoffs, at, ({ cancelledAt }) => cancelledAt);
    return Array.from({ length: weeksShown }, (_, n) => {
        const ago = weeksShown - 1 - n;
        return {
            from: (0,instant/* instantOf */.B9)(at - (ago + 1) * weekLength),
            to: (0,instant/* instantOf */.B9)(at - ago * weekLength),
            initiated: initiated[ago] ?? 0,
            completed: completed[ago] ?? 0,
            cancelled: cancelled[ago] ?? 0,
        };
    });
}
/** By how many weeks ago. */
function countByWeek(handoffs, at, dateOf) {
    const counts = new Array(weeksShown).fill(0);
    for (const handoff of handoffs) {
        const date = dateOf(handoff);
        const ago = date === null ? -1 : Math.floor((at - date) / weekLength);
        if (ago >= 0 && ago < weeksShown) {
            counts[ago] = (counts[ago] ?? 0) + 1;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/metrics/measure.js
// All the numbers at once.















/** How far back the rows have to reach, in seconds before `now`. */
function reachOf(days) {
    return Math.max(2 * days, 7 * weeksShown) * dayLength;
}
function measure({ now, days, clocks, ...rows }) {
    // The ledger keeps whole seconds, and so does what is published.
    const at = Math.floor((0,instant/* epochSeconds */.DQ)(now));
    const window = lastDays(at, days);
    const earlier = windowBefore(window);
    const courses = (0,course/* coursesAt */.K)(rows.handoffs, at, clocks);
    const counted = courses.filter(({ initiated }) => contains(window, initiated));
    const initiatedEarlier = rows.handoffs.filter(({ initiatedAt }) => contains(earlier, initiatedAt));
    const before = (0,course/* coursesAt */.K)(initiatedEarlier, earlier.to);
    const open = courses.filter(open_handoffs/* isOpen */.nT);
    const received = receivedOf({ counted, before, open });
    const all = sumOfReceived(received.counted.map(({ tally }) => tally));
    const sent = sentIn(rows, window, counted);
    const sending = {
        sent: tallySent(sent),
        faults: tallyFaults(sent),
        before: tallySent(sentIn(rows, earlier, before)),
    };
    return {
        ...headlineOf(all),
        days,
        from: (0,instant/* instantOf */.B9)(window.from),
        to: (0,instant/* instantOf */.B9)(window.to),
        previous: headlineOf(sumOfReceived(received.before.map(({ tally }) => tally))),
        by_status: all.byStatus,
        routes: routesOf(received),
        open: (0,open_handoffs/* countOpen */.QJ)(open),
        sending_teams: sendingTeamsOf(sending),
        templates: templatesOf(sending),
        receiving_teams: receivingTeamsOf(received),
        time: timeSplitOf(all.turns),
        weeks: weeksOf(rows.handoffs, at),
        bottleneck: bottleneckOf(open),
        mend_first: mendFirst(sending),
    };
}
/** @param courses at the window's end, of the handoffs initiated in it */
function sentIn(rows, window, courses) {
    const returns = rows.returns.filter(({ returnedAt }) => returnedAt <= window.to);
    return {
        submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
        courses,
        returns: (0,group_by/* groupBy */.$)(returns, ({ handoffId }) => handoffId),
        ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
    };
}


/***/ }),

/***/ 30264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** For sorting by code unit, so that the order is the same on every machine. Times sort as their text does. */
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}


/***/ })

};
