import type { Edition } from '../editions/edition';
import type { Problem } from '../pack/problem';
import type { ChangesWording } from '../publishing/changes/changes-wording';
import type { ChangedText } from '../publishing/changes/pack-changes';
import type { PackAction } from '../publishing/pack-step';
import type { PageLayout } from '../publishing/page-layout';
import type { PackState } from '../publishing/pack-standing';

export interface PublishedFileView {
  readonly fileId: string;
  readonly edition: Edition;
  readonly name: string;
  /** "Word document". */
  readonly kind: string;
  readonly sizeText: string;
  readonly sha256: string;
}

export interface CorrectionView {
  readonly id: string;
  readonly heading: string | null;
  readonly wasWrong: string;
  readonly isRight: string;
  readonly dateText: string;
  readonly author: string;
}

/** A published pack as it was kept. */
export interface PublicationView {
  readonly publishedText: string;
  readonly publishedBy: string;
  readonly documentSha256: string;
  readonly appVersion: string;
  /** As its PDF was laid out. */
  readonly layout: PageLayout;
  readonly files: readonly PublishedFileView[];
  /** Why there is no public edition, in a sentence; null where there is one. */
  readonly notPublic: string | null;
  /** What was open and was seen when it was published. */
  readonly problems: readonly Problem[];
  /** The first one first. */
  readonly corrections: readonly CorrectionView[];
  /** The packs that were made as new editions of it. */
  readonly editions: readonly { readonly id: string; readonly title: string }[];
}

/** Where a pack stands on its way to being published. */
export interface PublishingView {
  readonly state: PackState;
  /** "Approved by Ann Lee on 3 October 2024", "Draft". */
  readonly words: string;
  /** What a step is taken from: see the contract. */
  readonly documentSha256: string;
  readonly steps: readonly {
    /** From 1. */
    readonly number: number;
    readonly action: PackAction;
    readonly words: string;
    readonly author: string;
    readonly dateText: string;
    readonly comment: string | null;
  }[];
  /** Why an approval no longer holds: each change as one sentence; null where none has lapsed. */
  readonly lapsed: { readonly words: string; readonly reasons: readonly string[] } | null;
  /** The steps that can be taken, the one that leads on first. */
  readonly actions: readonly PackAction[];
  /** What is open about it now; of a published pack nothing is. */
  readonly problems: readonly Problem[];
  readonly publication: PublicationView | null;
  /** The published pack that this one goes on from, or else the one published last before it. */
  readonly earlier: { readonly id: string; readonly title: string } | null;
}

export interface Published {
  readonly pages: number;
  readonly documentSha256: string;
}

/** What was published, held against its hashes and the change log: each part with what was found, in words. */
export interface PackCheck {
  readonly ok: boolean;
  readonly title: string;
  readonly publishedText: string;
  readonly documentSha256: string;
  readonly parts: readonly { readonly name: string; readonly ok: boolean; readonly words: string }[];
}

export interface PackChangesView extends ChangesWording {
  /** The pack that it is held against; null where none was published before. */
  readonly against: { readonly id: string; readonly title: string } | null;
  readonly texts: readonly ChangedText[];
}
