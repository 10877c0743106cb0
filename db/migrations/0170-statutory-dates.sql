-- Days on which the law, or the office where the law names none, asks for something. The last days of section 55 responses are not here:
-- they follow from each report.
CREATE TABLE statutory_date (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  -- The Act, Order or Regulations that ask for it.
  law TEXT NOT NULL CHECK (law <> ''),
  cadence TEXT NOT NULL CHECK (cadence IN ('monthly', 'quarterly', 'half-yearly', 'yearly', 'irregular')),
  -- One day of the row, from which the others are counted; null where the law names none and the office has not.
  first_on TEXT CHECK (first_on IS date(first_on)),
  -- Whether the law itself names the day.
  is_lawful_day INTEGER NOT NULL CHECK (is_lawful_day IN (0, 1)),
  -- An office to which it does not apply, such as one without a precept, lays it aside.
  is_followed INTEGER NOT NULL DEFAULT 1 CHECK (is_followed IN (0, 1)),
  note TEXT CHECK (note <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- What was done for one of its days.
CREATE TABLE statutory_date_done (
  date_id TEXT NOT NULL REFERENCES statutory_date (id) ON DELETE CASCADE,
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
  PRIMARY KEY (date_id, due_on)
) STRICT, WITHOUT ROWID;

INSERT INTO statutory_date (id, position, title, law, cadence, first_on, is_lawful_day, note) VALUES
  ('proposed-precept', 1, 'Tell the panel of the proposed precept',
    'Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012, regulation 3', 'yearly', '2013-02-01', 1, NULL),
  ('precept-report', 2, 'The panel reports on the proposed precept',
    'Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012, regulation 4', 'yearly', '2013-02-08', 1, NULL),
  ('precept-answer', 3, 'Answer the panel where it vetoed the precept',
    'Police and Crime Panels (Precepts and Chief Constable Appointments) Regulations 2012, regulation 5', 'yearly', '2013-02-15', 1,
    'Only where the panel vetoed the precept.'),
  ('budget', 4, 'Publish the budget and the precept for the coming year',
    'Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, paragraph 3(a) to (e)', 'yearly', '2013-03-31', 1,
    'Before the financial year begins.'),
  ('national-priorities', 5, 'Publish the statement on national priorities',
    'Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, paragraph 7A', 'quarterly', NULL, 0,
    'Offices publish it after the quarterly crime statistics.'),
  ('annual-report', 6, 'Publish the annual report and send it to the panel',
    'Police Reform and Social Responsibility Act 2011, section 12', 'yearly', NULL, 0,
    'As soon as practicable after the financial year.'),
  ('annual-report-panel', 7, 'Present the annual report at the panel’s public meeting',
    'Police Reform and Social Responsibility Act 2011, sections 12 and 28', 'yearly', NULL, 0, NULL),
  ('spending', 8, 'Publish spending above £500',
    'Elected Local Policing Bodies (Specified Information) Order 2011, Schedule, paragraph 3(g)', 'monthly', NULL, 0,
    'As soon as practicable after the month.');
