import { withThemeByDataAttribute } from '@storybook/addon-themes'
import type { Preview, ReactRenderer } from '@storybook/react-vite'
import { checkEveryTheme } from './checkEveryTheme.js'
import { describeProps } from './describeProps.js'
import { extractDescription } from './extractDescription.js'
import { locales, nameOf } from './locales.js'
import { StoryPage } from './StoryPage.js'
import { skipArrival } from './skipArrival.js'
import { loadServer, serverOf, stopServer } from './storyServer.js'
import { themes } from './themes.js'
import './styles.css'
import './page.css'

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { extractComponentDescription: extractDescription },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: {
        order: [
          'Docs',
          ['Getting started', 'Theming', 'Parts and components', 'Hooks only', 'Errors', 'Accessibility', 'Languages'],
          'Prompt',
          ['States', 'Errors', '*'],
          'Change password form',
          'Provider',
          'Recipes',
          'Theme builder',
        ],
      },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: locales.map(({ locale }) => ({ value: locale, title: nameOf(locale), right: locale })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction: the language’s' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    motion: {
      description: 'Motion',
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Motion: as the system says' },
          { value: 'reduced', title: 'Reduced motion' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', direction: 'auto', motion: 'full' },
  argTypesEnhancers: [describeProps],
  loaders: [loadServer],
  beforeEach: (context) => {
    context.userEvent = skipArrival(context.userEvent)
    return () => stopServer(context.canvasElement)
  },
  afterEach: checkEveryTheme,
  decorators: [
    (Story, context) => (
      <StoryPage
        server={serverOf(context)}
        signIn={context.parameters.ciam}
        locale={context.globals.locale}
        direction={context.globals.direction}
        isMotionReduced={context.globals.motion === 'reduced'}
        isAlone={context.viewMode === 'story'}
      >
        <Story />
      </StoryPage>
    ),
    withThemeByDataAttribute<ReactRenderer>({ themes, defaultTheme: 'none', attributeName: 'data-ciam-theme' }),
  ],
} satisfies Preview
