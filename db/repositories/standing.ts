import { sql } from '../connection/sql';

/** Conditions on an observation `o`: a figure all of whose imports were taken back counts nowhere. */
export const isStanding = sql`NOT EXISTS (SELECT 1 FROM withdrawn_observation w WHERE w.observation_id = o.id)`;

const samePeriod = sql`other.force_id = o.force_id AND other.metric_id = o.metric_id AND other.period_end = o.period_end
  AND other.period_start = o.period_start AND other.period_kind = o.period_kind`;
const otherStands = sql`NOT EXISTS (SELECT 1 FROM withdrawn_observation v WHERE v.observation_id = other.id)`;

/** True for the newest standing vintage of its period only. */
export const isLatestVintage = sql`${isStanding} AND NOT EXISTS (SELECT 1 FROM observation other WHERE ${samePeriod}
  AND other.vintage > o.vintage AND ${otherStands})`;

/** True for the first standing vintage of its period only. */
export const isFirstVintage = sql`${isStanding} AND NOT EXISTS (SELECT 1 FROM observation other WHERE ${samePeriod}
  AND other.vintage < o.vintage AND ${otherStands})`;

/** True where the period has another standing vintage. */
export const hasOtherVintage = sql`EXISTS (SELECT 1 FROM observation other WHERE ${samePeriod}
  AND other.vintage <> o.vintage AND ${otherStands})`;
