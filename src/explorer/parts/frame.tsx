import './frame.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { themeLabel, themeSigns } from '../kept-theme.ts';
import { LensBar } from '../lens/lens-bar.tsx';
import { useLens } from '../lens/use-lens.ts';
import { useTheme } from '../theme.ts';
import { BadAddress } from './bad-address.tsx';
import { SearchBox } from './search-box.tsx';

/** What is on every page: the way home, search, the lens, and what is wrong with the address. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { href, problems } = useLens();
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="top">
        <div class="wide">
          <a class="brand" href={href('/')}>
            Security cooperation graph
          </a>
          <SearchBox />
          <nav aria-label="Main">
            <a href={href('/')}>Start</a>
            <a href={href('/graph')}>Graph</a>
            <a href={href('/map')}>Map</a>
            <a href={href('/changes')}>Changes</a>
            <a href={href('/tables')}>Tables</a>
            <a href="/graphql">GraphQL</a>
            <a href="/docs/">Docs</a>
          </nav>
          <ThemeButton />
        </div>
        <div class="wide">
          <LensBar />
        </div>
      </header>
      <Offline />
      <main id="main" class="wide" tabindex={-1}>
        {problems.length === 0 ? children : <BadAddress problems={problems} />}
      </main>
      <footer class="wide quiet">
        Everything here is a claim of a public source; open a panel’s sources to judge it. Made with
        this server’s own <a href="/graphql">GraphQL API</a>, whose{' '}
        <a href="/schema.graphql">schema</a> is open.
      </footer>
    </>
  );
}

function ThemeButton() {
  const { theme, turn } = useTheme();
  return (
    <button type="button" class="small" aria-label={themeLabel(theme)} onClick={turn}>
      <span aria-hidden="true">{themeSigns[theme]}</span>
    </button>
  );
}

function Offline() {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return (
    <div role="status">
      {!isOnline && (
        <p class="offline">You are offline. What you looked at before is still here.</p>
      )}
    </div>
  );
}
