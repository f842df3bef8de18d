-- Submissions are documents; the rows here are their headers and the derived figures.

-- One row a revision. period is Period::number (year * 32 + place in the year); form is a term.
CREATE TABLE submission (
  id       INTEGER PRIMARY KEY,
  period   INTEGER NOT NULL,
  unit     INTEGER NOT NULL REFERENCES unit,
  form     INTEGER NOT NULL REFERENCES term,
  revision INTEGER NOT NULL,               -- from 1
  received INTEGER NOT NULL,               -- the day
  state    TEXT NOT NULL CHECK (state IN ('submitted', 'returned', 'accepted', 'withdrawn')),
  reason   TEXT NOT NULL,                  -- of a correction, a return, a withdrawal
  warnings INTEGER NOT NULL,
  digest   BLOB NOT NULL CHECK (length(digest) = 32),
  UNIQUE (period, unit, form, revision)
) STRICT;

-- Derived: the figures of the newest revision that stands. The key packs, from the top, period (19 bits), unit (22),
-- form (8), indicator (14): period first, so that a new year is appended and one year is one range.
-- value is scaled by the indicator's decimals; NULL is "không phát sinh"; a figure that was not given has no row.
CREATE TABLE figure_index (
  key   INTEGER PRIMARY KEY,
  value INTEGER
) STRICT;
CREATE TABLE figure_text_index (
  key  INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE VIEW used_document_reporting AS SELECT digest FROM submission;
