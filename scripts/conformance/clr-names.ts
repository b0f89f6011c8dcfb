/** .NET type names as recorded cases write them: ``Ns.Outer`1+Inner`1[System.Int32,T[]]``. */

export interface ClrName {
  readonly namespace: string;
  /** Enclosing types first. */
  readonly path: readonly {
    readonly name: string;
    /** Type parameters this level adds. */
    readonly arity: number;
  }[];
  /** Of all levels. */
  readonly args: readonly ClrName[];
  /** Set for an array; then the rest is not. */
  readonly items?: ClrName;
  /** As written. */
  readonly text: string;
}

export function parseClrName(text: string): ClrName {
  const { name, end } = nameAt(text, 0);
  if (end !== text.length) throw new Error(`'${text}' is not a .NET type`);
  return name;
}

function nameAt(
  text: string,
  start: number,
): { readonly name: ClrName; readonly end: number } {
  const plain = /[^[\],]*/y;
  plain.lastIndex = start;
  let end = start + (plain.exec(text)?.[0].length ?? 0);
  const [first = "", ...inner] = text.slice(start, end).split("+");
  const dot = first.lastIndexOf(".");
  const path = [first.slice(dot + 1), ...inner].map((level) => {
    const [name = "", arity = "0"] = level.split("`");
    return { name, arity: Number(arity) };
  });
  const args: ClrName[] = [];
  if (path.some(({ arity }) => arity > 0) && text[end] === "[") {
    do {
      const argument = nameAt(text, end + 1);
      args.push(argument.name);
      end = argument.end;
    } while (text[end] === ",");
    end++;
  }
  let name: ClrName = {
    namespace: dot < 0 ? "" : first.slice(0, dot),
    path,
    args,
    text: text.slice(start, end),
  };
  while (text.startsWith("[]", end)) {
    end += 2;
    name = {
      namespace: "",
      path: [],
      args: [],
      items: name,
      text: text.slice(start, end),
    };
  }
  return { name, end };
}

/** The generic type that a closed one is of: its name without arguments. */
export function openName({ namespace, path }: ClrName): string {
  return `${namespace}.${path.map(({ name, arity }) => `${name}\`${arity}`).join("+")}`;
}
