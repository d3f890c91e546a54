-- Rows of a register name their files: they are found by name, whatever its capitals.
create index document_version_file_name on document_version (lower(file_name));
