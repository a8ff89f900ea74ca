import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { inTerminalLanguage } from '../terminal';
import { Misuse } from './read-words';

const ATTEMPTS = 3;

/**
 * The password somebody wants: asked for twice on a terminal, without echo; else the first line of standard input.
 * @throws Misuse when there is none, or the two differ time after time.
 */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return refuseEmpty(await readFirstLine());
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const first = refuseEmpty(await ask({ fr: 'Mot de passe : ', en: 'Password: ' }));
    if ((await ask({ fr: 'Encore une fois : ', en: 'Once more: ' })) === first) return first;
    write({ fr: 'Les deux diffèrent.\n', en: 'The two differ.\n' });
  }
  throw new Misuse({ fr: 'Aucun mot de passe n’est fixé.', en: 'No password is set.' });
}

function refuseEmpty(password: string): string {
  if (password !== '') return password;
  throw new Misuse({
    fr: 'Le mot de passe manque : tapez-le, ou donnez-le sur l’entrée standard.',
    en: 'The password is missing: type it, or give it on standard input.',
  });
}

async function readFirstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    process.stdin.destroy();
  }
}

/** The editor of the line works as ever; what it would echo goes nowhere. */
function ask(prompt: { readonly fr: string; readonly en: string }): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 });
  // Only now does the terminal itself echo nothing.
  write(prompt);
  return new Promise((resolve) => {
    let typed = '';
    lines.once('line', (line) => {
      typed = line;
      lines.close();
    });
    // Ctrl-C and Ctrl-D: nothing was typed.
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      process.stderr.write('\n');
      resolve(typed);
    });
  });
}

function write(text: { readonly fr: string; readonly en: string }): void {
  process.stderr.write(inTerminalLanguage(text));
}
