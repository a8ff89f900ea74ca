import type { z } from 'zod';
import { type Answer, ask, cookiesSet, type Question } from './ask';
import { CookieJar } from './cookie-jar';
import { encodeMultipart, fillForm, type HtmlForm, readForms } from './html-forms';

export interface VisitorOptions {
  /** A `Cookie` header to begin with. */
  readonly cookie?: string;
  /** Sent with every request: an access token, another host… */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the browser believes to be at, where a proxy stands before the program. */
  readonly publicOrigin?: string;
  /** The loopback address it comes from. */
  readonly from?: string;
}

/** Somebody with a browser of their own, without script: holds cookies, opens pages, sends forms. */
export class Visitor {
  readonly jar: CookieJar;
  private readonly publicOrigin: string;

  constructor(
    readonly origin: string,
    private readonly options: VisitorOptions = {},
  ) {
    this.jar = new CookieJar(options.cookie);
    this.publicOrigin = options.publicOrigin ?? origin;
  }

  /** Another visitor with the same cookies, which change apart from now on. */
  copy(): Visitor {
    return new Visitor(this.origin, { ...this.options, cookie: this.jar.header });
  }

  /** One request with the cookies held; what the answer sets is kept. */
  async ask(path: string, question: Question = {}): Promise<Answer> {
    const cookie = this.jar.header;
    const { from, headers: own } = this.options;
    const headers = { ...(cookie && { Cookie: cookie }), ...own, ...question.headers };
    const answer = await ask(this.origin, path, { ...(from && { from }), ...question, headers });
    this.jar.keep(cookiesSet(answer));
    return answer;
  }

  /** Opens a page as a browser does, following where it is sent; with `RSC`, the payload by which the framework changes pages. */
  async open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const asked = { Accept: 'text/html', ...headers };
    return this.follow(await this.ask(path, { headers: asked }), asked);
  }

  async json<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const { status, body } = await this.ask(path);
    if (status !== 200) throw new Error(`${path}: HTTP ${status} ${body.slice(0, 300)}`);
    return schema.parse(JSON.parse(body));
  }

  /** Sends a form of a page without script, and does not follow. */
  async send(
    path: string,
    form: HtmlForm,
    values: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const { body, contentType } = encodeMultipart(fillForm(form, values));
    return this.post(path, body, { 'Content-Type': contentType, Accept: 'text/html', ...headers });
  }

  /** Posts as a page of our own does. */
  async post(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const own = { Origin: this.publicOrigin, 'Sec-Fetch-Site': 'same-origin' };
    const length = { 'Content-Length': String(Buffer.byteLength(body)) };
    return this.ask(path, { method: 'POST', headers: { ...own, ...length, ...headers }, body });
  }

  /** Sends a form and opens where it leads. */
  async submit(path: string, form: HtmlForm, values: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.follow(await this.send(path, form, values));
  }

  /** The first form of a page that passes; throws with the page's forms where none does. */
  async findForm(path: string, what: string, passes: (form: HtmlForm) => boolean): Promise<HtmlForm> {
    const { status, body } = await this.open(path);
    const forms = readForms(body);
    const found = forms.find(passes);
    if (found) return found;
    const seen = forms.map((form) => `${form.buttons.join('/')}: ${Object.keys(form.types).join(' ')}`);
    throw new Error(`${path} (HTTP ${status}): no form ${what}; there are ${seen.join(' | ')}`);
  }

  private async follow(
    first: Answer,
    headers: Readonly<Record<string, string>> = { Accept: 'text/html' },
  ): Promise<Answer> {
    let answer = first;
    for (let step = 0; step < 5 && [302, 303, 307, 308].includes(answer.status); step += 1) {
      const to = new URL(answer.headers.location ?? '/', this.publicOrigin);
      answer = await this.ask(to.pathname + to.search, { headers });
    }
    return answer;
  }
}
