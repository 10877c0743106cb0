import { summaryLength } from '#shared/pack/blocks/section-block';
import { BlockText } from './block-text';
import type { SettingsProps } from './settings-props';

export function SectionSettings({ block, edits }: SettingsProps<'section'>) {
  return (
    <>
      <BlockText
        block={block}
        field="summary"
        label="One sentence under the title"
        title="One sentence under the title"
        shape={{ longest: summaryLength }}
        edits={edits}
      />
      <p className="field-description">
        Sections are numbered 1, 2, 3, and the headings beneath them 1.1, 1.2. What stands before the first section has
        no number.
      </p>
    </>
  );
}
