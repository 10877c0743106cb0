import { useQuery } from '@tanstack/react-query';
import type { CheckedFinding } from '#shared/contract/narrative-contract';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { groupBy } from '#shared/domain/group-by';
import { queries } from '../../../../api/queries';
import { Disclosure } from '../../../../components/disclosure';
import { ErrorNote } from '../../../../components/error-note';
import { blockTitle } from '../../../../pack/block-title';
import type { PackEdits } from '../../editing/pack-edits';
import { FindingItem } from './finding-item';
import { useFixes } from './use-fixes';
import './narrative.css';

interface NarrativeChecksProps {
  readonly packId: string;
  readonly blocks: readonly ResolvedBlock[];
  /** The block whose settings are open: its findings come first. */
  readonly chosen: string | null;
  readonly edits: PackEdits;
  readonly onSelect: (blockId: string) => void;
}

/** What was typed, held against the data each time it is stored: what is wrong first, then what could be bound, then what was accepted. */
export function NarrativeChecks({ packId, blocks, chosen, edits, onSelect }: NarrativeChecksProps) {
  const { data, error } = useQuery(queries.narrativeCheck(packId));
  const fix = useFixes(edits);
  if (error !== null) return <ErrorNote error={error} />;
  if (data === undefined) return null;
  const findings = data.findings.toSorted((a, b) => Number(b.blockId === chosen) - Number(a.blockId === chosen));
  const open = findings.filter(({ accepted }) => accepted === null);
  const doubts = open.filter(({ rule }) => rule !== 'typed-figure');
  const accepted = findings.filter((finding) => finding.accepted !== null);
  const bindable = groupBy(
    open.filter(({ rule }) => rule === 'typed-figure'),
    ({ blockId }) => blockId,
  );
  const titles = new Map(blocks.map((block) => [block.id, blockTitle(block)]));
  const item = (finding: CheckedFinding) => (
    <FindingItem
      key={finding.id}
      packId={packId}
      finding={finding}
      onFix={(each) => fix([each])}
      onShow={finding.blockId === chosen ? null : () => onSelect(finding.blockId)}
    />
  );
  return (
    <section className="inspector-section" aria-labelledby="narrative-title">
      <h2 id="narrative-title">{data.open === 0 ? 'Text and figures' : `Text and figures · ${data.open}`}</h2>
      {data.open === 0 ? (
        <p className="field-description">Every figure in the texts is bound to the data or accounted for.</p>
      ) : null}
      <ul className="narrative-findings">{doubts.map(item)}</ul>
      {[...bindable].map(([blockId, each]) => (
        <div key={blockId} className="narrative-bind">
          <p>
            {each.length === 1 ? 'A typed number is' : `${each.length} typed numbers are`} stored figures in “
            {titles.get(blockId) ?? ''}”.
          </p>
          <button type="button" className="checks-go" onClick={() => fix(each)}>
            {each.length === 1 ? 'Bind it' : `Bind all ${each.length}`}
          </button>
          <Disclosure title="One by one" count={String(each.length)}>
            <ul className="narrative-findings">{each.map(item)}</ul>
          </Disclosure>
        </div>
      ))}
      {accepted.length === 0 ? null : (
        <Disclosure title="Accepted with a reason" count={String(accepted.length)}>
          <ul className="narrative-findings">{accepted.map(item)}</ul>
        </Disclosure>
      )}
    </section>
  );
}
