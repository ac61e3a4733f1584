using System.Net;
using CreditPlatform.Gateway.Quotas;
using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Yarp.ReverseProxy.Forwarder;

namespace CreditPlatform.Gateway.Routing;

/// <summary>Passes a request on to a service, token and trace included, and answers for a service that cannot.</summary>
internal sealed class Forwarder(IHttpForwarder forwarder, ServiceCalls calls, ServiceDirectory services, AuditTrail audit)
{
    private static readonly ForwarderRequestConfig Request = new()
    {
        Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact, ActivityTimeout = TimeSpan.FromSeconds(100),
    };

    public async Task Forward(HttpContext http, string service, PathString path)
    {
        if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
            await TooLarge(http);
        else if (!services.All.TryGetValue(service, out var address))
            await Unavailable(http, service);
        else
            await Answer(http, service, await forwarder.SendAsync(http, address.AbsoluteUri, calls.Invoker, Request, new PathTransformer(path)));
    }

    private async Task Answer(HttpContext http, string service, ForwarderError error)
    {
        if (error == ForwarderError.None || http.Response.HasStarted || http.RequestAborted.IsCancellationRequested)
            return;
        if (http.GetForwarderErrorFeature()?.Exception is { } exception && Fault(exception) is { } fault)
            await (fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge(http) : Problems.Write(http, ErrorCodes.Malformed));
        else
            await Unavailable(http, service);
    }

    // A body without a length is found too large only while it is being read.
    private static BadHttpRequestException? Fault(Exception exception) =>
        exception as BadHttpRequestException
        ?? (exception as AggregateException)?.Flatten().InnerExceptions.OfType<BadHttpRequestException>().FirstOrDefault()
        ?? (exception.InnerException is { } inner ? Fault(inner) : null);

    private async Task TooLarge(HttpContext http)
    {
        await audit.Refused(http, ErrorCodes.BodyTooLarge);
        http.Response.Headers.Connection = "close"; // the rest of the body is not read, so nothing else can follow on this connection
        await Problems.Write(http, ErrorCodes.BodyTooLarge);
    }

    private static Task Unavailable(HttpContext http, string service)
    {
        http.Response.Headers.RetryAfter = "1";
        return Problems.Write(http, ErrorCodes.Unavailable, service);
    }

    /// <summary>The original host is kept, so that a link a service makes is one its caller can follow.</summary>
    private sealed class PathTransformer(PathString path) : HttpTransformer
    {
        public override async ValueTask TransformRequestAsync(
            HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
        {
            await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
            // What a client claims of itself is replaced: services limit the public query by this address.
            proxyRequest.Headers.Remove(ForwardedAddress.Header);
            proxyRequest.Headers.TryAddWithoutValidation(ForwardedAddress.Header, Address.Of(httpContext));
            if (path != httpContext.Request.Path)
                proxyRequest.RequestUri = RequestUtilities.MakeDestinationAddress(destinationPrefix, path, httpContext.Request.QueryString);
        }
    }
}
