-- Findings of the narrative check that a person accepted, with the reason. A row says what was accepted, word for word: where the
-- sentence, the words or what is said of them change, the finding is another one and open again. Taking an acceptance back is a
-- further row; nothing here is ever changed or removed.
CREATE TABLE narrative_acceptance (
  position INTEGER NOT NULL PRIMARY KEY,
  pack_id TEXT NOT NULL REFERENCES pack (id),
  -- Named by its rule, place, sentence and reason.
  finding_id TEXT NOT NULL CHECK (finding_id <> ''),
  block_id TEXT NOT NULL CHECK (block_id <> ''),
  rule TEXT NOT NULL CHECK (rule <> ''),
  sentence TEXT NOT NULL CHECK (sentence <> ''),
  words TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  accepted INTEGER NOT NULL CHECK (accepted BETWEEN 0 AND 1),
  reason TEXT CHECK (reason <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  decided_at TEXT NOT NULL,
  CHECK ((accepted = 1) = (reason IS NOT NULL))
) STRICT;
CREATE INDEX narrative_acceptance_pack ON narrative_acceptance (pack_id, finding_id);

CREATE TRIGGER narrative_acceptance_no_update BEFORE UPDATE ON narrative_acceptance
BEGIN
  SELECT RAISE(ABORT, 'What was accepted is never changed: take it back, and accept again.');
END;

CREATE TRIGGER narrative_acceptance_no_delete BEFORE DELETE ON narrative_acceptance
BEGIN
  SELECT RAISE(ABORT, 'What was accepted stays on record: take it back instead.');
END;
