-- What was taken back.

-- entry was taken back by the entry `by`. When that one is taken back in turn, the row goes with it and `entry` is in force
-- again.
CREATE TABLE undone_entry (
  entry  INTEGER PRIMARY KEY,
  by     INTEGER NOT NULL UNIQUE CHECK (by > entry),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- A view named `used_term_*` (id) tells which numbers of `term` a room's rows use, or the derived rows of its documents: a
-- number that an entry gave goes with it only when nothing else uses it.
CREATE VIEW used_term_reporting AS
SELECT form AS id FROM submission
UNION SELECT key & 16383 FROM figure_index
UNION SELECT key & 16383 FROM figure_text_index;
CREATE VIEW used_term_evaluation AS
SELECT term.id FROM term JOIN round ON term.kind = 'item' AND substr(term.code, 1, length(round.rubric) + 1) = round.rubric || '/';
