namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>Every code a problem document may carry. Field codes of records are listed by the service that checks them.</summary>
public static class ErrorCodes
{
    public static readonly ErrorCode Malformed = new("malformed", 400, "请求格式有误。", "The request could not be read.");
    public static readonly ErrorCode PurposeMissing = new("purpose-missing", 400, "查询主体信息须注明用途(purpose)。", "A read about a subject needs a purpose.");
    public static readonly ErrorCode ParameterInvalid = new("parameter-invalid", 400, "参数取值有误。", "A parameter has an invalid value.");
    public static readonly ErrorCode Unauthenticated = new("unauthenticated", 401, "未提供有效的访问令牌。", "A valid access token is required.");
    public static readonly ErrorCode Forbidden = new("forbidden", 403, "无权执行此操作。", "You may not do this.");
    public static readonly ErrorCode NotFound = new("not-found", 404, "未找到。", "Not found.");
    public static readonly ErrorCode MethodNotAllowed = new("method-not-allowed", 405, "不支持该请求方法。", "The method is not supported here.");
    public static readonly ErrorCode OwnedByOther = new("owned-by-other", 409, "该决定已由其他单位报送。", "Another organisation has already submitted this decision.");
    public static readonly ErrorCode Withdrawn = new("record-withdrawn", 409, "该记录已撤回。", "The record has been withdrawn.");
    public static readonly ErrorCode KeyWouldChange = new("key-changed", 409, "更正不得改变文书号、处罚机关或相对人；请撤回后重新报送。", "A correction may not change the document number, the authority or the subject; withdraw and submit again.");
    public static readonly ErrorCode ClockBackwards = new("clock-backwards", 409, "业务时钟不得回拨。", "The business clock cannot go backwards.");
    public static readonly ErrorCode ReplayFailed = new("replay-failed", 409, "重放仍然失败，消息继续保留。", "The replay failed again; the items stay parked.");
    public static readonly ErrorCode DecisionReported = new("decision-reported", 409, "该决定在台账上传前已经报送。", "The decision had been reported before the ledger was uploaded.");
    public static readonly ErrorCode PositionNotReached = new("position-not-reached", 412, "数据尚未同步到所要求的位置，请稍后重试。", "The view has not reached the position asked for; try again shortly.");
    public static readonly ErrorCode VersionStale = new("version-stale", 412, "数据版本已变化，请重新读取。", "The thing has changed since you read it; read it again.");
    public static readonly ErrorCode BodyTooLarge = new("body-too-large", 413, "请求内容过大。", "The request body is too large.");
    public static readonly ErrorCode MediaType = new("media-type", 415, "请求须为 JSON。", "The request must be JSON.");
    public static readonly ErrorCode FileKind = new("file-kind", 415, "无法识别的文件；请上传 CSV、XLSX 或 JSON。", "The file is none of CSV, XLSX and JSON.");
    public static readonly ErrorCode Refused = new("refused", 422, "记录未通过校验，已登记退回。", "The record failed its checks; the refusal has been kept.");
    public static readonly ErrorCode Invalid = new("invalid", 422, "请求内容未通过校验。", "The request failed its checks.");
    public static readonly ErrorCode Sealed = new("sealed", 422, "该决定的记录依法封存，不得归集。", "The record of this decision is sealed by law and is not collected.");
    public static readonly ErrorCode FileUnreadable = new("file-unreadable", 422, "文件无法读取。", "The file cannot be read.");
    public static readonly ErrorCode FileColumns = new("file-columns", 422, "文件缺少必要的列。", "The file lacks a column that is needed.");
    public static readonly ErrorCode FileTooLong = new("file-too-long", 422, "文件行数过多，请分批上传。", "The file has too many rows; send it in parts.");
    public static readonly ErrorCode FileUnsafe = new("file-unsafe", 422, "文件含宏或压缩异常，不予接收。", "The file holds macros or expands beyond measure and is not taken.");
    public static readonly ErrorCode IdempotencyKeyReused = new("idempotency-key-reused", 422, "该幂等键已用于不同内容的请求。", "This idempotency key was used for a different request.");
    public static readonly ErrorCode VersionRequired = new("version-required", 428, "修改须以 If-Match 注明所依据的版本。", "A change needs If-Match with the version it is based on.");
    public static readonly ErrorCode RateLimited = new("rate-limited", 429, "请求过于频繁，请稍后重试。", "Too many requests; try again later.");
    public static readonly ErrorCode Internal = new("internal", 500, "系统内部错误，已记录。", "An internal error occurred and was recorded.");
    public static readonly ErrorCode Unavailable = new("unavailable", 503, "服务暂不可用，请稍后重试。", "The service is temporarily unavailable; try again.");

    public static readonly IReadOnlyList<ErrorCode> All =
    [
        Malformed, PurposeMissing, ParameterInvalid, Unauthenticated, Forbidden, NotFound, MethodNotAllowed, OwnedByOther, Withdrawn, KeyWouldChange,
        ClockBackwards, ReplayFailed, DecisionReported, PositionNotReached, VersionStale, BodyTooLarge, MediaType, FileKind, Refused, Invalid, Sealed, FileUnreadable, FileColumns,
        FileTooLong, FileUnsafe, IdempotencyKeyReused, VersionRequired, RateLimited, Internal, Unavailable,
    ];

    public static ErrorCode ForStatus(int status) => All.FirstOrDefault(code => code.Status == status) ?? (status >= 500 ? Internal : Malformed);
}
