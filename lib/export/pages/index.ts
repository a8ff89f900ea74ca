import { findPage, type PagePath } from '../page-tables';
import { boardFile } from './board';
import { coverageFile } from './coverage';
import { definitionsFile } from './definitions';
import { indicatorFile } from './indicator';
import { mappingFile } from './mapping';
import { meetingFile, meetingsFile } from './meetings';
import type { PageFile } from './page-file';
import { districtFile, regionFile } from './place';
import { planFile } from './plan';
import { qualityFile } from './quality';
import { recommendationFile, recommendationsFile } from './recommendations';
import { scenarioFile } from './scenario';
import { searchFile } from './search';
import { stocksFile } from './stocks';
import { supervisionFile } from './supervision';
import { targetsFile } from './targets';

/** Every page of figures or of lists: the only ones that can be taken away, or printed by the server. */
export const PAGE_FILES: Readonly<Record<PagePath, PageFile>> = {
  '/': boardFile,
  '/regions/[uid]': regionFile,
  '/districts/[uid]': districtFile,
  '/supervision': supervisionFile,
  '/stocks': stocksFile,
  '/couverture': coverageFile,
  '/plan': planFile,
  '/plan/scenario': scenarioFile,
  '/plan/cibles': targetsFile,
  '/recherche': searchFile,
  '/reunions': meetingsFile,
  '/reunions/recommandations': recommendationsFile,
  '/reunions/recommandations/[id]': recommendationFile,
  '/reunions/[id]': meetingFile,
  '/donnees': qualityFile,
  '/donnees/definitions': definitionsFile,
  '/donnees/correspondances': mappingFile,
  '/donnees/indicateurs/[id]': indicatorFile,
};

/** The page that a path is of, and what stands in its brackets; `null`: no page that can be taken away. */
export function findPageFile(
  path: string,
): { readonly file: PageFile; readonly params: Readonly<Record<string, string>> } | null {
  const found = findPage(path);
  return found && { file: PAGE_FILES[found.page], params: found.params };
}
