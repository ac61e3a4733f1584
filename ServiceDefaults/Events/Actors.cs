using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Time;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Events;

public static class Actors
{
    private const int MaxPurpose = 64;

    /// <summary>Who sends this request. The span is the causation: it names the request within its trace.</summary>
    public static Actor Of(HttpContext http, BusinessClock clock)
    {
        return new Actor(
            Caller.From(http.User),
            clock.GetUtcNow(),
            Correlation.Id(http),
            Correlation.Span(http)?.SpanId.ToHexString(),
            PurposeOf(http));
    }

    /// <summary>The stated purpose, null where none is. It is kept with every event, so it is short and without numbers of persons.</summary>
    public static string? PurposeOf(HttpContext http)
    {
        var purpose = http.Request.Query["purpose"].ToString().Trim();
        if (purpose.Length > MaxPurpose)
            throw new RefusedException(ErrorCodes.ParameterInvalid, $"purpose: ≤ {MaxPurpose}");
        return purpose.Length == 0 ? null : Masking.NumberRuns(purpose);
    }

    /// <summary>The platform acting by itself, caused by the named event or clock.</summary>
    public static Actor Platform(string service, BusinessClock clock, string causation) =>
        new(Caller.Platform(service), clock.GetUtcNow(), Guid.NewGuid().ToString("N"), causation, null);
}
