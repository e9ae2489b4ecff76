-- Sealed files whose signer is not known yet, as they came; nobody has read what is in them. settled_in
-- names the step that took one in: undoing that step lets it wait again.
CREATE TABLE IF NOT EXISTS held (
  id UUID PRIMARY KEY,
  settled_in BIGINT,
  facts_sealed BLOB NOT NULL,
  file_sealed BLOB NOT NULL
);
