import { roundHalfAway } from '../../text/numbers';
import { scaleOf, sideOf } from './side-of';

const mostPlaces = 12;

/**
 * The fewest decimal places, from `least` on, at which every pair still stands in its true order when both are rounded: 90.04
 * printed beside a target of 90 needs a second place, or the sentence "above" would contradict its own figures.
 *
 * @param pairs values that a sentence holds against each other
 */
export function tellingPlaces(pairs: readonly (readonly [number, number])[], least: number): number {
  const scale = scaleOf(pairs.flat());
  const tells = (places: number) =>
    pairs.every(([a, b]) => {
      const rounded = Math.sign(roundHalfAway(a, places) - roundHalfAway(b, places));
      return rounded === sideOf(a, b, scale);
    });
  let places = least;
  while (places < mostPlaces && !tells(places)) {
    places += 1;
  }
  return places;
}
