import { Link } from '@tanstack/react-router';

interface AboutLinkProps {
  readonly kind: 'metric' | 'finding' | 'pack';
  readonly id: string;
  readonly label: string;
}

/** A link to what an item or a question is about. */
export function AboutLink({ kind, id, label }: AboutLinkProps) {
  switch (kind) {
    case 'metric':
      return (
        <Link to="/metrics/$metricId" params={{ metricId: id }}>
          {label}
        </Link>
      );
    case 'finding':
      return (
        <Link to="/findings/$findingId" params={{ findingId: id }}>
          {label}
        </Link>
      );
    case 'pack':
      return (
        <Link to="/packs/$packId" params={{ packId: id }}>
          {label}
        </Link>
      );
  }
}
