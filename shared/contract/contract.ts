import type { z } from 'zod';
import { appContract } from './app-contract';
import { builderContract } from './builder-contract';
import { homeContract } from './home-contract';
import { metricContract } from './metric-contract';
import { crosswalkContract } from './crosswalk-contract';
import { editionContract } from './edition-contract';
import { documentContract } from './document-contract';
import { findingContract } from './finding-contract';
import { findingFigureContract } from './finding-figure-contract';
import { meetingContract } from './meeting-contract';
import { minutesContract } from './minutes-contract';
import { importContract } from './import-contract';
import { narrativeContract } from './narrative-contract';
import { packContract } from './pack-contract';
import { publishingContract } from './publishing-contract';
import { printContract } from './print-contract';
import { roomContract } from './room-contract';
import { searchContract } from './search-contract';
import { statusWordContract } from './status-word-contract';
import { statutoryContract } from './statutory-contract';

/** Every call between the windows and the program, by area. A call that is not here does not exist. */
export const contract = {
  ...appContract,
  ...homeContract,
  ...metricContract,
  ...findingContract,
  ...crosswalkContract,
  ...findingFigureContract,
  ...meetingContract,
  ...documentContract,
  ...roomContract,
  ...minutesContract,
  ...importContract,
  ...packContract,
  ...narrativeContract,
  ...publishingContract,
  ...builderContract,
  ...editionContract,
  ...printContract,
  ...searchContract,
  ...statusWordContract,
  ...statutoryContract,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type InputOf<N extends CallName> = z.infer<Contract[N]['input']>;
export type OutputOf<N extends CallName> = NonNullable<Contract[N]['output']>['type'];
export type DeskCallName = { [N in CallName]: Contract[N]['side'] extends 'desk' ? N : never }[CallName];
