import { toStorable } from '@/lib/store/storable-text';

/** A wish, which is plain data, with every text of it as both databases can hold it. */
export function makeStorable<Wish>(wish: Wish): Wish {
  const made: Wish = JSON.parse(JSON.stringify(wish), (_name, value: unknown) =>
    typeof value === 'string' ? toStorable(value) : value,
  );
  return made;
}
