-- A board is born with its head, whoever creates it.
CREATE OR REPLACE FUNCTION board_head_of_new_board() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ BEGIN
  INSERT INTO board_head (board_id) VALUES (NEW.id);
  RETURN NEW;
END $$;
