export { CiamServerError, type CiamServerErrorCode, isCiamServerError } from './CiamServerError.js'
export {
  type ExchangeSessionTokenConfig,
  type ExchangeSessionTokenOptions,
  exchangeSessionToken,
  type SessionDevice,
} from './exchangeSessionToken.js'
export { type VerifiedIdToken, type VerifyIdTokenOptions, verifyIdToken } from './verifyIdToken.js'
