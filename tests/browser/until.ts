export const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks again until the answer is something; what it waited for is in the error. */
export async function until<T>(what: string, probe: () => Promise<T | false | undefined | null>, ms = 15_000): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const got = await probe();
      if (got) return got;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain for: ${what}`, { cause: last });
    await sleep(40);
  }
}
