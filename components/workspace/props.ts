import type { Send } from '#rules/protocol.ts';

/** What the page hands in: everything here that reaches outside of it. */
export type Outside = {
  send: Send;
  /** Calls back at once when the vault locks, whichever window locked it. Returns how to stop listening. */
  onLocked(listener: () => void): () => void;
  download(text: string, name: string): void;
  readFile(file: File): Promise<string>;
  /** YYYY-MM-DD */
  today(): string;
  newId(): string;
  copy(text: string): Promise<void>;
  /** Prints the page under that title, which becomes the name of a PDF. */
  print(title: string): void;
};
