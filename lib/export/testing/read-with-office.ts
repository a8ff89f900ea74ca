import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from './parse-csv';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Every sheet, UTF-8, values as they are and not as they show. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The sheets of a workbook as LibreOffice reads them, in no order: rows of cells as text. */
export function readWithOffice(workbook: Uint8Array): readonly (readonly string[])[][] {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-xlsx-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), workbook);
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', FILTER, 'a.xlsx'],
      { cwd: folder, timeout: 120_000, stdio: 'ignore' },
    );
    return readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => parseCsv(readFileSync(join(folder, file), 'utf8').replaceAll(/\r?\n/g, '\r\n')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
