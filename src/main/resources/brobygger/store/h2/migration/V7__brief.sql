-- What the rules of what is due look at in a case, as deflated JSON; NULL where that is too much for a
-- row. A case without a row is read as a whole until the next opening makes the row, so a script that
-- changes what is kept here need only empty the table.
CREATE TABLE IF NOT EXISTS brief_row (
  case_id UUID PRIMARY KEY REFERENCES case_row (id),
  brief VARBINARY(1000000)
);
