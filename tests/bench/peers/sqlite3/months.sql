-- A month's figures with every check, as reports.sql does them. Run in the folder of the month.
CREATE TEMP TABLE stage (unit TEXT, period TEXT, indicator TEXT, value TEXT, received TEXT);
.import --csv --skip 1 --schema temp figures.csv stage
BEGIN;
INSERT INTO reject
SELECT 'figures', line, fault FROM (
  SELECT s.rowid + 1 AS line,
    CASE
      WHEN u.code IS NULL THEN 'unit'
      WHEN i.code IS NULL THEN 'indicator'
      WHEN date(s.period || '-01', '+0 days') IS NOT s.period || '-01' THEN 'period'
      WHEN s.value = '' OR ltrim(s.value, '-') GLOB '*[^0-9.]*' OR s.value GLOB '*.*.*' THEN 'value'
      WHEN instr(s.value, '.') > 0 AND length(s.value) - instr(s.value, '.') > i.decimals THEN 'value'
      WHEN CAST(s.value AS REAL) NOT BETWEEN i.min AND i.max THEN 'range'
      WHEN date(s.received, '+0 days') IS NOT s.received THEN 'date'
      WHEN s.received < s.period || '-01' THEN 'early'
    END AS fault
  FROM stage s
  LEFT JOIN unit u ON u.code = s.unit
  LEFT JOIN indicator i ON i.code = s.indicator)
WHERE fault IS NOT NULL;
INSERT OR IGNORE INTO figure
SELECT unit, period, indicator, CAST(value AS REAL), received
FROM stage
WHERE rowid + 1 NOT IN (SELECT line FROM reject WHERE file = 'figures');
INSERT INTO reject
SELECT 'figures', max(rowid) + 1, 'duplicate'
FROM stage
WHERE rowid + 1 NOT IN (SELECT line FROM reject WHERE file = 'figures')
GROUP BY period, unit, indicator
HAVING count(*) > 1;
INSERT INTO reject
SELECT 'figures', 0, 'two days of one report: ' || unit
FROM stage
GROUP BY period, unit
HAVING min(received) <> max(received);
COMMIT;
