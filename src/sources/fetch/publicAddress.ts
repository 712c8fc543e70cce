import { BlockList, isIP } from 'node:net';

/**
 * IPv4 networks that are nobody's on the internet: this machine, private networks, link-local (with
 * the metadata services of clouds), carrier-grade NAT, multicast, reserved and documentation
 * (https://www.iana.org/assignments/iana-ipv4-special-registry).
 */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of 2000::/3, the part of IPv6 that is given out, what leads elsewhere or nowhere. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  // Special purposes, among them Teredo, which holds an IPv4 address.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4, which holds an IPv4 address.
  ['2002::', 16],
  ['3fff::', 20],
];

const notPublic4 = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_4) notPublic4.addSubnet(network, prefix, 'ipv4');
const given6 = new BlockList();
given6.addSubnet('2000::', 3, 'ipv6');
const notPublic6 = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_6) notPublic6.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an IP address is one of the public internet. IPv4 within IPv6 (`::ffff:10.0.0.1`, NAT64)
 * is not: no server has such an address by itself.
 *
 * @param address without brackets; a zone (`fe80::1%eth0`) makes it local.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic4.check(address, 'ipv4');
    case 6:
      return (
        !address.includes('%') &&
        given6.check(address, 'ipv6') &&
        !notPublic6.check(address, 'ipv6')
      );
    default:
      return false;
  }
}
