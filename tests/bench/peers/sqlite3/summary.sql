-- The year 2025: five tables as CSV and a page in Markdown, into the folder it runs in.
CREATE TEMP TABLE standing AS
SELECT u.code AS unit, u.kind AS kind,
  CASE WHEN r.received IS NULL THEN 'missing' WHEN r.received <= '2025-12-15' THEN 'on_time' ELSE 'late' END AS state
FROM unit u
LEFT JOIN (SELECT unit, min(received) AS received FROM figure WHERE period = 2025 GROUP BY unit) r ON r.unit = u.code
WHERE u.kind <> 'tinh';
CREATE TEMP TABLE rate AS
SELECT kind, count(*) AS owed, sum(state = 'on_time') AS on_time, sum(state = 'late') AS late, sum(state = 'missing') AS missing,
  printf('%.2f', 100.0 * sum(state <> 'missing') / count(*)) AS complete_rate,
  printf('%.2f', 100.0 * sum(state = 'on_time') / count(*)) AS on_time_rate
FROM standing
GROUP BY kind
ORDER BY kind;
CREATE TEMP TABLE total AS
SELECT f.indicator AS indicator, count(*) AS given, printf('%.*f', max(i.decimals), sum(f.value)) AS sum
FROM figure f
JOIN indicator i ON i.code = f.indicator
WHERE f.period = 2025
GROUP BY f.indicator
ORDER BY f.indicator;
CREATE TEMP TABLE ranking AS
WITH
  points AS (SELECT subject, item, avg(value) AS points FROM mark GROUP BY subject, item),
  totals AS (
    SELECT subject, round(sum(points), 6) AS total, round(sum(points) FILTER (WHERE item IN ('TC1.a', 'TC2.a')), 6) AS group_a
    FROM points
    GROUP BY subject)
SELECT row_number() OVER (ORDER BY t.total DESC, t.group_a DESC, t.subject) AS rank, t.subject AS subject, m.title AS title,
  m.unit AS unit, printf('%.2f', t.total) AS total,
  CASE WHEN t.total >= 90 THEN 'xuat_sac' WHEN t.total >= 80 THEN 'tot' WHEN t.total >= 65 THEN 'kha'
       WHEN t.total >= 50 THEN 'dat' ELSE 'chua_dat' END AS class
FROM totals t
JOIN model m ON m.code = t.subject;
CREATE TEMP TABLE field AS
SELECT field, count(*) AS registered
FROM model
WHERE registered BETWEEN '2025-01-01' AND '2025-12-31'
GROUP BY field
ORDER BY field;
.mode csv
.separator , "\n"
.headers on
.output figures.csv
SELECT f.unit, f.indicator, printf('%.*f', i.decimals, f.value) AS value
FROM figure f
JOIN indicator i ON i.code = f.indicator
WHERE f.period = 2025
ORDER BY f.unit, f.indicator;
.output totals.csv
SELECT * FROM total;
.output rates.csv
SELECT * FROM rate;
.output fields.csv
SELECT * FROM field;
.output ranking.csv
SELECT rank, subject, unit, total, class FROM ranking ORDER BY rank;
.output summary.md
.print "# Tổng hợp năm 2025"
.print ""
.mode markdown
SELECT * FROM rate;
.print ""
SELECT * FROM field;
.print ""
SELECT * FROM total;
.print ""
SELECT rank, title, unit, total, class FROM ranking WHERE rank <= 20 ORDER BY rank;
