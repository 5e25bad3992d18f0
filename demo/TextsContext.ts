import { createContext, useContext } from 'react'
import { type Texts, texts } from './texts.js'

export const TextsContext = createContext(texts.en)

export function useTexts(): Texts {
  return useContext(TextsContext)
}
