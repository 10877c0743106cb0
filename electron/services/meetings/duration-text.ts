import type { AgendaItem } from '#shared/domain/meeting/agenda';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';

const two = (value: number) => String(value).padStart(2, '0');

/** "10:00 to 11:45, 105 minutes allotted": when the items end as allotted; null where no item has minutes. */
export function durationText(startsAt: string | null, items: readonly Pick<AgendaItem, 'minutes'>[]): string | null {
  const total = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  if (total === 0) return null;
  const allotted = `${formatNumber(total, 0)} ${plural(total, 'minute', 'minutes')} allotted`;
  if (startsAt === null) return allotted;
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  const end = (hours * 60 + minutes + total) % (24 * 60);
  return `${startsAt} to ${two(Math.floor(end / 60))}:${two(end % 60)}, ${allotted}`;
}
