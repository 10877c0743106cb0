/** Who changes records in the window: the program knows no accounts, so the seat is named, not a person. */
export const thisComputer = 'This computer';
