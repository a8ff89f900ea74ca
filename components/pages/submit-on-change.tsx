/** The button of a form of selects. With script a change sends the form (`SendOnChange`), and the button is not shown. */
export function SubmitOnChange({ label }: { label: string }) {
  return (
    <button type="submit" data-sends="" className="button without-script">
      {label}
    </button>
  );
}
