-- Values as published. Nothing here is ever changed or removed: a later release of a figure is the next vintage.

CREATE TABLE observation (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  metric_id TEXT NOT NULL REFERENCES metric (id),
  force_id TEXT NOT NULL REFERENCES force (id),
  period_kind TEXT NOT NULL
    CHECK (period_kind IN ('month', 'quarter', 'financial-year', 'year-ending', 'point-in-time', 'sample')),
  period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
  period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
  vintage INTEGER NOT NULL CHECK (vintage >= 1),
  value REAL,
  absence TEXT CHECK (absence <> ''),
  numerator REAL,
  denominator REAL,
  half_width REAL CHECK (half_width >= 0),
  sample_size REAL CHECK (sample_size >= 0),
  status TEXT NOT NULL CHECK (status IN ('final', 'provisional', 'estimated')),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL CHECK (locator <> ''),
  -- When this workspace was told, for "what did this metric say on that day".
  recorded_at TEXT NOT NULL,
  CHECK ((value IS NULL) <> (absence IS NULL)),
  CHECK (period_start <= period_end),
  -- In this order the index behind the constraint serves a series, its latest vintages and the latest period of a metric.
  CONSTRAINT observation_series UNIQUE (force_id, metric_id, period_end, period_start, period_kind, vintage)
) STRICT;
CREATE INDEX observation_source ON observation (source_id);
CREATE INDEX observation_metric ON observation (metric_id);

CREATE TABLE observation_rank (
  observation_id TEXT NOT NULL REFERENCES observation (id),
  peer_group_id TEXT NOT NULL REFERENCES peer_group (id),
  rank INTEGER NOT NULL CHECK (rank >= 1),
  PRIMARY KEY (observation_id, peer_group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_rank_peer_group ON observation_rank (peer_group_id);

CREATE TABLE doubt (
  observation_id TEXT NOT NULL REFERENCES observation (id),
  rule TEXT NOT NULL CHECK (rule <> ''),
  note TEXT NOT NULL CHECK (note <> ''),
  PRIMARY KEY (observation_id, rule)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER observation_no_update BEFORE UPDATE ON observation
BEGIN
  SELECT RAISE(ABORT, 'Observations are never changed: record a new one.');
END;

CREATE TRIGGER observation_no_delete BEFORE DELETE ON observation
BEGIN
  SELECT RAISE(ABORT, 'Observations are never removed: record a new one.');
END;

CREATE TRIGGER observation_rank_no_update BEFORE UPDATE ON observation_rank
BEGIN
  SELECT RAISE(ABORT, 'Published ranks are never changed: record a new observation.');
END;

CREATE TRIGGER observation_rank_no_delete BEFORE DELETE ON observation_rank
BEGIN
  SELECT RAISE(ABORT, 'Published ranks are never removed: record a new observation.');
END;
