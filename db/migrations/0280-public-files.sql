-- The files of the public edition are made and kept on the day of publication, beside those of the whole pack: which of the two a file
-- is, and how the printed public edition was laid out. What was published before has no such files, and no such layout.
ALTER TABLE publication_file ADD COLUMN edition TEXT NOT NULL DEFAULT 'restricted' CHECK (edition IN ('restricted', 'public'));
ALTER TABLE publication_public ADD COLUMN layout TEXT CHECK (json_valid(layout));
