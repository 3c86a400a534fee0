export const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));
