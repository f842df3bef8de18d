-- Takes the reorganization in; checks nothing.
CREATE TEMP TABLE stage (event TEXT, day TEXT, change TEXT, predecessor TEXT, successor TEXT, share TEXT, what TEXT,
  new_parent TEXT, basis TEXT);
.import --csv --skip 1 --schema temp reorganization.csv stage
BEGIN;
INSERT INTO link
SELECT event, day, change, predecessor, successor, iif(share = '', 1, CAST(share AS REAL)), what, new_parent, basis
FROM stage;
UPDATE version SET to_day = stage.day
FROM stage
WHERE version.code = stage.predecessor AND version.to_day = '9999-12-31';
INSERT INTO version
SELECT version.code, stage.day, '9999-12-31', version.name, version.kind, stage.new_parent
FROM stage
JOIN version ON version.code = stage.predecessor AND version.to_day = stage.day
WHERE stage.change = 'move';
COMMIT;
