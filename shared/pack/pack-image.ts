export const imageTypes = ['image/png', 'image/jpeg'] as const;

/** A picture that the workspace keeps for its packs. */
export interface PackImage {
  readonly fileId: string;
  readonly sha256: string;
  readonly type: (typeof imageTypes)[number];
  /** In its own pixels, upright. */
  readonly width: number;
  readonly height: number;
}
