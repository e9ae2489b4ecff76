-- What was typed and is in no case or company; the token is a keyed hash of the field's code.
CREATE TABLE IF NOT EXISTS draft (
  token CHAR(64) PRIMARY KEY,
  document_id UUID,
  sealed BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS draft_by_document ON draft (document_id);
