DROP VIEW published_agency, published_board;
