using System.Collections.Concurrent;
using CreditPlatform.Gateway.Tokens;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.RateLimiting;

namespace CreditPlatform.Gateway.Quotas;

/// <summary>Answers a request over the limit. Audited once a client and minute, so that a flood cannot fill the log.</summary>
internal sealed class Refusals(AuditTrail audit)
{
    private const int Enough = 10_000;
    private readonly ConcurrentDictionary<string, long> audited = new();

    public async ValueTask Answer(OnRejectedContext context)
    {
        var http = context.HttpContext;
        http.Response.Headers.RetryAfter = Limits.RetryAfter(context.Lease);
        if (FirstThisMinute(http.User.Identity?.IsAuthenticated == true ? Caller.From(http.User).ClientId : Address.Of(http)))
            await audit.Refused(http, ErrorCodes.RateLimited);
        if (http.Request.Path.StartsWithSegments(TokenServer.Endpoint))
            await WriteToken(http);
        else
            await Problems.Write(http, ErrorCodes.RateLimited);
    }

    private bool FirstThisMinute(string who)
    {
        var minute = TimeProvider.System.GetTimestamp() / (TimeProvider.System.TimestampFrequency * 60);
        if (audited.Count > Enough)
            foreach (var (old, at) in audited)
                if (at < minute)
                    audited.TryRemove(old, out _);
        if (audited.Count > Enough)
            return false; // ten thousand refused parties within a minute are known well enough
        var first = false;
        audited.AddOrUpdate(who, _ => { first = true; return minute; }, (_, at) => { first = at < minute; return minute; });
        return first;
    }

    /// <summary>OAuth's own two members, beside those of the problem document.</summary>
    private static Task WriteToken(HttpContext http)
    {
        var problem = Problems.Of(http, ErrorCodes.RateLimited);
        http.Response.StatusCode = problem.Status;
        return http.Response.WriteAsJsonAsync(
            new
            {
                error = "temporarily_unavailable", error_description = ErrorCodes.RateLimited.En,
                problem.Type, problem.Title, problem.Status, problem.Code, problem.TraceId,
            },
            options: null, contentType: Problems.MediaType, http.RequestAborted);
    }
}
