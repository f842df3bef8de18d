-- Hierarchies beside the territory: clusters of a year, and sectors.

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

-- The unit that leads the unit's sector (a school: the department of education), dated like the parent. Columns come
-- last, as older entries of the journal do not have them.
ALTER TABLE unit_version ADD COLUMN sector INTEGER REFERENCES unit;
CREATE INDEX unit_version_by_sector ON unit_version (sector) WHERE sector IS NOT NULL;
-- What a move sets: NULL where it stays or, with no_sector = 1, where no unit leads it any more.
ALTER TABLE succession_link ADD COLUMN new_sector INTEGER REFERENCES unit;
ALTER TABLE succession_link ADD COLUMN no_sector INTEGER NOT NULL DEFAULT 0 CHECK (no_sector IN (0, 1));
