import { deviceKind, maskedAddress } from './signer-trace.js';

it.each([
  ['10.8.31.7', '10.8.*.*'],
  ['::ffff:10.8.31.7', '10.8.*.*'],
  ['2001:db8:85a3::7334', '2001:db8:*'],
  ['::1', '::*'],
  [null, '未记录'],
])('of the address %s the parties read %s', (ip, shown) => expect(maskedAddress(ip)).toBe(shown));

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148', '手机或平板电脑'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0', '电脑'],
  [null, '未记录'],
])('of the device %s they read %s', (userAgent, shown) => expect(deviceKind(userAgent)).toBe(shown));
