using System.Text.Json.Serialization;

namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>One fault of one field, in the caller's language.</summary>
/// <param name="Code">Stable field code.</param>
/// <param name="Message">What is wrong.</param>
public sealed record FieldProblem(string Code, string Message);

/// <summary>An RFC 9457 problem document. Sent as <c>application/problem+json</c>.</summary>
/// <param name="Type">Always <c>urn:creditplatform:error:CODE</c>.</param>
/// <param name="Title">The message, Chinese unless <c>Accept-Language</c> prefers English.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable code, listed in docs/errors.md.</param>
/// <param name="Detail">What this case adds, if anything.</param>
/// <param name="TraceId">The correlation id under which the audit trail knows this request.</param>
/// <param name="Errors">Faults by field.</param>
/// <param name="RefusalId">Where a refused submission is kept.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    string? TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>>? Errors = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Guid? RefusalId = null);
