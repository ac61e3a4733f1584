using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Errors;

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
