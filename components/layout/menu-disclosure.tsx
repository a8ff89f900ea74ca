'use client';

import { useEffect, useRef, type ReactNode } from 'react';

interface MenuDisclosureProps {
  /** Said to a screen reader. */
  readonly label: string;
  readonly name: string;
  /** Stands for the name on a phone. */
  readonly short: string;
  readonly children: ReactNode;
}

/** Opens and closes without script; with it, Escape and a click elsewhere close it too. */
export function MenuDisclosure({ label, name, short, children }: MenuDisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.current?.open) return;
      details.current.open = false;
      details.current.querySelector('summary')?.focus();
    };
    const onPointer = (event: PointerEvent) => {
      const inside = event.target instanceof Node && details.current?.contains(event.target);
      if (details.current?.open && !inside) details.current.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, []);
  return (
    <details ref={details} className="menu">
      <summary aria-label={label}>
        <span className="menu-name">{name}</span>
        <span className="menu-short">{short}</span>
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
