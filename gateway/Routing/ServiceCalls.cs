using System.Diagnostics;
using Yarp.ReverseProxy.Forwarder;

namespace CreditPlatform.Gateway.Routing;

/// <summary>The connections to the services, shared by forwarded requests and the gateway's own calls.</summary>
internal sealed class ServiceCalls : IDisposable
{
    private readonly SocketsHttpHandler handler = new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        EnableMultipleHttp2Connections = false,
        ConnectTimeout = TimeSpan.FromSeconds(2),
        // Kestrel closes an idle connection after 130 s; closing first here avoids writing into one that is about to go.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(90),
        ActivityHeadersPropagator = new ReverseProxyPropagator(DistributedContextPropagator.Current),
    };

    public ServiceCalls()
    {
        Invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        Client = new HttpClient(handler, disposeHandler: false) { Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpMessageInvoker Invoker { get; }

    /// <summary>Without retries: whoever calls names a service that is away, and the caller asks again.</summary>
    public HttpClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        Invoker.Dispose();
        handler.Dispose();
    }
}
