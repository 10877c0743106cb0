-- Meetings, questions, pack templates and packs. A body is checked by shared/pack/pack.ts each time it is written and read.

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  starts_at TEXT CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  place TEXT,
  theme TEXT,
  note TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE question (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  finding_id TEXT REFERENCES finding (id),
  metric_id TEXT REFERENCES metric (id),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  UNIQUE (meeting_id, position)
) STRICT;
CREATE INDEX question_finding ON question (finding_id);
CREATE INDEX question_metric ON question (metric_id);

CREATE TABLE pack_template (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  body TEXT NOT NULL CHECK (json_valid(body)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE pack (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  changed_at TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX pack_meeting ON pack (meeting_id);
