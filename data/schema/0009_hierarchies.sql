-- Which group of units is ranked together in a year.

-- Append-only: what was recorded for a unit and year is corrected by a further row with its reason, and the last row
-- stands. An empty cluster takes back what was recorded.
CREATE TABLE unit_cluster (
  year     INTEGER NOT NULL,
  unit     INTEGER NOT NULL REFERENCES unit,
  sequence INTEGER NOT NULL,               -- from 1 within the year and unit
  cluster  TEXT NOT NULL,
  head     INTEGER NOT NULL CHECK (head IN (0, 1)),
  reason   TEXT NOT NULL,
  PRIMARY KEY (year, unit, sequence)
) STRICT, WITHOUT ROWID;
