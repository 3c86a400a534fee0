import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/fill.css';
import '../../assets/styles/lookup.css';
import { render } from 'preact';
import { App } from '#components/fill/app.tsx';
import { Lookup } from '#components/lookup/lookup.tsx';
import { outside } from '#door/fill.ts';
import { search } from '#door/lookup.ts';
import { currentWindow, openPanel } from '#door/tabs.ts';

// A side panel opens only in the very turn of the click, so the window is known before.
let windowId: number | undefined;
void currentWindow().then((id) => { windowId = id; });

render(
  <App
    outside={{
      ...outside,
      openWorkspace: () => outside.openWorkspace().then(() => window.close()),
      openPanel: () => openPanel(windowId).then(() => window.close()),
    }}
    lookup={<Lookup search={search} />}
  />,
  document.querySelector('#app')!,
);
