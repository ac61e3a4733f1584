using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CreditPlatform.ServiceDefaults.Hosting;

internal static class Telemetry
{
    /// <summary>
    /// Traces, metrics and logs by OTLP where OTEL_EXPORTER_OTLP_ENDPOINT is set. Where nobody listens nothing is collected: spans that
    /// nobody reads were a tenth of a request. Trace ids are made and passed on all the same.
    /// </summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
            return;
        builder.Logging.AddOpenTelemetry(logging => logging.IncludeFormattedMessage = true);
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation()
                .AddMeter("Npgsql", "Marten", "MassTransit", Meters.Name))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(http =>
                {
                    http.Filter = context => context.Request.Path.Value is not ("/health" or "/alive");
                    http.EnrichWithHttpRequest = (span, request) => span.SetTag("url.path", Shown(request.Path.Value ?? ""));
                })
                .AddHttpClientInstrumentation().AddSource("MassTransit", "Marten").AddNpgsql())
            .UseOtlpExporter();
    }

    /// <summary>What somebody wrote into a path may be a person's number; ids stay, so that a trace is found by them.</summary>
    private static string Shown(string path) =>
        string.Join('/', path.Split('/').Select(part => Guid.TryParse(part, out _) ? part : Contracts.Masking.NumberRuns(part)));
}
