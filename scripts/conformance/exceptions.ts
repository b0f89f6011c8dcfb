/** Cases that the generated code does not get right, and why. At most one in a hundred. */

const fromCode =
  "the value holds what a constructor, an initialiser or a callback of the class put there";
const noConstructor =
  "no input tells that a class has no parameterless constructor, which .NET refuses";

export const exceptions: Readonly<Record<string, string>> = {
  "write no-parameterless-ctor": noConstructor,
  "write list-no-ctor-item": noConstructor,
  "write inheritance-hides-other-type":
    "a member that hides one of another type gets an i:type, which nothing needs that reads it",
  "write objbag-dict-object":
    "keys of a plain object are texts; those of an untyped dictionary lose their type",
  "write gen-of-qname": "XmlQualifiedName is no type that a DTO has",
  "read unknown-readonly-member": fromCode,
  "read nil-getonly-list": fromCode,
  "read coll-getonly-append": fromCode,
  "read coll-getonly-dict-dup": fromCode,
  "read coll-initialised-missing": fromCode,
  "read callbacks-read": fromCode,
  "read coll-set":
    "a set's values are an array, and what is the same twice depends on the set",
  "read dt:0001-01-01T00:00:00+01:00":
    "a time before year 1 is kept as it was sent; .NET makes it the first one in its own zone",
};
