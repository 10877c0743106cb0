import { BlockText } from './block-text';
import type { SettingsProps } from './settings-props';

export function TextSettings({ block, edits }: SettingsProps<'text'>) {
  return <BlockText block={block} field="text" label={`Text of ${block.heading}`} title="Text" edits={edits} />;
}
