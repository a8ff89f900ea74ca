import type { Brief } from '@/lib/committee/brief-types';

/** A note in a list: without what the secretary chose and typed, which may name any place. */
export type ListedBrief = Omit<Brief, 'choices'>;

export function listBrief({ choices: _choices, ...listed }: Brief): ListedBrief {
  return listed;
}
