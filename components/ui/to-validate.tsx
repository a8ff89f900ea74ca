/** « à valider »: the dashed box beside every target that has no source document. */
export function ToValidate({ word }: { word: string }) {
  return <span className="to-validate">{word}</span>;
}
