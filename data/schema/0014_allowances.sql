-- Days and duties of a report that were changed for one unit. period is Period::number; form is a term; days are days.
-- Rows are added, never changed: of several extensions the newest counts.

CREATE TABLE report_extension (
  id        INTEGER PRIMARY KEY,
  period    INTEGER NOT NULL,
  unit      INTEGER NOT NULL REFERENCES unit,
  form      INTEGER NOT NULL REFERENCES term,
  until_day INTEGER NOT NULL,              -- the due day in place of the form's own, and open until then
  on_day    INTEGER NOT NULL,              -- when it was granted
  reason    TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX report_extension_by_period ON report_extension (period);

CREATE TABLE report_exemption (
  id     INTEGER PRIMARY KEY,
  period INTEGER NOT NULL,
  unit   INTEGER NOT NULL REFERENCES unit,
  form   INTEGER NOT NULL REFERENCES term,
  on_day INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  UNIQUE (period, unit, form)
) STRICT;

CREATE VIEW used_term_allowance AS
SELECT form AS id FROM report_extension
UNION SELECT form FROM report_exemption;
