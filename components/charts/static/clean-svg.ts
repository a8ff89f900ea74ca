/**
 * Makes a chart's SVG fit to stand in a page with a strict content policy: no `<style>`, no `style=`, no classes,
 * ids of its own, and a name for screen readers.
 * @param prefix unique on the page.
 * @param label whole sentence: what is drawn, from when to when.
 */
export function cleanSvg(svg: string, prefix: string, label: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/\sstyle="([^"]*)"/g, (_, declarations: string) => toAttributes(declarations))
    .replace(/\sclass="[^"]*"/g, '')
    .replace(/\sid="([^"]+)"/g, ` id="${prefix}-$1"`)
    .replace(/url\((['"]?)#([^'")]+)\1\)/g, `url(#${prefix}-$2)`)
    .replace(/(xlink:)?href="#([^"]+)"/g, `href="#${prefix}-$2"`)
    .replace(/\s(xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace('<svg ', `<svg role="img" aria-label="${escapeAttribute(label)}" `);
}

/** Properties that exist as presentation attributes; others (`cursor`, `user-select`) only matter to a live chart. */
const PRESENTATION = /^(fill|stroke|font|text-anchor|dominant-baseline|opacity)/;

function toAttributes(declarations: string): string {
  return declarations
    .split(';')
    .map((declaration) => declaration.split(':').map((part) => part.trim()))
    .flatMap(([property = '', value = '']) => {
      if (property === 'font') return fontAttributes(value);
      return PRESENTATION.test(property) ? [` ${property}="${escapeAttribute(value)}"`] : [];
    })
    .join('');
}

/** `font` is a shorthand that no attribute takes: `bold 12px sans-serif`. */
function fontAttributes(value: string): string[] {
  const [, weight, size] = /^(\w+\s)?.*?(\d+(?:\.\d+)?px)/.exec(value) ?? [];
  return [
    ...(size ? [` font-size="${size}"`] : []),
    ...(weight && /bold/.test(weight) ? [' font-weight="700"'] : []),
  ];
}

function escapeAttribute(text: string): string {
  return text
    .replace(/&(?!\w+;|#)/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;');
}
