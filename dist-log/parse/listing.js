/** A TypeScript listing of a ServiceStack server → a draft. */
import { ts } from "ts-morph";
import { collectionOfBase, declarationOf, isDictionaryHelper, } from "./listing-declarations.js";
import { maskListing } from "./listing-mask.js";
import { operationOf } from "./listing-operations.js";
import { serverOf } from "./listing-header.js";
import { parseText, problemsOf } from "./listing-problems.js";
import { repairListing } from "./listing-repair.js";
import { listingText } from "./listing-text.js";
export function parseListing(listing) {
    const masked = maskListing(listing.text);
    const parsed = parseText(masked);
    if (parsed && problemsOf(parsed).length === 0)
        return { value: draftOf(listing, parsed), diagnostics: [] };
    const { value, diagnostics } = repairListing(listing, masked);
    const repaired = parseText(value);
    return {
        value: repaired
            ? draftOf(listing, repaired)
            : { file: listing.file, declarations: [], operations: [] },
        diagnostics,
    };
}
function draftOf(listing, parsed) {
    const text = listingText(listing, parsed);
    const declarations = [];
    const operations = [];
    const statements = [...statementsOf(parsed)];
    const isAmbient = !statements.some((it) => ts.isClassDeclaration(it) && !isDictionaryHelper(it));
    for (const statement of statements) {
        const declared = declarationOf(statement, text);
        if (!declared)
            continue;
        const declaration = isAmbient ? asClass(declared) : declared;
        declarations.push(declaration);
        if (declaration.kind !== "class" ||
            !(ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)))
            continue;
        const operation = operationOf(declaration, statement, text);
        if (operation)
            operations.push(operation);
    }
    const server = serverOf(listing.text, text.factAt);
    return {
        file: listing.file,
        ...(server && { server }),
        declarations,
        operations,
    };
}
/**
 * A listing of `/types/typescript.d` shows classes as interfaces, too. What .NET calls `IName` is
 * one; of what a class extends, the first that is none is its base.
 */
function asClass(declaration) {
    if (declaration.kind !== "interface" || isInterfaceName(declaration.name))
        return declaration;
    const { extends: inherited, ...shared } = declaration;
    const base = inherited.find(({ value }) => value.kind === "name" && !isInterfaceName(value.name));
    const collection = base && collectionOfBase(base);
    return {
        ...shared,
        kind: "class",
        ...(base && !collection && { base }),
        ...(collection && { collection }),
        implements: inherited.filter((it) => it !== base),
    };
}
function isInterfaceName(name) {
    return /^I[A-Z][a-z]/.test(name);
}
/** Also those inside `module Name { … }`, which GlobalNamespace and version 4 put around all. */
function* statementsOf(parent) {
    for (const statement of parent.statements) {
        if (!ts.isModuleDeclaration(statement))
            yield statement;
        else if (isNamespace(statement))
            yield* statementsIn(statement.body);
    }
}
function* statementsIn(body) {
    if (!body)
        return;
    if (ts.isModuleBlock(body))
        yield* statementsOf(body);
    // `module Acme.Notes { … }` is a module in a module.
    else if (ts.isModuleDeclaration(body))
        yield* statementsIn(body.body);
}
/** Injected code may also extend what is none of the listing: `declare global`, `declare module "x"`. */
function isNamespace({ name }) {
    return ts.isIdentifier(name) && name.text !== "global";
}
