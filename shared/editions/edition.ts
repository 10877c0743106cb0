/** Whom a file is for: `restricted` is the whole pack, `public` leaves out what is restricted and says so on its cover. */
export const editions = ['restricted', 'public'] as const;
export type Edition = (typeof editions)[number];

/** As it stands after a title and on a cover. */
export const publicEditionWords = 'Public edition';

/** Goes on from that on the cover where sections are left out. */
export const numberedAsWhole = 'numbered as the whole pack is';
