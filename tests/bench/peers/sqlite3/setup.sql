-- What is on record before the figures come in. Run in the folder of the data.
CREATE TABLE unit (code TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, level TEXT, parent TEXT);
CREATE TABLE indicator (code TEXT PRIMARY KEY, decimals INTEGER NOT NULL, min REAL NOT NULL, max REAL NOT NULL);
CREATE TABLE item (code TEXT PRIMARY KEY, max REAL NOT NULL);
CREATE TABLE model (
  code       TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  unit       TEXT NOT NULL REFERENCES unit,
  field      TEXT NOT NULL,
  registered TEXT NOT NULL,
  subject    TEXT NOT NULL
);
CREATE TABLE subject (round TEXT NOT NULL, code TEXT PRIMARY KEY REFERENCES model);
CREATE TABLE evaluator (code TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE figure (
  unit      TEXT NOT NULL REFERENCES unit,
  period    INTEGER NOT NULL,
  indicator TEXT NOT NULL REFERENCES indicator,
  value     REAL NOT NULL,
  received  TEXT NOT NULL,
  PRIMARY KEY (period, unit, indicator)
) WITHOUT ROWID;
CREATE TABLE mark (
  subject   TEXT NOT NULL REFERENCES subject,
  item      TEXT NOT NULL REFERENCES item,
  evaluator TEXT NOT NULL REFERENCES evaluator,
  value     REAL NOT NULL,
  PRIMARY KEY (subject, item, evaluator)
) WITHOUT ROWID;
CREATE TABLE reject (file TEXT NOT NULL, line INTEGER NOT NULL, fault TEXT NOT NULL);
BEGIN;
.import --csv --skip 1 units.csv unit
.import --csv --skip 1 indicators.csv indicator
.import --csv --skip 1 items.csv item
.import --csv --skip 1 models.csv model
.import --csv --skip 1 subjects.csv subject
.import --csv --skip 1 evaluators.csv evaluator
COMMIT;
