-- The figures once more, in the SQL that anybody might write. `:at` is the end of the window, `:since`
-- its start, `:before` the start of the window before; all handoffs stand at `:at` as their rows say.
-- Nothing is rounded.

-- headline
SELECT count(*) AS total_handoffs, count(*) FILTER (WHERE status = 'completed') AS completed,
  CASE WHEN count(*) = 0 THEN 0 ELSE 100.0 * sum(status = 'completed') / count(*) END AS completion_rate,
  coalesce(avg(unixepoch(accepted_at) - unixepoch(initiated_at)) / 3600.0, 0) AS avg_acceptance_hours
FROM handoffs WHERE initiated_at BETWEEN :since AND :at;

-- open
SELECT count(*) FILTER (WHERE status = 'initiated') AS waiting,
  count(*) FILTER (WHERE status = 'accepted') AS in_progress, count(*) FILTER (WHERE status = 'returned') AS returned
FROM handoffs;

-- overdue
SELECT count(*) AS overdue FROM handoffs
WHERE status IN ('initiated', 'accepted') AND next_due_at < :at;

-- routes
WITH counted AS (
  SELECT lower(from_team) || '>' || lower(to_team) AS route, *,
    unixepoch(accepted_at) - unixepoch(initiated_at) AS took
  FROM handoffs WHERE initiated_at BETWEEN :since AND :at
), ranked AS (
  SELECT route, took, row_number() OVER (PARTITION BY route ORDER BY took) - 1 AS place,
    count(*) OVER (PARTITION BY route) - 1 AS last
  FROM counted WHERE took IS NOT NULL
), spread AS (
  SELECT route, count(*) AS accepted,
    sum(took * max(0, 1 - abs(place - 0.5 * last))) / 3600.0 AS median,
    sum(took * max(0, 1 - abs(place - 0.9 * last))) / 3600.0 AS p90
  FROM ranked GROUP BY route
)
SELECT route, count(*) AS total, sum(status = 'completed') AS completed,
  coalesce(accepted, 0) AS accepted, median, p90,
  sum(reopen_count > 0) AS reopened, sum(status = 'completed' OR reopen_count > 0) AS ever_completed,
  sum(waiting_seconds + iif(status = 'initiated', unixepoch(:at) - unixepoch(status_changed_at), 0)) / 3600.0 AS waiting_hours,
  sum(in_progress_seconds + iif(status = 'accepted', unixepoch(:at) - unixepoch(status_changed_at), 0)) / 3600.0 AS in_work_hours,
  sum(with_sender_seconds + iif(status = 'returned', unixepoch(:at) - unixepoch(status_changed_at), 0)) / 3600.0 AS with_sender_hours,
  sum(in_progress_business_seconds + iif(status = 'accepted', unixepoch(:at) - unixepoch(status_changed_at), 0)) / 3600.0 AS in_work_working_hours
FROM counted LEFT JOIN spread USING (route) GROUP BY route ORDER BY route;

-- sending
WITH windows (part, starts, ends) AS (
  VALUES ('now', :since, :at), ('before', :before, strftime('%Y-%m-%dT%H:%M:%SZ', :since, '-1 second'))
), first AS (
  SELECT part, lower(from_team) AS team, count(*) AS first_submissions, sum(complete) AS first_time_complete
  FROM submissions JOIN windows ON submitted_at BETWEEN starts AND ends WHERE attempt = 1 GROUP BY 1, 2
), sent AS (
  SELECT part, lower(from_team) AS team, count(*) AS total,
    coalesce(sum(first_return <= ends), 0) AS returned,
    sum(accepted_at <= ends) AS accepted,
    sum(accepted_at <= ends AND edited_after_acceptance > 0) AS edited
  FROM handoffs JOIN windows ON initiated_at BETWEEN starts AND ends
    LEFT JOIN (SELECT handoff_id, min(returned_at) AS first_return FROM returns GROUP BY 1) ON handoff_id = id
  GROUP BY 1, 2
), rated AS (
  SELECT part, lower(from_team) AS team, count(*) AS ratings, avg(rating) AS mean
  FROM feedback JOIN handoffs ON handoffs.id = handoff_id JOIN windows ON given_at BETWEEN starts AND ends GROUP BY 1, 2
), teams AS (
  SELECT windows.part, team FROM windows, (
    SELECT part, team FROM first UNION SELECT part, team FROM sent UNION SELECT part, team FROM rated
  ) AS active WHERE active.part = 'now'
)
SELECT part, team, coalesce(first_submissions, 0) AS first_submissions,
  coalesce(first_time_complete, 0) AS first_time_complete,
  CASE WHEN first_submissions >= 5 THEN 100.0 * first_time_complete / first_submissions END AS rate,
  coalesce(total, 0) AS total, coalesce(returned, 0) AS returned,
  CASE WHEN total >= 5 THEN 100.0 * returned / total END AS return_rate,
  iif(part = 'now', coalesce(edited, 0), NULL) AS edited, iif(part = 'now', coalesce(accepted, 0), NULL) AS accepted, coalesce(ratings, 0) AS ratings,
  CASE WHEN ratings >= 5 THEN mean END AS mean
FROM teams LEFT JOIN first USING (part, team) LEFT JOIN sent USING (part, team) LEFT JOIN rated USING (part, team)
ORDER BY part DESC, team;

-- reasons
SELECT handoff_type, coalesce(reason, '') AS reason, count(DISTINCT handoff_id) AS handoffs
FROM returns JOIN handoffs ON handoffs.id = handoff_id
WHERE initiated_at BETWEEN :since AND :at AND returned_at <= :at GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2;

-- missed
SELECT handoff_type, value AS field, count(DISTINCT issue_number) AS issues
FROM submissions, json_each(missing_json) WHERE submitted_at BETWEEN :since AND :at
GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2;

-- weeks
SELECT 7 - n AS week,
  (SELECT count(*) FROM handoffs WHERE (unixepoch(:at) - unixepoch(initiated_at)) / 604800 = n) AS initiated,
  (SELECT count(*) FROM handoffs WHERE (unixepoch(:at) - unixepoch(completed_at)) / 604800 = n) AS completed,
  (SELECT count(*) FROM handoffs WHERE (unixepoch(:at) - unixepoch(cancelled_at)) / 604800 = n) AS cancelled,
  (SELECT count(*) FROM handoffs WHERE unixepoch(initiated_at) <= unixepoch(:at) - n * 604800
    AND ifnull(unixepoch(completed_at) > unixepoch(:at) - n * 604800, 1)
    AND ifnull(unixepoch(cancelled_at) > unixepoch(:at) - n * 604800, 1)) AS open
FROM (SELECT value AS n FROM json_each('[0,1,2,3,4,5,6,7]')) ORDER BY week;

-- flow
SELECT (SELECT count(*) FROM handoffs WHERE initiated_at BETWEEN :since AND :at) AS initiated,
  (SELECT count(*) FROM handoffs WHERE accepted_at BETWEEN :since AND :at) AS accepted,
  (SELECT count(*) FROM handoffs WHERE completed_at BETWEEN :since AND :at) AS completed,
  (SELECT count(*) FROM handoffs WHERE cancelled_at BETWEEN :since AND :at) AS cancelled,
  (SELECT count(DISTINCT handoff_id) FROM returns WHERE returned_at BETWEEN :since AND :at) AS returned,
  (SELECT count(*) FROM handoffs WHERE completed_at IS NULL AND cancelled_at IS NULL) AS open;

-- bottleneck
WITH queue AS (
  SELECT lower(to_team) AS team, count(*) AS open, count(*) FILTER (WHERE next_due_at < :at) AS overdue
  FROM handoffs WHERE status IN ('initiated', 'accepted') GROUP BY 1
), paced AS (
  SELECT lower(to_team) AS team, count(accept_within) AS cases, coalesce(sum(
    last_wait_business_seconds > accept_within), 0) AS late
  FROM handoffs WHERE accepted_at BETWEEN :since AND :at GROUP BY 1
), worst AS (
  SELECT team, coalesce(overdue, 0) AS overdue, coalesce(open, 0) AS open,
    coalesce(late, 0) AS late, coalesce(cases, 0) AS cases,
    CASE WHEN cases >= 5 THEN round(100.0 * late / cases) END AS rate
  FROM (SELECT team FROM queue UNION SELECT team FROM paced) LEFT JOIN queue USING (team) LEFT JOIN paced USING (team)
)
SELECT team, overdue, open, late, cases FROM worst WHERE overdue > 0 OR rate > 50
ORDER BY overdue DESC, coalesce(rate, 0) DESC, team LIMIT 1;

-- mend
WITH faulty AS (
  SELECT lower(from_team) AS team, issue_number, value AS field
  FROM submissions, json_each(missing_json) WHERE submitted_at BETWEEN :since AND :at
  UNION SELECT lower(from_team), issue_number, value
  FROM submissions, json_each(invalid_json) WHERE submitted_at BETWEEN :since AND :at
  UNION SELECT lower(from_team), handoffs.issue_number, value
  FROM returns JOIN handoffs ON handoffs.id = handoff_id, json_each(fields_json)
  WHERE initiated_at BETWEEN :since AND :at AND returned_at <= :at
)
SELECT count(*) AS issues, (SELECT count(DISTINCT issue_number) FROM faulty) AS cases
FROM faulty GROUP BY team, field ORDER BY 1 DESC LIMIT 1;

-- chains
WITH RECURSIVE link AS (
  SELECT id AS first, id, handoff_type, initiated_at AS started, completed_at FROM handoffs WHERE previous_handoff_id IS NULL
  UNION ALL
  SELECT first, next.id, link.handoff_type, started, next.completed_at
  FROM link JOIN handoffs AS next ON next.previous_handoff_id = link.id
), chain AS (
  SELECT handoff_type, unixepoch(max(completed_at)) - unixepoch(started) AS took FROM link GROUP BY first
  HAVING count(*) > 1 AND count(completed_at) = count(*) AND max(completed_at) BETWEEN :since AND :at
), ranked AS (
  SELECT handoff_type, took, row_number() OVER (PARTITION BY handoff_type ORDER BY took) - 1 AS place,
    count(*) OVER (PARTITION BY handoff_type) - 1 AS last
  FROM chain
)
SELECT handoff_type, count(*) AS count,
  iif(last >= 4, sum(took * max(0, 1 - abs(place - 0.5 * last))) / 3600.0, NULL) AS median,
  iif(last >= 4, sum(took * max(0, 1 - abs(place - 0.9 * last))) / 3600.0, NULL) AS p90
FROM ranked GROUP BY handoff_type ORDER BY count DESC, handoff_type;

-- steps
WITH RECURSIVE link AS (
  SELECT id AS first, handoff_type AS first_type, id, handoff_type, initiated_at, completed_at, NULL AS before_ended, 0 AS depth
  FROM handoffs WHERE previous_handoff_id IS NULL
  UNION ALL
  SELECT first, first_type, next.id, next.handoff_type, next.initiated_at, next.completed_at, link.completed_at, depth + 1
  FROM link JOIN handoffs AS next ON next.previous_handoff_id = link.id
), step AS (
  SELECT first_type, handoff_type, depth, unixepoch(completed_at) - unixepoch(initiated_at) AS took,
    max(0, unixepoch(initiated_at) - unixepoch(before_ended)) AS waited
  FROM link WHERE first IN (SELECT first FROM link GROUP BY first
    HAVING count(*) > 1 AND count(completed_at) = count(*) AND max(completed_at) BETWEEN :since AND :at)
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY first_type, handoff_type ORDER BY took) - 1 AS place,
    count(*) OVER (PARTITION BY first_type, handoff_type) - 1 AS last,
    row_number() OVER (PARTITION BY first_type, handoff_type, waited IS NULL ORDER BY waited) - 1 AS wait_place,
    count(waited) OVER (PARTITION BY first_type, handoff_type) - 1 AS wait_last
  FROM step
)
SELECT first_type, handoff_type, count(*) AS handoffs,
  iif(last >= 4, sum(took * max(0, 1 - abs(place - 0.5 * last))) / 3600.0, NULL) AS median_hours,
  iif(wait_last >= 4, sum(waited * max(0, 1 - abs(wait_place - 0.5 * wait_last))) / 3600.0, NULL) AS median_wait_hours
FROM ranked GROUP BY first_type, handoff_type ORDER BY first_type, min(depth), handoff_type;

-- asked
WITH RECURSIVE link AS (
  SELECT id AS first, handoff_type AS first_type, id, NULL AS before FROM handoffs WHERE previous_handoff_id IS NULL
  UNION ALL
  SELECT first, first_type, next.id, link.id
  FROM link JOIN handoffs AS next ON next.previous_handoff_id = link.id
), whole AS (
  SELECT first FROM link JOIN handoffs USING (id) GROUP BY first
  HAVING count(*) > 1 AND count(completed_at) = count(*) AND max(completed_at) BETWEEN :since AND :at
), known AS (
  -- All have one form, so what the handoff before has is what the chain knows.
  SELECT first_type, link.id, handoffs.issue_number, key AS field, value AS answer, handoffs.context_json
  FROM link JOIN handoffs AS previous ON previous.id = link.before JOIN handoffs ON handoffs.id = link.id,
    json_each(previous.context_json)
  WHERE first IN (SELECT first FROM whole)
)
SELECT first_type AS handoff_type, count(*) AS cases, sum(
  (json_extract(context_json, '$.' || field) IS NOT NULL AND json_extract(context_json, '$.' || field) <> answer)
  OR EXISTS (SELECT 1 FROM submissions, json_each(missing_json) WHERE issue_number = known.issue_number AND value = field)
  OR EXISTS (SELECT 1 FROM submissions, json_each(invalid_json) WHERE issue_number = known.issue_number AND value = field)
  OR EXISTS (SELECT 1 FROM returns, json_each(fields_json) WHERE handoff_id = known.id AND value = field)) AS count
FROM known GROUP BY 1 ORDER BY 1;
