-- The journal, the documents received, and the configuration in force.
--
-- Conventions of every migration:
--   * STRICT tables; days are INTEGER days since 1970-01-01, instants INTEGER seconds UTC; -10000000 and 10000000 stand for
--     "before the record began" and "still so", so that ranges compare without special cases.
--   * Rows are journaled by SQLite's session extension, so every table has a primary key. Tables named `*_index` are derived
--     from documents and can be rebuilt; `document`, `personal_text` and `entry` are outside the session too.
--   * Nothing is deleted: rows close, are withdrawn or revoked, with a date and a reason.
--   * A view named `used_document_*` (digest) tells which documents a room's rows stand for.
--   * A view named `used_code_*` (kind, code, rows) tells which codes of the configuration a room's rows use.

-- One row a command that changed something. `changeset` is what the command did, in SQLite's own format; `digest` is SHA-256
-- over the other columns and the digest before it, so that no entry can be altered, dropped or put in without it showing.
CREATE TABLE entry (
  sequence  INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  actor     TEXT NOT NULL,
  command   TEXT NOT NULL,
  changes   INTEGER NOT NULL,
  changeset BLOB NOT NULL,
  previous  BLOB NOT NULL,
  digest    BLOB NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- What was received, as it was received, by its SHA-256. A rowid table with an index: payloads in the order they came,
-- not scattered by their digests.
CREATE TABLE document (
  id      INTEGER PRIMARY KEY,
  digest  BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
  payload BLOB NOT NULL
) STRICT;
CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'documents are append-only'); END;
CREATE TRIGGER document_is_never_removed BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'documents are append-only'); END;

-- Names and positions of persons. Journaled rows hold only `digest` = SHA-256(salt, name, position), so that a name can be
-- taken out of the record (text and salt removed) while the chain of entries still holds.
CREATE TABLE personal_text (
  digest   BLOB PRIMARY KEY CHECK (length(digest) = 32),
  salt     BLOB NOT NULL,
  name     TEXT NOT NULL,
  position TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers for codes of the configuration, given on first use; packed keys are made of them, so each kind has its range:
-- forms 1 to 255 (8 bits), items 256 to 4095 (12 bits), indicators 4096 to 16383 (14 bits), all others from 16384.
CREATE TABLE term (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  UNIQUE (kind, code)
) STRICT;
CREATE VIEW used_code_term AS SELECT kind, code, 1 AS rows FROM term;

-- The configuration as applied; the newest is in force. `sources` is the digest of a document holding danvan.toml and what
-- it includes.
CREATE TABLE configuration (
  id      INTEGER PRIMARY KEY,
  sources BLOB NOT NULL CHECK (length(sources) = 32)
) STRICT;
CREATE VIEW used_document_store AS SELECT sources AS digest FROM configuration;
