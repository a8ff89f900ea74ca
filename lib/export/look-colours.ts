/**
 * The colours of `app/styles/tokens.css` written out, for files that stand alone: slides and figures have no style sheet.
 * A test keeps both equal.
 */
export const LOOK_COLOURS = {
  paper: '#ffffff',
  tint: '#f3f6f8',
  ink: '#17232e',
  'ink-2': '#43515d',
  'ink-3': '#5c6a76',
  line: '#cbd3da',
  rule: '#85939f',
  accent: '#0b4a6f',
  'accent-tint': '#e3edf3',
  focus: '#0b4a6f',
  'status-on': '#00736a',
  'status-watch': '#a86400',
  'status-off': '#a3341f',
  'map-1': '#dfeaf2',
  'map-2': '#bfd6e5',
  'map-3': '#98bed5',
  'map-4': '#28658b',
  'map-5': '#0f4062',
  'low-1': '#f8ece8',
  'low-2': '#efcfc6',
  'low-3': '#e0a898',
  'low-4': '#a3452f',
  'low-5': '#702414',
  'plain-1': '#dae7f2',
  'plain-2': '#a1c2db',
  'plain-3': '#6c9ec2',
  'plain-4': '#3d7aa3',
  'plain-5': '#1b577b',
  'brick-1': '#f6e6e1',
  'brick-2': '#e6bcb0',
  'brick-3': '#d0927f',
  'brick-4': '#a85f4b',
  'brick-5': '#82402f',
  hatch: '#82909c',
  outside: '#85939f',
  neighbour: '#f5f6f7',
  demo: '#f6efd9',
  'demo-edge': '#d8cba0',
} as const;

export type LookColour = keyof typeof LOOK_COLOURS;

/** Borders of districts, as the map draws them. */
export const DISTRICT_LINE = '#8fa7b6';

function isLookColour(name: string): name is LookColour {
  return Object.hasOwn(LOOK_COLOURS, name);
}

/**
 * Every `var(--name)` or `var(--name, other)` of a text as the colour itself.
 * @throws Error naming a variable that has no colour here.
 */
export function writeColours(text: string): string {
  return text.replace(/var\(--([\w-]+)(?:,\s*([^()]+))?\)/g, (_, name: string, other: string | undefined) => {
    if (isLookColour(name)) return LOOK_COLOURS[name];
    if (other !== undefined) return other.trim();
    throw new Error(
      `The colour --${name} is not in lib/export/look-colours.ts; add it as the tokens have it.`,
    );
  });
}
