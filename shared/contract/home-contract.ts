import { z } from 'zod';
import { id, nothing, query } from './contract-call';
import type { HomeChanges, HomePack, HomeView } from './home-view';

/** The home screen, in three parts: what is quick to say does not wait for what is not. */
export const homeContract = {
  'home.get': query<HomeView>()(nothing),
  'home.pack': query<HomePack>()(z.strictObject({ packId: id })),
  'home.changes': query<HomeChanges>()(nothing),
} as const;
