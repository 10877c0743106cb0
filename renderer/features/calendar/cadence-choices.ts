import { cadences, type Cadence } from '#shared/domain/release/release';

const labels: Readonly<Record<Cadence, string>> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  'half-yearly': 'Twice a year',
  yearly: 'Once a year',
  irregular: 'At no usual time',
};

export const cadenceChoices = cadences.map((id) => ({ id, label: labels[id] }));
