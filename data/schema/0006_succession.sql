-- Who took over from whom.

-- A decision that changed units on one day. `change` tells what its links mean: merge, split and dissolve end the
-- predecessor; in a transfer it lives on with what is not given away; rename, move and convert keep the code.
CREATE TABLE succession_event (
  id     INTEGER PRIMARY KEY,
  code   TEXT NOT NULL UNIQUE CHECK (code <> ''),
  on_day INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('merge', 'split', 'dissolve', 'transfer', 'rename', 'move', 'convert')),
  basis  TEXT NOT NULL
) STRICT;

-- share is in millionths of the predecessor, exactly as given; a link of land only has 0. The shares of the other links
-- of a predecessor that ends are 1000000 together. new_… are the facts that a rename, a move or a conversion sets, empty
-- where they stay; new_parent is NULL where it stays or, with top = 1, where the unit has none above it any more.
CREATE TABLE succession_link (
  event          INTEGER NOT NULL REFERENCES succession_event,
  sequence       INTEGER NOT NULL,           -- from 1 within the event, by predecessor, what and successor
  predecessor    INTEGER NOT NULL REFERENCES unit,
  successor      INTEGER REFERENCES unit,
  share          INTEGER NOT NULL CHECK (share BETWEEN 0 AND 1000000),
  what           TEXT NOT NULL CHECK (what IN ('whole', 'population', 'land')),
  new_name       TEXT NOT NULL,
  new_short_name TEXT NOT NULL,
  new_kind       TEXT NOT NULL,
  new_level      TEXT NOT NULL,
  new_parent     INTEGER REFERENCES unit,
  top            INTEGER NOT NULL CHECK (top IN (0, 1)),
  PRIMARY KEY (event, sequence)
) STRICT, WITHOUT ROWID;
