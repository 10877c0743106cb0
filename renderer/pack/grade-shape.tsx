import type { Grade } from '#shared/domain/inspection/inspection';

const steps: { readonly [G in Grade]: number } = {
  outstanding: 5,
  good: 4,
  adequate: 3,
  'requires-improvement': 2,
  inadequate: 1,
  ungraded: 0,
};

/** Five steps, filled up to the grade: its place in the order, in one quiet colour. The word beside it says it. */
export function GradeShape({ grade }: { readonly grade: Grade }) {
  return (
    <svg className="pack-grade-shape" width="46" height="8" viewBox="0 0 46 8" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3, 4].map((step) => (
        <rect
          key={step}
          className={step < steps[grade] ? 'filled' : 'open'}
          x={step * 9.4 + 0.5}
          y="0.5"
          width="7"
          height="7"
          rx="1.5"
        />
      ))}
    </svg>
  );
}
