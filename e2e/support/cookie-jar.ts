/** The cookies that one browser holds for one origin. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** @param header cookies held from the beginning, as a `Cookie` header. */
  constructor(header = '') {
    for (const pair of header.split('; ').filter(Boolean)) this.put(pair);
  }

  /** Takes up what an answer sets, and drops what it ends. */
  keep(setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [pair = '', ...attributes] = line.split('; ');
      const ended = attributes.some(
        (attribute) =>
          /^max-age=(0|-\d+)$/i.test(attribute) ||
          (/^expires=/i.test(attribute) && Date.parse(attribute.slice(8)) <= Date.now()),
      );
      if (ended) this.cookies.delete(pair.slice(0, pair.indexOf('=')));
      else this.put(pair);
    }
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** As a browser's context takes them. */
  entries(url: string): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url }));
  }

  private put(pair: string): void {
    const at = pair.indexOf('=');
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
