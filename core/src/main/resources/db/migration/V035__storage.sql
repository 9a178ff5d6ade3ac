-- A vector of words does not get smaller by compression, which is tried on each all the same; what readers see is read far
-- more often than it is written, and would be unpacked each time.
ALTER TABLE post_search ALTER COLUMN words SET STORAGE EXTERNAL;
ALTER TABLE post_search ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE imported_file ALTER COLUMN original SET STORAGE EXTERNAL;
ALTER TABLE rendering ALTER COLUMN html SET STORAGE EXTERNAL;
