/** What a form says of the thing it changes: which, and the version that it shows, so that a change made meanwhile is noticed. */
export function VersionFields({ id, version }: { readonly id: string; readonly version: number }) {
  return (
    <>
      <input type="hidden" name="subject" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
