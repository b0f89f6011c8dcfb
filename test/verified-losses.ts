/** What recorded pages lose in the code that is generated of them, each with its reason. */
import type { Code } from "../src/diagnostics/catalogue.js";

export interface KnownLoss {
  /** By the names of service and file. */
  readonly pages: RegExp;
  readonly code: Code;
  /** What the messages say; all that a page says with the code must fit one row. */
  readonly says: RegExp;
  readonly reason: string;
}

/** Each row holds for every page that it names. */
export const knownLosses: readonly KnownLoss[] = [
  {
    pages: /\.jsv\./,
    code: "nothing-to-verify",
    says: /./,
    reason: "JSV is no wire that is generated",
  },
  {
    pages:
      /\/(?:CancelOrder|DropCall|GetFile|GetRecording|GetTranscript)\.(?:json|xml)\./,
    code: "nothing-to-verify",
    says: /./,
    reason: "neither request nor response has a body that is a DTO",
  },
  {
    pages: /^telephony.*\/ListCalls\.json\./,
    code: "nothing-to-verify",
    says: /./,
    reason: "nothing tells what the page's JSON list holds",
  },
  {
    pages: /^contracts\/GetOrder\.xml\.(?:html|\w+\.txt)$/,
    code: "nothing-to-verify",
    says: /./,
    reason: "the tables do not tell that the contract PurchaseOrder is Order's",
  },
  {
    pages:
      /^collections\/(?:Echo|Get)Lists\.xml\.(?:csharp\.)?(?:html|\w+\.txt)$/,
    code: "sample-loses",
    says: /(?:Jagged\/ArrayOfint|ItemGrid\/ArrayOfItem)' /,
    reason: "the C# tab and the tables show `int[][]` as `int[]`",
  },
  {
    pages: /^collections\/(?:Echo|Get)Lists\.xml\.typescript\./,
    code: "sample-loses",
    says: /Entries\/KeyValuePairOfstringint\[1\]' /,
    reason:
      "a listing's `number` does not tell the name KeyValuePairOfstringint",
  },
  {
    pages: /^collections\/GetOddLists\.xml\.(?:csharp\.)?(?:html|\w+\.txt)$/,
    code: "sample-loses",
    says: /OddLists\/(?:Queue|Stack)' /,
    reason: "of Queue and Stack XML has the private fields",
  },
  {
    pages: /^collections\/GetOddLists\.xml\.typescript\./,
    code: "sample-refused",
    says: /expected a number, found ''/,
    reason: "the same where a listing shows them as arrays",
  },
  {
    pages: /^contracts\/EchoCustomCollections\.xml\.(?:csharp|typescript)\./,
    code: "sample-loses",
    says: /(?:Basket\/Fruit|Glossary\/Entry|Lines\/OrderLine)' /,
    reason: "no input tells [CollectionDataContract]; overrides do",
  },
  {
    pages:
      /^contracts\/(?:EchoLevels|EchoOrder|PartialRequest)\.xml\.(?:html|\w+\.txt)$/,
    code: "sample-misplaced",
    says: /stands behind/,
    reason: "the tables do not tell [DataMember(Order)]",
  },
  {
    pages: /^enums.*\/(?:Echo|Get)Enums\.json\.typescript\./,
    code: "sample-refused",
    says: /single': expected number, received string/,
    reason: "the listing shows the service's own enum Single as `number`",
  },
  {
    pages: /^scalars.*\/GetNetExotics\.xml\.typescript\./,
    code: "sample-refused",
    says: /element 'value' is not expected/,
    reason: "ArraySegment and its like are `string` in a listing",
  },
  {
    pages: /^scalars\/GetStructs\.xml\.csharp\./,
    code: "sample-refused",
    says: /element 'From' is not expected/,
    reason: "the C# tab does not show the service's structs",
  },
  {
    pages:
      /^telephony-v6\.0\/ListCustomers\.xml\.(?:typescript\.)?(?:html|\w+\.txt)$/,
    code: "sample-refused",
    says: /expected element 'PageResult' .* found element 'PageResultOfCustomerInfo/,
    reason: "pages up to 6.0 do not declare what a generic response holds",
  },
];
