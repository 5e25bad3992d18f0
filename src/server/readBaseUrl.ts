import { parseDomain } from '../client/parseDomain.js'
import { CiamServerError } from './CiamServerError.js'

/**
 * The base address of the CIAM server.
 *
 * @throws {CiamServerError} `INVALID_CONFIG` for what is neither a host nor an https address (http for loopback).
 */
export function readBaseUrl(domain: string): string {
  const baseUrl = parseDomain(domain)
  if (baseUrl === undefined)
    throw new CiamServerError('INVALID_CONFIG', 'domain must be a host or an https address; http for loopback alone.')
  return baseUrl
}
