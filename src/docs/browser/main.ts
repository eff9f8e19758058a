import '../../explorer/style/tokens.css';
import '../../explorer/style/base.css';
import '../../explorer/parts/search-box.css';
import '../style/frame.css';
import '../style/steps.css';
import '../style/text.css';
import '../style/table.css';
import '../style/code.css';
import '../style/reference.css';
import '../style/print.css';
import { startCopying } from './copy.ts';
import { startSearch } from './search.ts';
import { applyTheme, startTheme } from './theme.ts';

// Before anything is drawn; the page is not there yet.
applyTheme();

function start(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  const search = document.querySelector<HTMLElement>('search');
  if (button) startTheme(button);
  if (search) startSearch(search);
  startCopying();
  document.querySelector('#menu [aria-current]')?.scrollIntoView({ block: 'nearest' });
  // The menus are popovers where the page is narrow; what they lead to on the same page is not to be covered.
  for (const menu of document.querySelectorAll<HTMLElement>('nav[popover]')) {
    menu.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && menu.matches(':popover-open')) menu.hidePopover();
    });
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
