-- Rounds of scoring. A score sheet (one evaluator, one round, one stage) is a document; its single marks are derived.

CREATE TABLE evaluator (
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE CHECK (code <> ''),
  personal BLOB NOT NULL,                  -- digest in personal_text
  unit     INTEGER REFERENCES unit,
  cluster  TEXT NOT NULL
) STRICT;

CREATE TABLE round (
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
  rubric        TEXT NOT NULL,
  year          INTEGER NOT NULL,
  opened        INTEGER NOT NULL,          -- the day; chooses the version of the rubric
  closed        INTEGER,
  configuration INTEGER NOT NULL REFERENCES configuration,  -- in force when it was opened; a closed round keeps its rubric
  results       BLOB                       -- of a closed round: digest of the document with its ranking
) STRICT;

-- subject: id of a unit, a model, a nomination or a person, as the rubric says.
CREATE TABLE round_subject (
  round   INTEGER NOT NULL REFERENCES round,
  subject INTEGER NOT NULL,
  cluster TEXT NOT NULL,
  PRIMARY KEY (round, subject)
) STRICT, WITHOUT ROWID;

-- One row a revision of a sheet; the newest stands.
CREATE TABLE sheet (
  id        INTEGER PRIMARY KEY,
  round     INTEGER NOT NULL REFERENCES round,
  stage     TEXT NOT NULL CHECK (stage IN ('self', 'appraisal', 'final')),
  evaluator INTEGER NOT NULL REFERENCES evaluator,
  revision  INTEGER NOT NULL,
  received  INTEGER NOT NULL,
  marks     INTEGER NOT NULL,
  digest    BLOB NOT NULL CHECK (length(digest) = 32),
  UNIQUE (round, stage, evaluator, revision)
) STRICT;

-- Derived: the marks of the newest sheets. The key packs, from the top, round (13 bits), stage (2), subject (22),
-- item (12), evaluator (14). points in hundredths after the item's own rule; NULL is "không phát sinh"; option is the place
-- of the chosen option in the rubric's list, from 0 (choice only).
CREATE TABLE mark_index (
  key    INTEGER PRIMARY KEY,
  points INTEGER,
  option INTEGER
) STRICT;

CREATE VIEW used_code_evaluation AS SELECT 'rubric' AS kind, rubric AS code, count(*) AS rows FROM round GROUP BY 2;
CREATE VIEW used_document_evaluation AS
SELECT digest FROM sheet
UNION ALL SELECT results FROM round WHERE results IS NOT NULL;
