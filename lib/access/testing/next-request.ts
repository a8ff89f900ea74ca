// First: the framework's stores are made of what it sets up.
import 'next/dist/server/node-environment-baseline';
import { createRequire } from 'node:module';
import { NextRequest, NextResponse } from 'next/server';

/**
 * The request that Next.js keeps around server actions and route handlers: its own stores, entered from a test, so that its
 * `headers()` and `cookies()` answer here as they do there. Import this before whatever
 * uses them. They are no public interface, and their types ask for a whole server.
 */
const next = createRequire(import.meta.url);
const { workAsyncStorage } = next('next/dist/server/app-render/work-async-storage.external');
const { workUnitAsyncStorage } = next('next/dist/server/app-render/work-unit-async-storage.external');
const { createRequestStoreForAPI } = next('next/dist/server/async-storage/request-store');

/** A browser with its cookies: what one request sets, the next one brings. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` that it was sent, whole. */
  readonly sent: string[] = [];

  constructor(private readonly own: Readonly<Record<string, string>> = {}) {}

  /** Headers of its next request. */
  headers(): Headers {
    const pairs = [...this.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return new Headers({ ...this.own, ...(pairs.length > 0 && { cookie: pairs.join('; ') }) });
  }

  /** A request as a route handler gets it. */
  request(address: string): NextRequest {
    return new NextRequest(address, { headers: this.headers() });
  }

  /** Runs what a server action or route handler does, within a request of this browser. */
  async ask<T>(run: () => Promise<T>): Promise<T> {
    let cookies: readonly string[] = [];
    const scope = createRequestStoreForAPI(
      { headers: this.headers() },
      new URL('http://localhost/'),
      null,
      (set: readonly string[]) => {
        cookies = set;
      },
    );
    const answer: T = await workAsyncStorage.run({ route: '/test' }, () =>
      workUnitAsyncStorage.run(scope, run),
    );
    this.take(cookies);
    return answer;
  }

  /** Keeps and drops cookies as it is told. */
  take(setCookies: readonly string[]): void {
    this.sent.push(...setCookies);
    const headers = new Headers();
    for (const text of setCookies) headers.append('set-cookie', text);
    for (const { name, value } of new NextResponse(null, { headers }).cookies.getAll()) {
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }
}
