/** `npm run pictures -- DIR`: every screen, light and dark, in both browsers, as files to look at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PASSPHRASE } from '../score/drive.ts';
import { build } from './build.ts';
import { launch, setting, type Surface } from './harness.ts';
import { serve } from './site.ts';
import { sleep } from './until.ts';

const folder = process.argv[2] ?? '.output/pictures';
mkdirSync(folder, { recursive: true });
const site = await serve('tests/pages');
const screen = 'document.querySelector("main")?.dataset.screen';

for (const kind of ['chromium', 'firefox'] as const) {
  for (const dark of process.argv[3] === 'light' ? [false] : [false, true]) {
    const harness = await launch(kind, build(kind, { fresh: kind === 'chromium' ? !dark : !dark }), { dark });
    const name = (what: string) => join(folder, `${what}-${kind}-${dark ? 'dark' : 'light'}.png`);
    const shot = async (page: Page, what: string) => void (await page.screenshot({ path: name(what) as `${string}.png`, fullPage: true }));
    const popup = async (page: Page, wanted: string): Promise<Surface> => {
      const one = await harness.popup(page);
      await one.waitFor(`${screen} === ${JSON.stringify(wanted)}`);
      await sleep(500);
      return one;
    };
    const keep = async (page: Page, wanted: string, what = wanted) => {
      const one = await popup(page, wanted);
      await one.picture(name(`popup-${what}`));
      return one;
    };
    const own = await harness.findOwn('workspace.html');
    await own.bringToFront();
    await own.waitForSelector('main[data-screen=welcome]');
    await shot(own, 'workspace-welcome');
    const search = await harness.open(site.url('search.html'));
    await (await keep(search, 'setup')).close();
    await own.bringToFront();
    await own.type('#passphrase', PASSPHRASE);
    await own.type('#passphrase-again', PASSPHRASE);
    await own.click('#start-sample');
    await own.waitForSelector('main[data-screen=case]');
    await sleep(500);
    await shot(own, 'workspace-case');
    await search.bringToFront();
    const none = await keep(search, 'none');
    await none.evaluate(setting('#lookup', 'medicare deadline'));
    await sleep(300);
    await none.picture(name('popup-lookup'));
    await none.close();
    const form = await harness.open(site.url('prior-authorization.html'));
    await form.bringToFront();
    const plan = await keep(form, 'plan');
    await plan.evaluate('document.querySelector("textarea").scrollIntoView({ block: "start" })');
    await sleep(200);
    await plan.picture(name('popup-wording'));
    const panel = await harness.panel(plan);
    await panel.waitFor(`${screen} === "plan"`);
    await sleep(500);
    await panel.picture(name('panel-plan'));
    await panel.click('#fill');
    await panel.waitFor(`${screen} === "receipt"`);
    await sleep(300);
    await panel.picture(name('panel-receipt'));
    await form.screenshot({ path: name('page-filled') as `${string}.png` });
    await panel.click('#lock');
    await panel.waitFor(`${screen} === "locked"`);
    await sleep(300);
    await panel.picture(name('panel-locked'));
    await panel.close();
    await (await keep(form, 'locked')).close();
    await own.bringToFront();
    await own.waitForSelector('main[data-screen=locked]');
    await shot(own, 'workspace-locked');
    await own.type('#passphrase', PASSPHRASE);
    await own.click('#unlock');
    await own.waitForSelector('main[data-screen=case]');
    await own.goto(`${harness.origin}/workspace.html#settings`, { waitUntil: [] }).catch(() => undefined);
    await own.reload({ waitUntil: [] }).catch(() => undefined);
    await sleep(800);
    await shot(own, 'workspace-settings');
    await own.goto(`${harness.origin}/workspace.html?cases`, { waitUntil: [] }).catch(() => undefined);
    await sleep(800);
    await shot(own, 'workspace-cases');
    await harness.close();
  }
}
await site.close();
