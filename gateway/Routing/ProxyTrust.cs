using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CreditPlatform.Gateway.Routing;

/// <summary>
/// In Production TLS ends at a proxy in front. <c>Proxy:TerminatesTls</c> says so; only the addresses in <c>Proxy:Addresses</c>
/// (loopback if none) are believed about who the remote party is and which scheme it used.
/// </summary>
internal static class ProxyTrust
{
    public static bool TlsEndsBefore(IConfiguration configuration) => configuration.GetValue<bool>("Proxy:TerminatesTls");

    public static void AddProxyTrust(this WebApplicationBuilder builder) => builder.Services.Configure<ForwardedHeadersOptions>(options =>
    {
        if (!TlsEndsBefore(builder.Configuration))
            return;
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        foreach (var address in builder.Configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? [])
            options.KnownProxies.Add(IPAddress.Parse(address));
    });
}
