-- The life of a model beyond its log: to which level a step went, who leads it, who works with whom.

-- Of a step that was sent to the level above; a recognition names its level in model_status.
CREATE TABLE model_forward (
  model    INTEGER NOT NULL REFERENCES model,
  sequence INTEGER NOT NULL,
  level    TEXT NOT NULL CHECK (level <> ''),
  PRIMARY KEY (model, sequence),
  FOREIGN KEY (model, sequence) REFERENCES model_status
) STRICT, WITHOUT ROWID;

-- The units that took a model over, from a day on; before the first of them model.unit leads it.
CREATE TABLE model_lead (
  model    INTEGER NOT NULL REFERENCES model,
  from_day INTEGER NOT NULL,
  unit     INTEGER NOT NULL REFERENCES unit,
  basis    TEXT NOT NULL,
  PRIMARY KEY (model, from_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX model_lead_by_unit ON model_lead (unit);

-- partner is a unit's permanent code where unit is set, else a name as given (a body that the register does not hold).
CREATE TABLE model_partner (
  model   INTEGER NOT NULL REFERENCES model,
  role    TEXT NOT NULL CHECK (role IN ('lead', 'partner', 'member')),
  partner TEXT NOT NULL CHECK (partner <> ''),
  unit    INTEGER REFERENCES unit,
  task    TEXT NOT NULL,
  PRIMARY KEY (model, role, partner)
) STRICT, WITHOUT ROWID;

CREATE VIEW used_code_model_forward AS
SELECT 'level' AS kind, level AS code, count(*) AS rows FROM model_forward GROUP BY 2;
