/** Why a file cannot be read or written. */
/** Whether there is no such file or folder. */
export function isMissing(error) {
    return codeOf(error) === "ENOENT";
}
/** In words that need no knowledge of system calls. */
export function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    // ENOSPC: no space left on device, write
    const words = error.message.replace(/^[A-Z]+: /, "").replace(/, .*$/, "");
    return reasons[codeOf(error)] ?? words;
}
const reasons = {
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENOTDIR: "a part of its path is a file",
    EPERM: "permission denied",
};
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : "";
}
