import { boardFile } from './board';
import { coverageFile } from './coverage';
import type { PageFile } from './page-file';
import { districtFile, regionFile } from './place';
import { planFile } from './plan';
import { qualityFile } from './quality';
import { scenarioFile } from './scenario';
import { stocksFile } from './stocks';
import { supervisionFile } from './supervision';

/** Every page of figures: the only ones that can be taken away, or printed by the server. */
export const PAGE_FILES: readonly PageFile[] = [
  boardFile,
  regionFile,
  districtFile,
  supervisionFile,
  stocksFile,
  coverageFile,
  planFile,
  scenarioFile,
  qualityFile,
];

/** Uids are letters and digits, at most as long as the widest known. */
const PART = '([A-Za-z0-9_-]{1,40})';

/** The page that a path is of, and what stands in its brackets; `null`: no page of figures. */
export function findPageFile(
  path: string,
): { readonly file: PageFile; readonly params: Readonly<Record<string, string>> } | null {
  for (const file of PAGE_FILES) {
    const found = new RegExp(`^${file.path.replace('[uid]', PART)}$`).exec(path);
    if (found) return { file, params: found[1] === undefined ? {} : { uid: found[1] } };
  }
  return null;
}
