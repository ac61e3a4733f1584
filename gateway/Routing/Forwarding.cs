using CreditPlatform.ServiceDefaults.Errors;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace CreditPlatform.Gateway.Routing;

internal static class Forwarding
{
    public static void AddForwarding(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Yarp", LogLevel.Warning); // names every request with its query
        builder.Services.AddHttpForwarder();
        builder.Services.AddSingleton<ServiceDirectory>();
        builder.Services.AddSingleton<ServiceCalls>();
        builder.Services.AddSingleton<Forwarder>();
        var checks = builder.Services.AddHealthChecks();
        foreach (var service in new ServiceDirectory(builder.Configuration).All.Keys)
            checks.AddTypeActivatedCheck<ServiceHealth>(service, service);
    }

    public static void MapRoutes(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(ServiceDefaultsExtensions.BasePath);
        foreach (var route in Routes.Table)
        {
            var endpoint = api.Map($"/{route.Resource}/{{**rest}}", (HttpContext http, Forwarder forwarder) =>
                forwarder.Forward(http, route.Service, http.Request.Path)).ExcludeFromDescription();
            if (route.MaxBody is { } bytes)
                endpoint.WithMetadata(new RequestSizeLimitAttribute(bytes));
            if (route.Public)
                endpoint.AllowAnonymous();
        }
        api.Map($"/{Routes.Operations}/{{service}}/{{**rest}}", Operations).ExcludeFromDescription();
    }

    private static Task Operations(HttpContext http, string service, Forwarder forwarder, ServiceDirectory services)
    {
        if (!services.All.ContainsKey(service))
            return Problems.Write(http, ErrorCodes.NotFound);
        http.Request.Path.StartsWithSegments($"{ServiceDefaultsExtensions.BasePath}/{Routes.Operations}/{service}", out var rest);
        return forwarder.Forward(http, service, $"{ServiceDefaultsExtensions.BasePath}/{Routes.Operations}{rest}");
    }
}
