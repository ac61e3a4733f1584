using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>The trace id is the correlation id: one value from the gateway through events and messages to the audit trail.</summary>
public static class Correlation
{
    public static string Id(HttpContext http) => Span(http)?.TraceId.ToHexString() ?? http.TraceIdentifier;

    /// <summary>The request's own span, also on a thread that works for it.</summary>
    public static Activity? Span(HttpContext http) => http.Features.Get<IHttpActivityFeature>()?.Activity ?? Activity.Current;
}
