-- What a finding's words and figures lean on: status words that keep their meaning, and figures that lead to observations.

-- A word that entries have used says for ever what it said then: it is retired, and another takes its place.
CREATE INDEX status_entry_word ON status_entry (scheme, word);
CREATE TRIGGER status_word_keeps_meaning BEFORE UPDATE ON status_word
WHEN (NEW.scheme <> OLD.scheme OR NEW.word <> OLD.word OR NEW.label <> OLD.label OR NEW.definition <> OLD.definition
    OR NEW.closes <> OLD.closes)
  AND EXISTS (SELECT 1 FROM status_entry WHERE scheme = OLD.scheme AND word = OLD.word)
BEGIN
  SELECT RAISE(ABORT, 'A status that entries have keeps its meaning: retire it and add another.');
END;

-- More units: a kind more cannot be added to a CHECK, so the table is made anew. Nothing refers to it.
CREATE TABLE finding_figure_new (
  finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  value REAL NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('percent', 'count', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'ratio',
    'currency')),
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
INSERT INTO finding_figure_new (finding_id, position, label, value, unit, numerator, denominator, half_width, period,
    comparator_label, comparator_value, comparator_half_width)
  SELECT finding_id, position, label, value, unit, numerator, denominator, half_width, period, comparator_label,
    comparator_value, comparator_half_width FROM finding_figure;
DROP TABLE finding_figure;
ALTER TABLE finding_figure_new RENAME TO finding_figure;

-- The observation that a figure of a finding is: the way from the report's number to a series.
CREATE TABLE finding_figure_observation (
  finding_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  observation_id TEXT NOT NULL REFERENCES observation (id),
  PRIMARY KEY (finding_id, position),
  FOREIGN KEY (finding_id, position) REFERENCES finding_figure (finding_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_figure_observation_observation ON finding_figure_observation (observation_id);
