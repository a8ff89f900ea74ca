import type { Environment } from '@/lib/config/environment';

/** Which store the environment names, as `openStore` takes it. */
export function storeOptionsOf(environment: Environment): {
  dataDir: string;
  fileName: string;
  databaseUrl?: string;
} {
  const { databaseUrl, dataDir, storeFile } = environment;
  return { dataDir, fileName: storeFile, ...(databaseUrl === null ? {} : { databaseUrl }) };
}
