import type { Messages } from '@/lib/i18n/messages';

/** First thing after the header wherever the values are invented; it cannot be dismissed. */
export function FictiveBanner({ text }: { text: Messages['common'] }) {
  return (
    <aside aria-label={text.fictiveShort} className="screen-only border-b border-demo-edge bg-demo text-13">
      <p className="page py-[5px]">
        <b>{text.fictive}</b> {text.fictiveMore}
      </p>
    </aside>
  );
}
