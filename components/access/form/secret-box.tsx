'use client';

import { CopyButton } from '@/components/ui/copy-button';
import type { FormExample } from '@/lib/access/forms/form-state';
import type { FormWords } from './form-words';

interface SecretBoxProps {
  readonly secret: string;
  readonly words: FormWords;
  /** A line to try it with. */
  readonly example: FormExample | undefined;
}

/** A password or token that is shown once, to be copied now. */
export function SecretBox({ secret, words, example }: SecretBoxProps) {
  return (
    <div className="mt-1 grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2">
        <code className="secret" data-secret="">
          {secret}
        </code>
        <CopyButton address={secret} label={words.copySecret} done={words.secretCopied} />
      </p>
      <p className="text-13">
        <b>{words.secretTitle}</b>
      </p>
      {example && (
        <>
          <p className="text-13">{example.label}</p>
          <pre className="command">{example.command}</pre>
        </>
      )}
    </div>
  );
}
