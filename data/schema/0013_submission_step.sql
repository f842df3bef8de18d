-- What became of a revision after it was received.

-- Append-only; submission.state is what the steps of a revision come to. submission.reason is of a correction only: why a
-- report was returned, unlocked or withdrawn stands here. `verified`: entered a second time, by somebody else, with the
-- same figures.
CREATE TABLE submission_step (
  submission INTEGER NOT NULL REFERENCES submission,
  sequence   INTEGER NOT NULL,               -- from 1
  on_day     INTEGER NOT NULL,
  step       TEXT NOT NULL CHECK (step IN ('returned', 'accepted', 'unlocked', 'withdrawn', 'verified')),
  level      TEXT NOT NULL,                  -- that accepted; empty: the office
  reason     TEXT NOT NULL CHECK ((reason <> '') = (step IN ('returned', 'unlocked', 'withdrawn'))),
  PRIMARY KEY (submission, sequence)
) STRICT, WITHOUT ROWID;

CREATE VIEW used_code_submission_step AS
SELECT 'level' AS kind, level AS code, count(*) AS rows FROM submission_step WHERE level <> '' GROUP BY 2;
