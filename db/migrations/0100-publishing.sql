-- What becomes of a pack: review, approval, publication, corrections. Nothing here is ever changed or removed.

-- Documents as they were approved or published: canonical JSON, named by the SHA-256 of its UTF-8 text. The same document is kept
-- once, however often it is approved.
CREATE TABLE pack_document (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  schema_version INTEGER NOT NULL CHECK (schema_version >= 1),
  kept_at TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

-- Each step of a pack's way, in order. The state of a pack follows from them and from what it shows now.
CREATE TABLE pack_step (
  pack_id TEXT NOT NULL REFERENCES pack (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  action TEXT NOT NULL CHECK (action IN ('submit', 'send-back', 'approve', 'publish')),
  author TEXT NOT NULL CHECK (author <> ''),
  taken_at TEXT NOT NULL,
  comment TEXT CHECK (comment <> ''),
  -- What was approved or published: an approval holds for this document and no other.
  document_sha256 TEXT REFERENCES pack_document (sha256),
  PRIMARY KEY (pack_id, position),
  CHECK ((action IN ('approve', 'publish')) = (document_sha256 IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_step_document ON pack_step (document_sha256);

-- A pack is published once; what comes after is a new pack, or a correction beside it.
CREATE TABLE publication (
  pack_id TEXT NOT NULL PRIMARY KEY REFERENCES pack (id),
  step INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL CHECK (published_by <> ''),
  document_sha256 TEXT NOT NULL REFERENCES pack_document (sha256),
  app_version TEXT NOT NULL CHECK (app_version <> ''),
  -- Version of the pack's body: its blocks and their settings, as a template has them.
  template_version INTEGER NOT NULL CHECK (template_version >= 1),
  body TEXT NOT NULL CHECK (json_valid(body)),
  -- The pages as they were laid out: how many, and on which each section begins.
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  -- What was open and was seen when it was published.
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  FOREIGN KEY (pack_id, step) REFERENCES pack_step (pack_id, position)
) STRICT;
CREATE INDEX publication_document ON publication (document_sha256);
CREATE INDEX publication_step ON publication (pack_id, step);

-- The files that were made of it; their bytes are kept with the other files of the workspace.
CREATE TABLE publication_file (
  pack_id TEXT NOT NULL REFERENCES publication (pack_id),
  position INTEGER NOT NULL CHECK (position >= 1),
  -- `produced` is what was published; `shown` is an image that the document shows.
  role TEXT NOT NULL CHECK (role IN ('produced', 'shown')),
  name TEXT NOT NULL CHECK (name <> ''),
  media_type TEXT NOT NULL CHECK (media_type GLOB '?*/?*'),
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  -- Said here too, so that a kept file that was altered is noticed.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (pack_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_file_file ON publication_file (file_id);

-- The observations that a published pack prints: why an import cannot be taken back.
CREATE TABLE publication_figure (
  pack_id TEXT NOT NULL REFERENCES publication (pack_id),
  observation_id TEXT NOT NULL REFERENCES observation (id),
  PRIMARY KEY (pack_id, observation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_figure_observation ON publication_figure (observation_id);

CREATE TABLE pack_correction (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  pack_id TEXT NOT NULL REFERENCES publication (pack_id),
  position INTEGER NOT NULL CHECK (position >= 1),
  -- The section that it is about; null for the pack as a whole.
  heading TEXT CHECK (heading <> ''),
  was_wrong TEXT NOT NULL CHECK (was_wrong <> ''),
  is_right TEXT NOT NULL CHECK (is_right <> ''),
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  author TEXT NOT NULL CHECK (author <> ''),
  issued_at TEXT NOT NULL,
  UNIQUE (pack_id, position)
) STRICT;

-- The published pack that a pack goes on from: what it is compared with.
CREATE TABLE pack_edition (
  pack_id TEXT NOT NULL PRIMARY KEY REFERENCES pack (id),
  follows_id TEXT NOT NULL REFERENCES publication (pack_id),
  CHECK (pack_id <> follows_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_edition_follows ON pack_edition (follows_id);

CREATE TRIGGER pack_published_no_update BEFORE UPDATE ON pack
WHEN EXISTS (SELECT 1 FROM publication WHERE pack_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'A published pack is never changed: make a new edition of it.');
END;
CREATE TRIGGER pack_published_no_delete BEFORE DELETE ON pack
WHEN EXISTS (SELECT 1 FROM publication WHERE pack_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'A published pack is never removed.');
END;
CREATE TRIGGER pack_published_no_step BEFORE INSERT ON pack_step
WHEN EXISTS (SELECT 1 FROM publication WHERE pack_id = NEW.pack_id)
BEGIN
  SELECT RAISE(ABORT, 'A published pack takes no further step: make a new edition of it.');
END;

CREATE TRIGGER pack_document_no_update BEFORE UPDATE ON pack_document
BEGIN
  SELECT RAISE(ABORT, 'A kept document is never changed.');
END;
CREATE TRIGGER pack_document_no_delete BEFORE DELETE ON pack_document
BEGIN
  SELECT RAISE(ABORT, 'A kept document is never removed.');
END;
CREATE TRIGGER pack_step_no_update BEFORE UPDATE ON pack_step
BEGIN
  SELECT RAISE(ABORT, 'A step of a pack is never changed: take another one.');
END;
CREATE TRIGGER pack_step_no_delete BEFORE DELETE ON pack_step
BEGIN
  SELECT RAISE(ABORT, 'A step of a pack is never removed: take another one.');
END;
CREATE TRIGGER publication_no_update BEFORE UPDATE ON publication
BEGIN
  SELECT RAISE(ABORT, 'A publication is never changed: issue a correction.');
END;
CREATE TRIGGER publication_no_delete BEFORE DELETE ON publication
BEGIN
  SELECT RAISE(ABORT, 'A publication is never removed: issue a correction.');
END;
CREATE TRIGGER publication_file_no_update BEFORE UPDATE ON publication_file
BEGIN
  SELECT RAISE(ABORT, 'A published file is never changed.');
END;
CREATE TRIGGER publication_file_no_delete BEFORE DELETE ON publication_file
BEGIN
  SELECT RAISE(ABORT, 'A published file is never removed.');
END;
CREATE TRIGGER publication_figure_no_update BEFORE UPDATE ON publication_figure
BEGIN
  SELECT RAISE(ABORT, 'What a published pack printed is never changed.');
END;
CREATE TRIGGER publication_figure_no_delete BEFORE DELETE ON publication_figure
BEGIN
  SELECT RAISE(ABORT, 'What a published pack printed is never changed.');
END;
CREATE TRIGGER pack_correction_no_update BEFORE UPDATE ON pack_correction
BEGIN
  SELECT RAISE(ABORT, 'A correction is never changed: issue another one.');
END;
CREATE TRIGGER pack_correction_no_delete BEFORE DELETE ON pack_correction
BEGIN
  SELECT RAISE(ABORT, 'A correction is never removed: issue another one.');
END;
CREATE TRIGGER pack_edition_no_update BEFORE UPDATE ON pack_edition
BEGIN
  SELECT RAISE(ABORT, 'What a pack follows is never changed.');
END;
CREATE TRIGGER pack_edition_no_delete BEFORE DELETE ON pack_edition
BEGIN
  SELECT RAISE(ABORT, 'What a pack follows is never changed.');
END;
