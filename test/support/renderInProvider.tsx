import { render } from '@testing-library/react'
import { CiamProvider, type CiamProviderProps } from 'ciam-react'
import { type ReactNode, StrictMode } from 'react'

/** Renders in StrictMode below a provider; `wrap` adds what an application puts around the provider, such as its QueryClientProvider. */
export function renderInProvider(children: ReactNode, props: CiamProviderProps, wrap = (inner: ReactNode) => inner) {
  const tree = (inner: ReactNode, changes: Partial<CiamProviderProps> = {}) => (
    <StrictMode>
      {wrap(
        <CiamProvider {...props} {...changes}>
          {inner}
        </CiamProvider>,
      )}
    </StrictMode>
  )
  const view = render(tree(children))
  return {
    ...view,
    update: (changes: Partial<CiamProviderProps>, inner: ReactNode = children) => view.rerender(tree(inner, changes)),
  }
}
