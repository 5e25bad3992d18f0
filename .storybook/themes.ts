/** Themes by the name in the toolbar: the value of `data-ciam-theme`. None is the page's own light or dark. */
export const themes = {
  none: '',
  light: 'light',
  dark: 'dark',
  'high-contrast': 'high-contrast',
  harbor: 'harbor',
  sorbet: 'sorbet',
  terminal: 'terminal',
} as const
