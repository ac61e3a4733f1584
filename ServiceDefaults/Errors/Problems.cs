using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

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

/// <summary>Language and trace id of the request that is answered.</summary>
public sealed record ProblemStyle(bool English, string TraceId)
{
    public Problem Of(ErrorCode code, string? detail = null) =>
        new($"urn:creditplatform:error:{code.Code}", English ? code.En : code.Zh, code.Status, code.Code, detail, TraceId);
}

/// <summary>The one mapping from codes to problem documents.</summary>
public static class Problems
{
    public const string MediaType = "application/problem+json";

    public static Problem Of(HttpContext http, ErrorCode code, string? detail = null) => StyleOf(http).Of(code, detail);

    /// <summary>What a problem document takes from its request; kept where the request may be gone when the document is made.</summary>
    public static ProblemStyle StyleOf(HttpContext http) => new(PrefersEnglish(http), Correlation.Id(http));

    public static IResult Result(HttpContext http, ErrorCode code, string? detail = null) => Result(Of(http, code, detail));

    public static IResult Result(Problem problem) => Results.Json(problem, contentType: MediaType, statusCode: problem.Status);

    public static IResult Parameter(HttpContext http, string name, string zh, string en) => Result(Of(http, ErrorCodes.ParameterInvalid) with
    {
        Errors = new Dictionary<string, IReadOnlyList<FieldProblem>> { [name] = [new("invalid", PrefersEnglish(http) ? en : zh)] },
    });

    public static Task Write(HttpContext http, ErrorCode code, string? detail = null)
    {
        http.Response.StatusCode = code.Status;
        return http.Response.WriteAsJsonAsync(Of(http, code, detail), options: null, contentType: MediaType, http.RequestAborted);
    }

    /// <summary>Chinese unless English is asked for first.</summary>
    public static bool PrefersEnglish(HttpContext http) =>
        http.Request.Headers.AcceptLanguage.ToString().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
