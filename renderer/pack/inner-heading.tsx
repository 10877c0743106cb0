import type { ReactNode } from 'react';
import type { Placing } from '#shared/pack/blocks/placing';

interface InnerHeadingProps {
  readonly of: Pick<Placing, 'level'>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading within a block: one level beneath the block's own, wherever that stands, so that the pack's outline is true. */
export function InnerHeading({ of: { level = 2 }, className = '', children }: InnerHeadingProps) {
  const Level = `h${level + 1}` as 'h3' | 'h4';
  return <Level className={`pack-inner-heading ${className}`.trimEnd()}>{children}</Level>;
}
