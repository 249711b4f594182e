-- The second guard, behind the permission table: a transaction sees the agencies it said it acts for
-- (harborlight.reach: their ids separated by commas, or 'everything'), and nothing where it said nothing.
CREATE OR REPLACE FUNCTION reaches(agency uuid) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('harborlight.reach', true), '') = 'everything'
    OR agency::text = ANY (string_to_array(coalesce(current_setting('harborlight.reach', true), ''), ','));
