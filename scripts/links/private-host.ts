/** Whether a host is of an inner network: readers can't open it, and nothing of it is asked for. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (host.includes(':')) return /^(?:::1?$|f[cd]|fe[89ab]|::ffff:)/.test(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return PRIVATE_IPV4.test(host);
  return !host.includes('.') || /\.(?:local|localhost|internal|intranet|lan|home|corp)$/.test(host);
}

/** RFC 1918, RFC 6598, loopback, link-local, and the host itself. */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
