import type { Messages } from '@/lib/i18n/messages';

const PAGES = ['/admin', '/admin/utilisateurs', '/admin/journal'] as const;
export type AdminPage = (typeof PAGES)[number];

/** Title of an administration page, and the way to the others. */
export function AdminHead({
  page,
  title,
  text,
}: {
  page: AdminPage;
  title: string;
  text: Messages['admin'];
}) {
  const names: Readonly<Record<AdminPage, string>> = {
    '/admin': text.overview,
    '/admin/utilisateurs': text.users,
    '/admin/journal': text.journal,
  };
  return (
    <>
      <h1 className="pt-5 text-21 font-bold wide:text-26">{title}</h1>
      <nav aria-label={text.sections} className="mb-4 mt-1">
        <ul className="links">
          {PAGES.map((other) => (
            <li key={other} className="py-[5px]">
              {other === page ? (
                <b aria-current="page">{names[other]}</b>
              ) : (
                <a href={other}>{names[other]}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
