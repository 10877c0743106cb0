import {
  BellRing,
  BookOpen,
  CalendarDays,
  ChartLine,
  ClipboardCheck,
  Database,
  FileText,
  Gavel,
  House,
  Landmark,
  ListChecks,
  Upload,
  type LucideIcon,
} from 'lucide-react';

/** The screens that the navigation leads to. */
export const places = [
  { to: '/', label: 'Home', Icon: House },
  { to: '/metrics', label: 'Metrics', Icon: ChartLine },
  { to: '/findings', label: 'Findings', Icon: ClipboardCheck },
  { to: '/attention', label: 'Attention', Icon: BellRing },
  { to: '/inspections', label: 'Inspections', Icon: Landmark },
  { to: '/meetings', label: 'Meetings', Icon: Gavel },
  { to: '/actions', label: 'Actions', Icon: ListChecks },
  { to: '/packs', label: 'Packs', Icon: FileText },
  { to: '/imports', label: 'Imports', Icon: Upload },
  { to: '/sources', label: 'Sources', Icon: Database },
  { to: '/calendar', label: 'Calendar', Icon: CalendarDays },
  { to: '/definitions', label: 'Definitions', Icon: BookOpen },
] as const satisfies readonly { to: string; label: string; Icon: LucideIcon }[];
