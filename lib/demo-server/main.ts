import { findCountry } from './countries/find-country';
import { startDemoServer } from './server';

/**
 * Runs the demonstration server alone:
 * `npx tsx lib/demo-server/main.ts [--port 8085] [--country mali]`; the port may also be in `DEMO_PORT`.
 * Prints one line of JSON with its address and token when it is ready.
 */
async function run(parameters: readonly string[]): Promise<void> {
  const port = Number(readOption(parameters, '--port') ?? process.env['DEMO_PORT'] ?? 0);
  const country = findCountry(readOption(parameters, '--country') ?? 'mali');
  const server = await startDemoServer({ port, country });
  process.stdout.write(`${JSON.stringify({ url: server.url.href, token: server.token })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

function readOption(parameters: readonly string[], name: string): string | undefined {
  const at = parameters.indexOf(name);
  return at < 0 ? undefined : parameters[at + 1];
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(2);
});
