-- Whose word an entry is: {speaker, channel}. What was written before is nobody's, and its hash has no line for it.
ALTER TABLE board_entry ADD COLUMN source jsonb;

\ir functions/0006/board_append.sql
\ir functions/0006/board_append_history.sql
