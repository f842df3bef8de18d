-- The scores with every check, as the reports.
CREATE TEMP TABLE stage (round TEXT, evaluator TEXT, subject TEXT, item TEXT, value TEXT);
.import --csv --skip 1 --schema temp scores.csv stage
BEGIN;
INSERT INTO reject
SELECT 'scores', line, fault FROM (
  SELECT s.rowid + 1 AS line,
    CASE
      WHEN o.code IS NULL OR o.round <> s.round THEN 'subject'
      WHEN e.code IS NULL THEN 'evaluator'
      WHEN i.code IS NULL THEN 'item'
      WHEN s.value = '' OR ltrim(s.value, '-') GLOB '*[^0-9.]*' OR s.value GLOB '*.*.*' THEN 'value'
      WHEN CAST(s.value AS REAL) NOT BETWEEN 0 AND i.max THEN 'range'
      WHEN CAST(s.value AS REAL) * 2 <> CAST(CAST(s.value AS REAL) * 2 AS INTEGER) THEN 'step'
    END AS fault
  FROM stage s
  LEFT JOIN subject o ON o.code = s.subject
  LEFT JOIN evaluator e ON e.code = s.evaluator
  LEFT JOIN item i ON i.code = s.item)
WHERE fault IS NOT NULL;
INSERT OR IGNORE INTO mark
SELECT subject, item, evaluator, CAST(value AS REAL)
FROM stage
WHERE rowid + 1 NOT IN (SELECT line FROM reject WHERE file = 'scores');
INSERT INTO reject
SELECT 'scores', max(rowid) + 1, 'duplicate'
FROM stage
WHERE rowid + 1 NOT IN (SELECT line FROM reject WHERE file = 'scores')
GROUP BY subject, item, evaluator
HAVING count(*) > 1;
COMMIT;
