-- The builder: steps that can be undone, pictures, comments, and what a template is for.

-- What can be undone and done again. `other` is the title and body on the other side of the step: before it while it stands,
-- after it while it is undone. Working memory, not history: the change log keeps every state for ever.
CREATE TABLE pack_undo (
  pack_id TEXT NOT NULL REFERENCES pack (id),
  position INTEGER NOT NULL CHECK (position >= 1),
  label TEXT NOT NULL CHECK (label <> ''),
  block_id TEXT,
  -- Names what is being typed, so that one burst of typing is one step; null for a step of its own.
  typing TEXT,
  at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  other TEXT NOT NULL CHECK (json_valid(other)),
  PRIMARY KEY (pack_id, position)
) STRICT, WITHOUT ROWID;

-- A picture that packs may show. Only files that are listed here are ever handed to a page.
CREATE TABLE pack_image (
  file_id TEXT NOT NULL PRIMARY KEY REFERENCES stored_file (id),
  type TEXT NOT NULL CHECK (type IN ('image/png', 'image/jpeg')),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 12000),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 12000),
  name TEXT NOT NULL CHECK (name <> ''),
  added_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER pack_image_no_update BEFORE UPDATE ON pack_image
BEGIN
  SELECT RAISE(ABORT, 'A picture of a pack is never changed: add another.');
END;

CREATE TRIGGER pack_image_no_delete BEFORE DELETE ON pack_image
BEGIN
  SELECT RAISE(ABORT, 'A picture stays: an earlier pack may show it.');
END;

-- What people say to one another about a block. A thread is named after its first entry; nothing said is changed.
CREATE TABLE pack_comment (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  pack_id TEXT NOT NULL REFERENCES pack (id),
  thread_id TEXT NOT NULL REFERENCES pack_comment (id),
  -- No reference: a block may be removed and come back, and its comments with it.
  block_id TEXT NOT NULL CHECK (block_id <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'reply', 'resolved', 'reopened')),
  author TEXT NOT NULL CHECK (author <> ''),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  CHECK ((kind = 'comment') = (thread_id = id)),
  CHECK (text <> '' OR kind IN ('resolved', 'reopened'))
) STRICT;
CREATE INDEX pack_comment_pack ON pack_comment (pack_id, seq);
CREATE INDEX pack_comment_thread ON pack_comment (thread_id);

CREATE TRIGGER pack_comment_no_update BEFORE UPDATE ON pack_comment
BEGIN
  SELECT RAISE(ABORT, 'Comments are append-only.');
END;

CREATE TRIGGER pack_comment_no_delete BEFORE DELETE ON pack_comment
BEGIN
  SELECT RAISE(ABORT, 'Comments are append-only.');
END;

-- What a template is for: a kind of meeting, an area of PEEL or an objective of the plan, and which one.
ALTER TABLE pack_template ADD COLUMN basis TEXT NOT NULL DEFAULT 'meeting' CHECK (basis IN ('meeting', 'area', 'objective'));
ALTER TABLE pack_template ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE pack_template ADD COLUMN description TEXT NOT NULL DEFAULT '';
