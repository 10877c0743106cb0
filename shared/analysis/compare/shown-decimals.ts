import { roundHalfAway, subtract } from '../../text/numbers';

const mostDecimals = 12;

/**
 * Decimal places at which two figures and their difference, all rounded, do not contradict each other: 76.6 and 77.4 at no places
 * would read "from 77 to 77, 1 point". The first that also adds up is taken if it costs at most two places more.
 *
 * @param from the metric's own places, which are kept where they do
 * @param mustDiffer whether the sentence says that the figures differ
 */
export function shownDecimals(current: number, previous: number, from: number, mustDiffer: boolean): number {
  const difference = subtract(current, previous);
  const fits = Array.from({ length: Math.max(1, mostDecimals - from + 1) }, (_, index) => from + index).filter(
    (decimals) => {
      const said = mustDiffer ? difference : roundHalfAway(difference, decimals);
      return Math.sign(shown(current, previous, decimals)) === Math.sign(said);
    },
  );
  const addsUp = fits.find((decimals) => shown(current, previous, decimals) === roundHalfAway(difference, decimals));
  return addsUp !== undefined && addsUp <= from + 2 ? addsUp : (fits[0] ?? from);
}

function shown(current: number, previous: number, decimals: number): number {
  return subtract(roundHalfAway(current, decimals), roundHalfAway(previous, decimals));
}
