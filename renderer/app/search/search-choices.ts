import { ChartLine, ClipboardCheck, Database, FileText, Gavel, Landmark, type LucideIcon } from 'lucide-react';
import type { SearchHit, SearchKind } from '#shared/search/search';
import { searchWords } from '#shared/search/search-words';
import { places } from '../places';

/** One line of the box: a screen or a record, and the way to it. */
export interface SearchChoice {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What it is, in one word. */
  readonly kindLabel: string;
  readonly Icon: LucideIcon;
  readonly target:
    | { readonly kind: 'place'; readonly to: (typeof places)[number]['to'] }
    | { readonly kind: SearchKind; readonly id: string };
}

const kinds: Record<SearchKind, { readonly label: string; readonly Icon: LucideIcon }> = {
  metric: { label: 'Metric', Icon: ChartLine },
  finding: { label: 'Finding', Icon: ClipboardCheck },
  inspection: { label: 'Inspection', Icon: Landmark },
  meeting: { label: 'Meeting', Icon: Gavel },
  pack: { label: 'Pack', Icon: FileText },
  source: { label: 'Source', Icon: Database },
};

/** The screens whose names begin with what was typed (all of them where nothing was), then the records that were found. */
export function searchChoices(typed: string, hits: readonly SearchHit[]): readonly SearchChoice[] {
  const words = searchWords(typed);
  const screens = places.filter(({ label }) => words.every((word) => label.toLowerCase().startsWith(word)));
  return [
    ...screens.map(({ to, label, Icon }) => ({
      id: to,
      title: label,
      detail: '',
      kindLabel: 'Screen',
      Icon,
      target: { kind: 'place', to } as const,
    })),
    ...hits.map(({ kind, id, title, detail }) => ({
      id: `${kind} ${id}`,
      title,
      detail,
      kindLabel: kinds[kind].label,
      Icon: kinds[kind].Icon,
      target: { kind, id },
    })),
  ];
}
