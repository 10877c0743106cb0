import type { MeetingStatus } from '#shared/domain/meeting/meeting';

export const statusWords: Readonly<Record<MeetingStatus, string>> = {
  planned: 'Planned',
  'papers-out': 'Papers out',
  held: 'Held',
  cancelled: 'Cancelled',
};
