import './style/tokens.css';
import './style/base.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { applyTheme } from './kept-theme.ts';

applyTheme();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app".');
root.replaceChildren();
render(<App />, root);
