// A service of any size, the same in every run: classes of 10 to 12 members, half of them requests,
// with references, lists, dictionaries, cycles, inheritance and generics as real services have them.

const nouns =
  "Account Address Agent Amount Balance Branch Call Campaign Carrier Category Channel Comment Contact Contract Country Customer Device Discount Document Email Endpoint Invoice Language License Location Message Network Order Owner Package Partner Payment Phone Price Product Profile Project Queue Region Report Role Route Schedule Session Shipment Station Stock Supplier Ticket Vendor".split(
    " ",
  );
const roles =
  "Info Details Summary Entry Settings Status Event Policy Rule Snapshot".split(
    " ",
  );
const verbs = [
  { prefix: "Get", method: "GET" },
  { prefix: "Create", method: "POST" },
  { prefix: "Find", method: "GET" },
  { prefix: "Update", method: "PUT" },
  { prefix: "Delete", method: "DELETE" },
];
const states =
  "None Active Paused Waiting Closed Failed Archived Expired".split(" ");
const typesOfNamespace = 40;

const scalar = (name) => ({ kind: "scalar", name });
const list = (of) => ({ kind: "list", of });
const nullable = (of) => ({ kind: "nullable", of });
const ref = (type, ...args) => ({ kind: "ref", type, args });
const param = { kind: "param" };

/** Unique, and so distributed as names of a real service: a noun, then what tells them apart. */
function nameOf(position, suffix) {
  const round = Math.floor(position / nouns.length);
  return `${nouns[position % nouns.length]}${suffix}${round === 0 ? "" : round}`;
}

function namespaceOf(position) {
  const area = Math.floor(position / typesOfNamespace);
  return `Acme.Api.${nouns[area % nouns.length]}s`;
}

/**
 * A service of so many classes, of which so many are requests; its enums come on top.
 *
 * Types are `{ kind: "enum" | "class", name, namespace, members, … }`, and know each other.
 */
export function serviceOf(size, { requests = Math.floor(size / 2) } = {}) {
  const count = size - requests;
  const enums = Array.from({ length: Math.ceil(size / 20) }, (_, position) => ({
    kind: "enum",
    name: nameOf(position, "State"),
    namespace: namespaceOf(position * 20),
    values: states.slice(0, 3 + (position % (states.length - 2))),
  }));
  const classes = Array.from({ length: count }, (_, position) => ({
    kind: "class",
    name: nameOf(
      position,
      position % 20 === 4 ? "Page" : roles[position % roles.length],
    ),
    namespace: namespaceOf(position),
    isGeneric: position % 20 === 4,
    members: [],
  }));
  const base = (position) =>
    position % 5 === 1 && position > 1 ? classes[position - 1] : undefined;
  for (const [position, type] of classes.entries()) {
    type.base = base(position);
    type.members = membersOf(type, position, { enums, classes });
  }
  const operations = Array.from({ length: requests }, (_, position) =>
    operationOf(position, { enums, classes }),
  );
  return { enums, classes, operations };
}

/** A class that is near, so that whatever refers to it is, too: services fall into areas. */
function near(classes, position, distance) {
  const at =
    (((position + distance) % classes.length) + classes.length) %
    classes.length;
  // No two generic classes are neighbours.
  return classes[at].isGeneric ? classes[at - 1] : classes[at];
}

function membersOf(type, position, { enums, classes }) {
  const state = enums[Math.floor(position / 20) % enums.length];
  const other = enums[(Math.floor(position / 20) + 1) % enums.length];
  const items = type.isGeneric ? param : ref(near(classes, position, 3));
  const all = [
    ["Id", scalar(position % 3 === 0 ? "Guid" : "String")],
    ["Name", scalar("String")],
    ["State", ref(state)],
    ["Count", scalar(position % 4 === 0 ? "Int64" : "Int32")],
    ["Items", list(items)],
    ["Created", scalar("DateTime")],
    // Two neighbours have each other, and some have themselves.
    ["Related", ref(near(classes, position, position % 2 === 0 ? 1 : -1))],
    ["Enabled", scalar("Boolean")],
    ["Labels", { kind: "map", of: scalar("String") }],
    ["Total", nullable(scalar(position % 2 === 0 ? "Decimal" : "Double"))],
    position % 3 === 0
      ? ["Children", type.isGeneric ? list(param) : list(ref(type))]
      : ["Changed", nullable(scalar("DateTime"))],
    position % 2 === 0
      ? ["PriorState", nullable(ref(other))]
      : ["ByName", { kind: "map", of: ref(near(classes, position, -2)) }],
  ];
  const prefix = type.base ? nouns[(position * 7) % nouns.length] : "";
  return all
    .slice(0, 10 + (position % 3))
    .map(([name, it], at) => member(`${prefix}${name}`, it, position + at));
}

function member(name, type, seed) {
  return seed % 3 === 0
    ? { name, type, description: `The ${spaced(name)} of it, if any` }
    : { name, type };
}

function spaced(name) {
  return name.replaceAll(/(?<=.)(?=[A-Z])/g, " ").toLowerCase();
}

function operationOf(position, { enums, classes }) {
  const { prefix, method } = verbs[position % verbs.length];
  const name = nameOf(position, "");
  const subject = near(classes, position, 0);
  const page =
    classes.find((it, at) => it.isGeneric && at >= position) ??
    classes.find((it) => it.isGeneric);
  const responses = [
    ref(subject),
    list(ref(subject)),
    page ? ref(page, ref(subject)) : ref(subject),
    ref(near(classes, position, 5)),
    undefined,
  ];
  const request = {
    kind: "class",
    name: `${prefix}${name}`,
    namespace: namespaceOf(position),
    isGeneric: false,
    description: `${prefix} what is known of ${spaced(name)}`,
  };
  request.members = membersOf(request, position + 1, { enums, classes }).map(
    (it) =>
      it.type.kind === "ref" && it.type.type === request
        ? { ...it, type: scalar("String") }
        : it,
  );
  return {
    request,
    method,
    response: responses[position % responses.length],
    path: `/${name.toLowerCase()}${position}/{Id}`,
  };
}

/** The service's classes with its requests, as one list. */
export function classesOf({ classes, operations }) {
  return [...classes, ...operations.map(({ request }) => request)];
}
