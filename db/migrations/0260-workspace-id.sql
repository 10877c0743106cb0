-- The workspace's own name among all workspaces: what it gives to others (the UIDs of calendar files) never meets another office's.
-- A copy of the file keeps it, since it is the same workspace.
CREATE TABLE setting_next (
  key TEXT NOT NULL PRIMARY KEY CHECK (key IN ('id', 'title', 'sample', 'force', 'office', 'today')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  CHECK (key <> 'today' OR (value ->> '$') IS date(value ->> '$')),
  CHECK (key <> 'id' OR (value ->> '$') <> '')
) STRICT;

INSERT INTO setting_next (key, value, revision) SELECT key, value, revision FROM setting;

-- Workspaces that were made before: samples are one and the same, every other gets a name that nobody else has.
INSERT INTO setting_next (key, value)
  SELECT 'id', json_quote(iif(EXISTS (SELECT 1 FROM setting WHERE key = 'sample' AND value = 'true'), 'norfolk-sample',
    lower(hex(randomblob(16)))))
  WHERE EXISTS (SELECT 1 FROM setting);

DROP TABLE setting;
ALTER TABLE setting_next RENAME TO setting;
