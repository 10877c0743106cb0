/** The local policing body's response to a published report: section 55(4) to (6) of the Police Act 1996. */
export interface ReportResponse {
  readonly inspectionId: string;
  /** When the chief officer was invited to comment, and by when: section 55(4). */
  readonly invitedOn: string | null;
  readonly commentsWantedBy: string | null;
  readonly chiefComments: string | null;
  readonly ownComments: string | null;
  /** Any response to the chief officer's comments: section 55(5). */
  readonly replyToChief: string | null;
  readonly publishedOn: string | null;
  /** Where it was published. */
  readonly publishedAt: string | null;
  /** When copies went to the inspectors of constabulary and the Secretary of State: section 55(6). */
  readonly copiesSentOn: string | null;
  /** Why the duty does not arise for this report; null where it does. */
  readonly notApplicableBecause: string | null;
  /** For each finding answered: the action taken or proposed, or why there is none. One of the two, or neither yet. */
  readonly items: readonly {
    readonly findingId: string;
    readonly action: string | null;
    readonly noActionBecause: string | null;
  }[];
}
