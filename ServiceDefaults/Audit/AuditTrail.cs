using System.Globalization;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace CreditPlatform.ServiceDefaults.Audit;

/// <summary>Writes acts that are no business event of their own into the same log: one stream a service and day.</summary>
public sealed class AuditTrail(CommitQueue queue, BusinessClock clock, IHostEnvironment environment)
{
    private static readonly Guid Namespace = new("6f2a3a3e-6a53-4d5b-9a3c-0a1d6c1c7c11");
    private static readonly Answer Nothing = new(204, []);

    public Task Refused(HttpContext http, ErrorCode code, string? target = null, string? subject = null) =>
        Write(http, new AccessRefused(ActOf(http), code.Code, target), subject);

    public Task Granted(HttpContext http, string? target, bool inClear, string? subject) =>
        Write(http, new AccessGranted(ActOf(http), target, inClear, Bounded(http.Request.Query["reference"])), subject);

    private Task<Committed> Write(HttpContext http, object act, string? subject)
    {
        var actor = Actors.Of(http, clock);
        var stream = StableId.V5(Namespace, $"{environment.ApplicationName}:{Shanghai.DateOf(actor.At).ToString("O", CultureInfo.InvariantCulture)}");
        // Once decided to be kept, an audit entry does not depend on the caller staying on the line.
        return queue.Run([], _ => new Outcome(Nothing, [new Append(stream, act, subject)]), actor, ct: CancellationToken.None);
    }

    private static string ActOf(HttpContext http)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        return $"{http.Request.Method} {route ?? Bounded(http.Request.Path.Value)}";
    }

    /// <summary>What a caller wrote is kept short, and its number-like runs masked: it may name a person.</summary>
    private static string? Bounded(string? text) =>
        string.IsNullOrEmpty(text) ? null : Masking.NumberRuns(text.Length > 200 ? text[..200] : text);
}
