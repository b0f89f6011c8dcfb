/**
 * The most that an input may hold, far beyond what any server says of itself: whoever sends more wants
 * time and memory. The README has the same table.
 */
export const limits = {
  /** Megabytes of a file, of standard input, or of an answer, decompressed. */
  megabytes: 64,
  /** Levels of HTML. */
  nesting: 1000,
  /** Types of all inputs together. */
  types: 20_000,
  /** Members of one class, interface or enum. */
  members: 10_000,
  /** Brackets of one type: `List<List<string>>` has two pairs. */
  brackets: 256,
  /** Bases of one class, and theirs. */
  bases: 100,
  /** Characters of a name. */
  name: 20_000,
  /** Characters of a description, or of an argument of an attribute. */
  text: 1_000_000,
} as const;

export const largestInput: number = limits.megabytes * 1024 * 1024;
