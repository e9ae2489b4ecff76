-- What happened to contacts, in this order: cards kept, confirmed and revoked, rosters taken. The hash
-- covers all of it and stands in the ledger, so that a revocation cannot be taken away unnoticed.
CREATE TABLE IF NOT EXISTS contact_step (
  seq BIGINT PRIMARY KEY,
  hash CHAR(64) NOT NULL UNIQUE,
  sealed BLOB NOT NULL
);
