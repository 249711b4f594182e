-- Whole milliseconds since 1970, as text: how a chain writes an instant down.
CREATE OR REPLACE FUNCTION epoch_ms(t timestamptz) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN trunc(extract(epoch FROM t) * 1000)::bigint::text;
