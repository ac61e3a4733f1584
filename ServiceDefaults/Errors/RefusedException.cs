namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>Ends a request with a stable code where the place that knows cannot answer itself. Deciders return refusals instead.</summary>
public sealed class RefusedException(ErrorCode code, string? detail = null) : Exception(code.Code)
{
    public ErrorCode Code { get; } = code;

    public string? Detail { get; } = detail;
}
