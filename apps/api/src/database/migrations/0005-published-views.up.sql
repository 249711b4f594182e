-- What any room may tell of a board and of an agency. Each view reads with the rights and the row security of who asks.

CREATE VIEW published_board WITH (security_invoker) AS
  SELECT id, code, name, time_zone, demonstration FROM board;
GRANT SELECT ON published_board TO harborlight_app;

CREATE VIEW published_agency WITH (security_invoker) AS
  SELECT id, board_id, name, kind, state FROM agency;
GRANT SELECT ON published_agency TO harborlight_app;
