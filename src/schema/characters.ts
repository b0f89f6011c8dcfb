/**
 * Characters that nobody sees, and those that show a text in another order than a program reads it
 * in: whoever reviews what is generated must see what runs.
 *
 * Source: Unicode, UTS 55 "Unicode Source Code Handling"; CVE-2021-42574.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** @param instead What stands for each; nothing if it is left out. */
export function withoutUnseen(text: string, instead = ""): string {
  return text.replaceAll(unseen, instead);
}

/** `\u202e`, as strings of JavaScript and JSON have it; line breaks and tabs, too. */
export function withUnseenEscaped(text: string): string {
  return text.replaceAll(unseen, (character) =>
    // Beyond U+FFFF there are two units.
    Array.from({ length: character.length }, (_, at) =>
      escapeOf(character.charCodeAt(at)),
    ).join(""),
  );
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

/** Half a surrogate pair stands for nothing, and is what cannot be encoded. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}
