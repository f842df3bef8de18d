-- What other offices sent of their records, and what of it stands in conflict with this one.

-- One row a bundle received, in the order they came. origin is the digest of the first entry of the sender's record, or
-- of its second where another record received before has the same first one; first and last are its entries, digest is that
-- of the last; document is the bundle itself, as it came.
CREATE TABLE received_bundle (
  id       INTEGER PRIMARY KEY,
  origin   BLOB NOT NULL CHECK (length(origin) = 32),
  first    INTEGER NOT NULL CHECK (first >= 1),
  last     INTEGER NOT NULL CHECK (last >= first),
  digest   BLOB NOT NULL CHECK (length(digest) = 32),
  at       INTEGER NOT NULL,
  document BLOB NOT NULL CHECK (length(document) = 32)
) STRICT;
CREATE VIEW used_document_bundle AS SELECT document AS digest FROM received_bundle;

-- What was not taken, by the kind of file and the key of its rows. base is what the sender had when both sides last agreed
-- (rows parted by U+001E, their cells by U+001F): with it the conflict is found again however often the sender writes
-- anew. open is 0 once it has gone or was settled.
CREATE TABLE received_conflict (
  origin BLOB NOT NULL CHECK (length(origin) = 32),
  kind   TEXT NOT NULL CHECK (kind <> ''),
  key    TEXT NOT NULL,
  base   TEXT NOT NULL,
  open   INTEGER NOT NULL CHECK (open IN (0, 1)),
  PRIMARY KEY (origin, kind, key)
) STRICT, WITHOUT ROWID;
