import { useRouterState } from '@tanstack/react-router';
import { Children, useEffect, useRef, type ReactNode } from 'react';
import { SearchLauncher } from './search-launcher';
import './screen.css';

interface ScreenProps {
  /** Names the screen in the window's title and, last, in the breadcrumb. */
  readonly title: string;
  /** What lies above it: links (with keys) or plain words. */
  readonly trail?: readonly ReactNode[];
  /** Said after the title in the breadcrumb, quietly: "draft, saved". */
  readonly status?: ReactNode;
  /** At most two. */
  readonly actions?: ReactNode;
  /** `panes` gives the whole area below the bar to the children, which scroll by themselves. */
  readonly layout?: 'page' | 'panes';
  readonly children: ReactNode;
}

/** The address whose heading last had the focus: a change of it is a navigation. */
let announcedPath: string | null = null;

/** One screen: the bar with where-am-I and actions, then the content. Its `h1` takes the focus after each navigation. */
export function Screen({ title, trail = [], status, actions, layout = 'page', children }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null });

  useEffect(() => {
    document.title = `${title} – Accountability Desk`;
  }, [title]);

  useEffect(() => {
    if (path === null) return;
    if (announcedPath !== null && announcedPath !== path)
      main.current?.querySelector('h1')?.focus({ preventScroll: true });
    announcedPath = path;
  }, [path]);

  return (
    <div className="screen">
      <header className="screen-bar">
        <nav className="screen-trail" aria-label="Where you are">
          {Children.map(trail, (step) => (
            <>
              <span className="screen-trail-step">{step}</span>
              <span className="screen-trail-mark" aria-hidden="true">
                ›
              </span>
            </>
          ))}
          <span className="screen-trail-here" aria-current="page">
            {title}
          </span>
          {status !== undefined && <span className="screen-trail-status">{status}</span>}
        </nav>
        <SearchLauncher />
        <div className="screen-actions">{actions}</div>
      </header>
      <main
        id="main"
        ref={main}
        // A page scrolls, and some hold nothing else to focus: the arrow keys must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={layout === 'page' ? 0 : -1}
        className="screen-main"
        data-layout={layout}
        data-scroll-restoration-id="main"
      >
        {children}
      </main>
    </div>
  );
}
