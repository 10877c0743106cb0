import './states.css';

/** Quiet bars where content will stand, with words for those who cannot see them. */
export function Skeleton({ rows = 6, label = 'Loading' }: { readonly rows?: number; readonly label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className="skeleton-bar" data-length={index % 3} />
      ))}
    </div>
  );
}
