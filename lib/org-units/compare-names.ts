/** Made once: a comparison that names its locale each time costs a hundred times as much. */
const collator = new Intl.Collator('fr', { numeric: true });

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** Orders places by name as a French reader does, numbers by their value; those of the same name by uid, the same on each run. */
export function compareNames(a: Named, b: Named): number {
  return collator.compare(a.name, b.name) || (a.uid < b.uid ? -1 : 1);
}
