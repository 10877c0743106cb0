import type { Reader } from '#db/connection/reader';
import type { NarrativeRule } from '#shared/narrative/narrative-finding';
import { resolvePackTitled } from '../resolve-stored-pack';
import { checkPack } from './check-pack';

/** The narrative check of a pack in words, for the command line. */
export interface CheckReport {
  readonly title: string;
  readonly open: number;
  readonly accepted: number;
  /** What keeps the pack from being drawn as asked, figures that are missing among it. */
  readonly errors: readonly string[];
  readonly findings: readonly {
    readonly rule: NarrativeRule;
    /** Heading of the block, or its kind where it has none. */
    readonly block: string;
    readonly sentence: string;
    readonly words: string;
    readonly why: string;
    readonly fix: string | null;
    /** The reason; null while it is open. */
    readonly accepted: string | null;
  }[];
}

/**
 * @param title exact, or differing in case only; null for the workspace's only pack
 * @throws DeskError not-found, naming the packs that there are
 */
export function checkReport(read: Reader, title: string | null): CheckReport {
  const pack = resolvePackTitled(read, title);
  const { findings, open } = checkPack(read, pack.packId);
  const blocks = new Map(pack.blocks.map((block) => [block.id, 'heading' in block ? block.heading : block.kind]));
  return {
    title: pack.title,
    open,
    accepted: findings.length - open,
    errors: pack.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    findings: findings.map(({ rule, blockId, sentence, span, why, fix, accepted }) => ({
      rule,
      block: blocks.get(blockId) ?? '',
      sentence,
      words: sentence.slice(span.start, span.end),
      why,
      fix: fix?.label ?? null,
      accepted: accepted?.reason ?? null,
    })),
  };
}
