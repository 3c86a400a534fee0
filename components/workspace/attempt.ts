/** What came back, or the one sentence that says why not. */
export type Outcome<T> = { value: T; failed?: undefined } | { failed: string };

/** Both ways that a refusal can come back are one here: thrown, or as an answer that says `failed`. */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    const value = await work();
    const failed = (value as { failed?: unknown } | undefined)?.failed;
    return typeof failed === 'string' ? { failed } : { value };
  } catch (error) {
    return { failed: error instanceof Error && error.message ? error.message : 'Something went wrong. Nothing was changed.' };
  }
}
