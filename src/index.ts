'use client'

export * from './client/index.js'
export type { Ciam } from './react/CiamContext.js'
export { CiamProvider, type CiamProviderProps } from './react/CiamProvider.js'
export { useCiam } from './react/useCiam.js'
export {
  type UseSkipPasswordUpdateOptions,
  type UseSkipPasswordUpdateResult,
  useSkipPasswordUpdate,
} from './react/useSkipPasswordUpdate.js'
