-- The hash of an entry: of the one before it and its own fields, a line each.
CREATE OR REPLACE FUNCTION chain_hash(prev_hash text, VARIADIC fields text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN encode(sha256(convert_to(prev_hash || E'\n' || array_to_string(fields, E'\n', ''), 'UTF8')), 'hex');
