-- Units and models over time.

-- A unit is its permanent code; all else about it is dated.
CREATE TABLE unit (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT;

-- from_day inclusive, to_day exclusive. A gap between versions is a time out of force.
CREATE TABLE unit_version (
  unit       INTEGER NOT NULL REFERENCES unit,
  from_day   INTEGER NOT NULL,
  to_day     INTEGER NOT NULL CHECK (to_day > from_day),
  name       TEXT NOT NULL,
  short_name TEXT NOT NULL,
  kind       TEXT NOT NULL,
  level      TEXT NOT NULL,
  parent     INTEGER REFERENCES unit,
  cluster    TEXT NOT NULL,
  basis      TEXT NOT NULL,
  PRIMARY KEY (unit, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_version_by_parent ON unit_version (parent);

CREATE TABLE model (
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
  title      TEXT NOT NULL,
  unit       INTEGER NOT NULL REFERENCES unit,
  field      TEXT NOT NULL,
  registered INTEGER NOT NULL,             -- the day
  type       TEXT NOT NULL CHECK (type IN ('model', 'exemplar')),
  subject    TEXT NOT NULL CHECK (subject IN ('collective', 'individual', 'household')),
  level      TEXT NOT NULL,
  is_new     INTEGER NOT NULL CHECK (is_new IN (0, 1)),
  is_hard    INTEGER NOT NULL CHECK (is_hard IN (0, 1)),
  origin     INTEGER REFERENCES model,     -- the model it is a copy of
  address    TEXT NOT NULL,
  objective  TEXT NOT NULL
) STRICT;
CREATE INDEX model_by_unit ON model (unit);

-- Append-only: the status of a model is its last row, by day and then by sequence. `year` is the year the step speaks
-- of (a model confirmed in January 2026 for 2025).
CREATE TABLE model_status (
  model            INTEGER NOT NULL REFERENCES model,
  sequence         INTEGER NOT NULL,       -- from 1 within the model
  year             INTEGER NOT NULL,
  on_day           INTEGER NOT NULL,
  status           TEXT NOT NULL CHECK (status IN ('draft', 'registered', 'returned', 'in_progress', 'effective', 'ineffective',
                     'recognised', 'outstanding', 'confirmed', 'suspended', 'ended', 'dropped')),
  recognised_level TEXT NOT NULL,
  basis            TEXT NOT NULL,
  reason           TEXT NOT NULL,
  PRIMARY KEY (model, sequence)
) STRICT, WITHOUT ROWID;

CREATE VIEW used_code_register AS
SELECT 'kind' AS kind, kind AS code, count(*) AS rows FROM unit_version GROUP BY 2
UNION ALL SELECT 'level', level, count(*) FROM unit_version WHERE level <> '' GROUP BY 2
UNION ALL SELECT 'level', level, count(*) FROM model WHERE level <> '' GROUP BY 2
UNION ALL SELECT 'field', field, count(*) FROM model GROUP BY 2;
