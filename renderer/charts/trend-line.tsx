import './trend-line.css';

interface TrendLineProps {
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
}

/** A series as a line the size of a word: its shape, its target dashed, its latest point. Gaps stay gaps. */
export function TrendLine({ values, target, alt, width = 108, height = 26 }: TrendLineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const low = Math.min(...known, target ?? Infinity);
  const high = Math.max(...known, target ?? -Infinity);
  const inset = 3.5;
  const x = (index: number) => inset + (values.length === 1 ? 0.5 : index / (values.length - 1)) * (width - 2 * inset);
  const y = (value: number) =>
    high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);

  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const joins = index > 0 && values[index - 1] !== null;
    path += `${joins ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last] ?? 0;

  return (
    <svg
      className="trend-line"
      role="img"
      aria-label={alt}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {target !== null && (
        <path className="trend-line-target" d={`M${inset} ${y(target).toFixed(1)}H${width - inset}`} />
      )}
      {known.length > 2 && <path className="trend-line-path" d={path} />}
      {known.length <= 2 &&
        values.map(
          (value, index) =>
            value !== null && <circle key={index} className="trend-line-open" cx={x(index)} cy={y(value)} r="2.4" />,
        )}
      <circle className="trend-line-last" cx={x(last)} cy={y(lastValue)} r="2.4" />
    </svg>
  );
}
