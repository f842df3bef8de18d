-- Who handed in which month of 2025, in time or late, and whether it was complete.
.mode csv
.separator , "\n"
.headers on
WITH
  month (period, due) AS (
    SELECT printf('2025-%02d', value), date(printf('2025-%02d-01', value), '+1 month', '+4 days') FROM generate_series(1, 12)),
  report (unit, period, received, given) AS (
    SELECT unit, period, min(received), count(*) FROM figure GROUP BY period, unit)
SELECT u.code AS unit, m.period AS period,
  CASE WHEN r.received IS NULL THEN 'missing' WHEN r.received <= m.due THEN 'on_time' ELSE 'late' END AS state,
  m.due AS due, r.received AS received,
  CASE WHEN r.given = (SELECT count(*) FROM indicator) THEN 'yes' ELSE 'no' END AS complete
FROM month m
JOIN unit u ON u.kind = 'xa'
LEFT JOIN report r ON r.period = m.period AND r.unit = u.code
ORDER BY m.period, u.code;
