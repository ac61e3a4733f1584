using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Time;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

public static class Actors
{
    /// <summary>Who sends this request. The span is the causation: it names the request within its trace.</summary>
    public static Actor Of(HttpContext http, BusinessClock clock)
    {
        var purpose = http.Request.Query["purpose"].ToString();
        return new Actor(
            Caller.From(http.User),
            clock.GetUtcNow(),
            Correlation.Id(http),
            Correlation.Span(http)?.SpanId.ToHexString(),
            purpose.Length is 0 or > 64 ? null : Masking.NumberRuns(purpose));
    }

    /// <summary>The platform acting by itself, caused by the named event or clock.</summary>
    public static Actor Platform(string service, BusinessClock clock, string causation) =>
        new(Caller.Platform(service), clock.GetUtcNow(), Guid.NewGuid().ToString("N"), causation, null);
}
