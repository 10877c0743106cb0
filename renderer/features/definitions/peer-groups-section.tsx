import type { DefinitionsView } from '#shared/contract/definition-views';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { countWords, listWords, plural, sentenceCase } from '#shared/text/words';
import { RecordSection } from '../../components/record-section';
import { PeerGroupDialog } from './peer-group-dialog';

type PeerGroup = DefinitionsView['peerGroups'][number];

function membersWords({ members, includesForce }: PeerGroup): string {
  const own = includesForce ? 'our own force counts' : 'our own force does not count';
  if (members.length === 0) return `Its forces are not named; ${own}`;
  return `${sentenceCase(countWords(members.length))} ${plural(members.length, 'force', 'forces')}, ${own}: ${listWords(members)}`;
}

function datesWords({ validFrom, validTo }: PeerGroup): string | null {
  if (validFrom === null && validTo === null) return null;
  const from = validFrom === null ? '' : `from ${longDate(validFrom)}`;
  const until = validTo === null ? '' : `until ${longDate(validTo)}`;
  return `Holds ${[from, until].filter((text) => text !== '').join(' ')}`;
}

/** Why a group stays: published ranks would lose what they are ranks among. */
function keptWords(ranked: number): string | null {
  return ranked === 0
    ? null
    : `Named by ${formatNumber(ranked, 0)} published ${plural(ranked, 'rank', 'ranks')}, so it cannot be removed.`;
}

export function PeerGroupsSection({ view }: { readonly view: DefinitionsView }) {
  return (
    <RecordSection
      title="Peer groups"
      intro="Forces that ours is compared with: most similar forces, the region, or any others. Published ranks name the group that they are among."
      addLabel="New peer group…"
      empty="Our force is compared with no group of others yet."
      records={view.peerGroups}
      removeCall="definitions.removePeerGroup"
      row={(group) => ({
        title: group.title,
        details: [membersWords(group), datesWords(group), group.note],
        consequence:
          'Figures are no longer compared with this group. The figures of its forces stay; the change log keeps it.',
        kept: keptWords(group.ranked),
      })}
      renderDialog={(group, onClose) => <PeerGroupDialog view={view} group={group} onClose={onClose} />}
    />
  );
}
