import type { MetricUnit } from '../domain/metric/metric';

/** U+2212: a hyphen is too short beside figures and is read out as "hyphen". */
const minusSign = '−';

/** A double holds 15 decimal digits for certain; what lies beyond them is noise of binary arithmetic. */
const certainDigits = 15;

/**
 * Rounds half away from zero on the decimal that a person would write: 1.005 to 2 places is 1.01 and −0.5 to 0 places is −1,
 * though neither 1.005 nor a computed 14.499999999999998 (14.5) is exact in binary. Never gives −0.
 * Half away from zero reproduces every percentage of the Norfolk statement of June 2023 (norfolk-pcc.gov.uk, Police Data).
 *
 * @param decimals places after the point, 0 to 15
 * @throws RangeError when the value is not finite or `decimals` is out of range
 */
export function roundHalfAway(value: number, decimals: number): number {
  const rounded = Number(fixed(value, decimals));
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Difference of two decimals without binary noise: 87.1 − 76 is 11.1, not 11.099999999999994. */
export function subtract(current: number, previous: number): number {
  return roundHalfAway(current - previous, Math.max(decimalPlaces(current), decimalPlaces(previous)));
}

/** Places after the point in the shortest writing of a number, at most 12. */
export function decimalPlaces(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(12, Math.max(0, places));
}

/**
 * A number as it is printed: thousands commas, a true minus sign, half away from zero; what rounds to nothing is "0" without a
 * sign. Constant decimals within a column follow ONS house style, number rounding
 * (http://style.ons.gov.uk/house-style/numbers/number-rounding-3/).
 *
 * @throws RangeError when the value is not finite or `decimals` is not a whole number from 0 to 15
 */
export function formatNumber(value: number, decimals: number): string {
  const text = unsigned(value, decimals);
  return value < 0 && /[1-9]/.test(text) ? minusSign + text : text;
}

/** As `formatNumber`, with a plus sign for what is above nothing: "+1,414", "−13", "0". */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * A value with its unit: "87.1%", "7.45 seconds", "1 second", "£1,234", "5.2 per 1,000", "8,505".
 *
 * @param options `bare` leaves out words that a column's heading says already (seconds, per 1,000) but keeps the signs % and £:
 *   it suits every table cell
 */
export function formatValue(
  value: number,
  unit: MetricUnit,
  decimals: number,
  options: { readonly bare?: boolean } = {},
): string {
  if (unit === 'duration') return formatDuration(value, decimals);
  const text = withSign(formatNumber(value, decimals), unit);
  return options.bare === true ? text : text + unitWords(text, unit);
}

/** A change with the sign of its unit and no words: "+1,414", "−£20", "+1.5". */
export function formatSignedValue(value: number, unit: MetricUnit, decimals: number): string {
  if (unit === 'duration') {
    const text = formatDuration(value, decimals);
    return roundHalfAway(value, decimals) > 0 ? `+${text}` : text;
  }
  const text = formatSigned(value, decimals);
  return unit === 'currency' ? text.replace(/^([+−]?)/, '$1£') : text;
}

/**
 * A published estimate with its published half width: "89.1% ± 4.2", "7.5 ± 0.3 seconds". Both at the same decimals.
 *
 * @param halfWidth in the unit of the value
 */
export function formatInterval(value: number, halfWidth: number, unit: MetricUnit, decimals: number): string {
  if (unit === 'duration')
    return `${formatDuration(value, decimals)} ± ${formatDuration(Math.abs(halfWidth), decimals)}`;
  const text = `${withSign(formatNumber(value, decimals), unit)} ± ${formatNumber(Math.abs(halfWidth), decimals)}`;
  return text + unitWords(text, unit);
}

/**
 * A length of time in its largest units: "1 h 4 min", "12 min 5 s", "38 s", "2 days 3 h". Parts that are nothing are left out.
 *
 * @param seconds rounded to `decimals` places before it is taken apart
 */
export function formatDuration(seconds: number, decimals: number): string {
  const rounded = roundHalfAway(seconds, decimals);
  const whole = Math.floor(Math.abs(rounded));
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor((whole % 86_400) / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = roundHalfAway(Math.abs(rounded) - whole + (whole % 60), decimals);
  const parts = [
    days === 0 ? '' : `${formatNumber(days, 0)} ${days === 1 ? 'day' : 'days'}`,
    hours === 0 ? '' : `${hours} h`,
    minutes === 0 ? '' : `${minutes} min`,
    rest === 0 ? '' : `${formatNumber(rest, decimals)} s`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '0 s' : `${rounded < 0 ? minusSign : ''}${parts.join(' ')}`;
}

/**
 * "1st", "2nd", "11th", "22nd", "112th", "1,001st".
 *
 * @throws RangeError when `n` is not a whole number from 0
 */
export function ordinal(n: number): string {
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`${n} has no ordinal.`);
  }
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return formatNumber(n, 0) + ending;
}

function withSign(number: string, unit: MetricUnit): string {
  if (unit === 'percent') {
    return `${number}%`;
  }
  return unit === 'currency' ? number.replace(/^(−?)/, '$1£') : number;
}

function unitWords(number: string, unit: MetricUnit): string {
  if (unit === 'seconds') {
    return number === '1' || number === '−1' ? ' second' : ' seconds';
  }
  return unit === 'rate-per-1000' ? ' per 1,000' : '';
}

function unsigned(value: number, decimals: number): string {
  const [whole = '0', places] = fixed(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
}

/** Size of a number with exactly `decimals` places, rounded half up on its decimal digits. */
function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${value} cannot be printed as a number.`);
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > certainDigits) {
    throw new RangeError(`${decimals} is no number of decimal places.`);
  }
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(certainDigits - 1)
    .split('e');
  const digits = mantissa.replace('.', '');
  // The value is digits × 10^-scale; keep what stands before the last `cut` digits.
  const cut = digits.length - 1 - Number(exponent) - decimals;
  const kept = cut <= 0 ? BigInt(digits) * 10n ** BigInt(-cut) : BigInt(digits.slice(0, -cut) || '0');
  const next = cut > 0 && cut <= digits.length ? Number(digits[digits.length - cut]) : 0;
  const rounded = String(next >= 5 ? kept + 1n : kept).padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}
