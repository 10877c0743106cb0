import type { ReactNode } from 'react';
import type { PackChoices } from '#shared/contract/views';
import type { Block, BlockKind } from '#shared/pack/pack';
import { sentenceOf } from '../../../api/use-command';
import { say } from '../../../components/toasts';
import { DraftField } from '../editing/draft-field';
import type { PackEdits } from '../editing/pack-edits';
import { ChangesSettings } from './changes-settings';
import { kindTitles } from '#shared/pack/kind-titles';
import { AudienceSettings } from './audience-settings';
import { ActionsSettings } from './actions-settings';
import { ChartSettings } from './chart-settings';
import { CoverSettings } from './cover-settings';
import { DecisionSettings } from './decision-settings';
import { FindingsSettings } from './findings-settings';
import { ImageSettings } from './image-settings';
import { JudgmentsSettings } from './judgments-settings';
import { NcpmSettings } from './ncpm-settings';
import { PageSettings } from './page-settings';
import { SectionSettings } from './section-settings';
import {
  AnnexSettings,
  ContentsSettings,
  DataNotesSettings,
  GlossarySettings,
  SourcesSettings,
} from './plain-settings';
import { PeersSettings } from './peers-settings';
import { PrioritySettings } from './priority-settings';
import { QuestionsSettings } from './questions-settings';
import { Section55Settings } from './section-55-settings';
import { SeriesTableSettings } from './series-table-settings';
import { SmallMultiplesSettings } from './small-multiples-settings';
import type { SettingsProps } from './settings-props';
import { TrackerSettings } from './tracker-settings';
import { TextSettings } from './text-settings';

/** The settings of every kind of block; a kind that is missing here does not compile. */
const settings: { readonly [K in BlockKind]: (props: SettingsProps<K>) => ReactNode } = {
  cover: CoverSettings,
  contents: ContentsSettings,
  text: TextSettings,
  ncpm: NcpmSettings,
  priority: PrioritySettings,
  'series-table': SeriesTableSettings,
  chart: ChartSettings,
  judgments: JudgmentsSettings,
  findings: FindingsSettings,
  questions: QuestionsSettings,
  changes: ChangesSettings,
  'small-multiples': SmallMultiplesSettings,
  peers: PeersSettings,
  tracker: TrackerSettings,
  'section-55': Section55Settings,
  decision: DecisionSettings,
  actions: ActionsSettings,
  'data-notes': DataNotesSettings,
  glossary: GlossarySettings,
  annex: AnnexSettings,
  sources: SourcesSettings,
  section: SectionSettings,
  image: ImageSettings,
};

interface BlockSettingsProps {
  readonly block: Block;
  readonly blocks: readonly Block[];
  readonly choices: PackChoices;
  readonly edits: PackEdits;
}

export function BlockSettings({ block, blocks, choices, edits }: BlockSettingsProps) {
  const Settings = settings[block.kind] as (props: SettingsProps<BlockKind>) => ReactNode;
  const update = (change: Partial<Block>) => {
    edits.updateBlock(block, change).catch((error: unknown) => say(sentenceOf(error)));
  };
  return (
    <section className="inspector-section" aria-labelledby="inspector-title">
      <h2 id="inspector-title">{kindTitles[block.kind]}</h2>
      {'heading' in block ? (
        <DraftField
          key={`${block.id}.heading`}
          name={`${block.id}.heading`}
          label="Heading"
          value={block.heading}
          maxLength={120}
          needed="Give the block a heading."
          queue={edits.queue}
          onSave={(heading) => edits.updateBlock(block, { heading })}
        />
      ) : null}
      <Settings key={block.id} block={block} choices={choices} edits={edits} update={update} />
      <PageSettings block={block} update={update} />
      <AudienceSettings block={block} blocks={blocks} update={update} />
    </section>
  );
}
