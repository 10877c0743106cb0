import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { pageHeight, pageWidth } from './page-geometry';

const margin = 20;

interface ScaledSheetsProps {
  readonly sheets: readonly ReactNode[];
  /** The pages, from 1, that lie on their side. */
  readonly onSide: readonly number[];
}

/** Pages under one another, as large as the room allows but never larger than paper. Scaled as a picture: no line breaks change. */
export function ScaledSheets({ sheets, onSide }: ScaledSheetsProps) {
  const desk = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(pageWidth * 0.7);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const fit = () => setRoom(element.clientWidth - 2 * margin);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={desk} className="pack-desk">
      {sheets.map((sheet, index) => {
        const [width, height] = onSide.includes(index + 1) ? [pageHeight, pageWidth] : [pageWidth, pageHeight];
        const scale = Math.min(1, Math.max(0.3, room / width));
        return (
          <div key={index} className="pack-sheet" style={{ width: width * scale, height: height * scale }}>
            <div className="pack-sheet-scaled" style={{ width, height, transform: `scale(${scale})` }}>
              {sheet}
            </div>
          </div>
        );
      })}
    </div>
  );
}
