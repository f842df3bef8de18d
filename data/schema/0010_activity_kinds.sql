-- Kinds of activity are what danvan.toml says, and an activity may name its task. SQLite cannot lift a CHECK, so the table
-- is made anew; what is new stands last, so that entries of before still fit.

CREATE TABLE activity_anew (
  id              INTEGER PRIMARY KEY,
  kind            TEXT NOT NULL CHECK (kind <> ''),
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
  task            TEXT NOT NULL DEFAULT '', -- where it is another than that of its kind
  UNIQUE (kind, unit, day, title)
) STRICT;
INSERT INTO activity_anew (id, kind, unit, day, title, model, channel, participants, officials, civil_servants,
  public_employees, document, findings, follow_up, link)
SELECT id, kind, unit, day, title, model, channel, participants, officials, civil_servants, public_employees, document,
  findings, follow_up, link
FROM activity;
DROP TABLE activity;
ALTER TABLE activity_anew RENAME TO activity;
CREATE INDEX activity_by_day ON activity (day);

CREATE VIEW used_code_activity AS
SELECT 'activity' AS kind, kind AS code, count(*) AS rows FROM activity GROUP BY 2
UNION ALL SELECT 'task', task, count(*) FROM activity WHERE task <> '' GROUP BY 2;
