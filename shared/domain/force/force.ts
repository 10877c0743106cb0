/** A territorial police force. */
export interface Force {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** The office that holds the force to account, and the words it uses for itself: data, since the law is about to change them. */
export interface Office {
  readonly name: string;
  readonly shortName: string;
  readonly commissioner: string;
  readonly commissionerShort: string;
}
