import type { Pack } from '#shared/pack/pack';
import { isNumbered, numberBlocks } from '#shared/pack/numbering';
import { sentenceOf } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Checkbox } from '../../../components/checkbox';
import { say } from '../../../components/toasts';
import type { PackEdits } from '../editing/pack-edits';

const tell = (error: unknown) => say(sentenceOf(error));

/** Whether headings are numbered, and whether their numbers may still change. */
export function NumberingSettings({ pack, edits }: { readonly pack: Pack; readonly edits: PackEdits }) {
  const { body } = pack;
  const hasSections = body.blocks.some(({ kind }) => kind === 'section');
  const fixed = body.fixedNumbers;
  const late = [...numberBlocks(body)].some(([id, { number }]) => number !== null && fixed?.[id] !== number);
  const fix = (keeps: boolean) => void edits.fixNumbers(keeps).catch(tell);
  return (
    <div role="group" aria-label="Numbering" className="inspector-checks">
      <p className="field-label">Numbering</p>
      <Checkbox
        isSelected={isNumbered(body)}
        isDisabled={hasSections}
        onChange={(numbered) => void edits.setNumbered(numbered).catch(tell)}
      >
        Number the headings
      </Checkbox>
      {hasSections ? (
        <p className="field-description">The pack has sections, which number what is beneath them.</p>
      ) : null}
      {!isNumbered(body) ? null : fixed === undefined ? (
        <>
          <p className="field-description">
            When the papers are out, fix the numbers: what is put in later becomes 12A, 12B, and nothing is renumbered.
          </p>
          <Button onPress={() => fix(true)}>Fix the numbers</Button>
        </>
      ) : (
        <>
          <p className="field-description">The numbers are fixed: what is put in now gets letters.</p>
          {late ? <Button onPress={() => fix(true)}>Fix the late ones too</Button> : null}
          <Button onPress={() => fix(false)}>Number afresh</Button>
        </>
      )}
    </div>
  );
}
