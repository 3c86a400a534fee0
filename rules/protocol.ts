/**
 * The words that the extension's own pages and the background speak: one request, one answer, checked at the one door.
 * The page's port (content script) speaks `PortMessage`s instead, and never gets more than the values about to be written.
 */
import type { Case } from './case/schema.ts';
import type { FormKind } from './forms/kind.ts';
import type { Meaning, Pack } from './packs/pack.ts';
import type { Plan, Receipt } from './plan.ts';
import type { Reading, Widget } from './reading.ts';
import type { Writing } from './plan.ts';

export type VaultState = 'empty' | 'locked' | 'unlocked';
/** `key` names the stored record (random, says nothing); `case.id` is the owner's own. */
export type StoredCase = { key: string; revision: number; case: Case };
export type CaseSummary = { key: string; revision: number; label: string; birthDate: string; payers: string[]; memberIdEnd: string; caseId: string };
export type Settings = { lockAfterMinutes: number; sites: string[] };

/** What the popup shows of the tab in front. */
export type PageState = {
  tabId: number;
  origin: string;
  /** False where no extension may read (browser pages, stores) or where the person has not let us. */
  readable: boolean;
  /** Known portal, granted site, only this click, or not at all. */
  access: 'portal' | 'always' | 'click' | 'none';
  kind: FormKind;
  kindTitle: string;
  payer?: string;
  /** Parts of the page (frames of other origins) that need their own grant: origins. */
  askFor: string[];
  /** Last receipt of this document, if a fill happened. */
  receipt?: Receipt;
  /** So many fields stand on the page since that fill (a wizard's next step) and wait for a preview of their own. */
  more?: number;
};

/** Requests: name -> [what is sent, what comes back]. Every failure comes back as one clear sentence (`Failure`). */
export type Requests = {
  'vault.state': [undefined, { state: VaultState }];
  'vault.create': [{ passphrase: string }, { state: VaultState }];
  'vault.unlock': [{ passphrase: string }, { state: VaultState }];
  'vault.lock': [undefined, { state: VaultState }];
  'vault.change': [{ from: string; to: string }, { state: VaultState }];
  'vault.erase': [{ confirm: 'erase everything' }, { state: VaultState }];
  'vault.backup': [undefined, { text: string }];
  'vault.restore': [{ text: string; passphrase: string }, { state: VaultState }];
  'cases.list': [undefined, { cases: CaseSummary[] }];
  'cases.get': [{ key: string }, StoredCase];
  /** The text of a casefile/1 file. Cases whose `id` is stored already are replaced only with `replace`. */
  'cases.import': [{ text: string; replace: boolean }, { added: number; replaced: number; kept: string[] }];
  /** New when `key` is missing; refused when `revision` is not the stored one (another window saved first). */
  'cases.save': [{ key?: string; revision?: number; case: unknown }, { key: string; revision: number }];
  'cases.delete': [{ key: string }, { deleted: true }];
  'cases.export': [{ keys?: string[] }, { text: string }];
  'cases.sample': [undefined, { key: string }];
  'settings.get': [undefined, Settings];
  'settings.set': [Partial<Settings>, Settings];
  /** Reads the tab and says what it is. No vault needed. A page that was filled is read anew only with `again`: that ends its undo. */
  'page.read': [{ tabId: number; again?: boolean }, PageState];
  /** Needs an unlocked vault. `edits` are the person's own texts by item id; `coverageIndex` overrides the choice. */
  'page.plan': [{ tabId: number; caseKey: string; coverageIndex?: number }, { plan: Plan; page: PageState }];
  /** `items`: the ids ticked; `texts`: own text for an item, instead of the planned one. */
  'page.fill': [{ tabId: number; planId: string; items: string[]; texts: Record<string, string> }, { receipt: Receipt }];
  /** Stops the fill that is under way: what is filled stays, the rest is left. */
  'page.stop': [{ tabId: number }, { stopped: boolean }];
  'page.undo': [{ tabId: number; planId: string }, { receipt: Receipt }];
  /** The tab's last case, so that popup and panel open on the same one. */
  'page.chosen': [{ tabId: number }, { caseKey?: string }];
  /** What a field of this page asks, by its item's id; without `meaning` what was taught about it is forgotten. */
  'page.teach': [{ tabId: number; item: string; meaning?: Meaning }, { packs: Pack[] }];
  'packs.list': [undefined, { packs: Pack[] }];
  'packs.set': [{ site: string; off: boolean }, { packs: Pack[] }];
  'packs.remove': [{ site: string }, { packs: Pack[] }];
  /** The text of a casefile-pack/1 file; it takes the place of the site's own. */
  'packs.import': [{ text: string }, { packs: Pack[] }];
  'packs.export': [{ site: string }, { text: string }];
  'site.allow': [{ origin: string }, Settings];
  'site.forget': [{ origin: string }, Settings];
};
export type RequestName = keyof Requests;
export type Failure = { failed: string };
export type Send = <N extends RequestName>(name: N, ...body: Requests[N][0] extends undefined ? [] : [Requests[N][0]]) => Promise<Requests[N][1]>;

/** Background -> content script over the port that carried the Reading. */
export type ToPage =
  | { say: 'write'; token: string; writes: { key: string; widget: Widget; writing: Writing }[] }
  | { say: 'undo'; token: string }
  /** Read the page once more within the same session: what is known keeps its key. */
  | { say: 'look'; token: string }
  /** Press what adds or takes away a row, wait for it, and read once more. */
  | { say: 'press'; token: string; key: string }
  /** Fill no more of what is being filled. */
  | { say: 'stop'; token: string };
/** Content script -> background. */
export type FromPage =
  | { say: 'reading'; reading: Reading }
  /** Sent when the document's form changed after it was read: the plan is stale, values are not sent. */
  | { say: 'changed'; token: string }
  /** Said from time to time while a fill can be undone: the background that holds its receipt stays awake. */
  | { say: 'alive'; token: string }
  /** So many of the writes are done. */
  | { say: 'progress'; token: string; done: number }
  | { say: 'written'; token: string; results: WriteResult[] }
  | { say: 'undone'; token: string; results: WriteResult[] }
  /** `token` is that of the reading before; `why`: why nothing was pressed. */
  | { say: 'looked'; token: string; reading: Reading; why?: string };
export type WriteResult = { key: string; outcome: 'filled' | 'refused'; holds: string; why?: string };
/** Background -> the extension's windows, while a fill is under way. */
export type Progress = { event: 'progress'; tabId: number; done: number; of: number };
/** tabs.sendMessage to a content script already there: "read again, over a new port". */
export type Wake = { say: 'read' };
export const PORT_NAME = 'casefile-page';
