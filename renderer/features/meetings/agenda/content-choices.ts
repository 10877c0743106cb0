/** What the program lays out under an item. */
export const contentChoices = [
  { id: 'nothing', label: 'Nothing further' },
  { id: 'minutes', label: 'The minutes of the last meeting' },
  { id: 'actions', label: 'The open actions' },
  { id: 'public-questions', label: 'Questions from the public' },
  { id: 'questions', label: 'The office’s questions' },
] as const;
