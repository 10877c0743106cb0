-- What a person may edit of a metric: dated definitions, owner, a further unit; dated peer groups, the purpose of a set, and the
-- calendar of releases.

-- A unit more cannot be added to a CHECK: the table is made anew under its name, so that what refers to it stays as it is.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE metric_before AS SELECT * FROM metric;
DROP TABLE metric;

CREATE TABLE metric (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  short_title TEXT NOT NULL CHECK (short_title <> ''),
  published_label TEXT,
  theme TEXT NOT NULL CHECK (theme <> ''),
  unit TEXT NOT NULL
    CHECK (unit IN ('count', 'percent', 'seconds', 'duration', 'ratio', 'currency', 'rate-per-1000')),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'neither')),
  period_kind TEXT NOT NULL
    CHECK (period_kind IN ('month', 'quarter', 'financial-year', 'year-ending', 'point-in-time', 'sample')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  -- Who answers for the metric in the office; null where nobody is named.
  owner TEXT CHECK (owner <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
INSERT INTO metric (id, position, title, short_title, published_label, theme, unit, direction, period_kind, decimals, revision)
  SELECT id, position, title, short_title, published_label, theme, unit, direction, period_kind, decimals, revision
  FROM metric_before;

-- What a metric counts, and from when: a redefinition is a new version, and the newest is the one that a pack prints.
CREATE TABLE metric_definition (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  metric_id TEXT NOT NULL REFERENCES metric (id),
  -- First day that it holds for; null for the one that held from the beginning.
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  definition TEXT NOT NULL,
  counted_by TEXT NOT NULL,
  numerator TEXT CHECK (numerator <> ''),
  denominator TEXT CHECK (denominator <> ''),
  note TEXT CHECK (note <> ''),
  source_id TEXT REFERENCES source (id),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE UNIQUE INDEX metric_definition_from ON metric_definition (metric_id, coalesce(valid_from, ''));
CREATE INDEX metric_definition_source ON metric_definition (source_id);
-- By the metric's place, not its id: ids are at most 64 characters wherever they pass between processes.
INSERT INTO metric_definition (id, metric_id, valid_from, definition, counted_by)
  SELECT 'first-' || position, id, NULL, definition, counted_by FROM metric_before;
DROP TABLE metric_before;

-- Days that the group holds for, both inclusive; null where it is not stated.
ALTER TABLE peer_group ADD COLUMN valid_from TEXT CHECK (valid_from IS date(valid_from));
ALTER TABLE peer_group ADD COLUMN valid_to TEXT CHECK (valid_to IS date(valid_to));

-- A list of metrics, measures of a statute (such as the National Crime and Policing Measures), or a plan with its objectives as groups.
ALTER TABLE metric_set ADD COLUMN purpose TEXT NOT NULL DEFAULT 'list' CHECK (purpose IN ('list', 'measures', 'plan'));

-- Something that is published again and again, such as a quarterly bulletin; each of its releases is a source.
CREATE TABLE release_series (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  publisher TEXT NOT NULL CHECK (publisher <> ''),
  address TEXT CHECK (address <> ''),
  cadence TEXT NOT NULL CHECK (cadence IN ('monthly', 'quarterly', 'half-yearly', 'yearly', 'irregular')),
  note TEXT CHECK (note <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- Days on which its publisher says that the next releases come.
CREATE TABLE release_announced (
  series_id TEXT NOT NULL REFERENCES release_series (id) ON DELETE CASCADE,
  expected_on TEXT NOT NULL CHECK (expected_on IS date(expected_on)),
  PRIMARY KEY (series_id, expected_on)
) STRICT, WITHOUT ROWID;

ALTER TABLE source ADD COLUMN series_id TEXT REFERENCES release_series (id) ON DELETE SET NULL;
-- The release's own name, such as "year ending March 2019"; null where its day of publication names it.
ALTER TABLE source ADD COLUMN release TEXT CHECK (release <> '');
CREATE INDEX source_series ON source (series_id);

-- Why values that differed from the stored ones were taken or left.
ALTER TABLE import ADD COLUMN revision_reason TEXT CHECK (revision_reason <> '');
CREATE TRIGGER import_reason_stays BEFORE UPDATE ON import
WHEN NEW.revision_reason IS NOT OLD.revision_reason
BEGIN
  SELECT RAISE(ABORT, 'An import is never changed: it can only be taken back, once.');
END;

-- A metric that tables would add, and the workspace's own that a person said it is: asked once.
CREATE TABLE metric_alias (
  proposed_id TEXT NOT NULL PRIMARY KEY CHECK (proposed_id <> ''),
  metric_id TEXT NOT NULL REFERENCES metric (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX metric_alias_metric ON metric_alias (metric_id);
