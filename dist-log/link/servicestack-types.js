import { verbMarkers } from "../schema/verbs.js";
import { classOf, contractOf, interfaceOf, } from "./builtin-notation.js";
const namespace = "ServiceStack";
const meta = "Meta:Dictionary<string,string>";
const status = "ResponseStatus:ResponseStatus";
const roles = "Roles:List<string> Permissions:List<string>";
const refreshToken = "RefreshToken RefreshTokenExpiry:DateTime?";
/** `[DataContract]` classes, whose members are ordered as they are listed. */
const contracts = {
    ResponseStatus: `ErrorCode Message StackTrace Errors:List<ResponseError> ${meta}`,
    ResponseError: `ErrorCode FieldName Message ${meta}`,
    "QueryResponse<T>": `Offset:int Total:int Results:List<T> ${meta} ${status}`,
    EmptyResponse: status,
    ErrorResponse: status,
    IdResponse: `Id ${status}`,
    StringResponse: `Result ${meta} ${status}`,
    StringsResponse: `Results:List<string> ${meta} ${status}`,
    IntResponse: `Result:int ${meta} ${status}`,
    BoolResponse: `Result:bool ${meta} ${status}`,
    AssignRolesResponse: `AllRoles:List<string> AllPermissions:List<string> ${meta} ${status}`,
    UnAssignRolesResponse: `AllRoles:List<string> AllPermissions:List<string> ${meta} ${status}`,
    CancelRequestResponse: `Tag Elapsed:TimeSpan ${meta} ${status}`,
    ConvertSessionToTokenResponse: `${meta} AccessToken RefreshToken ${status}`,
    GetAccessTokenResponse: `AccessToken ${meta} ${status}`,
    GetApiKeysResponse: `Results:List<UserApiKey> ${meta} ${status}`,
    RegenerateApiKeysResponse: `Results:List<UserApiKey> ${meta} ${status}`,
    UserApiKey: `Key KeyType ExpiryDate:DateTime? ${meta}`,
    UpdateEventSubscriberResponse: status,
    GetNavItemsResponse: `BaseUrl Results:List<NavItem> NavItemsMap:Dictionary<string,List<NavItem>> ${meta} ${status}`,
    FileContent: `Name Type Length:int Body:byte[] ${status}`,
    UploadedFile: "FileName FilePath ContentType ContentLength:long",
    StoreFileUploadResponse: `Results:List<string> ${status}`,
    ReplaceFileUploadResponse: status,
    DeleteFileUploadResponse: `Result:bool ${status}`,
    StreamFiles: "Paths:List<string>",
    DynamicRequest: "Params:Dictionary<string,string>",
};
/** The same of requests, by the interface that tells their verb. */
const requests = {
    IPost: {
        Authenticate: `provider UserName Password RememberMe:bool? AccessToken AccessTokenSecret ReturnUrl ErrorView ${meta}`,
        AuthenticateLogout: "ReturnUrl",
        Register: `UserName FirstName LastName DisplayName Email Password ConfirmPassword AutoLogin:bool? ErrorView ${meta}`,
        AssignRoles: `UserName Permissions:List<string> Roles:List<string> ${meta}`,
        UnAssignRoles: `UserName Permissions:List<string> Roles:List<string> ${meta}`,
        CancelRequest: `Tag ${meta}`,
        UpdateEventSubscriber: "Id SubscribeChannels:string[] UnsubscribeChannels:string[]",
        RegenerateApiKeys: `Environment ${meta}`,
        ConvertSessionToToken: `PreserveSession:bool ${meta}`,
        GetAccessToken: `RefreshToken ${meta}`,
    },
    IGet: {
        GetApiKeys: `Environment ${meta}`,
        GetFile: "Path",
    },
};
/**
 * Members of an interface, and what it extends. Markers without arguments that only others extend
 * (`IReturn`, `IQuery`, `IJoin`) say nothing.
 */
const interfaces = [
    ["IReturn<T>"],
    ["IReturnVoid"],
    ["IVerb"],
    ...Object.keys(verbMarkers).map((name) => [name]),
    ["ICrud"],
    ["ICreateDb<Table>"],
    ["IUpdateDb<Table>"],
    ["IPatchDb<Table>"],
    ["IDeleteDb<Table>"],
    ["ISaveDb<Table>"],
    ["IMeta", meta],
    ["IHasSessionId", "SessionId"],
    ["IHasBearerToken", "BearerToken"],
    ["IHasRefreshToken", "RefreshToken"],
    [
        "IHasRefreshTokenExpiry",
        "RefreshTokenExpiry:DateTime?",
        "IHasRefreshToken",
    ],
    ["IRequireRefreshToken", refreshToken],
    ["IHasAuthSecret", "AuthSecret"],
    ["IHasVersion", "Version:int"],
    ["IHasQueryParams", "QueryParams:Dictionary<string,string>"],
    ["IHasResponseStatus", status],
    ["IQueryDb<From>"],
    ["IQueryDb<From,Into>"],
    ["IQueryData<From>"],
    ["IQueryData<From,Into>"],
    ["IJoin<Source,Join1>"],
    ["IJoin<Source,Join1,Join2>"],
    ["IJoin<Source,Join1,Join2,Join3>"],
    ["IJoin<Source,Join1,Join2,Join3,Join4>"],
    ["ILeftJoin<Source,Join1>"],
    ["ILeftJoin<Source,Join1,Join2>"],
    ["ILeftJoin<Source,Join1,Join2,Join3>"],
    ["ILeftJoin<Source,Join1,Join2,Join3,Join4>"],
];
/** `[CollectionDataContract]` lists: the type of their items, and what XML calls an item. */
const lists = [
    ["ArrayOfString", "string", "String"],
    ["ArrayOfStringId", "string", "Id"],
    ["ArrayOfGuid", "Guid", "Guid"],
    ["ArrayOfGuidId", "Guid", "Id"],
    ["ArrayOfLong", "long", "Long"],
    ["ArrayOfLongId", "long", "Id"],
    ["ArrayOfInt", "int", "Int"],
    ["ArrayOfIntId", "int", "Id"],
];
const tokens = { implements: "IHasSessionId IHasBearerToken" };
export const serviceStackTypes = [
    ...interfaces.map(([name, members, bases]) => interfaceOf(namespace, name, members, bases)),
    ...Object.entries(contracts).map(([name, members]) => contractOf(namespace, name, members)),
    ...Object.entries(requests).flatMap(([verb, classes]) => Object.entries(classes).map(([name, members]) => contractOf(namespace, name, members, { implements: verb }))),
    contractOf(namespace, "AuthenticateResponse", `UserId SessionId UserName DisplayName ReferrerUrl BearerToken ${refreshToken} ProfileUrl ${roles} AuthProvider ${status} ${meta}`, tokens),
    contractOf(namespace, "RegisterResponse", `UserId SessionId UserName ReferrerUrl BearerToken ${refreshToken} ${roles} RedirectUrl ${status} ${meta}`, tokens),
    classOf(namespace, "NavItem", `Label Href Exact:bool? Id ClassName IconClass IconSrc Show Hide Children:List<NavItem> ${meta}`),
    contractOf(namespace, "QueryBase", `Skip:int? Take:int? OrderBy OrderByDesc Include Fields ${meta}`, { abstract: true }),
    ...["QueryDb", "QueryData"].flatMap((name) => ["T", "From,Into"].map((parameters) => classOf(namespace, `${name}<${parameters}>`, "", { base: "QueryBase" }))),
    contractOf(namespace, "AuditBase", "CreatedDate:DateTime CreatedBy ModifiedDate:DateTime ModifiedBy DeletedDate:DateTime? DeletedBy", { abstract: true }),
    ...lists.map(([name, items, itemName]) => contractOf(namespace, name, "", { collection: `List<${items}>` }, { itemName })),
];
/** What versions before 8 have in place of members of today. */
export const olderTypes = [
    contractOf(namespace, "Authenticate", `provider State oauth_token oauth_verifier UserName Password RememberMe:bool? Continue ErrorView nonce uri response qop nc cnonce UseTokenCookie:bool? AccessToken AccessTokenSecret scope ${meta}`, { implements: "IPost" }),
];
