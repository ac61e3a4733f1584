using Microsoft.AspNetCore.Http;

namespace CreditPlatform.ServiceDefaults.Hosting;

/// <summary>The remote party as the gateway saw it. Services are reached through the gateway only, which writes the header itself.</summary>
public static class ForwardedAddress
{
    public const string Header = "X-Forwarded-For";

    public static string Of(HttpContext http) =>
        http.Request.Headers[Header].ToString() is { Length: > 0 and <= 64 } told ? told : http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
