import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/workspace.css';
import '../../assets/styles/letters.css';
import { render } from 'preact';
import { App, type Place } from '#components/workspace/app.tsx';
import type { Outside } from '#components/workspace/props.ts';
import { onLocked, send } from '#door/send.ts';

const outside: Outside = {
  send,
  onLocked,
  download,
  readFile: (file) => file.text(),
  today,
  newId: () => crypto.randomUUID(),
  copy: (text) => navigator.clipboard.writeText(text),
  print(title) {
    const before = document.title;
    document.title = title;
    window.print();
    document.title = before;
  },
};
render(<App outside={outside} start={placeIn(location.hash)} />, document.querySelector('#app')!);

/** Saves a text as a file, without a permission for downloads. */
function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: name.endsWith('.txt') ? 'text/plain;charset=utf-8' : 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The day on the person's own calendar, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** "#case=KEY", "#letters=KEY", "#new" and "#settings" open there; anything else opens the list. */
function placeIn(hash: string): Place {
  const key = /^#case=([\w-]{1,80})$/.exec(hash)?.[1];
  if (key) return { at: 'case', key };
  const letters = /^#letters=([\w-]{1,80})$/.exec(hash)?.[1];
  if (letters) return { at: 'letters', key: letters };
  if (hash === '#new' || hash === '#settings') return { at: hash === '#new' ? 'new' : 'settings' };
  return { at: 'cases' };
}
