// A session as JSON on standard input becomes XML on standard output.
import { json } from "node:stream/consumers";
import { SessionInfoSchema, SessionInfoXml } from "./api/index.js";

const session = SessionInfoSchema.parse(await json(process.stdin));
process.stdout.write(SessionInfoXml.write(session));
