export type { CiamEmulatorStatus, CiamEmulatorUser } from './createAccounts.js'
export { type CiamEmulator, createCiamEmulator, type IssueStateTokenOptions } from './createCiamEmulator.js'
export type { CiamEmulatorFault } from './createFaults.js'
export type { CiamEmulatorRequest } from './createRequestLog.js'
export { demoUsers } from './demoUsers.js'
export { fakeDevice } from './fakeDevice.js'
export { fetchStateToken } from './fetchStateToken.js'
export type {
  CiamEmulatorClient,
  CiamEmulatorDialect,
  CiamEmulatorOptions,
  CiamEmulatorPasswordPolicy,
} from './resolveOptions.js'
export type { CiamEmulatorEndpoint } from './routes.js'
