import { useCallback } from 'react';
import type { CheckedFinding } from '#shared/contract/narrative-contract';
import { applyFix } from '#shared/narrative/apply-fix';
import type { Block } from '#shared/pack/pack';
import { sentenceOf } from '../../../../api/use-command';
import { say } from '../../../../components/toasts';
import type { PackEdits } from '../../editing/pack-edits';

const place = ({ fix }: CheckedFinding) => [...(fix?.place.path ?? []), fix?.place.piece ?? 0, fix?.place.from ?? 0];

/** Later places first, so that a fix does not move the words that the next one is for. */
function lastFirst(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  return findings.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)];
    const at = first.findIndex((part, index) => part !== second[index]);
    return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  });
}

/** Puts the fixes of findings into their block, on its newest state: what was typed a moment ago is kept. */
export function useFixes(edits: PackEdits): (findings: readonly CheckedFinding[]) => void {
  return useCallback(
    (findings) => {
      const blockId = findings[0]?.blockId;
      if (blockId === undefined) return;
      let missed = false;
      const change = (block: Block) =>
        lastFirst(findings).reduce((now, { fix }) => {
          const changed = fix === null ? null : applyFix(now, fix);
          missed ||= changed === null;
          return changed ?? now;
        }, block);
      const make = async () => {
        try {
          await edits.changeBlock(blockId, change);
          if (missed) say('The text was changed meanwhile: look at the check again.');
        } catch (error) {
          say(sentenceOf(error));
        }
      };
      void make();
    },
    [edits],
  );
}
