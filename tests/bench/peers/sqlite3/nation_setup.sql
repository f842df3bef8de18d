-- The register of a nation before its reorganization, with the new communes. Run in the folder of the data.
CREATE TABLE version (
  code     TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day   TEXT NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  parent   TEXT NOT NULL,
  PRIMARY KEY (code, from_day)
) WITHOUT ROWID;
CREATE TABLE link (
  event       TEXT NOT NULL,
  day         TEXT NOT NULL,
  change      TEXT NOT NULL,
  predecessor TEXT NOT NULL,
  successor   TEXT NOT NULL,
  share       REAL NOT NULL,
  what        TEXT NOT NULL,
  new_parent  TEXT NOT NULL,
  basis       TEXT NOT NULL,
  PRIMARY KEY (event, predecessor, successor)
) WITHOUT ROWID;
CREATE TEMP TABLE stage (code TEXT, name TEXT, kind TEXT, parent TEXT);
CREATE TEMP TABLE stage_new (code TEXT, name TEXT, kind TEXT, parent TEXT, from_day TEXT);
.import --csv --skip 1 --schema temp units.csv stage
.import --csv --skip 1 --schema temp units-new.csv stage_new
INSERT INTO version SELECT code, '', '9999-12-31', name, kind, parent FROM stage;
INSERT INTO version SELECT code, from_day, '9999-12-31', name, kind, parent FROM stage_new;
