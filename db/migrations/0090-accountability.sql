-- What becomes of a finding: who owns it, the three statuses, progress, what tests it against later data, and the response that
-- section 55 of the Police Act 1996 asks for.

ALTER TABLE inspection ADD COLUMN body TEXT NOT NULL DEFAULT 'HMICFRS' CHECK (body <> '');
ALTER TABLE inspection ADD COLUMN fieldwork_from TEXT CHECK (fieldwork_from IS date(fieldwork_from));
ALTER TABLE inspection ADD COLUMN fieldwork_to TEXT CHECK (fieldwork_to IS date(fieldwork_to));
ALTER TABLE inspection ADD COLUMN stated_causes_of_concern INTEGER CHECK (stated_causes_of_concern >= 0);
ALTER TABLE inspection ADD COLUMN stated_recommendations INTEGER CHECK (stated_recommendations >= 0);

-- A kind more cannot be added to a CHECK: the table is made anew. Dropping it deletes its rows first, and with them what hangs on
-- them, so that is put aside and back.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE finding_before AS SELECT * FROM finding;
CREATE TABLE finding_figure_before AS SELECT * FROM finding_figure;
CREATE TABLE finding_metric_before AS SELECT * FROM finding_metric;
DROP TABLE finding;

CREATE TABLE finding (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  ref TEXT NOT NULL UNIQUE CHECK (ref <> ''),
  inspection_id TEXT NOT NULL REFERENCES inspection (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cause-of-concern', 'accelerated-cause-of-concern', 'recommendation',
    'area-for-improvement', 'practice', 'strength', 'observation', 'main-finding')),
  tone TEXT NOT NULL CHECK (tone IN ('improve', 'mixed', 'strength')),
  area TEXT NOT NULL CHECK (area <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  early_feedback INTEGER NOT NULL CHECK (early_feedback IN (0, 1)),
  source_id TEXT NOT NULL REFERENCES source (id),
  locator TEXT NOT NULL CHECK (locator <> ''),
  -- The number that HMICFRS's register or portal gives it.
  hmicfrs_number TEXT CHECK (hmicfrs_number <> ''),
  -- The cause of concern that a recommendation comes with.
  parent_id TEXT REFERENCES finding (id),
  -- Whom the report addresses, as a list of words.
  addressees TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(addressees)),
  -- Why it does not apply to the office or its force; null where it applies.
  not_ours_because TEXT CHECK (not_ours_because <> ''),
  owner TEXT CHECK (owner <> ''),
  -- The report's own words, such as "within six months", and the day that follows from them.
  deadline_words TEXT CHECK (deadline_words <> ''),
  hmicfrs_deadline TEXT CHECK (hmicfrs_deadline IS date(hmicfrs_deadline)),
  local_deadline TEXT CHECK (local_deadline IS date(local_deadline)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  UNIQUE (inspection_id, position)
) STRICT;
CREATE INDEX finding_source ON finding (source_id);
CREATE INDEX finding_parent ON finding (parent_id);
INSERT INTO finding (id, ref, inspection_id, position, kind, tone, area, title, text, early_feedback, source_id, locator, revision)
  SELECT id, ref, inspection_id, position, kind, tone, area, title, text, early_feedback, source_id, locator, revision
  FROM finding_before;
-- The columns one by one: a copied table keeps their order and not their rules.
INSERT INTO finding_figure (finding_id, position, label, value, unit, numerator, denominator, half_width, period, comparator_label,
    comparator_value, comparator_half_width)
  SELECT finding_id, position, label, value, unit, numerator, denominator, half_width, period, comparator_label,
    comparator_value, comparator_half_width FROM finding_figure_before;
INSERT INTO finding_metric (finding_id, position, metric_id)
  SELECT finding_id, position, metric_id FROM finding_metric_before;
DROP TABLE finding_before;
DROP TABLE finding_figure_before;
DROP TABLE finding_metric_before;

CREATE TABLE finding_link (
  from_id TEXT NOT NULL REFERENCES finding (id),
  to_id TEXT NOT NULL REFERENCES finding (id),
  -- from repeats an earlier to; from supersedes to; from is answered by to (twin findings of a national and a force report).
  kind TEXT NOT NULL CHECK (kind IN ('repeats', 'supersedes', 'answered-by')),
  note TEXT CHECK (note <> ''),
  PRIMARY KEY (from_id, to_id, kind),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_link_to ON finding_link (to_id);

-- The words of the three statuses: data, since forces and offices have their own; each with its definition, which packs print.
CREATE TABLE status_word (
  scheme TEXT NOT NULL CHECK (scheme IN ('force', 'office', 'hmicfrs')),
  word TEXT NOT NULL CHECK (word <> ''),
  position INTEGER NOT NULL,
  label TEXT NOT NULL CHECK (label <> ''),
  definition TEXT NOT NULL CHECK (definition <> ''),
  -- Whether it says that no more is to be done.
  closes INTEGER NOT NULL CHECK (closes IN (0, 1)),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  PRIMARY KEY (scheme, word)
) STRICT, WITHOUT ROWID;
INSERT INTO status_word (scheme, word, position, label, definition, closes) VALUES
  ('force', 'not-started', 1, 'Not started', 'The force has not begun work on it.', 0),
  ('force', 'under-way', 2, 'Under way', 'Work is going on and is expected to be finished by the deadline.', 0),
  ('force', 'at-risk', 3, 'At risk', 'The deadline has passed or will be missed, or the force cannot or will not do it; the reason is given.', 0),
  ('force', 'done', 4, 'Done', 'The force considers it implemented.', 1),
  ('force', 'not-for-us', 5, 'Not for this force', 'It is for another body, or depends on one.', 1),
  ('office', 'not-assured', 1, 'Not assured', 'The office has seen no evidence, or evidence that it is not done.', 0),
  ('office', 'partly-assured', 2, 'Partly assured', 'The office has seen evidence of some of it.', 0),
  ('office', 'assured', 3, 'Assured', 'The office has seen evidence that it is done and that it holds.', 1),
  ('hmicfrs', 'awaiting-review', 1, 'Awaiting review', 'On the register; the inspectorate has not reviewed it yet.', 0),
  ('hmicfrs', 'being-progressed', 2, 'Being progressed', 'The inspectorate has seen that work is going on.', 0),
  ('hmicfrs', 'complete', 3, 'Complete', 'The inspectorate has closed it on evidence.', 1),
  ('hmicfrs', 'no-further-action', 4, 'No further action needed', 'The inspectorate has ended it, for instance because a later inspection took it up.', 1);

-- One dated series a scheme and finding. A word, a comment, or both; a mistake is corrected by a new entry.
CREATE TABLE status_entry (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  scheme TEXT NOT NULL CHECK (scheme IN ('force', 'office', 'hmicfrs')),
  word TEXT,
  -- The day that it is of, and the moment at which it was entered.
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author <> ''),
  comment TEXT CHECK (comment <> ''),
  evidence TEXT CHECK (evidence <> ''),
  -- Where the inspectorate says so: letter, portal entry, report.
  hmicfrs_reference TEXT CHECK (hmicfrs_reference <> ''),
  -- The entry that this one takes the place of.
  corrects_id TEXT UNIQUE REFERENCES status_entry (id),
  FOREIGN KEY (scheme, word) REFERENCES status_word (scheme, word),
  CHECK (word IS NOT NULL OR comment IS NOT NULL)
) STRICT;
CREATE INDEX status_entry_finding ON status_entry (finding_id, scheme, dated_on);

-- Only HMICFRS closes its own status, and says so somewhere.
CREATE TRIGGER status_entry_closed_by_hmicfrs BEFORE INSERT ON status_entry
WHEN NEW.scheme = 'hmicfrs' AND NEW.hmicfrs_reference IS NULL
  AND EXISTS (SELECT 1 FROM status_word WHERE scheme = NEW.scheme AND word = NEW.word AND closes = 1)
BEGIN
  SELECT RAISE(ABORT, 'Only an entry with an HMICFRS reference closes the HMICFRS status.');
END;
CREATE TRIGGER status_entry_no_update BEFORE UPDATE ON status_entry
BEGIN
  SELECT RAISE(ABORT, 'A status entry is never changed: correct it by a new one.');
END;
CREATE TRIGGER status_entry_no_delete BEFORE DELETE ON status_entry
BEGIN
  SELECT RAISE(ABORT, 'A status entry is never removed: correct it by a new one.');
END;

-- What was done (effort) and what is to be seen of it (outcome): two things.
CREATE TABLE progress_update (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author <> ''),
  effort TEXT NOT NULL CHECK (effort <> ''),
  outcome TEXT CHECK (outcome <> ''),
  next_step TEXT CHECK (next_step <> ''),
  next_due TEXT CHECK (next_due IS date(next_due)),
  corrects_id TEXT UNIQUE REFERENCES progress_update (id)
) STRICT;
CREATE INDEX progress_update_finding ON progress_update (finding_id, dated_on);
CREATE TABLE progress_update_file (
  update_id TEXT NOT NULL REFERENCES progress_update (id),
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  PRIMARY KEY (update_id, file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_update_file_file ON progress_update_file (file_id);
CREATE TRIGGER progress_update_no_update BEFORE UPDATE ON progress_update
BEGIN
  SELECT RAISE(ABORT, 'An update is never changed: correct it by a new one.');
END;
CREATE TRIGGER progress_update_no_delete BEFORE DELETE ON progress_update
BEGIN
  SELECT RAISE(ABORT, 'An update is never removed: correct it by a new one.');
END;

-- A finding's link to a metric that later tells whether it has changed.
CREATE TABLE finding_test (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  metric_id TEXT NOT NULL REFERENCES metric (id),
  -- Which way is better for the finding; a metric may have no good direction of its own.
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  target REAL,
  -- What the figure was at the inspection, where the report says so; otherwise the last figure before it counts.
  baseline_value REAL,
  baseline_half_width REAL CHECK (baseline_half_width >= 0),
  baseline_label TEXT CHECK (baseline_label <> ''),
  -- Data of periods that begin on this day or later count as "since".
  counts_from TEXT NOT NULL CHECK (counts_from IS date(counts_from)),
  note TEXT CHECK (note <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  UNIQUE (finding_id, metric_id),
  CHECK (baseline_half_width IS NULL OR baseline_value IS NOT NULL)
) STRICT;
CREATE INDEX finding_test_metric ON finding_test (metric_id);

-- What the office asked the force for, where no metric tells.
CREATE TABLE data_request (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  text TEXT NOT NULL CHECK (text <> ''),
  asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
  due_on TEXT CHECK (due_on IS date(due_on)),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  answer TEXT CHECK (answer <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  CHECK ((answered_on IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX data_request_finding ON data_request (finding_id);

-- When somebody last looked at a finding against its data: figures recorded later put it on the list to look again.
CREATE TABLE finding_looked (
  finding_id TEXT NOT NULL PRIMARY KEY REFERENCES finding (id),
  looked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The response to a published report: section 55(4) to (6) of the Police Act 1996.
CREATE TABLE report_response (
  inspection_id TEXT NOT NULL PRIMARY KEY REFERENCES inspection (id),
  invited_on TEXT CHECK (invited_on IS date(invited_on)),
  comments_wanted_by TEXT CHECK (comments_wanted_by IS date(comments_wanted_by)),
  chief_comments TEXT CHECK (chief_comments <> ''),
  own_comments TEXT CHECK (own_comments <> ''),
  reply_to_chief TEXT CHECK (reply_to_chief <> ''),
  published_on TEXT CHECK (published_on IS date(published_on)),
  published_at TEXT CHECK (published_at <> ''),
  copies_sent_on TEXT CHECK (copies_sent_on IS date(copies_sent_on)),
  -- Why the duty does not arise for this report; null where it does.
  not_applicable_because TEXT CHECK (not_applicable_because <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE TABLE report_response_item (
  inspection_id TEXT NOT NULL REFERENCES report_response (inspection_id),
  finding_id TEXT NOT NULL REFERENCES finding (id),
  action TEXT CHECK (action <> ''),
  -- Why no action is taken or proposed.
  no_action_because TEXT CHECK (no_action_because <> ''),
  PRIMARY KEY (inspection_id, finding_id),
  CHECK (action IS NULL OR no_action_because IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_response_item_finding ON report_response_item (finding_id);

-- Findings that are linked to a metric are tested by it from the day after publication on: an audit that only its report dates
-- stands on the day of the report, and is not a figure since.
INSERT INTO finding_test (id, finding_id, metric_id, direction, counts_from)
  SELECT 'first-' || m.finding_id || '-' || m.metric_id, m.finding_id, m.metric_id, metric.direction, date(i.published_on, '+1 day')
  FROM finding_metric m JOIN finding f ON f.id = m.finding_id JOIN inspection i ON i.id = f.inspection_id
    JOIN metric ON metric.id = m.metric_id
  WHERE metric.direction IN ('up', 'down');
