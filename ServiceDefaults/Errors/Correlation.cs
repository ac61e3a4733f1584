using System.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Errors;

/// <summary>The trace id is the correlation id: one value from the gateway through events and messages to the audit trail.</summary>
public static class Correlation
{
    public static string Id(HttpContext http) => Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
}
