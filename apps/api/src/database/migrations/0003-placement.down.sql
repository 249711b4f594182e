ALTER TABLE bed_span DROP CONSTRAINT bed_span_hold_id_fkey;
DROP INDEX bed_span_of_hold;

-- A policy reads another table, which cannot go before it.
DROP POLICY by_reach ON need;
DROP POLICY by_reach ON request_step;
DROP POLICY by_reach ON request;

DROP TABLE push_subscription, notice_preference, notice, unmet_tally, finding, watch, placement, offer, hold, need,
  request_step, request, board_policy;

DROP FUNCTION reaches;
