import type { Reader } from '#db/connection/reader';
import { listMeetings } from '#db/repositories/meetings';
import { listPublications } from '#db/repositories/publications';
import type { PackChoices } from '#shared/contract/views';
import { planObjectives } from '#shared/domain/metric/group-of';
import type { Context } from '#shared/pack/resolve/context';
import { longDate } from '#shared/text/dates';
import { kindOffers } from './kind-offers';

/** Every meeting, the one that a new pack is most likely for first. */
function meetingChoices(read: Reader, today: string): PackChoices['meetings'] {
  const meetings = listMeetings(read);
  const coming = meetings.filter(({ heldOn }) => heldOn >= today).toReversed();
  return [...coming, ...meetings.filter(({ heldOn }) => heldOn < today)].map(({ id, title, heldOn, status }) => ({
    id,
    title: `${title}, ${longDate(heldOn)}${status === 'cancelled' ? ' (cancelled)' : ''}`,
    packTitle: `Briefing pack, ${longDate(heldOn)}`,
  }));
}

/**
 * What the settings of a pack and its blocks can be chosen from.
 * @param today `YYYY-MM-DD`
 */
export function packChoices(read: Reader, context: Context, today: string): PackChoices {
  const { data } = context;
  const areasOf = (inspectionId: string) => [
    ...new Set(data.findings.filter((finding) => finding.inspectionId === inspectionId).map(({ area }) => area)),
  ];
  return {
    metrics: data.metrics.map(({ id, title, theme }) => ({ id, title, theme, charted: context.series(id).length > 2 })),
    sets: data.sets.map(({ id, title, layout, groups }) => ({
      id,
      title,
      layout,
      groups: groups.map((group) => ({ id: group.id, title: group.title })),
    })),
    objectives: planObjectives(data.sets).map(({ id, title }) => ({ id, title })),
    inspections: data.inspections.map(({ id, programme, cycle }) => ({
      id,
      title: `${programme} ${cycle}`,
      areas: areasOf(id),
    })),
    peerGroups: data.peerGroups.map(({ id, title }) => ({ id, title })),
    meetings: meetingChoices(read, today),
    published: listPublications(read).map(({ packId, title }) => ({ id: packId, title })),
    kinds: kindOffers,
  };
}
