-- What the checks of a submission doubted. Kept, not worked out again: what a figure was compared with has changed since.

-- One row a warning of a revision, in the order they were found. rule is a rule of danvan or the code of a [[check]];
-- indicator is a code, empty where the warning is about the report as a whole. The text stands in both languages, so that
-- it is told as it was.
CREATE TABLE submission_warning (
  submission INTEGER NOT NULL REFERENCES submission,
  sequence   INTEGER NOT NULL,
  rule       TEXT NOT NULL CHECK (rule <> ''),
  indicator  TEXT NOT NULL,
  vi         TEXT NOT NULL CHECK (vi <> ''),
  en         TEXT NOT NULL CHECK (en <> ''),
  PRIMARY KEY (submission, sequence)
) STRICT, WITHOUT ROWID;
