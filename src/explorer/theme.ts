import { useState } from 'preact/hooks';
import { keepTheme, keptTheme, nextTheme } from './kept-theme.ts';

export function useTheme() {
  const [theme, setTheme] = useState(keptTheme);
  return {
    theme,
    turn: () => {
      const next = nextTheme(theme);
      keepTheme(next);
      setTheme(next);
    },
  };
}
