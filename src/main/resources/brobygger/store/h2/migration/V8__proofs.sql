-- The public keys of those who signed revisions: x and y of the signing and of the encryption key.
CREATE TABLE IF NOT EXISTS author_key (
  number CHAR(30) PRIMARY KEY,
  points VARBINARY(128) NOT NULL
);

-- Who made a revision, proved: a signature over its id. Those without a row are proved by nobody.
CREATE TABLE IF NOT EXISTS revision_proof (
  revision CHAR(64) PRIMARY KEY,
  author CHAR(30) NOT NULL,
  signature VARBINARY(64) NOT NULL
);
CREATE INDEX IF NOT EXISTS revision_proof_by_author ON revision_proof (author);

-- What was written in this home before there were signatures: it stays one's own to take back.
CREATE TABLE IF NOT EXISTS made_before (
  revision CHAR(64) PRIMARY KEY
);
