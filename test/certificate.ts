/** A key and a certificate of its own, in the DER of X.509, so that no key lies in the repository. */
import { generateKeyPairSync, sign } from "node:crypto";

interface Identity {
  readonly key: string;
  readonly cert: string;
}

export function selfSigned(): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const ecdsaWithSha256 = sequence(
    der(0x06, hex("2a8648ce3d040302")), // 1.2.840.10045.4.3.2
  );
  const commonName = sequence(
    der(0x06, hex("550403")), // 2.5.4.3
    der(0x0c, Buffer.from("localhost")),
  );
  const name = sequence(der(0x31, commonName));
  const validity = sequence(
    der(0x17, Buffer.from("200101000000Z")),
    der(0x17, Buffer.from("491231235959Z")),
  );
  const certificate = sequence(
    der(0xa0, der(0x02, hex("02"))), // version 3
    der(0x02, hex("01")), // serial number
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = sign("sha256", certificate, privateKey);
  const signed = sequence(
    certificate,
    ecdsaWithSha256,
    der(0x03, Buffer.concat([hex("00"), signature])),
  );
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

/** Tag, length, content; a length above 127 is preceded by how many bytes it takes. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const bytes = length < 256 ? [length] : [length >> 8, length & 0xff];
  const head = length < 128 ? [] : [0x80 + bytes.length];
  return Buffer.concat([Buffer.from([tag, ...head, ...bytes]), content]);
}

function hex(bytes: string): Buffer {
  return Buffer.from(bytes, "hex");
}
