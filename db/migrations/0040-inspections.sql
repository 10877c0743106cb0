-- Inspections, their graded areas and their findings. `position` is the order in the report.

CREATE TABLE inspection (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  force_id TEXT NOT NULL REFERENCES force (id),
  title TEXT NOT NULL CHECK (title <> ''),
  programme TEXT NOT NULL CHECK (programme <> ''),
  cycle TEXT NOT NULL CHECK (cycle <> ''),
  published_on TEXT NOT NULL CHECK (published_on IS date(published_on)),
  source_id TEXT NOT NULL REFERENCES source (id),
  stated_graded INTEGER CHECK (stated_graded >= 0),
  stated_areas_for_improvement INTEGER CHECK (stated_areas_for_improvement >= 0),
  comparability_note TEXT,
  note TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX inspection_force ON inspection (force_id);
CREATE INDEX inspection_source ON inspection (source_id);

CREATE TABLE judgment (
  inspection_id TEXT NOT NULL REFERENCES inspection (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  area TEXT NOT NULL CHECK (area <> ''),
  grade TEXT NOT NULL CHECK (grade IN ('outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate', 'ungraded')),
  PRIMARY KEY (inspection_id, position),
  UNIQUE (inspection_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE area_crosswalk (
  earlier_inspection_id TEXT NOT NULL,
  earlier_area TEXT NOT NULL,
  later_inspection_id TEXT NOT NULL,
  later_area TEXT NOT NULL,
  PRIMARY KEY (earlier_inspection_id, earlier_area, later_inspection_id, later_area),
  FOREIGN KEY (earlier_inspection_id, earlier_area) REFERENCES judgment (inspection_id, area),
  FOREIGN KEY (later_inspection_id, later_area) REFERENCES judgment (inspection_id, area),
  CHECK (earlier_inspection_id <> later_inspection_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_crosswalk_later ON area_crosswalk (later_inspection_id, later_area);

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  ref TEXT NOT NULL UNIQUE CHECK (ref <> ''),
  inspection_id TEXT NOT NULL REFERENCES inspection (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cause-of-concern', 'recommendation', 'area-for-improvement', 'main-finding')),
  tone TEXT NOT NULL CHECK (tone IN ('improve', 'mixed', 'strength')),
  area TEXT NOT NULL CHECK (area <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  early_feedback INTEGER NOT NULL CHECK (early_feedback IN (0, 1)),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL CHECK (locator <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  UNIQUE (inspection_id, position)
) STRICT;
CREATE INDEX finding_source ON finding (source_id);

CREATE TABLE finding_figure (
  finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  value REAL NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'hours', 'days', 'months', 'ratio', 'currency')),
  numerator REAL,
  denominator REAL,
  half_width REAL CHECK (half_width >= 0),
  period TEXT,
  comparator_label TEXT,
  comparator_value REAL,
  comparator_half_width REAL CHECK (comparator_half_width >= 0),
  PRIMARY KEY (finding_id, position),
  CHECK ((comparator_label IS NULL) = (comparator_value IS NULL)),
  CHECK (comparator_half_width IS NULL OR comparator_value IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_metric (
  finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  metric_id TEXT NOT NULL REFERENCES metric (id),
  PRIMARY KEY (finding_id, position),
  UNIQUE (finding_id, metric_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_metric_metric ON finding_metric (metric_id);
