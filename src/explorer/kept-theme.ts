export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const NAME = 'explorer:theme';

export const themeSigns: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

export const themeLabel = (theme: Theme): string => `Theme: ${theme}. Turn to ${nextTheme(theme)}`;

export const nextTheme = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

export const keptTheme = (): Theme =>
  themes.find((theme) => theme === localStorage.getItem(NAME)) ?? 'system';

/** The stylesheet takes the system's theme unless the document names another. */
export function applyTheme(theme: Theme = keptTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(NAME, theme);
  applyTheme(theme);
}
