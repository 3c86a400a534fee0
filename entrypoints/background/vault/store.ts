import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Settings } from '#rules/protocol.ts';
import type { Kdf, Sealed } from './crypto.ts';

/** What lies on the disk. A record's id is random; all that says something is inside `sealed`. */
export type Row = { id: string; schema: number; revision: number; sealed: Sealed };
export type Header = { kdf: Kdf; wrapped: Sealed };

interface Shape extends DBSchema {
  header: { key: 'header'; value: Header };
  settings: { key: 'settings'; value: Settings };
  records: { key: string; value: Row };
}
export type Store = IDBPDatabase<Shape>;

export const openStore = (): Promise<Store> =>
  openDB<Shape>('casefile', 1, {
    upgrade(db) {
      db.createObjectStore('header');
      db.createObjectStore('settings');
      db.createObjectStore('records', { keyPath: 'id' });
    },
  });
