import 'server-only';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { BUSY_TIMEOUT } from './embedded-connection';

export interface Handles {
  readonly reader: Sqlite.Database;
  readonly writer: Sqlite.Database;
}

/**
 * Opens the embedded database twice: WAL so that readers never wait for a writer, of this process or another, and every commit
 * on disk before it is answered.
 * @param recoverable commits may be lost with the power, though never the database.
 */
export function openSqlite(file: string, recoverable: boolean): Handles {
  // For the program's own user alone, also in a folder that others may read: the file holds hashes of passwords.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeToOthers(file);
  const writer = openHandle(file, recoverable);
  // It waits in steps of its own (`takeLock`).
  writer.pragma('busy_timeout = 0');
  const reader = openHandle(file, recoverable);
  // What was sent here by mistake fails, instead of waiting inside the database for the writer beside it.
  reader.pragma('query_only = ON');
  return { reader, writer };
}

/** Before the first write: the database makes its `-wal` and `-shm` with the mode of the file. */
function closeToOthers(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    // The database itself says, in its words, why a file cannot be made.
    return;
  }
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      chmodSync(path, 0o600);
    } catch {
      // Not there yet; or a file system without modes, or a file of another user's that this one may write: left as it is.
    }
  }
}

function openHandle(file: string, recoverable: boolean): Sqlite.Database {
  const raw = new Sqlite(file, { timeout: BUSY_TIMEOUT });
  // Before the first table exists: a roll-up row of some 900 bytes then stays whole on its page.
  raw.pragma('page_size = 8192');
  raw.pragma('journal_mode = WAL');
  raw.pragma(`synchronous = ${recoverable ? 'NORMAL' : 'FULL'}`);
  raw.pragma('foreign_keys = ON');
  raw.pragma('cache_size = -32000');
  return raw;
}
