import type { Messages } from '@/lib/i18n/messages';

/** The program holds no account: how to add the first one, and nothing else. */
export function FirstAccount({ text }: { text: Messages['access']['first'] }) {
  return (
    <div className="max-w-text py-8">
      <h1 className="text-21 font-bold wide:text-26">{text.title}</h1>
      <p className="mt-3 text-16">{text.lead}</p>
      <p className="mt-5">{text.onServer}</p>
      <pre className="command mt-2">
        <code>{text.command}</code>
      </pre>
      <ol className="mt-4 grid list-decimal gap-2 pl-5">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-6">
        <a className="button button-main" href="/connexion">
          {text.reload}
        </a>
      </p>
    </div>
  );
}
