-- The same rows with no check and no key.
CREATE TABLE bare_report (unit TEXT, period TEXT, indicator TEXT, value TEXT, received TEXT);
.import --csv --skip 1 reports.csv bare_report
