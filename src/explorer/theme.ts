import { useState } from 'preact/hooks';

export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const NAME = 'explorer:theme';

const kept = (): Theme => themes.find((theme) => theme === localStorage.getItem(NAME)) ?? 'system';

/** The stylesheet takes the system's theme unless the document names another. */
export function applyTheme(theme: Theme = kept()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function useTheme() {
  const [theme, setTheme] = useState(kept);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return {
    theme,
    next,
    turn: () => {
      localStorage.setItem(NAME, next);
      applyTheme(next);
      setTheme(next);
    },
  };
}
