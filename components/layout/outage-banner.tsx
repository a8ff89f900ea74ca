/** The national server no longer answers: since when, what is shown instead, and why. */
export function OutageBanner({ sentence, cause }: { sentence: string; cause: string | null }) {
  return (
    <div role="status" className="border-b border-line border-l-[5px] border-l-status-off bg-tint text-13">
      <p className="page py-[5px]">
        <b>{sentence}</b> {cause}
      </p>
    </div>
  );
}
