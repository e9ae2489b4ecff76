-- The keys of the person the home belongs to: the present ones, and those that were in use before. The
-- private keys are sealed under the number and both times; that they came stands in the ledger.
CREATE TABLE IF NOT EXISTS identities (
  number CHAR(30) PRIMARY KEY,
  since VARCHAR(40) NOT NULL,
  until VARCHAR(40),
  sealed VARBINARY(200) NOT NULL
);
