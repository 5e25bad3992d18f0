import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const heading = () => screen.getByRole('heading')

/** Focus moves in an effect, after the commit that brings the element: what waits for the element alone may come in between. */
export const expectFocus = (find: () => Element | null) => waitFor(() => expect(document.activeElement).toBe(find()))
