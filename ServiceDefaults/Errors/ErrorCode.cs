namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>A stable error code of the API with its HTTP status and its message in both languages (docs/errors.md).</summary>
public sealed record ErrorCode(string Code, int Status, string Zh, string En);
