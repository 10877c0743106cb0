import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { pageHeight, pageWidth } from './page-geometry';

const margin = 20;

/** Pages under one another, as large as the room allows but never larger than paper. Scaled as a picture: no line breaks change. */
export function ScaledSheets({ sheets }: { readonly sheets: readonly ReactNode[] }) {
  const desk = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0.7);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const fit = () => setScale(Math.min(1, Math.max(0.3, (element.clientWidth - 2 * margin) / pageWidth)));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={desk} className="pack-desk">
      {sheets.map((sheet, index) => (
        <div key={index} className="pack-sheet" style={{ width: pageWidth * scale, height: pageHeight * scale }}>
          <div className="pack-sheet-scaled" style={{ transform: `scale(${scale})` }}>
            {sheet}
          </div>
        </div>
      ))}
    </div>
  );
}
