namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>Language and trace id of the request that is answered.</summary>
public sealed record ProblemStyle(bool English, string TraceId)
{
    public Problem Of(ErrorCode code, string? detail = null) =>
        new($"urn:creditplatform:error:{code.Code}", English ? code.En : code.Zh, code.Status, code.Code, detail, TraceId);
}
