import { useId, type ReactNode } from 'react';
import './card.css';

/** For things that stand side by side; everything else is separated by lines. */
export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
