import { screen } from '@testing-library/react'

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const heading = () => screen.getByRole('heading')
