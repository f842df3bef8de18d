-- What was done for the movement, day by day: evidence of the letter's tasks.

-- NULL where a number or a day was not given. One kind, unit, day and title is one activity.
CREATE TABLE activity (
  id              INTEGER PRIMARY KEY,
  kind            TEXT NOT NULL CHECK (kind IN ('study', 'publicity', 'inspection', 'training', 'conference', 'document',
                    'dialogue')),
  unit            INTEGER NOT NULL REFERENCES unit,
  day             INTEGER NOT NULL,
  title           TEXT NOT NULL CHECK (title <> ''),
  model           INTEGER REFERENCES model,
  channel         TEXT NOT NULL,
  participants    INTEGER,                 -- all of them; the next three are parts of it
  officials       INTEGER,                 -- cán bộ
  civil_servants  INTEGER,                 -- công chức
  public_employees INTEGER,                -- viên chức
  document        TEXT NOT NULL,
  findings        TEXT NOT NULL,
  follow_up       INTEGER,                 -- the day by which what an inspection found is to be dealt with
  link            TEXT NOT NULL,
  UNIQUE (kind, unit, day, title)
) STRICT;
CREATE INDEX activity_by_day ON activity (day);
