-- Meetings as an office runs them: kinds with their standing items, agendas whose numbers stay, questions with their evidence and
-- answers, and what was promised, with all that became of it.

-- Kinds are data: an office names its own. The repeat proposes the next dates, the days before set what is due when.
CREATE TABLE meeting_kind (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL,
  title TEXT NOT NULL UNIQUE CHECK (title <> ''),
  is_public INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  repeat_every INTEGER CHECK (repeat_every >= 1),
  repeat_unit TEXT CHECK (repeat_unit IN ('week', 'month')),
  -- How many days before the meeting its papers are due, and public questions close; null where neither is asked for.
  papers_days INTEGER CHECK (papers_days >= 0),
  questions_days INTEGER CHECK (questions_days >= 0),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  CHECK ((repeat_every IS NULL) = (repeat_unit IS NULL))
) STRICT;

-- The standing items that a new meeting of a kind begins with.
CREATE TABLE meeting_kind_item (
  kind_id TEXT NOT NULL REFERENCES meeting_kind (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  owner TEXT CHECK (owner <> ''),
  minutes INTEGER CHECK (minutes > 0),
  is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
  note TEXT CHECK (note <> ''),
  -- What the program lays out under the item.
  shows TEXT CHECK (shows IN ('actions', 'public-questions', 'questions')),
  PRIMARY KEY (kind_id, position)
) STRICT, WITHOUT ROWID;

INSERT INTO meeting_kind (id, position, title, is_public, repeat_every, repeat_unit, papers_days, questions_days) VALUES
  ('accountability-meeting', 1, 'Accountability meeting', 1, 3, 'month', 7, 14),
  ('deep-dive', 2, 'Deep dive', 0, 6, 'week', 5, NULL),
  ('panel', 3, 'Police and crime panel', 1, NULL, NULL, 7, NULL);
INSERT INTO meeting_kind_item (kind_id, position, title, owner, minutes, note, shows) VALUES
  ('accountability-meeting', 1, 'Review of the action tracker', 'PCC', 10, 'What was promised, and what the figures say since.', 'actions'),
  ('accountability-meeting', 2, 'Questions from the public', 'PCC', 15, NULL, 'public-questions'),
  ('accountability-meeting', 3, 'Quarterly performance', 'Chief Constable', 40, NULL, 'questions'),
  ('accountability-meeting', 4, 'National priorities for policing', 'Chief Constable', 20, NULL, NULL),
  ('accountability-meeting', 5, 'HMICFRS update', 'Chief Constable', 20, NULL, NULL),
  ('deep-dive', 1, 'What the evidence says', 'OPCC', 20, NULL, NULL),
  ('deep-dive', 2, 'Questions', 'PCC', 60, NULL, 'questions'),
  ('deep-dive', 3, 'Actions', 'PCC', 10, NULL, 'actions');

ALTER TABLE meeting ADD COLUMN kind_id TEXT REFERENCES meeting_kind (id);
ALTER TABLE meeting ADD COLUMN chair TEXT CHECK (chair <> '');
ALTER TABLE meeting ADD COLUMN status TEXT NOT NULL DEFAULT 'planned'
  CHECK (status IN ('planned', 'papers-out', 'held', 'cancelled'));
-- Why it was cancelled or moved.
ALTER TABLE meeting ADD COLUMN status_reason TEXT CHECK (status_reason <> '');
ALTER TABLE meeting ADD COLUMN papers_due_on TEXT CHECK (papers_due_on IS date(papers_due_on));
ALTER TABLE meeting ADD COLUMN questions_due_on TEXT CHECK (questions_due_on IS date(questions_due_on));
-- The objectives of the police and crime plan that it takes up, as a list of their titles.
ALTER TABLE meeting ADD COLUMN objectives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(objectives));
UPDATE meeting SET kind_id = 'accountability-meeting';
CREATE INDEX meeting_kind_of ON meeting (kind_id);

CREATE TABLE meeting_person (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT CHECK (role <> ''),
  -- By which minutes name them: "T/CC".
  initials TEXT CHECK (initials <> ''),
  attendance TEXT NOT NULL CHECK (attendance IN ('expected', 'present', 'apologies', 'absent')),
  PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- Kept from the day on which the papers went out; null before, when items are numbered as they stand.
  number TEXT CHECK (number <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  owner TEXT CHECK (owner <> ''),
  minutes INTEGER CHECK (minutes > 0),
  is_private INTEGER NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
  note TEXT CHECK (note <> ''),
  shows TEXT CHECK (shows IN ('actions', 'public-questions', 'questions')),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id, position);

-- What an item is about: a metric, a finding, or a pack with one of its blocks.
CREATE TABLE agenda_item_link (
  item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  metric_id TEXT REFERENCES metric (id),
  finding_id TEXT REFERENCES finding (id),
  pack_id TEXT REFERENCES pack (id) ON DELETE CASCADE,
  block_id TEXT CHECK (block_id <> ''),
  PRIMARY KEY (item_id, position),
  CHECK ((metric_id IS NOT NULL) + (finding_id IS NOT NULL) + (pack_id IS NOT NULL) = 1),
  CHECK ((pack_id IS NULL) = (block_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_link_metric ON agenda_item_link (metric_id);
CREATE INDEX agenda_item_link_finding ON agenda_item_link (finding_id);
CREATE INDEX agenda_item_link_pack ON agenda_item_link (pack_id);

ALTER TABLE question ADD COLUMN origin TEXT NOT NULL DEFAULT 'written'
  CHECK (origin IN ('written', 'proposed', 'public'));
ALTER TABLE question ADD COLUMN agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL;
-- Of one that the program proposed: what it is about, which evidence called for it, and why in words.
ALTER TABLE question ADD COLUMN subject TEXT CHECK (subject <> '');
ALTER TABLE question ADD COLUMN evidence TEXT CHECK (evidence <> '');
ALTER TABLE question ADD COLUMN reason TEXT CHECK (reason <> '');
-- Of one from the public.
ALTER TABLE question ADD COLUMN asker TEXT CHECK (asker <> '');
ALTER TABLE question ADD COLUMN received_on TEXT CHECK (received_on IS date(received_on));
CREATE INDEX question_agenda_item ON question (agenda_item_id);

-- The figures that a question rests on.
CREATE TABLE question_figure (
  question_id TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  observation_id TEXT NOT NULL REFERENCES observation (id),
  PRIMARY KEY (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX question_figure_observation ON question_figure (observation_id);

-- A proposal that somebody dropped stays away until its evidence is another.
CREATE TABLE dropped_proposal (
  subject TEXT NOT NULL CHECK (subject <> ''),
  evidence TEXT NOT NULL CHECK (evidence <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  dropped_at TEXT NOT NULL,
  PRIMARY KEY (subject, evidence)
) STRICT, WITHOUT ROWID;

-- What was answered at the meeting. The change log keeps what it said before.
CREATE TABLE answer (
  question_id TEXT NOT NULL PRIMARY KEY REFERENCES question (id) ON DELETE CASCADE,
  text TEXT CHECK (text <> ''),
  answered_by TEXT CHECK (answered_by <> ''),
  follow_up TEXT CHECK (follow_up <> ''),
  judgement TEXT CHECK (judgement IN ('answered', 'partly', 'not-answered')),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- A commitment was promised to the office; an action was agreed between both.
CREATE TABLE action (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('commitment', 'action')),
  text TEXT NOT NULL CHECK (text <> ''),
  owner TEXT NOT NULL CHECK (owner <> ''),
  made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
  -- Where it was made; null where it was said elsewhere, for instance to the press.
  meeting_id TEXT REFERENCES meeting (id),
  question_id TEXT REFERENCES question (id) ON DELETE SET NULL,
  source_id TEXT REFERENCES source (id),
  -- A day where both are the same, else a span such as October 2024; null where no time was named.
  due_from TEXT CHECK (due_from IS date(due_from)),
  due_to TEXT CHECK (due_to IS date(due_to)),
  metric_id TEXT REFERENCES metric (id),
  finding_id TEXT REFERENCES finding (id),
  -- What the metric is to reach, and for how many figures in a row.
  aim REAL,
  aim_run INTEGER NOT NULL DEFAULT 1 CHECK (aim_run >= 1),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  CHECK ((due_from IS NULL) = (due_to IS NULL)),
  CHECK (due_from <= due_to),
  CHECK (aim IS NULL OR metric_id IS NOT NULL)
) STRICT;
CREATE INDEX action_meeting ON action (meeting_id);
CREATE INDEX action_question ON action (question_id);
CREATE INDEX action_source ON action (source_id);
CREATE INDEX action_metric ON action (metric_id);
CREATE INDEX action_finding ON action (finding_id);

-- What became of it. Written once and never changed: whether it is open follows from the last of them that closes or reopens it.
CREATE TABLE action_update (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  action_id TEXT NOT NULL REFERENCES action (id),
  kind TEXT NOT NULL CHECK (kind IN ('progress', 'closed', 'reopened')),
  dated_on TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  closed_by TEXT CHECK (closed_by IN ('answer', 'data', 'withdrawn')),
  meeting_id TEXT REFERENCES meeting (id),
  question_id TEXT REFERENCES question (id),
  CHECK ((kind = 'closed') = (closed_by IS NOT NULL))
) STRICT;
CREATE INDEX action_update_action ON action_update (action_id, dated_on);
CREATE INDEX action_update_meeting ON action_update (meeting_id);
CREATE INDEX action_update_question ON action_update (question_id);
CREATE TABLE action_update_figure (
  update_id TEXT NOT NULL REFERENCES action_update (id),
  position INTEGER NOT NULL,
  observation_id TEXT NOT NULL REFERENCES observation (id),
  PRIMARY KEY (update_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_update_figure_observation ON action_update_figure (observation_id);
CREATE TRIGGER action_update_no_delete BEFORE DELETE ON action_update
BEGIN
  SELECT RAISE(ABORT, 'What became of an action is never removed: add to it instead.');
END;
CREATE TRIGGER action_update_no_update BEFORE UPDATE ON action_update
BEGIN
  SELECT RAISE(ABORT, 'What became of an action is never changed: add to it instead.');
END;
