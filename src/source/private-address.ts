/** Addresses that only who stands inside a network reaches: a server outside must not lead there. */
import { lookup } from "node:dns/promises";
import { BlockList, isIPv6 } from "node:net";

/** The addresses of a host's name; an address is its own. */
export type AddressesOf = (host: string) => Promise<readonly string[]>;

/** As `fetch` finds them. None where there is no such host, which the request will tell. */
export const systemAddresses: AddressesOf = async (host) => {
  try {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return [];
  }
};

/** Whether the host has an address that is not for everyone. */
export async function isPrivateHost(
  { hostname }: URL,
  addressesOf: AddressesOf,
): Promise<boolean> {
  // `[::1]`; every way to write an IPv4 address is `127.0.0.1` in a URL, `0177.1` too.
  const addresses = await addressesOf(hostname.replaceAll(/^\[|\]$/g, ""));
  return addresses.some(isPrivateAddress);
}

export function isPrivateAddress(address: string): boolean {
  const [plain = ""] = address.split("%");
  return isIPv6(plain)
    ? notPublic.check(plain, "ipv6")
    : notPublic.check(plain, "ipv4");
}

/** Source: IANA's special-purpose address registries; those of IPv4 hold for mapped ones, too. */
const networks = {
  ipv4: [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ],
  ipv6: [
    ["::", 127],
    // What translates to IPv4 may lead to any of its addresses: NAT64, 6to4, Teredo.
    ["64:ff9b::", 96],
    ["64:ff9b:1::", 48],
    ["2001::", 32],
    ["2002::", 16],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
  ],
} as const;

const notPublic = new BlockList();
for (const family of ["ipv4", "ipv6"] as const)
  for (const [network, prefix] of networks[family])
    notPublic.addSubnet(network, prefix, family);
