import type { ReactNode } from 'react';

interface NoteSectionProps {
  readonly title: string;
  readonly hint?: string | null;
  /** Printed whole on one page; a long one breaks between its rows. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** A part of a printed note: a rule, its title, a line under it. */
export function NoteSection({ title, hint, whole = true, children }: NoteSectionProps) {
  const classes = ['note-section', whole ? 'note-whole' : ''];
  return (
    <section className={classes.filter((name) => name !== '').join(' ')}>
      <h2>{title}</h2>
      {hint !== undefined && hint !== null && hint !== '' && <p className="note-hint">{hint}</p>}
      {children}
    </section>
  );
}
