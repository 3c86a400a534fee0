/** Longer than this, and a person would feel the page stand still. */
const SLICE_MS = 10;

type Yields = { scheduler?: { yield?: () => Promise<void> } };
const pause = (): Promise<void> => (globalThis as Yields).scheduler?.yield?.() ?? new Promise<void>((go) => setTimeout(go));

/** Lets the page have its turn whenever a slice of work has taken long enough; ask it between small pieces of work. */
export function slices(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun <= SLICE_MS) return undefined;
    return pause().then(() => {
      begun = performance.now();
    });
  };
}
