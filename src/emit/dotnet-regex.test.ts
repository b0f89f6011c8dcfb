import { describe, expect, test } from "vitest";
import { translateRegex } from "./dotnet-regex.js";

/** The sources as .NET's documentation and .NET 10 itself have them, and JavaScript's. */
const translated: readonly (readonly [net: string, js: string])[] = [
  ['^[A-Z0-9"\\\\]+$', '^[A-Z0-9"\\\\]+(?=\\n?$)'],
  ["\\A\\d{5}\\z", "^[\\p{Nd}]{5}$"],
  ["\\G\\D\\Z", "^[^\\p{Nd}](?=\\n?$)"],
  ["\\w", "[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]"],
  ["\\s\\S", "[\\t-\\r\\x85\\p{Z}][^\\t-\\r\\x85\\p{Z}]"],
  [
    "\\bx",
    "(?:(?<=[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d])(?![\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d])|(?<![\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d])(?=[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d]))x",
  ],
  ["a.b", "a[^\\n]b"],
  ["(?s)a.b", "a[^]b"],
  ["(?m)^a$", "(?<![^\\n])a(?![^\\n])"],
  ["(?x) a # one\n b\\ c", "ab c"],
  ["a(?#any text)+", "a+"],
  ["x(?s:.)(?-s).", "x(?:[^])[^\\n]"],
  ["(?n)(a)", "(?:a)"],
  ["[a-z-[aeiou]]", "(?:(?![aeiou])[a-z])"],
  ["[0-9-[5-[5]]]", "(?:(?!(?:(?![5])[5]))[0-9])"],
  ["[\\w-.]", "[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\-.]"],
  ["[\\Dx]", "(?:[x]|[^\\p{Nd}])"],
  ["[^\\Dx]", "(?:(?![x]|[^\\p{Nd}])[^])"],
  ["[]a]", "[\\]a]"],
  ["[\\b\\e\\a\\cA]", "[\b\u001b\u0007\u0001]"],
  ["\\x41\\u00e9\\012\\@", "Aé\n@"],
  ["\\p{Lu}\\P{L}", "[\\p{Lu}][^\\p{L}]"],
  ["x{,2}", "x\\{,2\\}"],
  ["(?>a+)b", "(?:(?=(a+))\\1)b"],
  ["(x)(?>a|(b))\\1", "(x)(?:(?=(a|(b)))\\2)(?:\\1)"],
  ["(?<year>\\d)-\\k<year>", "([\\p{Nd}])-(?:\\1)"],
  ["(?'a'x)(y)\\1", "(x)(y)(?:\\2)"],
  ["(?<=a)b(?<!c)(?=d)(?!e)", "(?<=a)b(?<!c)(?=d)(?!e)"],
  ["a*?b+?c??d{2,3}?", "a*?b+?c??d{2,3}?"],
];

test.each(translated)("%s", (net, js) => {
  expect(translateRegex(net)).toEqual({ source: js, flags: "" });
});

describe("(?i)", () => {
  test.each([
    ["(?i)abc", "abc"],
    ["^(?i)abc$", "^abc(?=\\n?$)"],
    ["(?is)a.", "a[^]"],
    // The Kelvin sign, and where the server's culture has it a dotted capital I.
    ["(?i)[a-z]k", "[a-z\u212a\u0130][k\u212a]"],
    ["(?i)é", "é"],
  ])("%s", (net, js) => {
    expect(translateRegex(net)).toEqual({ source: js, flags: "i" });
  });
});

test.each([
  ["a(?i)b", "JavaScript has no (?i) for a part of an expression"],
  ["(?i:a)b", "JavaScript has no (?i) for a part of an expression"],
  ["(?i)a(?-i)b", "JavaScript has no (?i) for a part of an expression"],
  ["(?i)ß", "(?i) with letters beyond a to z compares otherwise in JavaScript"],
  ["(?i)\\p{Lu}", "(?i) with \\p{Lu} is another set in JavaScript"],
  ["(?i)(a)\\1", "(?i) with a back reference"],
  [
    "(?<open>\\()(?<-open>\\))",
    "JavaScript has no balancing or numbered groups",
  ],
  ["(?<a-b>x)", "JavaScript has no balancing or numbered groups"],
  ["(?<1>x)", "JavaScript has no balancing or numbered groups"],
  ["(?(a)b|c)", "JavaScript has no conditions"],
  ["(?<a>x)|(?<a>y)", "JavaScript has no two groups of one name"],
  [
    "(a)?\\1",
    "JavaScript has another meaning of a group that may not have matched",
  ],
  [
    "(?:(a)|b)\\1",
    "JavaScript has another meaning of a group that may not have matched",
  ],
  ["\\p{IsGreek}", "JavaScript has no character block \\p{IsGreek}"],
  ["\\y", ".NET has no escape \\y"],
  ["\\", ".NET has no escape \\"],
  ["a++", "a quantifier has nothing to repeat"],
  ["*a", "a quantifier has nothing to repeat"],
  ["{2}", "a quantifier has nothing to repeat"],
  ["(a", "a parenthesis is not closed"],
  ["a)", "a parenthesis closes nothing"],
  ["(?#a", "a comment has no end"],
  ["[a", "a class has no end"],
  ["[z-a]", "a range of characters has no end"],
  ["[a-[b]c]", "a subtraction is not the last in its class"],
  ["[[:alpha:]]", "it is not plain what [: means in a class"],
  ["(?P<a>x)", ".NET has no group (?P<"],
  ["(?<=a)*", "JavaScript has no such expression"],
])("%s is left to the server", (net, problem) => {
  expect(translateRegex(net)).toEqual({ problem });
});
