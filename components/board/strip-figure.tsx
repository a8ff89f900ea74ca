import { useId } from 'react';
import { MonthStrip } from '@/components/charts/month-strip';
import type { StripView } from '@/lib/board/view-types';

/** The last months of the head, 24 where there are as many; each month is a link to its period. */
export function StripFigure({ strip, onChoose }: { strip: StripView; onChoose: (period: string) => void }) {
  const id = useId();
  return (
    <figure className="section mt-[22px]">
      <figcaption className="flex flex-wrap justify-between gap-x-4">
        <h2 className="text-18 font-bold">{strip.title}</h2>
        <p className="sub">{strip.hint}</p>
      </figcaption>
      <MonthStrip
        id={`strip${id.replace(/\W/g, '')}`}
        label={strip.label}
        months={strip.months}
        top={strip.top}
        palette={strip.palette}
        onChoose={onChoose}
      />
    </figure>
  );
}
