'use client';

import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useMounted } from '@/components/ui/use-mounted';
import type { Hit } from './read-answer';
import type { SearchWords } from './search-words';
import { SuggestionList } from './suggestion-list';
import { useShortcut } from './use-shortcut';
import { useSuggestions } from './use-suggestions';

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** One field for a place or an indicator: a plain form that leads to the results; with script, a combobox of suggestions. */
export function SearchBox({ words }: { words: SearchWords }) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const withScript = useMounted();
  const suggestions = useSuggestions(query.trim());
  useShortcut(field);

  const answer = suggestions?.answer ?? null;
  const hits = answer?.hits ?? [];
  const isShown = open && suggestions !== null;
  const active = isShown && chosen >= 0 ? hits[chosen] : undefined;
  const openHit = (hit: Hit) => window.location.assign(hit.address);
  const close = () => {
    setOpen(false);
    setChosen(-1);
  };

  const empty = () => {
    if (field.current !== null) field.current.value = '';
    setQuery('');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (move !== undefined && hits.length > 0) {
      event.preventDefault();
      const places = hits.length + 1;
      // One place more than there are suggestions: back in the field, nothing chosen.
      setChosen(isShown ? ((chosen + 1 + move + places) % places) - 1 : move > 0 ? 0 : hits.length - 1);
      setOpen(true);
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      openHit(active);
    } else if (event.key === 'Escape') {
      // The first press closes the list, the next empties the field.
      if (isShown) event.preventDefault();
      else empty();
      close();
    }
  };

  return (
    <form action="/recherche" role="search" className="search">
      <input
        ref={field}
        type="text"
        name="q"
        aria-label={words.label}
        placeholder={words.placeholder}
        aria-keyshortcuts="/"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={100}
        required
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
        {...(withScript && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isShown && hits.length > 0,
          'aria-controls': listId,
          'aria-activedescendant': active === undefined ? undefined : `${listId}-${chosen}`,
        })}
      />
      <SuggestionList
        id={listId}
        words={words}
        answer={answer}
        failed={suggestions !== null && suggestions.answer === null}
        shown={isShown}
        chosen={chosen}
        onChoose={openHit}
        onPoint={setChosen}
      />
    </form>
  );
}
