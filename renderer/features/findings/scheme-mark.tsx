import type { StatusScheme } from '#shared/domain/finding/status';
import './scheme-mark.css';

const shapes: Readonly<Record<StatusScheme, string>> = {
  force: 'M1.4 1.4h7.2v7.2H1.4Z',
  office: 'M5 .6 9.4 5 5 9.4.6 5Z',
  hmicfrs: 'M2.8 1.2h4.4L9.4 5 7.2 8.8H2.8L.6 5Z',
};

/** The shape that goes with a scheme's name: a square, a diamond, a hexagon. Never stands alone. */
export function SchemeMark({ scheme }: { readonly scheme: StatusScheme }) {
  return (
    <svg className="scheme-mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[scheme]} />
    </svg>
  );
}
