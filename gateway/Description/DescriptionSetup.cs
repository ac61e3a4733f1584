using CreditPlatform.ServiceDefaults.Hosting;
using Scalar.AspNetCore;

namespace CreditPlatform.Gateway.Description;

internal static class DescriptionSetup
{
    private const string Document = ServiceDefaultsExtensions.BasePath + "/openapi.json";

    public static void AddApiDescription(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenApi();
        builder.Services.AddSingleton<ApiDescription>();
    }

    public static void MapApiDescription(this IEndpointRouteBuilder app)
    {
        app.MapGet(Document, async (ApiDescription description, CancellationToken ct) =>
            Results.Bytes(await description.Read(ct), "application/json")).ExcludeFromDescription().AllowAnonymous();
        foreach (var page in new[] { "/docs", ServiceDefaultsExtensions.BasePath + "/docs" })
            app.MapScalarApiReference(page, options =>
            {
                options.WithTitle("CreditPlatform API").WithOpenApiRoutePattern(Document);
                // Nothing on the page comes from, or reports to, anywhere but this gateway.
                options.DefaultFonts = false;
                options.Telemetry = false;
                options.Agent = new ScalarAgentOptions { Disabled = true };
            }).AllowAnonymous();
    }
}
