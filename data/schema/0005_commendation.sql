-- Nominations now; votes, decisions and commendations will join them.

CREATE TABLE person (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
  personal BLOB NOT NULL,                  -- digest in personal_text
  unit     INTEGER REFERENCES unit
) STRICT;

-- subject: id of the unit, model or person; a household has no record of its own: household is the digest, in
-- hexadecimal, of its description in personal_text, which names people and can be redacted there.
CREATE TABLE nomination (
  id               INTEGER PRIMARY KEY,
  code             TEXT NOT NULL UNIQUE CHECK (code <> ''),
  subject_kind     TEXT NOT NULL CHECK (subject_kind IN ('unit', 'model', 'person', 'household')),
  subject          INTEGER,
  household        TEXT NOT NULL,
  unit             INTEGER NOT NULL REFERENCES unit,
  award            TEXT NOT NULL,
  year             INTEGER NOT NULL,
  received         INTEGER NOT NULL,
  achievement_from INTEGER,
  achievement_to   INTEGER,
  achievement      TEXT NOT NULL,
  withdrawn        INTEGER,
  reason           TEXT NOT NULL,
  CHECK ((subject IS NULL) = (subject_kind = 'household'))
) STRICT;
CREATE INDEX nomination_by_year ON nomination (year);

CREATE VIEW used_code_commendation AS SELECT 'award' AS kind, award AS code, count(*) AS rows FROM nomination GROUP BY 2;
