// A certificate for 127.0.0.1, made when it is needed: X.509 as RFC 5280 has it, in DER, signed by its
// own key. Node reads certificates, but does not make any.

import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

export interface Certificate {
  /** Both in PEM. */
  readonly key: string;
  readonly cert: string;
}

export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signed = toBeSigned(publicKey.export({ type: 'spki', format: 'der' }));
  const signature = createSign('sha256').update(signed).sign(privateKey);
  const der = sequence(signed, ecdsaWithSha256, tagged(0x03, Buffer.of(0), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function toBeSigned(publicKey: Buffer): Buffer {
  const name = sequence(
    tagged(0x31, sequence(object(0x55, 0x04, 0x03), tagged(0x0c, Buffer.from('baton test')))),
  );
  return sequence(
    tagged(0xa0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(0x01), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    sequence(time('200101000000Z'), time('491231235959Z')),
    name,
    publicKey,
    tagged(0xa3, sequence(...extensions)),
  );
}

const object = (...bytes: readonly number[]) => tagged(0x06, Buffer.from(bytes));
const integer = (bytes: Buffer) => tagged(0x02, bytes);
const time = (text: string) => tagged(0x17, Buffer.from(text));

const ecdsaWithSha256 = sequence(object(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

const extensions = [
  // Basic constraints: it may vouch for itself.
  sequence(object(0x55, 0x1d, 0x13), tagged(0x04, sequence(tagged(0x01, Buffer.of(0xff))))),
  // The names it is for: IP 127.0.0.1, DNS localhost.
  sequence(
    object(0x55, 0x1d, 0x11),
    tagged(
      0x04,
      sequence(tagged(0x87, Buffer.of(127, 0, 0, 1)), tagged(0x82, Buffer.from('localhost'))),
    ),
  ),
];

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), body]);
}
