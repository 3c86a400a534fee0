import type { Browser } from 'webextension-polyfill';
import { type Meaning, type Pack, PACK_FORMAT, parsePack, taught } from '#rules/packs/pack.ts';
import type { Control } from '#rules/reading.ts';

const KEY = 'packs';

/** What was taught about sites: words of their forms and what they mean, nothing of any case, so it lies open. */
export function createPacks(browser: Browser) {
  const all = async (): Promise<Pack[]> => {
    const held = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(held) ? held.flatMap((one) => { try { return [parsePack(JSON.stringify(one))]; } catch { return []; } }) : [];
  };
  const keep = async (packs: Pack[]): Promise<Pack[]> => {
    await browser.storage.local.set({ [KEY]: packs.filter((one) => one.rules.length > 0) });
    return all();
  };
  const put = async (one: Pack): Promise<Pack[]> => keep([...(await all()).filter(({ site }) => site !== one.site), one].toSorted((a, b) => a.site.localeCompare(b.site)));
  const of = async (site: string): Promise<Pack> => (await all()).find((one) => one.site === site) ?? { format: PACK_FORMAT, site, rules: [] };
  return {
    all,
    teach: async (site: string, control: Control, meaning: Meaning | undefined) => put(taught(await of(site), control, meaning)),
    set: async (site: string, off: boolean) => put({ ...(await of(site)), off }),
    erase: async () => browser.storage.local.remove(KEY),
    remove: async (site: string) => keep((await all()).filter((one) => one.site !== site)),
    import: async (text: string) => put(parsePack(text)),
    export: async (site: string): Promise<string> => {
      const { off: _, ...file } = await of(site);
      return `${JSON.stringify(file, null, 2)}\n`;
    },
  };
}
