import { z } from 'zod';
import type { Failure, RequestName, Requests } from '#rules/protocol.ts';

z.config({ jitless: true });

const none = z.undefined().or(z.null()).or(z.looseObject({}));
const passphrase = z.string().max(1_000);
const tab = z.object({ tabId: z.number().int() });
const origin = z.object({ origin: z.string().max(300).regex(/^https?:\/\/[^/]+$/) });
const key = z.string().max(80);

/** What each request must look like; total, so that a new request cannot come without one. */
const BODIES: Record<RequestName, z.ZodType> = {
  'vault.state': none, 'vault.create': z.object({ passphrase }), 'vault.unlock': z.object({ passphrase }), 'vault.lock': none,
  'vault.change': z.object({ from: passphrase, to: passphrase }), 'vault.erase': z.object({ confirm: z.literal('erase everything') }),
  'vault.backup': none, 'vault.restore': z.object({ text: z.string(), passphrase }),
  'cases.list': none, 'cases.get': z.object({ key }), 'cases.import': z.object({ text: z.string(), replace: z.boolean() }),
  'cases.save': z.object({ key: key.optional(), revision: z.number().optional(), case: z.unknown() }), 'cases.delete': z.object({ key }),
  'cases.export': z.object({ keys: z.array(key).optional() }), 'cases.sample': none,
  'settings.get': none, 'settings.set': z.object({ lockAfterMinutes: z.number().int().min(1).max(480).optional(), sites: z.array(z.string()).optional() }),
  'page.read': tab.extend({ again: z.boolean().optional() }), 'page.plan': tab.extend({ caseKey: key, coverageIndex: z.number().int().min(0).optional() }),
  'page.fill': tab.extend({ planId: key, items: z.array(z.string()), texts: z.record(z.string(), z.string()) }), 'page.stop': tab, 'page.undo': tab.extend({ planId: key }),
  'page.teach': tab.extend({ item: key, meaning: z.union([z.strictObject({ leave: z.literal(true) }), z.strictObject({ is: z.strictObject({ whose: z.string().max(30), field: z.string().max(60) }) })]).optional() }),
  'packs.list': none, 'packs.set': z.object({ site: z.string().max(300), off: z.boolean() }), 'packs.remove': z.object({ site: z.string().max(300) }), 'packs.import': z.object({ text: z.string().max(500_000) }), 'packs.export': z.object({ site: z.string().max(300) }),
  'page.chosen': tab,
  'site.allow': origin, 'site.forget': origin,
};

export type Answers = { [N in RequestName]: (body: never) => Promise<Requests[N][1]> };
export type Sender = { id?: string | undefined; url?: string | undefined };

/**
 * The one door: answers only our own pages (by id and address), only requests it knows, only well formed ones. Returns
 * `undefined` for what is not meant for it; every failure is one sentence.
 */
export function createDoor(answers: Answers, self: { id: string; base: string }) {
  return async (message: unknown, sender: Sender): Promise<unknown> => {
    const name = (message as { ask?: unknown } | null)?.ask;
    if (typeof name !== 'string') return undefined;
    if (sender.id !== self.id || !sender.url?.startsWith(self.base)) return { failed: 'Only Casefile’s own pages may ask this.' } satisfies Failure;
    if (!Object.hasOwn(BODIES, name)) return { failed: 'Casefile does not know this request.' } satisfies Failure;
    const body = BODIES[name as RequestName].safeParse((message as { body?: unknown }).body);
    if (!body.success) return { failed: `Casefile was asked for “${name}” in a form it does not understand.` } satisfies Failure;
    try {
      return await (answers[name as RequestName] as (body: unknown) => Promise<unknown>)(body.data);
    } catch (error) {
      return { failed: error instanceof Error ? error.message : 'Something went wrong, and nothing was changed.' } satisfies Failure;
    }
  };
}
