import type { AuditEntry } from '@/lib/store/access-types';
import type { Reader } from '../reader';

/** Who does something, as the journal names them. */
export interface Actor {
  /** `null`: nobody with an account. */
  readonly account: string | null;
  /** E-mail, or `shell`, `program`, `public`. */
  readonly name: string;
  readonly via: AuditEntry['via'];
  /** Network address it came from; empty where there is none. */
  readonly address: string;
  /** Name of the access token it came by. */
  readonly token?: string;
}

/** Somebody at a terminal of the machine itself. */
export const SHELL: Actor = { account: null, name: 'shell', via: 'shell', address: '' };

/** The program of its own accord: schedule, launcher. */
export const PROGRAM: Actor = { account: null, name: 'program', via: 'program', address: '' };

/** The reader of a request. */
export function actorOf(reader: Reader): Actor {
  return {
    account: reader.account?.id ?? null,
    name: reader.account?.email ?? 'public',
    via: reader.via,
    address: reader.address,
    ...(reader.tokenName === null ? {} : { token: reader.tokenName }),
  };
}
