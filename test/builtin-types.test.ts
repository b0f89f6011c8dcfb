/**
 * The catalogue's contracts are those of .NET: what DataContractSerializer writes of classes with
 * the same members, and what ServiceStack 10.1 answers (ErrorResponse).
 */
import { join } from "node:path";
import { expect, test } from "vitest";
import type { XmlMapper } from "../src/runtime/xml.js";
import { goldenFolder } from "./cases.js";

const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const types =
  'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.servicestack.net/types"';
const noMeta = (depth: number): string =>
  `<Meta xmlns:d${depth}p1="http://schemas.microsoft.com/2003/10/Serialization/Arrays" i:nil="true" />`;
const navItem = (children: string, id: string, depth: number): string =>
  `<NavItem>${children}<ClassName i:nil="true" /><Exact i:nil="true" /><Hide i:nil="true" /><Href i:nil="true" /><IconClass i:nil="true" /><IconSrc i:nil="true" /><Id>${id}</Id><Label i:nil="true" />${noMeta(depth)}<Show i:nil="true" /></NavItem>`;

test.each([
  [
    "ErrorResponse",
    `<ErrorResponse ${types}><ResponseStatus><ErrorCode>SerializationException</ErrorCode><Message>Unable to bind to request 'FindProducts'</Message><StackTrace i:nil="true" /><Errors><ResponseError><ErrorCode>SerializationException</ErrorCode><FieldName>Skip</FieldName><Message>'abc' is an Invalid value for 'Skip'</Message>${noMeta(5)}</ResponseError></Errors>${noMeta(3)}</ResponseStatus></ErrorResponse>`,
    {
      responseStatus: {
        errorCode: "SerializationException",
        message: "Unable to bind to request 'FindProducts'",
        errors: [
          {
            errorCode: "SerializationException",
            fieldName: "Skip",
            message: "'abc' is an Invalid value for 'Skip'",
          },
        ],
      },
    },
  ],
  [
    "Authenticate",
    `<Authenticate ${types}><provider>credentials</provider><UserName>ann</UserName><Password i:nil="true" /><RememberMe>true</RememberMe><AccessToken i:nil="true" /><AccessTokenSecret i:nil="true" /><ReturnUrl i:nil="true" /><ErrorView i:nil="true" />${noMeta(2)}</Authenticate>`,
    { provider: "credentials", userName: "ann", rememberMe: true },
  ],
  [
    "CancelRequestResponse",
    `<CancelRequestResponse ${types}><Tag>t</Tag><Elapsed>PT1.5S</Elapsed>${noMeta(2)}<ResponseStatus i:nil="true" /></CancelRequestResponse>`,
    { tag: "t", elapsed: "PT1.5S" },
  ],
  [
    "FileContent",
    `<FileContent ${types}><Name>a.txt</Name><Type i:nil="true" /><Length>2</Length><Body>AQI=</Body><ResponseStatus i:nil="true" /></FileContent>`,
    { name: "a.txt", length: 2, body: "AQI=" },
  ],
  [
    "QueryResponseOfNavItem",
    `<QueryResponseOfNavItem2Lm1MX14 ${types}><Offset>0</Offset><Total>1</Total><Results>${navItem('<Children i:nil="true" />', "c", 4)}</Results>${noMeta(2)}<ResponseStatus i:nil="true" /></QueryResponseOfNavItem2Lm1MX14>`,
    { offset: 0, total: 1, results: [{ id: "c" }] },
  ],
  [
    "DayOfWeek",
    '<DayOfWeek xmlns="http://schemas.datacontract.org/2004/07/System">Friday</DayOfWeek>',
    "Friday",
  ],
  [
    "HttpStatusCode",
    '<HttpStatusCode xmlns="http://schemas.datacontract.org/2004/07/System.Net">Found</HttpStatusCode>',
    "Found",
  ],
])("%s reads and writes what .NET writes", async (name, xml, value) => {
  const module = (await import(
    join(goldenFolder("builtin-types"), "index.ts")
  )) as Record<string, never>;
  const mapper = module[`${name}Xml`] as unknown as XmlMapper<unknown>;
  expect(mapper.read(declaration + xml)).toEqual(value);
  expect(mapper.write(value)).toBe(declaration + xml);
});
