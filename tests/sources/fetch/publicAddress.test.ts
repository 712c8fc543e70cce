import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/sources/fetch/publicAddress.ts';

describe('isPublicAddress()', () => {
  it.each([
    ['1.1.1.1'],
    ['8.8.8.8'],
    ['100.63.255.255'],
    ['100.128.0.0'],
    ['172.15.255.255'],
    ['172.32.0.1'],
    ['192.167.255.255'],
    ['223.255.255.255'],
    ['2606:4700:4700::1111'],
    ['2a00:1450:4001:80b::200e'],
  ])('lets %s pass', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this machine', '127.0.0.1'],
    ['all of it', '127.255.255.254'],
    ['no address', '0.0.0.0'],
    ['the rest of 0/8', '0.1.2.3'],
    ['a private network', '10.1.2.3'],
    ['another one', '172.16.0.1'],
    ['its last address', '172.31.255.255'],
    ['a home network', '192.168.178.1'],
    ['link-local, metadata of clouds', '169.254.169.254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['its last address', '100.127.255.255'],
    ['a benchmark network', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['documentation', '203.0.113.9'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv4 within IPv6', '::ffff:127.0.0.1'],
    ['the same in hexadecimal', '::ffff:7f00:1'],
    ['public IPv4 within IPv6', '::ffff:8.8.8.8'],
    ['NAT64 of a private address', '64:ff9b::a00:1'],
    ['6to4 of a private address', '2002:a00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['unique local', 'fd12:3456::1'],
    ['unique local, fc', 'fc00::1'],
    ['link-local IPv6', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['a public address with a zone', '2606:4700::1%lo'],
    ['multicast IPv6', 'ff02::1'],
    ['documentation IPv6', '2001:db8::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
    ['a short form that is no address', '127.1'],
  ])('keeps %s out: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
