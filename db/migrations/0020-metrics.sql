-- Metrics and all that is said about them: targets, baselines, breaks, sets, peer groups. `position` is the order of entry.

CREATE TABLE metric (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  short_title TEXT NOT NULL CHECK (short_title <> ''),
  published_label TEXT,
  theme TEXT NOT NULL CHECK (theme <> ''),
  unit TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'seconds', 'ratio', 'currency', 'rate-per-1000')),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'neither')),
  period_kind TEXT NOT NULL
    CHECK (period_kind IN ('month', 'quarter', 'financial-year', 'year-ending', 'point-in-time', 'sample')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  definition TEXT NOT NULL,
  counted_by TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE metric_target (
  id TEXT NOT NULL PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metric (id),
  value REAL NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('standard', 'ambition', 'guidance')),
  label TEXT NOT NULL CHECK (label <> ''),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  source_id TEXT NOT NULL REFERENCES source (id),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX metric_target_metric ON metric_target (metric_id);
CREATE INDEX metric_target_source ON metric_target (source_id);

CREATE TABLE metric_baseline (
  id TEXT NOT NULL PRIMARY KEY,
  metric_id TEXT NOT NULL REFERENCES metric (id),
  period_kind TEXT NOT NULL
    CHECK (period_kind IN ('month', 'quarter', 'financial-year', 'year-ending', 'point-in-time', 'sample')),
  period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
  period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
  label TEXT NOT NULL CHECK (label <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  UNIQUE (metric_id, period_kind, period_start, period_end),
  CHECK (period_start <= period_end)
) STRICT;

CREATE TABLE series_break (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  date TEXT NOT NULL CHECK (date IS date(date)),
  note TEXT NOT NULL CHECK (note <> ''),
  source_id TEXT NOT NULL REFERENCES source (id),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX series_break_source ON series_break (source_id);

CREATE TABLE series_break_metric (
  break_id TEXT NOT NULL REFERENCES series_break (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  metric_id TEXT NOT NULL REFERENCES metric (id),
  PRIMARY KEY (break_id, position),
  UNIQUE (break_id, metric_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_break_metric_metric ON series_break_metric (metric_id);

CREATE TABLE metric_set (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  short_title TEXT NOT NULL CHECK (short_title <> ''),
  layout TEXT NOT NULL CHECK (layout IN ('comparison', 'series')),
  note TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE metric_set_group (
  set_id TEXT NOT NULL REFERENCES metric_set (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric_set_member (
  set_id TEXT NOT NULL,
  group_position INTEGER NOT NULL,
  position INTEGER NOT NULL,
  metric_id TEXT NOT NULL REFERENCES metric (id),
  PRIMARY KEY (set_id, group_position, position),
  UNIQUE (set_id, metric_id),
  FOREIGN KEY (set_id, group_position) REFERENCES metric_set_group (set_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX metric_set_member_metric ON metric_set_member (metric_id);

CREATE TABLE peer_group (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  short_title TEXT NOT NULL CHECK (short_title <> ''),
  includes_force INTEGER NOT NULL CHECK (includes_force IN (0, 1)),
  note TEXT,
  source_id TEXT REFERENCES source (id),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX peer_group_source ON peer_group (source_id);

-- Members are names as published: a group may name forces that the workspace holds nothing else about.
CREATE TABLE peer_group_member (
  peer_group_id TEXT NOT NULL REFERENCES peer_group (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (peer_group_id, position),
  UNIQUE (peer_group_id, name)
) STRICT, WITHOUT ROWID;
