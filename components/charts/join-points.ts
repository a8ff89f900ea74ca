/** Path data through the values of a line: a missing one breaks it, and so does a step that does not join. */
export function joinPoints(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
  joins: (from: number, to: number) => boolean,
): string {
  let path = '';
  let pen = -1;
  values.forEach((value, index) => {
    const previous = values[index - 1] ?? null;
    if (value === null || previous === null || !joins(index - 1, index)) return;
    path += pen === index - 1 ? '' : `M${x(index - 1)} ${y(previous)}`;
    path += `L${x(index)} ${y(value)}`;
    pen = index;
  });
  return path;
}
