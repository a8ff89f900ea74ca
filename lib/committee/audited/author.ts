import { actorOf, type Actor } from '@/lib/access/audit/actor';
import type { Reader } from '@/lib/access/reader';
import type { CommitteeActor } from '../types';

/** Who does something: as the journal names them, and as the history does. */
export interface Author {
  readonly actor: Actor;
  readonly by: CommitteeActor;
}

export function authorOf(reader: Reader): Author {
  const actor = actorOf(reader);
  return { actor, by: { account: actor.account, accountName: reader.account?.name ?? actor.name } };
}
