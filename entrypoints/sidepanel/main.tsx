import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/fill.css';
import { render } from 'preact';
import { App } from '#components/fill/app.tsx';
import { outside } from '#door/fill.ts';

render(<App outside={outside} />, document.querySelector('#app')!);
