import type { ReactNode } from 'react';

/** A block of a page: a rule, its title, a line of explanation. */
export function Section({
  id,
  title,
  hint,
  children,
}: {
  /** Where an address may lead within the page. */
  id?: string;
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="section mb-6">
      <h2 className="text-18 font-bold">{title}</h2>
      {hint !== undefined && <p className="sub">{hint}</p>}
      {children}
    </section>
  );
}
