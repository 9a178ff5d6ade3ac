-- Of the process that writes the texts of an import, compressing them was the largest single cost.
ALTER TABLE revision ALTER COLUMN markdown SET STORAGE EXTERNAL;
