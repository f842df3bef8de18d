-- The same rows with no check and no key.
CREATE TABLE bare_score (round TEXT, evaluator TEXT, subject TEXT, item TEXT, value TEXT);
.import --csv --skip 1 scores.csv bare_score
