/** What a parser finds wrong with a listing, or with a part of one. */
import { ts } from "ts-morph";
export interface Problem {
    readonly start: number;
    readonly message: string;
}
/** In their order. */
export declare function problemsOf(parsed: ts.SourceFile): readonly Problem[];
/** What a part of a listing stands in. */
export interface Context {
    readonly before: string;
    readonly behind: string;
    /** All of it is one declaration. */
    readonly isOne?: true;
}
export declare const contexts: {
    readonly statements: {
        readonly before: "";
        readonly behind: "";
    };
    /** Comments and decorators. */
    readonly leading: {
        readonly before: "";
        readonly behind: "\nclass X {\n}";
        readonly isOne: true;
    };
    readonly header: {
        readonly before: "";
        readonly behind: " {\n}";
        readonly isOne: true;
    };
    /** Between a declaration's name and its `{`. */
    readonly nothing: {
        readonly before: "class X ";
        readonly behind: " {\n}";
        readonly isOne: true;
    };
    readonly class: {
        readonly before: "abstract class X {\n";
        readonly behind: "\n}";
        readonly isOne: true;
    };
    readonly interface: {
        readonly before: "interface X {\n";
        readonly behind: "\n}";
        readonly isOne: true;
    };
    readonly enum: {
        readonly before: "enum X {\n";
        readonly behind: "\n}";
        readonly isOne: true;
    };
};
/** The first thing wrong with a text, at an offset of it. */
export declare function firstProblem(text: string, { before, behind, isOne }?: Context): Problem | undefined;
/** Undefined where it is nested so deeply that a parser has no stack for it: `((((…`. */
export declare function parseText(text: string): ts.SourceFile | undefined;
