import { Fragment } from 'react';
import type { Crumb } from '@/lib/navigation/crumb';

export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="screen-only pt-3 text-13 text-ink-2">
      <ol className="flex flex-wrap">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.text}>
            {index > 0 && (
              <li aria-hidden="true" className="px-1.5 text-ink-3">
                ›
              </li>
            )}
            <li>
              {crumb.href ? (
                <a href={crumb.href}>{crumb.text}</a>
              ) : crumb.current ? (
                <b aria-current="page" className="text-ink">
                  {crumb.text}
                </b>
              ) : (
                crumb.text
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
