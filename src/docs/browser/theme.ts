import {
  applyTheme,
  keepTheme,
  keptTheme,
  nextTheme,
  type Theme,
  themeLabel,
  themeSigns,
} from '../../explorer/kept-theme.ts';

/** The theme that was chosen here or in the explorer, and the button that turns to the next. */
export function startTheme(button: HTMLButtonElement): void {
  const show = (theme: Theme) => {
    button.textContent = themeSigns[theme];
    button.setAttribute('aria-label', themeLabel(theme));
  };
  button.hidden = false;
  show(keptTheme());
  button.addEventListener('click', () => {
    const next = nextTheme(keptTheme());
    keepTheme(next);
    show(next);
  });
}

export { applyTheme };
