-- What is on record before a year of monthly forms. Run in the folder of the data.
CREATE TABLE unit (code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT);
CREATE TABLE indicator (code TEXT PRIMARY KEY, type TEXT NOT NULL, decimals INTEGER NOT NULL, min REAL NOT NULL, max REAL NOT NULL);
CREATE TABLE figure (
  unit      TEXT NOT NULL REFERENCES unit,
  period    TEXT NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicator,
  value     REAL NOT NULL,
  received  TEXT NOT NULL,
  PRIMARY KEY (period, unit, indicator)
) WITHOUT ROWID;
CREATE TABLE reject (file TEXT NOT NULL, line INTEGER NOT NULL, fault TEXT NOT NULL);
BEGIN;
.import --csv --skip 1 units.csv unit
.import --csv --skip 1 indicators.csv indicator
COMMIT;
