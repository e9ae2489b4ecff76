-- Who did what, when and why. hash covers facts, the detail's tag and the row before, and stands in
-- the ledger; the detail alone can be taken away again when the person is erased.
CREATE TABLE IF NOT EXISTS audit (
  seq BIGINT PRIMARY KEY,
  hash CHAR(64) NOT NULL UNIQUE,
  case_id UUID,
  facts_sealed BLOB NOT NULL,
  detail_tag CHAR(64) NOT NULL,
  detail_sealed BLOB
);
CREATE INDEX IF NOT EXISTS audit_by_case ON audit (case_id);

-- Documents that were erased here, by keyed hash; pending until the text has left the file.
CREATE TABLE IF NOT EXISTS erasure (
  token CHAR(64) PRIMARY KEY,
  hash CHAR(64) NOT NULL UNIQUE,
  sealed BLOB NOT NULL,
  pending BOOLEAN NOT NULL
);
