import { Button } from '../components/button';
import { ErrorNote } from '../components/error-note';
import './trouble.css';

/** Says in one sentence what went wrong, with the reference that the log holds and one thing to do. */
export function Trouble({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <section className="trouble">
      <h1 tabIndex={-1}>This could not be shown</h1>
      <ErrorNote error={error} />
      <Button variant="primary" onPress={onRetry}>
        Try again
      </Button>
    </section>
  );
}
