-- What each import, and each undoing of one, did; the hash covers all of it and stands in the ledger.
CREATE TABLE IF NOT EXISTS import_step (
  seq BIGINT PRIMARY KEY,
  hash CHAR(64) NOT NULL UNIQUE,
  sealed BLOB NOT NULL
);

-- Cases that came in a bundle and wait for a decision. parked_in and settled_in name the steps that
-- put them here and took them away: undoing a step turns it round.
CREATE TABLE IF NOT EXISTS parked (
  id UUID PRIMARY KEY,
  document_id UUID NOT NULL,
  parked_in BIGINT NOT NULL,
  settled_in BIGINT,
  facts_sealed BLOB NOT NULL,
  entry_sealed BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS parked_by_document ON parked (document_id);

-- The newest revision of a case that a recipient was sent; the token is a keyed hash of both.
CREATE TABLE IF NOT EXISTS sent (
  token CHAR(64) PRIMARY KEY,
  document_id UUID NOT NULL,
  sealed BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS sent_by_document ON sent (document_id);
