import type { StatusScheme } from '../domain/finding/status';

/** The three statuses by the name of who says them: they never become one. */
export const schemeLabels: Readonly<Record<StatusScheme, string>> = {
  force: 'Force',
  office: 'Office',
  hmicfrs: 'HMICFRS',
};

export const schemeExplained: Readonly<Record<StatusScheme, string>> = {
  force: 'What the force says of its own work',
  office: 'What this office is assured of',
  hmicfrs: 'What the inspectorate’s register says',
};
