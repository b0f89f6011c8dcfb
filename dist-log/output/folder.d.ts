/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the operating system
 * says that there is no such place: in /proc, say.
 */
export declare function makeFolder(folder: string): Promise<void>;
/** What of a path is a file, where a folder is to be; undefined where nothing is in the way. */
export declare function fileInTheWay(path: string): Promise<string | undefined>;
