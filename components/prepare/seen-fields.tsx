import type { SeenDocument } from '@/lib/committee/prepare/seen-document';

/** What the form of publication says of the note that its sender looks at: another one is not published. */
export function SeenFields({ seen }: { readonly seen: SeenDocument | null }) {
  if (seen === null) return null;
  return (
    <>
      <input type="hidden" name="seen-release" value={seen.release} />
      <input type="hidden" name="seen" value={seen.whole} />
      <input type="hidden" name="seen-figures" value={seen.figures} />
    </>
  );
}
