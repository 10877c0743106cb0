/** A finding as the form holds it. */
export interface FormFinding {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  /** The newest force status entry and the newest update when the form was made, by their ids; null where there was none. */
  readonly statusId: string | null;
  readonly updateId: string | null;
}

/** What a form says of itself: its hidden sheet. */
export interface FormAbout {
  readonly formId: string;
  /** Title of the workspace, for people. */
  readonly workspace: string;
  /** What tells one workspace from another. */
  readonly mark: string;
  readonly owner: string;
  /** ISO day at the office, and ISO moment, UTC: the second tells which of two forms is the later. */
  readonly exportedOn: string;
  readonly exportedAt: string;
  readonly findings: readonly FormFinding[];
}

/** A finding with what its owner reads before filling in the row. */
export interface FormRow extends FormFinding {
  readonly text: string;
  readonly deadline: string;
  readonly statusNow: string;
}

export interface ReturnForm extends FormAbout {
  readonly findings: readonly FormRow[];
}
