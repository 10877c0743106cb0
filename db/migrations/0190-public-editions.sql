-- The public edition of a published pack: its own document, resolved without what is restricted on the day of publication, so that it
-- can be made again and proved like the whole one. Where there could be none, why is kept. Nothing here is ever changed or removed.
CREATE TABLE publication_public (
  pack_id TEXT NOT NULL PRIMARY KEY REFERENCES publication (pack_id),
  -- Null where the public edition was refused.
  document_sha256 TEXT REFERENCES pack_document (sha256),
  -- The blocks that it leaves out, and the reasons for which it was refused.
  left_out TEXT NOT NULL CHECK (json_valid(left_out)),
  refusals TEXT NOT NULL CHECK (json_valid(refusals)),
  CHECK ((document_sha256 IS NULL) = (refusals <> '[]'))
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_public_document ON publication_public (document_sha256);

CREATE TRIGGER publication_public_no_update BEFORE UPDATE ON publication_public
BEGIN
  SELECT RAISE(ABORT, 'A public edition that was kept is never changed.');
END;
CREATE TRIGGER publication_public_no_delete BEFORE DELETE ON publication_public
BEGIN
  SELECT RAISE(ABORT, 'A public edition that was kept is never removed.');
END;
