import type { Tone } from '../analysis/tone';

export interface ChangeText {
  /** "87% decrease", "no change", "1 percentage point increase", or "from 15 to 2" where the percentage is withheld. */
  readonly words: string;
  /** "-13" with a true minus sign; null for a percentage, whose words say it all. */
  readonly difference: string | null;
  readonly tone: Tone;
}
