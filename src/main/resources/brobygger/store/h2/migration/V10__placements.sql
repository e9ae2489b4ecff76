-- The placements of a case as lists need them: which one counts depends on the day. The rows are made
-- whole at the next opening, together with the cases in brief. The latest placement's columns in case_row
-- are no longer written: taking columns away makes H2 write the table anew under names of its choice.
CREATE TABLE IF NOT EXISTS placement_row (
  case_id UUID NOT NULL REFERENCES case_row (id),
  place INTEGER NOT NULL,
  start_on DATE NOT NULL,
  end_on DATE,
  company UUID,
  PRIMARY KEY (case_id, place)
);
DELETE FROM placement_row;
INSERT INTO placement_row
  SELECT id, 0, placement_start, placement_end, company FROM case_row WHERE placement_start IS NOT NULL;
DELETE FROM brief_row;
