import type { Credentials } from '../types';

/** The server's session cookie. With Basic, each request without it opens a new session on the server, which allows few. */
export interface Session {
  header(): Record<string, string>;
  remember(response: Response): void;
}

export function createSession(credentials: Credentials): Session {
  let cookie: string | undefined;
  return {
    header: () => (cookie === undefined ? {} : { Cookie: cookie }),
    remember(response) {
      if (credentials.kind !== 'basic') return;
      const found = response.headers.getSetCookie().find((line) => line.startsWith('JSESSIONID='));
      if (found !== undefined) cookie = found.split(';', 1)[0];
    },
  };
}
