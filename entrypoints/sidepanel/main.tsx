import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/fill.css';
import '../../assets/styles/lookup.css';
import { render } from 'preact';
import { App } from '#components/fill/app.tsx';
import { Lookup } from '#components/lookup/lookup.tsx';
import { outside } from '#door/fill.ts';
import { search } from '#door/lookup.ts';

render(<App outside={outside} lookup={<Lookup search={search} />} />, document.querySelector('#app')!);
