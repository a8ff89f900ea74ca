import { readFile } from 'node:fs/promises';
import { closeCurrentStore, currentStore } from '@/lib/store/current';
import { drawReport } from './boundaries-import/draw-report';
import { importBoundaries } from './boundaries-import/import-boundaries';
import { readArguments } from './boundaries-import/read-arguments';
import { complain, inTerminalLanguage, say } from './terminal';

/**
 * `npm run boundaries:import FILE [--level region|district] [--match name|code]`: outlines of a level from a
 * GeoJSON or TopoJSON file. Exit: 0 written, 1 refused, 2 misused.
 */
async function main(): Promise<number> {
  const given = readArguments(process.argv.slice(2), process.env);
  if ('problem' in given) {
    complain(given.problem.fr, given.problem.en);
    return 2;
  }
  const text = await readFile(given.file, 'utf8');
  const outcome = await importBoundaries(await currentStore(), text, given);
  if (outcome.kind === 'no-units') {
    complain(
      'Aucune unité n’est encore connue : lancez « npm run sync » ou « npm start » d’abord.',
      'No unit is known yet: run "npm run sync" or "npm start" first.',
    );
    return 1;
  }
  const { matching } = outcome;
  const report = drawReport(matching, outcome.regionName, inTerminalLanguage);
  if (report.length > 0) process.stdout.write(`${report.join('\n')}\n`);
  if (outcome.kind === 'written') {
    const kilobytes = Math.ceil(outcome.bytes / 1000);
    const missing = matching.unitsWithoutShape.length;
    say(
      `${matching.outlines.length} limites écrites (${kilobytes} ko) ; ${missing} unités sans limites.`,
      `${matching.outlines.length} outlines written (${kilobytes} kB); ${missing} units without outline.`,
    );
    return 0;
  }
  if (outcome.kind === 'incomplete') {
    const names = outcome.missing.map((unit) => unit.name).join(', ');
    complain(
      `Refusé : des régions du programme resteraient sans limites (${names}). Corrigez leur nom dans le fichier, ou essayez --match code.`,
      `Refused: regions of the programme would be left without outlines (${names}). Correct their names in the file, or try --match code.`,
    );
  } else {
    complain(
      'Refusé : aucune forme du fichier ne correspond à une unité. Vérifiez --level, ou essayez --match code.',
      'Refused: no shape of the file matches a unit. Check --level, or try --match code.',
    );
  }
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  complain(`Import impossible : ${message}`, `Cannot import: ${message}`);
  process.exitCode = 1;
} finally {
  await closeCurrentStore();
}
