import { expect, test } from "vitest";
import { isPrivateAddress, isPrivateHost } from "./private-address.js";

test.each([
  "127.0.0.1",
  "127.255.255.255",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:a00:1",
  "fc00::1",
  "fd12:3456::1",
  "fe80::1%eth0",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
])("%s is private", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  "93.184.216.34",
  "8.8.8.8",
  "172.32.0.1",
  "100.128.0.1",
  "192.169.0.1",
  "::ffff:8.8.8.8",
  "2606:2800:220:1::1",
])("%s is not", (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

test.each([
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://0177.0.0.1/",
  "http://127.1/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://１２７.0.0.1/",
])("%s is a private host however it is written", async (url) => {
  const { hostname } = new URL(url);
  expect(hostname).not.toMatch(/^(?:0x|2130|0177|127\.1$|１)/);
  expect(await isPrivateHost(new URL(url), async (host) => [host])).toBe(true);
});

test("a name is as private as any of its addresses", async () => {
  const url = new URL("https://intern.example.org/");
  expect(await isPrivateHost(url, async () => ["8.8.8.8", "10.0.0.1"])).toBe(
    true,
  );
  expect(await isPrivateHost(url, async () => ["8.8.8.8"])).toBe(false);
  expect(await isPrivateHost(url, async () => [])).toBe(false);
});
