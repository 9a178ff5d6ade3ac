-- A document may be part of a larger file, such as an item of a WordPress export. The file has its bytes, the part has none
-- of its own: only its hash, by which the next import knows it again.
ALTER TABLE imported_file DROP CONSTRAINT imported_file_has_bytes;
