import type { SiteState } from '@/lib/board/load-site';
import type { Environment } from '@/lib/config/environment';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** Where the data come from and are kept, and what is open, in words; never a password or a token. */
export function listPlaces(
  { source }: Pick<SiteState, 'source'>,
  environment: Environment,
  { admin }: Pick<Messages, 'admin'>,
): (readonly [name: string, value: string])[] {
  const { databaseUrl, dataDir, storeFile, access } = environment;
  const server = source?.kind === 'demonstration' ? admin.placeSourceDemo : source?.origin;
  return [
    [admin.placeSource, server || admin.placeSourceNone],
    [
      admin.placeStore,
      databaseUrl === null
        ? fill(admin.placeStoreFile, { file: `${dataDir.replace(/\/$/, '')}/${storeFile}` })
        : admin.placeStorePostgres,
    ],
    [admin.placeBackup, admin.placeBackupText],
    [admin.placeApi, '/api/v1/openapi.json'],
    [admin.placeHealth, '/api/health, /api/ready, /api/metrics'],
    [admin.sso, access.oidc ? fill(admin.ssoOn, { issuer: access.oidc.issuer.href }) : admin.ssoOff],
    [admin.publicOverview, access.publicOverview ? admin.publicOn : admin.publicOff],
  ];
}
