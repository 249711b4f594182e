DROP TABLE reconciliation, anchor;

DROP FUNCTION board_append_history, board_append;
DROP TRIGGER board_head_of_new_board ON board;
DROP FUNCTION board_head_of_new_board;

DROP TABLE board_entry, board_head, unit_state, bed_span, bed, unit, facility, region, membership, agency, board;

-- Where an administrator made the extension, or others use it, it is not ours to drop.
DO $$ BEGIN
  DROP EXTENSION btree_gist;
EXCEPTION WHEN insufficient_privilege OR dependent_objects_still_exist THEN NULL;
END $$;
