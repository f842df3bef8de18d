-- The figures of 2025 by unit: of a flow the sum of the months, of a stock the last month's.
.mode csv
.separator , "\n"
.headers on
WITH
  flow AS (
    SELECT f.unit AS unit, f.indicator AS indicator, sum(f.value) AS value, count(*) AS months
    FROM figure f
    JOIN indicator i ON i.code = f.indicator AND i.type = 'flow'
    WHERE f.period BETWEEN '2025-01' AND '2025-12'
    GROUP BY f.unit, f.indicator),
  stock AS (
    SELECT unit, indicator, value, months
    FROM (
      SELECT f.unit AS unit, f.indicator AS indicator, f.value AS value, max(f.period) AS last, count(*) AS months
      FROM figure f
      JOIN indicator i ON i.code = f.indicator AND i.type = 'stock'
      WHERE f.period BETWEEN '2025-01' AND '2025-12'
      GROUP BY f.unit, f.indicator))
SELECT r.unit AS unit, r.indicator AS indicator, printf('%.*f', i.decimals, r.value) AS value, r.months AS months
FROM (SELECT * FROM flow UNION ALL SELECT * FROM stock) r
JOIN indicator i ON i.code = r.indicator
ORDER BY i.rowid, r.unit;
