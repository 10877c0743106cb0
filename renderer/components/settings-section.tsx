import { useId, type ReactNode, type RefObject } from 'react';
import './settings-section.css';

interface SettingsSectionProps {
  readonly title: string;
  /** What it is for, in a sentence that needs no knowledge of statistics. */
  readonly intro: string;
  /** Takes the focus where what had it is gone. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** One part of a page of settings: what it is at the left, what can be changed at the right. */
export function SettingsSection({ title, intro, heading, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <div className="settings-section-head">
        <h2 id={id} ref={heading ?? null} tabIndex={-1}>
          {title}
        </h2>
        <p>{intro}</p>
      </div>
      <div className="settings-section-body">{children}</div>
    </section>
  );
}
