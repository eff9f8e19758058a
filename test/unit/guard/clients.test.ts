import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clientsBehind } from '../../../src/guard/clients.ts';

function name(proxies: number, address: string, forwarded?: string): string | null {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return clientsBehind(proxies)(request);
}

describe('a client', () => {
  test('is its address', () => {
    expect(name(0, '203.0.113.7')).toBe('203.0.113.7');
    expect(name(0, '::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  test('is its network where addresses are many', () => {
    const network = '2001:db8:0:1::/64';
    for (const address of [
      '2001:db8:0:1::',
      '2001:db8::1:0:0:0:9',
      '2001:0DB8:0000:0001:a:b:c:d',
    ]) {
      expect(name(0, address), address).toBe(network);
    }
    expect(name(0, '2001:db8:0:2::1')).not.toBe(network);
    expect(name(0, 'fe80::1')).toBe('fe80:0:0:0::/64');
  });

  test('is nobody on this machine', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].map((address) => name(0, address))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('cannot give itself another name', () => {
    expect(name(0, '203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
    expect(name(1, '127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  });

  test('is whom the outermost of our proxies saw', () => {
    expect(name(1, '127.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
    expect(name(2, '127.0.0.1', '198.51.100.1, 203.0.113.7, 10.0.0.2')).toBe('203.0.113.7');
    expect(name(2, '10.0.0.2', '203.0.113.7')).toBe('203.0.113.7');
    expect(name(1, '127.0.0.1')).toBe('127.0.0.1');
  });
});
