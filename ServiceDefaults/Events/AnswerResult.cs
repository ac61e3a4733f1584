using System.Text.Json;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>Sends a durable answer: body, ETag, and the position at which it can be read everywhere.</summary>
public sealed class AnswerResult(Committed committed, Positions positions) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (answer, position) = committed;
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        if (position > 0)
            response.Headers[Positions.Header] = positions.Format(position);
        if (answer.Version is { } version)
            response.Headers.ETag = Versions.Tag(version);
        if (answer.Body.Length == 0)
            return;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        await response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}

/// <summary>Makes answers as the API writes JSON everywhere.</summary>
public static class Answers
{
    public static Answer Of<T>(int status, T body, long? version = null) => new(status, JsonSerializer.SerializeToUtf8Bytes(body, PlatformJson.Options), version);

    public static Answer Of(Errors.Problem problem) => new(problem.Status, JsonSerializer.SerializeToUtf8Bytes(problem, PlatformJson.Options), null, Errors.Problems.MediaType);
}
