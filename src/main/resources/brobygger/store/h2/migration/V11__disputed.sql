-- A case in brief says from now on what is unsettled in it; each is written anew at the next opening.
DELETE FROM brief_row;
