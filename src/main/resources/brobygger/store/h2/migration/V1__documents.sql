-- One row per document: its newest state, sealed under kind, id and revision.
CREATE TABLE IF NOT EXISTS document (
  kind VARCHAR(16) NOT NULL,
  id UUID NOT NULL,
  head CHAR(64) NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (kind, id)
);

-- Every kept change; the id is a hash of the rest. depth is the distance from the first revision.
CREATE TABLE IF NOT EXISTS revision (
  id CHAR(64) PRIMARY KEY,
  document_kind VARCHAR(16) NOT NULL,
  document_id UUID NOT NULL,
  depth INTEGER NOT NULL,
  author VARCHAR(200) NOT NULL,
  device UUID NOT NULL,
  made_at VARCHAR(40) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  label VARCHAR(100) NOT NULL,
  undoes CHAR(64),
  change_sealed BLOB NOT NULL,
  FOREIGN KEY (document_kind, document_id) REFERENCES document (kind, id)
);
CREATE INDEX IF NOT EXISTS revision_by_document ON revision (document_kind, document_id, depth);

CREATE TABLE IF NOT EXISTS revision_parent (
  revision CHAR(64) NOT NULL REFERENCES revision (id),
  place INTEGER NOT NULL,
  parent CHAR(64) NOT NULL REFERENCES revision (id),
  PRIMARY KEY (revision, place)
);

-- Whole states on the way, so that an old state is found without replaying everything.
CREATE TABLE IF NOT EXISTS snapshot (
  revision CHAR(64) PRIMARY KEY REFERENCES revision (id),
  sealed BLOB NOT NULL
);

-- Every revision in the order it was kept here; chain hashes all of them up to this one.
CREATE TABLE IF NOT EXISTS ledger (
  seq BIGINT PRIMARY KEY,
  revision CHAR(64) NOT NULL UNIQUE,
  chain CHAR(64) NOT NULL
);

-- What lists show; recomputed from the document in the same transaction.
CREATE TABLE IF NOT EXISTS case_row (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  opened DATE NOT NULL,
  closed DATE,
  placement_start DATE,
  placement_end DATE,
  company UUID,
  next_follow_up DATE,
  updated VARCHAR(40) NOT NULL
);

CREATE TABLE IF NOT EXISTS follow_up_row (
  case_id UUID NOT NULL REFERENCES case_row (id),
  id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  on_day DATE NOT NULL,
  at_time TIME(9),
  kind VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  place VARCHAR(200) NOT NULL,
  PRIMARY KEY (case_id, id)
);
CREATE INDEX IF NOT EXISTS follow_up_by_day ON follow_up_row (on_day);

CREATE TABLE IF NOT EXISTS company_row (
  id UUID PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  branch VARCHAR(200) NOT NULL,
  town VARCHAR(200) NOT NULL,
  updated VARCHAR(40) NOT NULL
);
