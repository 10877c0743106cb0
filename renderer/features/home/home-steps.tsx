import { Check } from 'lucide-react';
import type { HomeStep } from '#shared/contract/home-view';
import { Card } from '../../components/card';
import { HomeLinkTo } from './home-link';

/** The way from an empty workspace to its first pack. */
export function HomeSteps({ steps }: { readonly steps: readonly HomeStep[] }) {
  return (
    <Card title="First steps">
      <ol className="card-rows home-steps">
        {steps.map(({ title, detail, done, link }, index) => (
          <li key={title} data-done={done}>
            <span className="home-step-mark">
              {done ? <Check className="icon" aria-hidden="true" /> : <span aria-hidden="true">{index + 1}</span>}
              {done && <span className="visually-hidden">Done:</span>}
            </span>
            <div>
              <p className="card-row-head">
                <HomeLinkTo link={link}>{title}</HomeLinkTo>
              </p>
              <p>{detail}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
