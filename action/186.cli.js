export const id = 186;
export const ids = [186];
export const modules = {

/***/ 87186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measure: () => (/* binding */ measure),
  reachOf: () => (/* binding */ reachOf)
});

;// CONCATENATED MODULE: ./build/metrics/alphabetical.js
/** By code unit, so that the order is the same on every machine. */
function alphabetical(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/metrics/rounding.js
// How figures are rounded: always at the end, and a half always up.
const hourLength = 60 * 60 * 1000;
/** Of fewer cases, a rate would say more about chance than about anybody's work. */
const leastCases = 5;
/** Milliseconds as hours, to one decimal. */
function inHours(milliseconds) {
    return Math.round((milliseconds * 10) / hourLength) / 10;
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
    const queues = Map.groupBy(waiting, ({ handoff }) => handoff.toTeam.toLowerCase());
    const [worst] = [...queues.values()]
        .map((queue) => ({ team: queue[0]?.handoff.toTeam ?? '', queue, total: timeOf(queue) }))
        .sort((one, other) => other.total - one.total || alphabetical(one.team, other.team));
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
    return courses.reduce((sum, { age }) => sum + age, 0);
}

// EXTERNAL MODULE: ./build/metrics/course.js + 1 modules
var course = __webpack_require__(20089);
;// CONCATENATED MODULE: ./build/metrics/headline.js
// The four headline figures.

/** @param courses of the handoffs initiated in the window, at its end */
function headlineOf(courses) {
    const completed = courses.filter(({ status }) => status === 'completed').length;
    const times = courses.flatMap(({ acceptance }) => acceptance ?? []);
    return {
        total_handoffs: courses.length,
        completed,
        completion_rate: perCent(completed, courses.length),
        avg_acceptance_hours: times.length === 0 ? 0 : inHours(times.reduce((sum, time) => sum + time, 0) / times.length),
    };
}

;// CONCATENATED MODULE: ./build/metrics/field-counts.js
// Which fields were wrong most often.

const mostFields = 5;
/** The most frequent first. */
function mostFaulty(found) {
    return [...issuesByField(found)]
        .map(([field, issues]) => ({ field, issues: issues.size }))
        .sort((one, other) => other.issues - one.issues || alphabetical(one.field, other.field))
        .slice(0, mostFields);
}
function issuesByField(found) {
    const issues = new Map();
    for (const { issueNumber, fields } of found) {
        for (const field of fields) {
            const known = issues.get(field);
            if (known === undefined) {
                issues.set(field, new Set([issueNumber]));
            }
            else {
                known.add(issueNumber);
            }
        }
    }
    return issues;
}

;// CONCATENATED MODULE: ./build/metrics/sending.js
// The quality of what is sent: by sending team, and by form.



function sendingTeamsOf(both) {
    return grouped(both, ({ fromTeam }) => fromTeam.toLowerCase()).map(({ first, group }) => ({
        team: first.fromTeam,
        ...figuresOf(group),
    }));
}
function templatesOf(both) {
    return grouped(both, ({ handoffType }) => handoffType).map(({ first, group }) => ({
        handoff_type: first.handoffType,
        ...figuresOf(group),
    }));
}
/** In the order of their keys. */
function grouped({ sent, before }, keyOf) {
    const now = split(sent, keyOf);
    const then = split(before, keyOf);
    return [...now]
        .sort(([one], [other]) => alphabetical(one, other))
        .flatMap(([key, part]) => {
        const first = part.submissions[0] ?? part.courses[0]?.handoff ?? part.ratings[0];
        return first === undefined
            ? []
            : [{ first, group: { sent: part, before: then.get(key) ?? nothing } }];
    });
}
const nothing = { submissions: [], courses: [], returned: [], ratings: [] };
function split(sent, keyOf) {
    const submissions = Map.groupBy(sent.submissions, keyOf);
    const courses = Map.groupBy(sent.courses, ({ handoff }) => keyOf(handoff));
    const returned = Map.groupBy(sent.returned, ({ handoff }) => keyOf(handoff));
    const ratings = Map.groupBy(sent.ratings, keyOf);
    const keys = new Set([...submissions.keys(), ...courses.keys(), ...ratings.keys()]);
    return new Map([...keys].map((key) => [
        key,
        {
            submissions: submissions.get(key) ?? [],
            courses: courses.get(key) ?? [],
            returned: returned.get(key) ?? [],
            ratings: ratings.get(key) ?? [],
        },
    ]));
}
function figuresOf({ sent, before }) {
    const { submissions, courses, returned, ratings } = sent;
    const accepted = courses.filter(({ acceptance }) => acceptance !== null);
    const edited = accepted.filter(({ handoff }) => handoff.editedAfterAcceptance > 0);
    return {
        ...inShort(sent),
        most_missed: mostFaulty(submissions.map((one) => faulty(one.issueNumber, one.missing))),
        most_invalid: mostFaulty(submissions.map((one) => faulty(one.issueNumber, one.invalid))),
        return_reasons: reasonsOf(returned, courses.length),
        most_returned: mostFaulty(returned.flatMap(namedFields)),
        edited_after_acceptance: shareOf(edited.length, accepted.length),
        most_wanting: mostFaulty(ratings.map((one) => faulty(one.issueNumber, one.missing))),
        previous: inShort(before),
    };
}
function inShort({ submissions, courses, returned, ratings }) {
    const first = submissions.filter((submission) => submission.attempt === 1);
    const complete = first.filter((submission) => submission.complete).length;
    return {
        first_submissions: first.length,
        first_time_complete: complete,
        first_time_complete_rate: rateOf(complete, first.length),
        total: courses.length,
        returned: shareOf(returned.length, courses.length),
        rating: ratingOf(ratings),
    };
}
function ratingOf(ratings) {
    const stars = ratings.reduce((sum, { rating }) => sum + rating, 0);
    const cases = ratings.length;
    return { cases, mean: cases < leastCases ? null : Math.round((10 * stars) / cases) / 10 };
}
function reasonsOf(returned, total) {
    const reasons = returned.flatMap(({ returns }) => [
        ...new Set(returns.map(({ reason }) => reason)),
    ]);
    return [...Map.groupBy(reasons, (reason) => reason)]
        .map(([reason, { length }]) => ({ reason, returned: shareOf(length, total) }))
        .sort((one, other) => other.returned.count - one.returned.count ||
        alphabetical(one.reason ?? '', other.reason ?? ''));
}
function namedFields({ handoff, returns }) {
    return returns.map(({ fields }) => faulty(handoff.issueNumber, fields));
}
function faulty(issueNumber, fields) {
    return { issueNumber, fields };
}

;// CONCATENATED MODULE: ./build/metrics/mend-first.js
// Where mending would help most.




/** Once is chance. */
const leastIssues = 2;
function mendFirst(sent) {
    return worstField(sent) ?? worstTeam(sent);
}
function worstField({ submissions, returned }) {
    const found = [
        ...submissions.map(({ fromTeam: team, issueNumber, missing, invalid }) => ({
            team,
            issueNumber,
            fields: missing.length === 0 ? invalid : [...missing, ...invalid],
        })),
        ...returned.flatMap((one) => namedFields(one).map((named) => ({ ...named, team: one.handoff.fromTeam }))),
    ].filter(({ fields }) => fields.length > 0);
    const cases = new Set(found.map(({ issueNumber }) => issueNumber)).size;
    const candidates = [...Map.groupBy(found, ({ team }) => team.toLowerCase()).values()].flatMap((ofTeam) => [...issuesByField(ofTeam)].map(([field, issues]) => ({
        team: ofTeam[0]?.team ?? '',
        field,
        issues: issues.size,
    })));
    return worst(candidates, cases);
}
function worstTeam({ returned }) {
    const candidates = [
        ...Map.groupBy(returned, ({ handoff }) => handoff.fromTeam.toLowerCase()).values(),
    ].map((ofTeam) => ({
        team: ofTeam[0]?.handoff.fromTeam ?? '',
        field: null,
        issues: ofTeam.length,
    }));
    return worst(candidates, returned.length);
}
function worst(candidates, cases) {
    const [first] = candidates.toSorted((one, other) => other.issues - one.issues ||
        alphabetical(`${one.team} ${one.field}`, `${other.team} ${other.field}`));
    return first === undefined || first.issues < leastIssues
        ? null
        : { ...first, cases, share: rateOf(first.issues, cases) };
}

// EXTERNAL MODULE: ./build/metrics/open-handoffs.js
var open_handoffs = __webpack_require__(44418);
;// CONCATENATED MODULE: ./build/metrics/spread.js
// Medians and percentiles.

/** @param times in milliseconds, in any order */
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

// EXTERNAL MODULE: ./build/handoff/clocks.js
var clocks = __webpack_require__(70978);
;// CONCATENATED MODULE: ./build/metrics/time-split.js
// Whose turn handoffs were, and for how long.


function timeSplitOf(courses) {
    const seconds = { waiting: 0, inWork: 0, withSender: 0 };
    const worked = { waiting: 0, inWork: 0, withSender: 0 };
    for (const course of courses) {
        const clock = clocksAt(course);
        seconds.waiting += clock.waitingSeconds;
        worked.waiting += clock.waitingWorked;
        seconds.inWork += clock.inWorkSeconds;
        worked.inWork += clock.inWorkWorked;
        seconds.withSender += clock.withSenderSeconds;
        worked.withSender += clock.withSenderWorked;
        const running = clocks/* clockOf */.ie[course.status];
        if (running !== null) {
            seconds[running] += course.age / 1000;
            worked[running] += course.ageWorked;
        }
    }
    const hours = (clock) => ({
        hours: inHours(seconds[clock] * 1000),
        working_hours: inHours(worked[clock] * 1000),
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
    const waited = (accepted - initiated) / 1000;
    return {
        waitingSeconds: waited,
        waitingWorked: handoff.acceptedWorked ?? waited,
        inWorkSeconds: status === 'initiated' ? 0 : (since - accepted) / 1000,
        inWorkWorked: 0,
        withSenderSeconds: 0,
        withSenderWorked: 0,
    };
}

;// CONCATENATED MODULE: ./build/metrics/receiving.js
// How teams take on what comes to them: by route, and by receiving team.





function routesOf(received) {
    return receiving_grouped(received, routeKey)
        .map(({ first: { handoff }, group }) => ({
        from_team: handoff.fromTeam,
        to_team: handoff.toTeam,
        ...receiving_figuresOf(group),
    }))
        .sort((one, other) => other.total - one.total || alphabetical(routeName(one), routeName(other)));
}
function receivingTeamsOf(received) {
    return receiving_grouped(received, ({ handoff }) => handoff.toTeam.toLowerCase())
        .map(({ first, group }) => ({ team: first.handoff.toTeam, ...receiving_figuresOf(group) }))
        .sort((one, other) => other.total - one.total || alphabetical(one.team, other.team));
}
/** By the key of those that count or are open; what was there only before is no group of its own. */
function receiving_grouped(received, keyOf) {
    const counted = Map.groupBy(received.counted, keyOf);
    const before = Map.groupBy(received.before, keyOf);
    const open = Map.groupBy(received.open, keyOf);
    return [...new Set([...counted.keys(), ...open.keys()])].flatMap((key) => {
        const group = {
            counted: counted.get(key) ?? [],
            before: before.get(key) ?? [],
            open: open.get(key) ?? [],
        };
        const first = group.counted[0] ?? group.open[0];
        return first === undefined ? [] : [{ first, group }];
    });
}
function receiving_figuresOf({ counted, before, open }) {
    const everCompleted = counted.filter(({ status, handoff }) => status === 'completed' || handoff.reopened > 0);
    return {
        ...takenOn(counted),
        acceptance_working_hours: spreadOver(counted, ({ acceptance, handoff }) => acceptance === null ? null : inMilliseconds(handoff.acceptedWorked)),
        completion_working_hours: spreadOver(counted, ({ completion, handoff }) => completion === null ? null : inMilliseconds(handoff.completedWorked)),
        reopened: shareOf(counted.filter(({ handoff }) => handoff.reopened > 0).length, everCompleted.length),
        waiting: open.filter(({ status }) => status === 'initiated').length,
        overdue: open.filter(open_handoffs/* isOverdue */.Jv).length,
        time: timeSplitOf(counted),
        previous: takenOn(before),
    };
}
function takenOn(courses) {
    return {
        total: courses.length,
        completed: courses.filter(({ status }) => status === 'completed').length,
        acceptance_hours: spreadOver(courses, ({ acceptance }) => acceptance),
        completion_hours: spreadOver(courses, ({ completion }) => completion),
    };
}
/** Over those that have that time. */
function spreadOver(courses, timeOf) {
    const times = [];
    for (const course of courses) {
        const time = timeOf(course);
        if (time !== null) {
            times.push(time);
        }
    }
    return spreadOf(times);
}
function inMilliseconds(seconds) {
    return seconds === null ? null : seconds * 1000;
}
/** Teams compare without regard to case. */
function routeKey({ handoff: { fromTeam, toTeam } }) {
    return `${fromTeam}\0${toTeam}`.toLowerCase();
}
function routeName(route) {
    return `${route.from_team} ${route.to_team}`;
}

;// CONCATENATED MODULE: ./build/metrics/returned-handoffs.js
// Which handoffs came back to their senders.
/** Those of the courses that were returned by then. @param at milliseconds */
function returnedHandoffs(courses, returns, at) {
    const made = returns.filter(({ returnedAt }) => returnedAt <= at);
    const byHandoff = Map.groupBy(made, ({ handoffId }) => handoffId);
    return courses.flatMap(({ handoff }) => {
        const ofThis = byHandoff.get(handoff.id);
        return ofThis === undefined ? [] : [{ handoff, returns: ofThis }];
    });
}

// EXTERNAL MODULE: ./build/metrics/utc-text.js
var utc_text = __webpack_require__(40850);
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
function contains({ from, to, closed }, at) {
    return at >= from && (closed ? at <= to : at < to);
}

;// CONCATENATED MODULE: ./build/metrics/weeks.js
// What came in and what went out, week by week.


const weekLength = 7 * dayLength;
const weeksShown = 8;
/** @param at milliseconds; the end of the last week */
function weeksOf(handoffs, at) {
    const initiated = countByWeek(handoffs, at, ({ initiatedAt }) => initiatedAt);
    const completed = countByWeek(handoffs, at, ({ completedAt }) => completedAt);
    const cancelled = countByWeek(handoffs, at, ({ cancelledAt }) => cancelledAt);
    return Array.from({ length: weeksShown }, (_, n) => {
        const ago = weeksShown - 1 - n;
        return {
            from: (0,utc_text/* utcText */.k)(at - (ago + 1) * weekLength),
            to: (0,utc_text/* utcText */.k)(at - ago * weekLength),
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












/** How far back the rows have to reach, in milliseconds before `now`. */
function reachOf(days) {
    return Math.max(2 * days, 7 * weeksShown) * dayLength;
}
function measure({ now, days, clocks, ...rows }) {
    const at = Date.parse(now);
    const window = lastDays(at, days);
    const courses = (0,course/* coursesAt */.K)(rows.handoffs, at, clocks);
    const sent = sentIn(rows, window, courses);
    const earlier = windowBefore(window);
    const initiatedEarlier = rows.handoffs.filter(({ initiatedAt }) => contains(earlier, initiatedAt));
    const before = sentIn(rows, earlier, (0,course/* coursesAt */.K)(initiatedEarlier, earlier.to));
    const open = courses.filter(open_handoffs/* isOpen */.nT);
    const received = { counted: sent.courses, before: before.courses, open };
    return {
        ...headlineOf(sent.courses),
        days,
        from: (0,utc_text/* utcText */.k)(window.from),
        to: (0,utc_text/* utcText */.k)(window.to),
        previous: headlineOf(before.courses),
        by_status: countByStatus(sent.courses),
        routes: routesOf(received),
        open: (0,open_handoffs/* countOpen */.QJ)(open),
        sending_teams: sendingTeamsOf({ sent, before }),
        templates: templatesOf({ sent, before }),
        receiving_teams: receivingTeamsOf(received),
        time: timeSplitOf(sent.courses),
        weeks: weeksOf(rows.handoffs, at),
        bottleneck: bottleneckOf(open),
        mend_first: mendFirst(sent),
    };
}
/** @param courses at the window's end */
function sentIn(rows, window, courses) {
    const counted = courses.filter(({ initiated }) => contains(window, initiated));
    return {
        submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
        courses: counted,
        returned: returnedHandoffs(counted, rows.returns, window.to),
        ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
    };
}
function countByStatus(courses) {
    const count = (status) => courses.filter((one) => one.status === status).length;
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
