-- Decisions to take the limits of a control chart anew from a period on. Judgements, never made by the program: each has its
-- reason and its author, and stays on record when it is withdrawn.

CREATE TABLE rebase (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  metric_id TEXT NOT NULL REFERENCES metric (id),
  force_id TEXT NOT NULL REFERENCES force (id),
  -- First day of the period that starts the new limits.
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  decided_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX rebase_standing ON rebase (metric_id, force_id, starts_on) WHERE withdrawn_at IS NULL;
CREATE INDEX rebase_force ON rebase (force_id);

CREATE TRIGGER rebase_only_withdrawn BEFORE UPDATE ON rebase
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
  OR (NEW.id, NEW.metric_id, NEW.force_id, NEW.starts_on, NEW.reason, NEW.author, NEW.decided_at)
    IS NOT (OLD.id, OLD.metric_id, OLD.force_id, OLD.starts_on, OLD.reason, OLD.author, OLD.decided_at)
BEGIN
  SELECT RAISE(ABORT, 'A rebase is never changed: it can only be withdrawn, once.');
END;

CREATE TRIGGER rebase_no_delete BEFORE DELETE ON rebase
BEGIN
  SELECT RAISE(ABORT, 'Rebases are never removed: withdraw the rebase.');
END;
