DROP INDEX audit_entry_of_exhibit;
DROP TABLE exhibit;
